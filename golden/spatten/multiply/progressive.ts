import { exp2Softmax } from '../softmax/exp2-softmax.js';
import type { ScoreScale } from '../softmax/exp2-softmax.js';

/** The scores of a query, and what is to be made of them. */
export interface ProgressiveQuery {
  /** In steps of 1 / 4096; 0 never fetches lower bits. */
  readonly threshold: number;
  readonly scale: ScoreScale;
  /** Scores by the upper bits of the keys alone. */
  readonly firstScores: readonly number[];
  /** What the lower bits add to each. Used where they are fetched. */
  readonly increments: readonly number[];
}

/** What becomes of a query. */
export interface ProgressiveOutcome {
  /** The largest probability of the first scores. */
  readonly peak: number;
  readonly fetchesLsb: boolean;
  /** The scores that count, and their softmax. */
  readonly totals: readonly number[];
  readonly probabilities: readonly number[];
}

/** Progressive quantisation of one query (HPCA 2021, section III-D). The contract is progressive.md. */
export function progressiveQuery({
  threshold,
  scale,
  firstScores,
  increments,
}: ProgressiveQuery): ProgressiveOutcome {
  const first = exp2Softmax(firstScores, scale).probabilities;
  const peak = first.reduce((a, b) => Math.max(a, b));
  if (peak >= threshold) return { peak, fetchesLsb: false, totals: firstScores, probabilities: first };
  const totals = firstScores.map((score, j) => score + (increments[j] ?? 0));
  return { peak, fetchesLsb: true, totals, probabilities: exp2Softmax(totals, scale).probabilities };
}
