import type { RadixPass } from './radix-select.js';
import type { Key } from './top-k-oracle.js';
import type { TopKRound } from './top-k.js';

/** Cycles of a radix pass besides its rows: two to count the last row, one to add up groups of counters, two to find the digit, less one of overlap. */
export const DIGIT_OVERHEAD = 4;

/** Cycles of a merge pass besides its rows: two to read the first of both runs, one to merge, one for the row that is left. */
export const MERGE_OVERHEAD = 4;

/**
 * Cycles of quick-select from the last row loaded to the threshold: rows of `lanes` elements, one a cycle, and
 * `roundOverhead` cycles for each round (START, and the pipeline from FIFO to the next START).
 * Source: the latency model released with SpAtten has an overhead of 3; hardware adds its own pipeline depth.
 */
export function quickSelectCycles<K extends Key>(
  rounds: readonly TopKRound<K>[],
  lanes: number,
  roundOverhead: number,
): number {
  return rounds.reduce((sum, { n }) => sum + Math.ceil(n / lanes) + roundOverhead, 0);
}

/**
 * Cycles of radix select from the last row loaded to the threshold. The first digit is counted while the rows are loaded;
 * each other one reads its elements, a row a cycle. Keys of 12 bits: ceil(n / lanes) + 8, whatever they are.
 */
export function radixSelectCycles(passes: readonly RadixPass[], lanes: number): number {
  return passes.reduce(
    (sum, { read }, place) => sum + (place === 0 ? 0 : Math.ceil(read.length / lanes)) + DIGIT_OVERHEAD,
    0,
  );
}

/**
 * Cycles of the merge sorter from the last row loaded to the threshold: the row sorter's registers, log2(lanes) of them, and
 * all rows for each doubling of the runs. The pass that sorts rows is hidden behind the load.
 */
export function sortSelectCycles(n: number, lanes: number): number {
  const rows = Math.ceil(n / lanes);
  return Math.log2(lanes) + Math.ceil(Math.log2(rows)) * (rows + MERGE_OVERHEAD) + 1;
}
