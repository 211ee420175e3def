import { GoldenError } from '../../errors.js';
import { EXPONENT_FRACTION } from './exp2-softmax.js';
import type { ScoreScale } from './exp2-softmax.js';

/** Bits of a whole octave, two's complement. */
export const OCTAVE_BITS = 12;
/** Fraction bits of a power: 1 is 2^20. */
export const STREAMING_FRACTION = 20;
/** Bits of the numerator of the reciprocal. */
export const STREAMING_RECIPROCAL_FRACTION = 36;

const LARGEST_OCTAVE = 2 ** (OCTAVE_BITS - 1) - 1;
/** Bits of a share below a step of 2^-12. */
const GUARD_BITS = STREAMING_RECIPROCAL_FRACTION - STREAMING_FRACTION - 12;

/** Softmax of one row by whole octaves, with every stage. */
export interface StreamingSoftmaxRow {
  /** Scores as whole octaves, beat by beat. */
  readonly octaves: readonly (readonly number[])[];
  readonly largest: number;
  /** In steps of 2^-20. */
  readonly sum: number;
  /** floor(2^36 / sum). */
  readonly reciprocal: number;
  /** In steps of 1 / 4096, at most 4095, beat by beat. */
  readonly probabilities: readonly (readonly number[])[];
}

/** A score in whole octaves, rounded half up, clamped to 12 bits: log2 of its power. */
export function octaveOf(score: number, { multiplier, shift }: ScoreScale): number {
  // Twice the octave first: the half that is added would not be exact in double precision next to a long product.
  const halves = Math.floor((score * multiplier) / 2 ** (shift + EXPONENT_FRACTION - 1));
  return Math.max(-LARGEST_OCTAVE - 1, Math.min(LARGEST_OCTAVE, Math.floor((halves + 1) / 2)));
}

const shiftRight = (x: number, by: number): number => Math.floor(x / 2 ** by);

/**
 * Softmax in integers while the row comes in: the sum follows the largest score by shifts, powers of two are whole, and there is one
 * reciprocal but neither table nor product of it. The contract is streaming-softmax.md.
 * Source: ITA (ISLPED 2023; arXiv 2307.03493), with widths, rounding and scale of our own.
 * @param beats the row as it comes, one beat or more of one score or more, of 33 bits at most
 */
export function streamingSoftmax(
  beats: readonly (readonly number[])[],
  scale: ScoreScale,
): StreamingSoftmaxRow {
  if (beats.length === 0 || beats.some(beat => beat.length === 0))
    throw new GoldenError(
      'bad-argument',
      'softmax of a row without scores, or with an empty beat; give one in each at least',
    );
  const octaves = beats.map(beat => beat.map(score => octaveOf(score, scale)));
  let largest = -LARGEST_OCTAVE - 1;
  let sum = 0;
  for (const beat of octaves) {
    const before = largest;
    const most = beat.reduce((a, b) => Math.max(a, b), before);
    sum = beat.reduce(
      (total, octave) => total + shiftRight(2 ** STREAMING_FRACTION, most - octave),
      shiftRight(sum, most - before),
    );
    largest = most;
  }
  const reciprocal = Math.floor(2 ** STREAMING_RECIPROCAL_FRACTION / sum);
  const probabilities = octaves.map(beat =>
    beat.map(octave =>
      Math.min(
        4095,
        shiftRight(shiftRight(reciprocal, largest - octave) + 2 ** (GUARD_BITS - 1), GUARD_BITS),
      ),
    ),
  );
  return { octaves, largest, sum, reciprocal, probabilities };
}
