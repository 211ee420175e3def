import { GoldenError } from '../../errors.js';

/** A comparator between two wires: the smaller value leaves on `low`, the larger on `high`. */
export interface Comparator {
  readonly low: number;
  readonly high: number;
}

/** Cycles and comparators of the baseline sorter. */
export interface MergeSorterCost {
  /** One pass that sorts rows, and one for each doubling of the run length. */
  readonly passes: number;
  /** passes * rows: every pass streams all elements, `width` a cycle. */
  readonly cycles: number;
  /** Comparators of the row sorter, all active in each cycle: the proxy for power. */
  readonly comparators: number;
}

/**
 * Batcher's odd-even merge sort for a power of two of wires, as stages of comparators that work at the same time.
 * Source: K. E. Batcher, Sorting networks and their applications, AFIPS 1968.
 * @param wires 1, 2, 4, ...
 * @throws GoldenError `bad-argument` if it is no power of two
 */
export function oddEvenMergeSort(wires: number): readonly (readonly Comparator[])[] {
  checkPowerOfTwo(wires);
  const stages: Comparator[][] = [];
  for (let run = 1; run < wires; run *= 2) {
    for (let distance = run; distance >= 1; distance /= 2) stages.push(stageOf(wires, run, distance));
  }
  return stages;
}

/** Comparators of {@link oddEvenMergeSort} in closed form: (p^2 - p + 4) 2^(p-2) - 1 for 2^p wires. */
export function oddEvenComparators(wires: number): number {
  checkPowerOfTwo(wires);
  const p = Math.log2(wires);
  return (p * p - p + 4) * 2 ** (p - 2) - 1;
}

/**
 * The merge sorter that SpAtten compares its top-k engine with: a row sorter of `width` elements a cycle, then merge
 * passes over the whole list, each doubling the sorted runs. 16 wide and 1,024 elements: 7 passes, 448 cycles.
 * Source: SpAtten (HPCA 2021) section IV-B for the comparison; the pass count is a reconstruction that meets its ratio.
 * @param n elements, >= 1
 * @param width elements a cycle, a power of two
 * @throws GoldenError `bad-argument`
 */
export function mergeSorterCost(n: number, width: number): MergeSorterCost {
  if (!Number.isInteger(n) || n < 1) {
    throw new GoldenError('bad-argument', `mergeSorterCost: ${n} elements; give an integer of 1 or more`);
  }
  const comparators = oddEvenComparators(width);
  const rows = Math.ceil(n / width);
  const passes = 1 + Math.ceil(Math.log2(rows));
  return { passes, cycles: passes * rows, comparators };
}

function stageOf(wires: number, run: number, distance: number): Comparator[] {
  const stage: Comparator[] = [];
  // The first step of a merge compares from wire 0 of each pair of runs, the later ones from wire `distance`.
  for (let from = distance === run ? 0 : distance; from + distance < wires; from += 2 * distance) {
    for (let low = from; low < from + distance && low + distance < wires; low++) {
      const high = low + distance;
      if (Math.trunc(low / (2 * run)) === Math.trunc(high / (2 * run))) stage.push({ low, high });
    }
  }
  return stage;
}

function checkPowerOfTwo(n: number): void {
  if (!Number.isInteger(n) || n < 1 || !Number.isInteger(Math.log2(n))) {
    throw new GoldenError('bad-argument', `merge sorter: the width is ${n}; give a power of two`);
  }
}
