import { GoldenError } from '../errors.js';
import type { IntegerType } from './accumulator-width.js';

/** Bits of an operand of a brick, and bricks of a unit. */
export const BRICK_BITS = 2;
export const UNIT_BRICKS = 16;

/** Widths of operands that a unit takes. */
export const LEAST_WIDTH = 2;
export const GREATEST_WIDTH = 8;

/** A product put together from bricks. */
export interface FusedProduct {
  /** Digits of both operands, lowest first. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** bricks[i][j] = a[i] * b[j], each in -6 .. 9. */
  readonly bricks: readonly (readonly number[])[];
  /** The sum of bricks[i][j] * 4^(i+j). */
  readonly product: number;
}

/**
 * The digits of an operand, base 4, lowest first: all but the last are 0 .. 3; the last is -2 .. 1 if the operand is signed.
 * @throws GoldenError `bad-argument` for a width outside 2 .. 8 or a value that does not fit
 */
export function brickDigits(x: number, type: IntegerType): number[] {
  checkOperand(x, type);
  const count = Math.ceil(type.width / BRICK_BITS);
  return Array.from({ length: count }, (_, i) => {
    const rest = x >> (BRICK_BITS * i);
    return i === count - 1 ? rest : rest & (2 ** BRICK_BITS - 1);
  });
}

/**
 * a * b from bricks of 2 bits. The contract is composed-products.md.
 * Source: BitFusion (ISCA 2018; arXiv 1712.01507), sections II and III.
 * @throws GoldenError as {@link brickDigits}
 */
export function fuseProduct(a: number, b: number, aType: IntegerType, bType: IntegerType): FusedProduct {
  const [x, y] = [brickDigits(a, aType), brickDigits(b, bType)];
  const bricks = x.map(digit => y.map(other => digit * other + 0));
  let product = 0;
  bricks.forEach((row, i) => row.forEach((brick, j) => (product += brick * 4 ** (i + j))));
  return { a: x, b: y, bricks, product };
}

/**
 * How many products of these widths a unit of 16 bricks makes in a cycle: 16 / (P(a) * P(b)), with P = 1 for 2 bits, 2 for 3
 * and 4, 4 for 5 to 8.
 * @throws GoldenError `bad-argument` for a width outside 2 .. 8
 */
export function productsPerUnit(aWidth: number, bWidth: number): number {
  const places = (width: number): number => 2 ** Math.ceil(Math.log2(Math.ceil(width / BRICK_BITS)));
  for (const width of [aWidth, bWidth]) checkWidth(width);
  return UNIT_BRICKS / (places(aWidth) * places(bWidth));
}

/** Refuses a value that is not of the type, and a type that is not of 2 to 8 bits. */
export function checkOperand(x: number, { width, signed }: IntegerType): void {
  checkWidth(width);
  const least = signed ? -(2 ** (width - 1)) : 0;
  if (!Number.isInteger(x) || x < least || x >= least + 2 ** width) {
    throw new GoldenError(
      'bad-argument',
      `operand ${x} is not an integer of ${width} bits, ${signed ? 'signed' : 'unsigned'}`,
    );
  }
}

function checkWidth(width: number): void {
  if (!Number.isInteger(width) || width < LEAST_WIDTH || width > GREATEST_WIDTH) {
    throw new GoldenError(
      'bad-argument',
      `operand of ${width} bits; give a width of ${LEAST_WIDTH} to ${GREATEST_WIDTH}`,
    );
  }
}
