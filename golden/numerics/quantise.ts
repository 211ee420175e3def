import { GoldenError } from '../errors.js';
import { roundToInteger } from './rounding.js';
import { clamp } from './saturation.js';

/** Which code of symmetric quantisation is the least: -2^(width-1) (`full`) or -(2^(width-1) - 1) (`narrow`). */
export type SymmetricRange = 'full' | 'narrow';

/**
 * The scale at which the largest magnitude takes the largest code: maxAbs / (2^(width-1) - 1); 1 when maxAbs is 0.
 * @param maxAbs finite, >= 0
 * @param width 2 .. 32 bits
 * @throws GoldenError `bad-argument`
 */
export function symmetricScale(maxAbs: number, width: number): number {
  checkWidth(width);
  if (!Number.isFinite(maxAbs) || maxAbs < 0) {
    throw new GoldenError(
      'bad-argument',
      `symmetricScale: maxAbs is ${maxAbs}; give a finite value of 0 or more`,
    );
  }
  return maxAbs === 0 ? 1 : maxAbs / (2 ** (width - 1) - 1);
}

/**
 * Symmetric linear quantisation: clamp(round(x / scale), min, 2^(width-1) - 1), rounding half away from zero.
 * Zero stays zero. Source: SpAtten (HPCA 2021) section III-D, "linear symmetric quantization".
 * @param scale finite, > 0: the value of one step
 * @throws GoldenError `bad-argument` for a bad width or scale, or a value that is not finite
 */
export function quantise(x: number, scale: number, width: number, range: SymmetricRange = 'full'): number {
  checkWidth(width);
  if (!Number.isFinite(scale) || scale <= 0) {
    throw new GoldenError('bad-argument', `quantise: scale is ${scale}; give a finite value above 0`);
  }
  const max = 2 ** (width - 1) - 1;
  return clamp(roundToInteger(x / scale, 'halfAwayFromZero'), range === 'full' ? -max - 1 : -max, max);
}

/** {@link quantise} of every element; codes in an Int32Array of the same length. */
export function quantiseAll(
  values: ArrayLike<number>,
  scale: number,
  width: number,
  range: SymmetricRange = 'full',
): Int32Array {
  return Int32Array.from(values, x => quantise(x, scale, width, range));
}

/** The value of each code: code * scale, rounded to float32. */
export function dequantiseAll(codes: ArrayLike<number>, scale: number): Float32Array {
  return Float32Array.from(codes, code => code * scale);
}

/** The largest magnitude of a list; 0 when it is empty. */
export function maxAbs(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] ?? 0));
  return most;
}

function checkWidth(width: number): void {
  if (!Number.isInteger(width) || width < 2 || width > 32) {
    throw new GoldenError(
      'bad-argument',
      `symmetric quantisation: width is ${width}; give an integer of 2 to 32`,
    );
  }
}
