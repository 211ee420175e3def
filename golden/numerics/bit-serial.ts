import type { IntegerType } from './accumulator-width.js';
import { checkOperand } from './bit-fusion.js';

/** A product made bit by bit; every list has one element a step. */
export interface SerialProduct {
  /** What is added, shifted to its place; negative in a sign step. */
  readonly addends: readonly number[];
  /** The accumulator after the step. */
  readonly sums: readonly number[];
  /** The last of them. */
  readonly product: number;
}

/**
 * a * w with the bits of w one after the other, lowest first: step k adds (a * w[k]) << k, and the last step of a signed w
 * subtracts instead. The contract is composed-products.md.
 * Source: Stripes (MICRO 2016).
 * @returns as many steps as w has bits
 * @throws GoldenError `bad-argument` for a width outside 2 .. 8 or an operand that does not fit
 */
export function serialProduct(a: number, w: number, aType: IntegerType, wType: IntegerType): SerialProduct {
  checkOperand(a, aType);
  checkOperand(w, wType);
  return accumulate(bitsOf(w, wType).map(bit => a * bit));
}

/**
 * a * w with the bits of both one after the other: for each bit k of w, lowest first, each bit i of a, lowest first. A term is
 * subtracted if exactly one of its bits is the top bit of a signed operand.
 * Source: Loom (DAC 2018; arXiv 1706.07853).
 * @returns width of a times width of w steps
 * @throws GoldenError as {@link serialProduct}
 */
export function doublySerialProduct(
  a: number,
  w: number,
  aType: IntegerType,
  wType: IntegerType,
): SerialProduct {
  checkOperand(a, aType);
  checkOperand(w, wType);
  const bits = bitsOf(a, aType);
  const addends: number[] = [];
  for (const bit of bitsOf(w, wType)) for (const other of bits) addends.push(other * bit);
  return accumulate(addends);
}

/** What each bit of an operand is worth, lowest first: 0 or its power of two, negative at the top of a signed one. */
function bitsOf(x: number, { width, signed }: IntegerType): number[] {
  const bits: number[] = [];
  for (let k = 0; k < width; k++) bits.push(x & (1 << k));
  // The top bit changes its sign: of a signed operand only this one is negative.
  if (signed) bits.push(-(bits.pop() ?? NaN));
  return bits;
}

function accumulate(terms: readonly number[]): SerialProduct {
  const addends: number[] = [];
  const sums: number[] = [];
  let product = 0;
  for (const term of terms) {
    // Without the sign of a zero.
    addends.push(term + 0);
    sums.push((product += term));
  }
  return { addends, sums, product };
}
