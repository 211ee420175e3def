import { GoldenError } from '../errors.js';

/** The least and the greatest value, both included. */
export interface IntegerRange {
  readonly min: bigint;
  readonly max: bigint;
}

/**
 * The values that fit an integer type: 0 .. 2^width - 1, or -2^(width-1) .. 2^(width-1) - 1 when signed.
 * @throws GoldenError `bad-argument` if the width is not an integer >= 1
 */
export function integerRange(width: number, signed: boolean): IntegerRange {
  if (!Number.isInteger(width) || width < 1) {
    throw new GoldenError('bad-argument', `integerRange: width is ${width}; give an integer of 1 or more`);
  }
  const n = BigInt(width);
  return signed ? { min: -(1n << (n - 1n)), max: (1n << (n - 1n)) - 1n } : { min: 0n, max: (1n << n) - 1n };
}

/** x, or the nearer end of min .. max when x lies outside. Numbers and bigints alike; all three of one kind. */
export function clamp<K extends number | bigint>(x: K, min: K, max: K): K {
  return x < min ? min : x > max ? max : x;
}

/** x saturated to an integer type of `width` bits: the nearest value that fits. */
export function saturate(x: bigint, width: number, signed: boolean): bigint {
  const { min, max } = integerRange(width, signed);
  return clamp(x, min, max);
}

/** The low `width` bits of x, read as an integer of that width: the value modulo 2^width. */
export function wrap(x: bigint, width: number, signed: boolean): bigint {
  integerRange(width, signed);
  return signed ? BigInt.asIntN(width, x) : BigInt.asUintN(width, x);
}

/** True if x fits an integer type of `width` bits. */
export function fits(x: number | bigint, width: number, signed: boolean): boolean {
  const { min, max } = integerRange(width, signed);
  return x >= min && x <= max;
}
