import { GoldenError } from '../errors.js';
import { integerRange } from './saturation.js';

/** The type of an operand. */
export interface IntegerType {
  readonly width: number;
  readonly signed: boolean;
}

/**
 * The least and the greatest sum of `count` products of two operands, each of any value of its type.
 * @throws GoldenError `bad-argument` for a width below 1 or a count that is no integer >= 1
 */
export function productSumRange(
  count: number,
  a: IntegerType,
  b: IntegerType,
): { readonly min: bigint; readonly max: bigint } {
  if (!Number.isInteger(count) || count < 1) {
    throw new GoldenError('bad-argument', `a sum of ${count} products; give an integer of 1 or more`);
  }
  const [p, q] = [integerRange(a.width, a.signed), integerRange(b.width, b.signed)];
  const ends = [p.min * q.min, p.min * q.max, p.max * q.min, p.max * q.max];
  const n = BigInt(count);
  return {
    min: n * ends.reduce((least, x) => (x < least ? x : least)),
    max: n * ends.reduce((most, x) => (x > most ? x : most)),
  };
}

/**
 * The least width of a signed accumulator that no sum of `count` products can leave, whatever their order.
 * @throws GoldenError as {@link productSumRange}
 */
export function accumulatorWidth(count: number, a: IntegerType, b: IntegerType): number {
  const { min, max } = productSumRange(count, a, b);
  let width = 1;
  for (let range = integerRange(width, true); min < range.min || max > range.max;) {
    range = integerRange(++width, true);
  }
  return width;
}
