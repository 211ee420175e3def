import { GoldenError } from '../errors.js';
import { topKOracle } from '../spatten/top-k/top-k-oracle.js';

/** The whole of a share. */
export const SHARE_ONE = 1024;

/** What is left of a row of predicted scores. */
export interface RowSelection {
  /** The keys kept, ascending. */
  readonly kept: readonly number[];
  /** The lowest index of the largest score. */
  readonly argmax: number;
  /** Largest score less the second largest; 2^scoreBits - 1 when there is one score only. */
  readonly gap: number;
}

/** Why a row was refused. The block raises the same. */
export type RowError = 'n-is-zero' | 'k-is-zero' | 'k-over-n';

/** The result of one row. */
export type RowResult =
  ({ readonly outcome: 'selected' } & RowSelection) | { readonly outcome: 'error'; readonly error: RowError };

/** ceil(share * n / 1024). @param share 0 .. 1024 @throws GoldenError `bad-argument` */
export function ceilShare(share: number, n: number): number {
  if (!Number.isInteger(share) || share < 0 || share > SHARE_ONE) {
    throw new GoldenError(
      'bad-argument',
      `the share is ${share}; give an integer of 0 .. ${SHARE_ONE}, in 1024ths`,
    );
  }
  return Math.floor((share * n + SHARE_ONE - 1) / SHARE_ONE);
}

/** How many keys of n a row keeps: the share rounded up, and at least 1. The same errors as {@link ceilShare}. */
export function rowKeep(share: number, n: number): number {
  return Math.max(1, ceilShare(share, n));
}

/**
 * Row-wise top-k of predicted scores, with argmax and gap. The contract is masks.md.
 * Source: FACT (ISCA 2023), abstract and notes of it; ties and corner cases are ours.
 * @param scores signed integers of scoreBits @param k 1 .. n; other values are errors in the result
 * @throws GoldenError `bad-argument` for a score of more bits
 */
export function selectRow(scores: readonly number[], k: number, scoreBits: number): RowResult {
  const wrong = scores.find(
    s => !Number.isInteger(s) || s < -(2 ** (scoreBits - 1)) || s >= 2 ** (scoreBits - 1),
  );
  if (wrong !== undefined) {
    throw new GoldenError(
      'bad-argument',
      `row selection: a score is ${wrong}; it must fit ${scoreBits} bits, signed`,
    );
  }
  const n = scores.length;
  if (n === 0) return { outcome: 'error', error: 'n-is-zero' };
  if (k === 0) return { outcome: 'error', error: 'k-is-zero' };
  if (k > n) return { outcome: 'error', error: 'k-over-n' };
  const [largest = 0, second] = [...scores].sort((a, b) => b - a);
  return {
    outcome: 'selected',
    kept: topKOracle(scores, k),
    argmax: scores.indexOf(largest),
    gap: second === undefined ? 2 ** scoreBits - 1 : largest - second,
  };
}
