import { GoldenError } from '../errors.js';
import { roundToInteger } from './rounding.js';
import { clamp } from './saturation.js';

/**
 * The codes of a quantiser with a truncation boundary: -n .. n with n = 2^(bits-1) - 1 (`symmetric`), or 0 .. n with
 * n = 2^bits - 1 (`unsigned`). The code -2^(bits-1) is never made.
 */
export interface TruncatedCodes {
  /** 2 .. 16. */
  readonly bits: number;
  readonly range: 'symmetric' | 'unsigned';
}

/** The ends of a range of codes. */
export interface CodeLimits {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The least and the greatest code; the greatest is n, the number of steps from 0 to the boundary.
 * @throws GoldenError `bad-argument` for a width outside 2 .. 16
 */
export function codeLimits({ bits, range }: TruncatedCodes): CodeLimits {
  if (!Number.isInteger(bits) || bits < 2 || bits > 16) {
    throw new GoldenError('bad-argument', `truncated codes: ${bits} bits; give an integer of 2 to 16`);
  }
  if (range === 'unsigned') return { least: 0, greatest: 2 ** bits - 1 };
  const greatest = 2 ** (bits - 1) - 1;
  return { least: -greatest, greatest };
}

/**
 * The value of one step, alpha / n.
 * @param alpha the truncation boundary, finite, > 0
 * @throws GoldenError `bad-argument`
 */
export function truncationStep(alpha: number, codes: TruncatedCodes): number {
  if (!Number.isFinite(alpha) || alpha <= 0) {
    throw new GoldenError('bad-argument', `truncation boundary: it is ${alpha}; give a finite value above 0`);
  }
  return alpha / codeLimits(codes).greatest;
}

/**
 * The code of a float: round(clip(x / alpha, -1 or 0, 1) * n), half to even.
 * Source: NIPQ (CVPR 2023; arXiv 2206.00820), its hard quantiser.
 * @throws GoldenError `bad-argument` for a bad boundary or width, or a value that is not a number
 */
export function quantiseTruncated(x: number, alpha: number, codes: TruncatedCodes): number {
  truncationStep(alpha, codes);
  const { least, greatest } = codeLimits(codes);
  return roundToInteger(clamp(x / alpha, least / greatest, 1) * greatest, 'halfToEven');
}
