import type { Key } from './top-k-oracle.js';

/** Why a job was refused. The block raises the same; nothing is kept. */
export type TopKError = 'n-over-depth' | 'n-is-zero' | 'k-is-zero' | 'k-over-n';

/** What every design answers, whatever it did to find it. */
export type Selection<K extends Key> = {
  /** Kept indices, ascending. */
  readonly kept: readonly number[];
} & (
  | {
      readonly outcome: 'selected';
      /** The k-th largest key. */
      readonly threshold: K;
      /** How many elements equal to the threshold are kept, the lowest indices first; 1 or more. */
      readonly numKeep: number;
    }
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'error'; readonly error: TopKError }
);

/** The answer to a job in which nothing need be searched: one that is refused, or one that keeps all. Else undefined. */
export function withoutSearch(
  n: number,
  k: number,
  depth: number,
): Extract<Selection<Key>, { readonly outcome: 'pass' | 'error' }> | undefined {
  const refused = (error: TopKError) => ({ outcome: 'error', error, kept: [] }) as const;
  if (n > depth) return refused('n-over-depth');
  if (n === 0) return refused('n-is-zero');
  if (k === 0) return refused('k-is-zero');
  if (k > n) return refused('k-over-n');
  return k === n ? { outcome: 'pass', kept: Array.from({ length: n }, (_, i) => i) } : undefined;
}

/**
 * The FILTER stage: which elements of the original list leave, in index order. Larger than the threshold, or equal to it
 * and among the first `numKeep` that are.
 */
export function filterByThreshold<K extends Key>(
  keys: readonly K[],
  threshold: K,
  numKeep: number,
): number[] {
  let equals = 0;
  const kept: number[] = [];
  keys.forEach((key, i) => {
    if (key > threshold || (!(key < threshold) && equals++ < numKeep)) kept.push(i);
  });
  return kept;
}
