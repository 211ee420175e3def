import {
  quickSelect,
  quickSelectCycles,
  radixDigit,
  radixSelect,
  radixSelectCycles,
  sortSelect,
  sortSelectCycles,
} from '../../../golden/index.js';
import type { Selection } from '../../../golden/index.js';
import { laneMask, openRow, rowsOf } from '../../common/stimulus.js';
import type { HostInteger } from '../../common/stimulus.js';
import type { Probe } from '../../contract.js';
import { ROUND_OVERHEAD } from './quick-select.js';
import type { TopKDesign } from './top-k-shape.js';
import type { TopKChoice, TopKJob } from './top-k.contract.js';

/** What the golden model of a design says of a job. */
export interface TopKAnswer {
  readonly selection: Selection<HostInteger>;
  /** State of the LFSR after the job; 0 where nothing is drawn. */
  readonly lfsrAfter: number;
  /** Cycles from the last row loaded to the threshold. */
  readonly selectCycles: number;
}

/** Records of the probes of a design, by stage. */
export type TopKStages = Readonly<Record<string, readonly unknown[]>>;

/** What is particular to a design. */
interface DesignRecord {
  /** The probes, in the direction of the data. */
  readonly probes: readonly Probe[];
  /** The probe whose last record falls into the cycle in which the threshold is found. */
  readonly decided: string;
  answer(choice: TopKChoice, job: TopKJob): { readonly result: TopKAnswer; readonly stages: TopKStages };
}

const SIDES = { left: 'Left', right: 'Right', found: 'Found' } as const;

const byQuickSelect: DesignRecord = {
  probes: [
    { stage: 'pivot', port: 'place', about: 'row and lane of the pivot of each round' },
    { stage: 'members', port: 'members', about: 'the members of each round, row by row' },
    { stage: 'round', port: 'round', about: 'pivot, sizes and decision of each round' },
  ],
  decided: 'round',
  answer: ({ lanes, depth }, { keys, k, seed }) => {
    const result = quickSelect(keys, k, { lanes, depth, seed });
    const { rounds, lfsrAfter } = result;
    const stages = {
      pivot: rounds.map(({ row, lane }) => ({ row, lane })),
      members: rounds.flatMap(({ members }) =>
        rowsOf(
          members.map(i => keys[i]),
          lanes,
        ).map(row => ({ filled: laneMask(row.map(() => true)), row: openRow(row, lanes) })),
      ),
      round: rounds.map(({ source, n, pivot, sizeLeft, sizeRight, numEqual, target, decision }) => ({
        source: SIDES[source],
        n,
        pivot,
        sizeLeft,
        sizeRight,
        numEqual,
        target,
        decision: SIDES[decision],
      })),
    };
    const selectCycles = quickSelectCycles(rounds, lanes, ROUND_OVERHEAD);
    return { result: { selection: result, lfsrAfter, selectCycles }, stages };
  },
};

const byRadix: DesignRecord = {
  probes: [
    { stage: 'counted', port: 'counted', about: 'the members of each digit and their digits, row by row' },
    { stage: 'digit', port: 'digit', about: 'the counts of each digit, and the decision' },
  ],
  decided: 'digit',
  answer: (choice, { keys, k }) => {
    const { lanes } = choice;
    const result = radixSelect(keys, k, choice);
    const { passes } = result;
    const stages = {
      counted: passes.flatMap(({ read, members }, place) => {
        const counted = new Set(members);
        return rowsOf(read, lanes).map(row => ({
          members: laneMask(row.map(i => counted.has(i))),
          digits: openRow(
            row.map(i => (counted.has(i) ? radixDigit(keys[i] ?? 0, place, choice) : undefined)),
            lanes,
          ),
        }));
      }),
      digit: passes.map(({ counts, wanted, digit, left }) => ({ counts, wanted, digit, left })),
    };
    const selectCycles = radixSelectCycles(passes, lanes);
    return { result: { selection: result, lfsrAfter: 0, selectCycles }, stages };
  },
};

const bySorting: DesignRecord = {
  probes: [
    { stage: 'sorted', port: 'sorted', about: 'the list after each pass, row by row' },
    { stage: 'ranked', port: 'ranked', about: 'the threshold and how many keys equal to it are kept' },
  ],
  decided: 'ranked',
  answer: (choice, { keys, k }) => {
    const { lanes } = choice;
    const result = sortSelect(keys, k, choice);
    const { outcome, passes } = result;
    const stages = {
      sorted: passes.flatMap(list => rowsOf(list, lanes).map(row => ({ row }))),
      ranked: outcome === 'selected' ? [{ threshold: result.threshold, numKeep: result.numKeep }] : [],
    };
    const selectCycles = outcome === 'selected' ? sortSelectCycles(keys.length, lanes) : 0;
    return { result: { selection: result, lfsrAfter: 0, selectCycles }, stages };
  },
};

/** The designs of the top-k engine. */
export const topKDesigns: Readonly<Record<TopKDesign, DesignRecord>> = {
  quickSelect: byQuickSelect,
  radix: byRadix,
  sorter: bySorting,
};
