import { GoldenError } from '../errors.js';
import { type IntegerMatrix, multiplyTransposed } from '../model/integer-matrix.js';
import { sumBits } from './log-sum.js';
import { type NibbleRounding, int4Of } from './nibbles.js';

/** The two operands and the two accumulators of a processing element; 0 is the even place, 1 the odd one. */
export type LanePair = readonly [number, number];

/** The product of activations of two precisions, stage by stage. */
export interface MixedProduct {
  /** [token][output]: in steps of INT8 for INT8 tokens, of INT4 for INT4 tokens. */
  readonly accumulators: IntegerMatrix;
  /** [token][output], all in steps of INT8 activations: those of INT4 tokens times 16. */
  readonly sums: IntegerMatrix;
}

/** The largest magnitude of a summand, (-128) * (-128). */
const SUMMAND_LIMIT = 2 ** 14;

/** Bits of the signed accumulators of K products: 26 at K = 1024. */
export function mixedSumBits(k: number): number {
  return sumBits(k, SUMMAND_LIMIT);
}

/**
 * The product of a mixed-precision layer: INT8 tokens with all their bits, INT4 tokens with their nibbles. The reference of the array,
 * whatever the order of its additions. The contract is mixed-precision.md.
 * Source: FACT (ISCA 2023), abstract; INT4 as the upper nibble after surveys, the rest ours.
 * @param x activations [token][k], -128 .. 127 @param w weights [output][k], -128 .. 127
 * @param int8 for each token whether it is INT8
 * @throws GoldenError `wrong-shape` if the three do not fit together; `bad-argument` for an operand that is no INT8
 */
export function mixedProduct(
  x: IntegerMatrix,
  w: IntegerMatrix,
  int8: readonly boolean[],
  rounding: NibbleRounding = 'floor',
): MixedProduct {
  if (int8.length !== x.rows) {
    throw new GoldenError('wrong-shape', `mixed product: ${x.rows} tokens, but ${int8.length} precisions`);
  }
  for (const { data } of [x, w]) {
    const wrong = data.find(v => v < -128 || v > 127);
    if (wrong !== undefined) {
      throw new GoldenError('bad-argument', `mixed product: an operand is ${wrong}; give INT8, -128 .. 127`);
    }
  }
  const isInt8 = (i: number, columns: number): boolean => int8[Math.floor(i / columns)] ?? true;
  const data = x.data.map((v, i) => (isInt8(i, x.columns) ? v : int4Of(v, rounding)));
  const accumulators = multiplyTransposed({ ...x, data }, w);
  const sums = accumulators.data.map((sum, i) => (isInt8(i, w.rows) ? sum : sum * 16));
  return { accumulators, sums: { ...accumulators, data: sums } };
}

/**
 * One cycle of a processing element: what its accumulators hold after it. INT8: acc0 + (a0 w << 4) + a1 w, acc1 kept; INT4: acc0 + a0 w
 * and acc1 + a1 w.
 * @param operands nibbles of -8 .. 15: hi and lo of an INT8 token, or the INT4 of the even and of the odd token
 */
export function mixedStep(acc: LanePair, bits: 8 | 4, operands: LanePair, w: number): LanePair {
  const [p0, p1] = [operands[0] * w, operands[1] * w];
  return bits === 8 ? [acc[0] + p0 * 16 + p1, acc[1]] : [acc[0] + p0, acc[1] + p1];
}
