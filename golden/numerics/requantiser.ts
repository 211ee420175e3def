import { GoldenError } from '../errors.js';
import { roundShift, roundToInteger } from './rounding.js';
import { clamp } from './saturation.js';

/** A positive multiplier below 1 as an integer: m is m0 / 2^shift, 2^30 <= m0 < 2^31, 30 <= shift <= 62. */
export interface Requantiser {
  readonly m0: number;
  readonly shift: number;
}

const LOW = 2 ** 30;
const HIGH = 2 ** 31;

/**
 * The integer form of a real multiplier m = scale_in * scale_weight / scale_out.
 * m0 = m * 2^shift rounded half to even, with shift chosen so that 2^30 <= m0 < 2^31. Relative error at most 2^-31.
 * @param multiplier in 2^-32 .. 1, the upper end excluded. Below it every 32-bit accumulator gives 0.
 * @throws GoldenError `bad-argument` outside that range
 */
export function requantiserOf(multiplier: number): Requantiser {
  if (!(multiplier >= 2 ** -32 && multiplier < 1)) {
    throw new GoldenError(
      'bad-argument',
      `requantiserOf: the multiplier is ${multiplier}; it must be at least 2^-32 and below 1: check the three scales`,
    );
  }
  let shift = 31;
  while (multiplier * 2 ** shift < LOW) shift++;
  const m0 = roundToInteger(multiplier * 2 ** shift, 'halfToEven');
  // Just below a power of two the rounding carries into the next binade.
  return m0 === HIGH ? { m0: LOW, shift: shift - 1 } : { m0, shift };
}

/**
 * clamp((acc * m0 + 2^(shift-1)) >> shift, min, max): arithmetic shift, rounds half up. Exact; the definition.
 * @param acc the accumulator, any integer; hardware has 32 bits signed, so that the product fits 63
 */
export function requantise(acc: bigint, by: Requantiser, min: bigint, max: bigint): bigint {
  return clamp(roundShift(acc * BigInt(by.m0), by.shift, 'halfUp'), min, max);
}

/**
 * The same as {@link requantise} on numbers, without bigint.
 * @param acc an integer of at most 33 bits, such as an accumulator and its bias (not checked)
 */
export function requantiseInt32(acc: number, by: Requantiser, min: number, max: number): number {
  // acc * m0 = (acc * high + low >> 16) * 2^16 + 16 bits that, as shift >= 30, never reach the rounded result.
  const high = Math.floor(by.m0 / 65536);
  const low = by.m0 - high * 65536;
  const upper = acc * high + Math.floor((acc * low) / 65536);
  return clamp(Math.floor((upper + 2 ** (by.shift - 17)) / 2 ** (by.shift - 16)), min, max);
}
