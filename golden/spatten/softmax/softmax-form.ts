import { type ScoreScale, exp2Softmax } from './exp2-softmax.js';
import { streamingSoftmax } from './streaming-softmax.js';

/**
 * Which softmax a build has. The streaming one depends on how many scores come together: as many as `scoreMultipliers`, the
 * multipliers of queries times keys, make in a cycle.
 */
export type SoftmaxForm =
  { readonly form: 'table' } | { readonly form: 'streaming'; readonly scoreMultipliers: number };

export const tableForm: SoftmaxForm = { form: 'table' };

/** Probabilities of a row in steps of 1 / 4096, beside whatever else its form knows. */
export interface ProbabilityRow {
  readonly probabilities: readonly number[];
}

/**
 * Softmax of a row by the form that a build has.
 * @param scores one or more integers, of 33 bits at most
 * @param headSize dimensions of the vectors that the scores come from
 */
export function softmaxOf(
  scores: readonly number[],
  scale: ScoreScale,
  build: SoftmaxForm,
  headSize: number,
): ProbabilityRow {
  if (build.form === 'table') return exp2Softmax(scores, scale);
  const beat = build.scoreMultipliers / headSize;
  const beats = Array.from({ length: Math.ceil(scores.length / beat) }, (_, i) =>
    scores.slice(beat * i, beat * (i + 1)),
  );
  return { probabilities: streamingSoftmax(beats, scale).probabilities.flat() };
}
