import { GoldenError } from '../../errors.js';
import { checkLfsr16Seed, lfsr16Next } from '../../numerics/lfsr16.js';
import { filterByThreshold, withoutSearch } from './top-k-job.js';
import type { Selection } from './top-k-job.js';
import type { Key } from './top-k-oracle.js';
import { checkTopKShape, pivotPlace } from './top-k-pivot.js';

/** The two FIFOs, and so the two directions in which a round can be followed. */
export type Side = 'left' | 'right';

/** One pass over the members that are left. */
export interface TopKRound<K extends Key> {
  /** The FIFO that is read. */
  readonly source: Side;
  /** Indices of the members in FIFO order; `n` of them. */
  readonly members: readonly number[];
  readonly n: number;
  /** Place of the pivot in the FIFO, and its key. */
  readonly row: number;
  readonly lane: number;
  readonly pivot: K;
  /** Members with a smaller, a larger and an equal key; together n. */
  readonly sizeLeft: number;
  readonly sizeRight: number;
  readonly numEqual: number;
  /** How many of the members are wanted, 1 .. n. */
  readonly target: number;
  readonly decision: Side | 'found';
}

/** Options of {@link quickSelect}. */
export interface TopKOptions {
  /** P, one of 1, 2, 4, 8, 16, 32. */
  readonly lanes: number;
  /** The most elements of a job, 1 .. 1024 * lanes. */
  readonly depth: number;
  /** LFSR state at the first START, 1 .. 65535. */
  readonly seed: number;
}

/** The result of one job, stage by stage. */
export type TopKResult<K extends Key> = Selection<K> & {
  readonly rounds: readonly TopKRound<K>[];
  /** LFSR state after the job: the seed stepped once per START, that is `rounds.length + 1` times, or 0 times without rounds. */
  readonly lfsrAfter: number;
};

/**
 * SpAtten's top-k engine by quick-select, with every round. The contract, with the order of the tests, the LFSR and the
 * pivot rule (see {@link pivotPlace}), is top-k.md; the result set is that of topKOracle, for every seed.
 * Source: SpAtten (HPCA 2021) Algorithm 3, boundary test corrected.
 * @param keys n integers, signed or unsigned; what they mean is their value
 * @param k how many to keep. k = n passes all; 0, or more than n, is an error in the result, as is n = 0 or n > depth
 * @throws GoldenError `bad-argument` or `bad-seed` for bad options, and for a k that is no integer >= 0
 */
export function quickSelect<K extends Key>(
  keys: readonly K[],
  k: number,
  options: TopKOptions,
): TopKResult<K> {
  const { lanes, depth, seed } = options;
  checkTopKShape(lanes, depth);
  checkLfsr16Seed(seed);
  if (!Number.isInteger(k) || k < 0) {
    throw new GoldenError('bad-argument', `top-k: k is ${k}; give an integer of 0 or more`);
  }
  const known = withoutSearch(keys.length, k, depth);
  if (known !== undefined) return { ...known, rounds: [], lfsrAfter: seed };

  const rounds: TopKRound<K>[] = [];
  let source: Side = 'left';
  let members: readonly number[] = [...keys.keys()];
  let target = k;
  let state = seed;
  for (;;) {
    const { round, left, right }: Split<K> = runRound(keys, members, source, target, state, lanes);
    rounds.push(round);
    state = lfsr16Next(state);
    if (round.decision === 'found') {
      const threshold = round.pivot;
      const numKeep = target - round.sizeRight;
      const kept = filterByThreshold(keys, threshold, numKeep);
      return { outcome: 'selected', threshold, numKeep, kept, rounds, lfsrAfter: lfsr16Next(state) };
    }
    if (round.decision === 'left') target -= round.sizeRight + round.numEqual;
    source = round.decision;
    members = source === 'left' ? left : right;
  }
}

/** A round, and the two partitions that it leaves. */
interface Split<K extends Key> {
  readonly round: TopKRound<K>;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function runRound<K extends Key>(
  keys: readonly K[],
  members: readonly number[],
  source: Side,
  target: number,
  state: number,
  lanes: number,
): Split<K> {
  const n = members.length;
  const { row, lane } = pivotPlace(state, n, lanes);
  const keyOf = (index: number | undefined): K => keys[index as number] as K;
  const pivot = keyOf(members[row * lanes + lane]);
  const left = members.filter(i => keyOf(i) < pivot);
  const right = members.filter(i => keyOf(i) > pivot);
  const [sizeLeft, sizeRight] = [left.length, right.length];
  const numEqual = n - sizeLeft - sizeRight;
  const decision = sizeRight + numEqual < target ? 'left' : sizeRight >= target ? 'right' : 'found';
  return {
    round: { source, members, n, row, lane, pivot, sizeLeft, sizeRight, numEqual, target, decision },
    left,
    right,
  };
}
