import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, multiplyTransposed } from '../model/integer-matrix.js';
import { clamp } from '../numerics/saturation.js';
import { type ProductForms, inForm } from './operand-form.js';

/** What the predictor knows of one head: INT8 activations of all tokens and the weights of its queries and keys. */
export interface EagerHead {
  /** [token][input], -128 .. 127. */
  readonly activations: IntegerMatrix;
  /** [dimension][input], -128 .. 127. */
  readonly queryWeights: IntegerMatrix;
  readonly keyWeights: IntegerMatrix;
  /** What each dimension's sum starts from, in units of the sum; 0 when left out. */
  readonly queryOffsets?: ArrayLike<number>;
  readonly keyOffsets?: ArrayLike<number>;
}

/** How one head is predicted. */
export interface EagerOptions {
  readonly forms: ProductForms;
  /** Right shifts from the sums of stage 1 to the operands of stage 2, 0 .. 23. */
  readonly queryShift: number;
  readonly keyShift: number;
}

/** The prediction for one head, stage by stage. */
export interface EagerPrediction {
  /** Sums of stage 1, [token][dimension]. */
  readonly querySums: IntegerMatrix;
  readonly keySums: IntegerMatrix;
  /** Operands of stage 2, -128 .. 127, [token][dimension]. */
  readonly queries: IntegerMatrix;
  readonly keys: IntegerMatrix;
  /** Predicted scores, [query][key]. */
  readonly scores: IntegerMatrix;
}

/**
 * FACT's eager prediction of the attention scores of one head, before its queries and keys exist. The contract is eager-prediction.md.
 * Source: FACT (ISCA 2023), abstract; widths, shift and saturation are ours.
 * @throws GoldenError `wrong-shape` if the matrices do not fit together; `bad-argument` for an operand that is no INT8 or a bad shift
 */
export function predictHead(head: EagerHead, options: EagerOptions): EagerPrediction {
  const { forms, queryShift, keyShift } = options;
  const { activations, queryWeights, keyWeights, queryOffsets, keyOffsets } = head;
  const querySums = predictedProduct(activations, queryWeights, forms, queryOffsets);
  const keySums = predictedProduct(activations, keyWeights, forms, keyOffsets);
  const [queries, keys] = [nextOperands(querySums, queryShift), nextOperands(keySums, keyShift)];
  return { querySums, keySums, queries, keys, scores: predictedProduct(queries, keys, forms) };
}

/** offset[n] + sum over k of left[m][k] * right[n][k], each operand in its form first. One stage of the prediction. */
export function predictedProduct(
  left: IntegerMatrix,
  right: IntegerMatrix,
  forms: ProductForms,
  offsets?: ArrayLike<number>,
): IntegerMatrix {
  checkInt8(left);
  checkInt8(right);
  if (offsets !== undefined && offsets.length !== right.rows) {
    throw new GoldenError(
      'wrong-shape',
      `eager prediction: ${offsets.length} offsets for ${right.rows} columns`,
    );
  }
  const sums = multiplyTransposed(
    { ...left, data: inForm(left.data, forms.left) },
    { ...right, data: inForm(right.data, forms.right) },
  );
  return offsets === undefined
    ? sums
    : { ...sums, data: sums.data.map((sum, i) => sum + (offsets[i % sums.columns] ?? 0)) };
}

/**
 * A sum as an INT8 operand of the next stage: clamp((sum + 2^(shift-1)) >> shift, -128, 127). Rounds half up; a shift of 0 only clamps.
 * @param shift 0 .. 23
 * @throws GoldenError `bad-argument`
 */
export function nextOperand(sum: number, shift: number): number {
  if (!Number.isInteger(shift) || shift < 0 || shift > 23) {
    throw new GoldenError(
      'bad-argument',
      `eager prediction: the shift is ${shift}; give an integer of 0 .. 23`,
    );
  }
  return clamp(Math.floor(sum / 2 ** shift + 0.5), -128, 127);
}

/** The least shift at which sums up to a magnitude round to at most 127. @param magnitude of the sums of calibration, 0 .. 2^23 */
export function operandShift(magnitude: number): number {
  let shift = 0;
  while (Math.floor(magnitude / 2 ** shift + 0.5) > 127) shift++;
  return shift;
}

function nextOperands(sums: IntegerMatrix, shift: number): IntegerMatrix {
  return integerMatrix(
    sums.rows,
    sums.columns,
    sums.data.map(sum => nextOperand(sum, shift)),
  );
}

function checkInt8({ data }: IntegerMatrix): void {
  const wrong = data.find(x => x < -128 || x > 127);
  if (wrong !== undefined) {
    throw new GoldenError('bad-argument', `eager prediction: an operand is ${wrong}; give INT8, -128 .. 127`);
  }
}
