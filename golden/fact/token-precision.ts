import { GoldenError } from '../errors.js';
import { topKOracle } from '../spatten/top-k/top-k-oracle.js';
import { ceilShare } from './row-selection.js';

/** Bits of a token's importance. */
export const KEPT_COUNT_BITS = 20;

/**
 * importance[j] += counts[j], saturating at 2^20 - 1: how many rows of all heads so far keep token j. As nothing is negative, the order
 * of the heads does not matter. Source: FACT (ISCA 2023) takes importance from the predicted attention; this measure of it is ours.
 * @throws GoldenError `wrong-shape` if the lengths differ
 */
export function addKeptCounts(importance: Uint32Array, counts: readonly number[]): void {
  if (importance.length !== counts.length) {
    throw new GoldenError(
      'wrong-shape',
      `importance of ${importance.length} tokens, but ${counts.length} counts`,
    );
  }
  counts.forEach((count, j) => {
    importance[j] = Math.min(2 ** KEPT_COUNT_BITS - 1, (importance[j] ?? 0) + count);
  });
}

/**
 * Which tokens are INT8: the ceil(share * tokens / 1024) most important, of equal ones the lower index first. The others are INT4.
 * The contract is masks.md.
 * @param share 0 .. 1024, in 1024ths
 * @throws GoldenError `bad-argument`
 */
export function int8Tokens(importance: ArrayLike<number>, share: number): boolean[] {
  const scores = Array.from(importance);
  const kept = new Set(topKOracle(scores, ceilShare(share, scores.length)));
  return scores.map((_, j) => kept.has(j));
}
