import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, matrixRow } from '../model/integer-matrix.js';
import { unitsOfCode } from './metadata.js';
import { type IllegalCode, type SparseMatrix, firstIllegalCode, keptColumns } from './sparse-matrix.js';
import { type SparseMode, sparseShape } from './sparse-mode.js';

/** One step of a processing element: one group. */
export interface SparseStep {
  /** The operands that the metadata selects, in the order of the stored values: 2, or 4 in pairs. */
  readonly selected: readonly number[];
  /** Each of them times its value. */
  readonly products: readonly number[];
  /** The accumulator after the step. */
  readonly accumulator: number;
}

/** What an array makes of a product. */
export type SparseProduct =
  | { readonly outcome: 'product'; readonly accumulators: IntegerMatrix }
  | { readonly outcome: 'error'; readonly error: 'illegal-metadata'; readonly at: IllegalCode };

/**
 * One row of weights times one row of operands, step by step, as a processing element that is driven by metadata does it.
 * The contract is sparse-weights.md.
 * @param x the dense operands, a whole number of groups
 * @param values and @param codes one row of a sparse matrix
 * @returns one step a group; undefined if a code is illegal
 */
export function sparseDot(
  x: ArrayLike<number>,
  values: ArrayLike<number>,
  codes: ArrayLike<number>,
  mode: SparseMode,
): readonly SparseStep[] | undefined {
  const { unit, group, kept } = sparseShape(mode);
  const steps: SparseStep[] = [];
  let accumulator = 0;
  for (let g = 0; g < codes.length; g++) {
    const units = unitsOfCode(codes[g] ?? NaN);
    if (units === undefined) return undefined;
    const selected = units.flatMap(u =>
      Array.from({ length: unit }, (_, e) => x[g * group + u * unit + e] ?? NaN),
    );
    const products = selected.map((operand, i) => operand * (values[g * kept + i] ?? NaN));
    accumulator = products.reduce((sum, product) => sum + product, accumulator);
    steps.push({ selected, products, accumulator });
  }
  return steps;
}

/**
 * The accumulators of dense operands times sparse weights: y[m][n] = sum over k of x[m][k] * decompressed w[n][k].
 * The multiply-adds that the hardware saves are saved here too.
 * @param x [M][K], one row a token
 * @returns the accumulators [M][N]; or the first illegal code by row, then group
 * @throws GoldenError `wrong-shape` if the two differ in K; `bad-argument` if a sum leaves 32 bits
 */
export function sparseProduct(x: IntegerMatrix, weights: SparseMatrix): SparseProduct {
  if (x.columns !== weights.columns) {
    throw new GoldenError(
      'wrong-shape',
      `sparseProduct: x has ${x.columns} columns and the weights ${weights.columns}; both are summed over, so make them equal`,
    );
  }
  const at = firstIllegalCode(weights);
  if (at !== undefined) return { outcome: 'error', error: 'illegal-metadata', at };

  const data = new Int32Array(x.rows * weights.rows);
  for (let n = 0; n < weights.rows; n++) {
    const columns = keptColumns(weights, n);
    const values = matrixRow(weights.values, n);
    for (let m = 0; m < x.rows; m++) {
      const row = matrixRow(x, m);
      let sum = 0;
      for (let i = 0; i < columns.length; i++) sum += (row[columns[i] ?? NaN] ?? NaN) * (values[i] ?? NaN);
      const place = m * weights.rows + n;
      data[place] = sum;
      if (data[place] !== sum) {
        throw new GoldenError('bad-argument', `accumulator [${m}][${n}] is ${sum}, which leaves 32 bits`);
      }
    }
  }
  return { outcome: 'product', accumulators: integerMatrix(x.rows, weights.rows, data) };
}
