/** What query-key is asked for, and what leaves, for a query. */
export interface ProgressiveQuery {
  /** In steps of 1 / 4096; 0 never fetches lower bits. */
  readonly threshold: number;
  /** Scores by the upper bits of the keys alone. */
  readonly firstScores: readonly number[];
  /** What the lower bits add to each. Used where they are fetched. */
  readonly increments: readonly number[];
  /** The largest probability of the first scores and, where the lower bits are fetched, of the others. */
  readonly peaks: readonly [number, number];
}

/** A pass of query-key over the keys of a query. */
export interface ScorePass {
  readonly operand: 'Upper' | 'Residual' | 'Whole';
  /** The first of its query. */
  readonly fresh: boolean;
  /** What comes from query-key. */
  readonly scores: readonly number[];
  /** What goes to the softmax: the scores that count so far. */
  readonly totals: readonly number[];
  /** What the softmax says of them, and whether they leave. */
  readonly peak: number;
  readonly leaves: boolean;
}

/**
 * The passes of a query by progressive quantisation (HPCA 2021, section III-D), one or two; two where lower bits are fetched. The contract is progressive.md.
 * @param recompute whether the second pass is over whole keys, or over what the lower bits add
 */
export function progressivePasses(
  { threshold, firstScores, increments, peaks }: ProgressiveQuery,
  recompute: 'full' | 'incremental',
): readonly ScorePass[] {
  const [peak, second] = peaks;
  const leaves = peak >= threshold;
  const upper: ScorePass = {
    operand: 'Upper',
    fresh: true,
    scores: firstScores,
    totals: firstScores,
    peak,
    leaves,
  };
  if (leaves) return [upper];
  const totals = firstScores.map((score, j) => score + (increments[j] ?? 0));
  const again = { fresh: false, totals, peak: second, leaves: true };
  return [
    upper,
    recompute === 'full'
      ? { ...again, operand: 'Whole', scores: totals }
      : { ...again, operand: 'Residual', scores: increments },
  ];
}
