import type { SelectOptions } from './radix-select.js';
import { filterByThreshold, withoutSearch } from './top-k-job.js';
import type { Selection } from './top-k-job.js';
import type { Key } from './top-k-oracle.js';
import { checkTopKShape } from './top-k-pivot.js';

/** The result of one job, pass by pass. */
export type SortResult<K extends Key> = Selection<K> & {
  /** The whole list after each pass, filled up with the smallest key: rows sorted, then runs of 2, 4, ... rows. Largest first. */
  readonly passes: readonly (readonly K[])[];
};

/**
 * Top-k by sorting all keys in a streaming merge sorter: the baseline that SpAtten compares its engine with. The contract is
 * top-k.md, section Merge sorter; the result set is that of topKOracle.
 * @param keys n integers of `keyWidth` bits
 * @param k how many to keep; k = n passes all; errors as quickSelect has them
 * @throws GoldenError `bad-argument` for lanes or a depth that there are not
 */
export function sortSelect<K extends Key>(
  keys: readonly K[],
  k: number,
  { lanes, depth, keyWidth, signed }: SelectOptions,
): SortResult<K> {
  checkTopKShape(lanes, depth);
  const known = withoutSearch(keys.length, k, depth);
  if (known !== undefined) return { ...known, passes: [] };

  const rows = Math.ceil(keys.length / lanes);
  const lowest = signed ? -(1n << BigInt(keyWidth - 1)) : 0n;
  const filler = (typeof keys[0] === 'bigint' ? lowest : Number(lowest)) as K;
  const descending = (a: K, b: K): number => (a > b ? -1 : a < b ? 1 : 0);
  let list: readonly K[] = [...keys, ...Array.from({ length: rows * lanes - keys.length }, () => filler)];
  const passes: (readonly K[])[] = [];
  for (let run = 1; ; run *= 2) {
    const length = run * lanes;
    const runs = Array.from({ length: Math.ceil(rows / run) }, (_, i) =>
      list.slice(i * length, (i + 1) * length),
    );
    list = runs.flatMap(keysOfRun => keysOfRun.sort(descending));
    passes.push(list);
    if (run >= rows) break;
  }
  const threshold = list[k - 1] as K;
  const numKeep = k - list.filter(key => key > threshold).length;
  return {
    outcome: 'selected',
    threshold,
    numKeep,
    kept: filterByThreshold(keys, threshold, numKeep),
    passes,
  };
}
