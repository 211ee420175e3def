import { z } from 'zod';
import { pruneValues, radixSelect, radixSelectCycles, sortSelectCycles } from '../../../golden/index.js';
import type { PrunedValues } from '../../../golden/index.js';
import { laneMask, openRow, rowsOf } from '../../common/stimulus.js';
import type { Contract, Span } from '../../contract.js';
import { valuePrunerStimulus } from './value-pruner.stimulus.js';
import { prunedRowLanes, valuePruner } from './value-pruner.js';

/** Cycles of a query that is pruned besides its rows and those of the engine's selection. */
const PRUNE_OVERHEAD = 7;

const parameters = z
  .strictObject({
    lanes: z.literal([1, 2, 4, 8]).default(8).describe('Probabilities of a row'),
    tokens: z.int().min(2).max(32768).default(1024).describe('The most probabilities of a query'),
    topKLanes: z.literal([1, 2, 4, 8, 16, 32]).default(16).describe('Lanes of the top-k engine'),
    design: z
      .enum(['quickSelect', 'radix', 'sorter'])
      .default('radix')
      .describe('What finds the threshold in the top-k engine'),
    engines: z.literal([1, 2]).default(2).describe('Top-k engines that take turns'),
  })
  .refine(({ lanes, topKLanes }) => prunedRowLanes({ lanes, topKLanes }) > 1, {
    path: ['topKLanes'],
    message: 'topKLanes or lanes is 2 or more',
  })
  .refine(({ tokens, topKLanes }) => tokens <= 1024 * topKLanes, {
    path: ['tokens'],
    message: 'tokens is at most 1024 * topKLanes',
  });

/** Parameters of the block. */
export type ValuePrunerChoice = z.infer<typeof parameters>;

/** A query: its probabilities, and how many of them are kept. */
export interface ValueQuery {
  readonly probabilities: readonly number[];
  readonly kept: number;
  /** The positions that are kept are asked for. */
  readonly list: boolean;
  /** Probabilities of each row but the last; a power of two, at most `lanes`. */
  readonly step: number;
}

/** Queries, one after the other. */
export type ValuePrunerJob = readonly ValueQuery[];

/** The rows of what is filled: a run of elements each, and the mark of the last. */
function filledRows<T>(elements: readonly T[], step: number, lanes: number) {
  const rows = rowsOf(elements, step);
  return rows.map((row, i) => ({
    filled: laneMask(row.map(() => true)),
    last: Number(i === rows.length - 1),
    row: openRow(row, lanes),
  }));
}

/** The positions as they leave: full rows, and the one that closes the query, which may have none left to carry. */
function positionRows(kept: readonly number[], n: number, lanes: number) {
  // What the engine's last row brings goes with the mark; if all before it filled rows and it brings nothing, the mark goes alone.
  const brings = kept.some(i => i >= lanes * (Math.ceil(n / lanes) - 1));
  if (brings || kept.length % lanes !== 0) return filledRows(kept, lanes, lanes);
  const rows = filledRows(kept, lanes, lanes).map(row => ({ ...row, last: 0 }));
  return [...rows, { filled: 0n, last: 1, row: openRow<number>([], lanes) }];
}

function selectCycles(
  { topKLanes, tokens, design }: ValuePrunerChoice,
  { probabilities, kept }: ValueQuery,
): number | undefined {
  const options = { lanes: topKLanes, depth: tokens, keyWidth: 12, signed: false };
  if (design === 'radix')
    return radixSelectCycles(radixSelect(probabilities, kept, options).passes, topKLanes);
  return design === 'sorter' ? sortSelectCycles(probabilities.length, topKLanes) : undefined;
}

/** The contract of local value pruning. */
export const valuePrunerContract: Contract<
  ValuePrunerChoice,
  ValuePrunerJob,
  readonly PrunedValues[],
  undefined
> = {
  id: 'spatten/value-pruner',
  title: 'Local value pruning: keeps the largest probabilities of each query, and sets the others to 0',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section III-C',
  document: 'golden/spatten/top-k/value-pruner.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '2 lanes, 16 probabilities, two engines of 4 lanes',
      parameters: { lanes: 2, tokens: 16, topKLanes: 4, design: 'radix', engines: 2 },
    },
    {
      name: 'toy-quick-select',
      about: 'The same with one engine, by quick-select',
      parameters: { lanes: 2, tokens: 16, topKLanes: 4, design: 'quickSelect', engines: 1 },
    },
    {
      name: 'toy-narrow',
      about: '4 lanes, 16 probabilities, two engines of 2 lanes: a row goes into an engine in parts',
      parameters: { lanes: 4, tokens: 16, topKLanes: 2, design: 'radix', engines: 2 },
    },
    {
      name: 'toy-serial',
      about: '4 lanes, 16 probabilities, one engine of a single lane, by quick-select',
      parameters: { lanes: 4, tokens: 16, topKLanes: 1, design: 'quickSelect', engines: 1 },
    },
    {
      name: 'vit',
      about: 'The tokens of the vision transformer: 4 lanes, 64 probabilities, two engines of 8 lanes',
      parameters: { lanes: 4, tokens: 64, topKLanes: 8, design: 'radix', engines: 2 },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 8 lanes, 1,024 probabilities, two engines of 16 lanes',
      parameters: { lanes: 8, tokens: 1024, topKLanes: 16, design: 'radix', engines: 2 },
    },
  ],
  build: (choice, { trace = false } = {}) => valuePruner({ ...choice, trace }),
  golden: ({ tokens }, queries) => {
    const result = queries.map(({ probabilities, kept }) => pruneValues(probabilities, kept, tokens));
    const error = result
      .map(one => (one.outcome === 'error' ? one.error : undefined))
      .find(one => one !== undefined);
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: valuePrunerStimulus,
  probes: () => [
    { stage: 'packed', port: 'packed', about: 'the rows that the engine takes' },
    { stage: 'taken', port: 'taken', about: 'what the engine keeps of each row' },
  ],
  traffic: ({ lanes }, queries) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: queries.map(({ probabilities, kept, list }) => ({
        n: probabilities.length,
        kept,
        list: Number(list),
      })),
      // What stands on lanes that are not filled must not matter.
      rows: queries.flatMap(({ probabilities, step }) =>
        filledRows(probabilities, step, lanes).map(({ row, ...rest }) => ({
          ...rest,
          row: row.map(x => x ?? 4095),
        })),
      ),
    },
  }),
  expected: ({ lanes, topKLanes }, queries, { result }) => {
    const rowLanes = prunedRowLanes({ lanes, topKLanes });
    const pruned = queries.flatMap((query, i) => {
      const found = result[i];
      return found?.outcome === 'pruned' ? [{ query, found }] : [];
    });
    return {
      stages: {
        packed: pruned.flatMap(({ query }) =>
          rowsOf(query.probabilities, rowLanes).map(row => ({ row: openRow(row, rowLanes) })),
        ),
        taken: pruned.flatMap(({ query, found }) => {
          const stays = new Set(found.kept);
          return rowsOf([...query.probabilities.entries()], rowLanes).map(row => {
            const own = row.filter(([position]) => stays.has(position)).map(([, p]) => p);
            return { size: own.length, row: openRow(own, rowLanes) };
          });
        }),
      },
      streams: {
        pruned: queries.flatMap(({ step }, i) => {
          const found = result[i];
          return found === undefined || found.outcome === 'error'
            ? []
            : filledRows(found.probabilities, step, lanes);
        }),
        positions: pruned
          .filter(({ query }) => query.list)
          .flatMap(({ query, found }) => positionRows(found.kept, query.probabilities.length, rowLanes)),
      },
    };
  },
  spans: (choice, queries, { result }) => {
    const [first] = queries;
    const from = { port: 'rows', item: 0 };
    const to = { port: 'pruned', item: -1 };
    if (first === undefined || result.length === 0) return [];
    const rows = queries.map(({ probabilities, step }) => Math.ceil(probabilities.length / step));
    if (result.every(({ outcome }) => outcome === 'pass')) {
      const sum = rows.reduce((all, own) => all + own, 0);
      return [{ name: 'pass', from, to, cycles: sum }];
    }
    const select = selectCycles(choice, first);
    const alike = queries.every(
      ({ probabilities, step }) => probabilities.length === first.probabilities.length && step === first.step,
    );
    if (!alike || result.some(({ outcome }) => outcome !== 'pruned') || select === undefined) return [];
    // Short rows are gathered before they are cut again.
    if (choice.topKLanes < choice.lanes && first.step < choice.lanes) return [];
    const [own = 0] = rows;
    const engineRows = Math.ceil(first.probabilities.length / choice.topKLanes);
    const keepUp = choice.engines * Math.max(own, engineRows) >= 2 * engineRows + select + PRUNE_OVERHEAD;
    if (result.length > 1 && !keepUp) return [];
    // What leaves comes at the rate of the slower side.
    const leaves = Math.max(own, engineRows);
    const one = Math.max(own, engineRows + 1) + select + leaves + PRUNE_OVERHEAD;
    const cycles = (result.length - 1) * leaves + one;
    const spans: Span[] = [{ name: 'prune', from, to, cycles }];
    return spans;
  },
};
