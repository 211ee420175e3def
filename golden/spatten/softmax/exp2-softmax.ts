import { GoldenError } from '../../errors.js';

/** Fraction bits of an exponent, and bits of it altogether. */
export const EXPONENT_FRACTION = 10;
export const EXPONENT_BITS = 15;
/** Fraction bits of a power: 1 is 2^24. */
export const POWER_FRACTION = 24;
/** Bits of the numerator of the reciprocal. */
export const RECIPROCAL_FRACTION = 50;
/** Bits of a probability. */
const PROBABILITY_FRACTION = 12;

const LARGEST_EXPONENT = 2 ** EXPONENT_BITS - 1;
const STEPS = 2 ** EXPONENT_FRACTION;

/** 2^(-f / 1024) for f of 0 to 1023, in steps of 2^-24, rounded half up. */
export const powerTable: readonly number[] = Array.from({ length: STEPS }, (_, f) =>
  Math.floor(2 ** POWER_FRACTION * 2 ** (-f / STEPS) + 0.5),
);

/** A factor `multiplier / 2^shift` that turns a distance of scores into an exponent of two, in steps of 1 / 1024. */
export interface ScoreScale {
  /** 1 .. 65535. */
  readonly multiplier: number;
  /** 1 .. 47. */
  readonly shift: number;
}

/**
 * The scale of scores of which each step is worth `step` before softmax (with 1 / sqrt(D) in it): step * log2(e) * 1024, with 16
 * significant bits.
 * @throws GoldenError `bad-argument` when that is out of reach
 */
export function scoreScaleOf(step: number): ScoreScale {
  const factor = step * Math.LOG2E * STEPS;
  let shift = 15 - Math.floor(Math.log2(factor));
  let multiplier = Math.floor(factor * 2 ** shift + 0.5);
  if (multiplier === 65536) [multiplier, shift] = [32768, shift - 1];
  if (!(shift >= 1 && shift <= 47))
    throw new GoldenError(
      'bad-argument',
      `a score step of ${step} is out of reach; scale scores into 2^-42 .. 2^3`,
    );
  return { multiplier, shift };
}

/** Softmax of one row, with every stage. */
export interface SoftmaxRow {
  readonly largest: number;
  /** Distances from the largest score as exponents of two, 15 bits. */
  readonly exponents: readonly number[];
  /** 2^-exponent in steps of 2^-24. */
  readonly powers: readonly number[];
  readonly sum: number;
  /** floor(2^50 / sum). */
  readonly reciprocal: number;
  /** In steps of 1 / 4096, at most 4095. */
  readonly probabilities: readonly number[];
}

/**
 * Softmax in integers by a table of powers of two and one reciprocal; exact in double precision, as no product has more than 53 bits.
 * The contract is attention-head.md.
 * @param scores one or more integers, of 33 bits at most
 */
export function exp2Softmax(scores: readonly number[], { multiplier, shift }: ScoreScale): SoftmaxRow {
  if (scores.length === 0) throw new GoldenError('bad-argument', 'softmax of no scores; give at least one');
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  const [one, half] = [2 ** shift, 2 ** (shift - 1)];
  const exponents: number[] = [];
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const exponent = Math.min(LARGEST_EXPONENT, Math.floor(((largest - score) * multiplier + half) / one));
    const power = (powerTable[exponent % STEPS] ?? 0) >> (exponent >> EXPONENT_FRACTION);
    exponents.push(exponent);
    powers.push(power);
    sum += power;
  }
  const reciprocal = Math.floor(2 ** RECIPROCAL_FRACTION / sum);
  const unit = 2 ** (RECIPROCAL_FRACTION - PROBABILITY_FRACTION);
  const probabilities: number[] = [];
  for (const power of powers)
    probabilities.push(
      Math.min(2 ** PROBABILITY_FRACTION - 1, Math.floor((power * reciprocal + unit / 2) / unit)),
    );
  return { largest, exponents, powers, sum, reciprocal, probabilities };
}
