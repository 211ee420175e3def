import { z } from 'zod';
import { checkTopKShape, quickSelect, topKCycles } from '../../golden/index.js';
import type { TopKError, TopKResult } from '../../golden/index.js';
import { rowsOf } from '../common/stimulus.js';
import type { HostInteger } from '../common/stimulus.js';
import type { Contract, Span } from '../contract.js';
import { ROUND_OVERHEAD } from './quick-select.js';
import { FILTER_LATENCY } from './threshold-filter.js';
import { topKStimulus } from './top-k.stimulus.js';
import { topK } from './top-k.js';

const parameters = z
  .strictObject({
    lanes: z.literal([1, 2, 4, 8, 16, 32]).default(16).describe('Elements of a row'),
    depth: z.int().min(1).max(32768).default(1024).describe('The most elements of a job'),
    keyWidth: z.int().min(1).max(64).default(32).describe('Bits of a key'),
    signed: z.boolean().default(false).describe("Keys are two's complement"),
  })
  .refine(({ lanes, depth }) => depth <= 1024 * lanes, {
    path: ['depth'],
    message: 'depth is at most 1024 * lanes: the pivot has 10 bits to choose a row',
  });

/** Parameters of the block. */
export type TopKChoice = z.infer<typeof parameters>;

/** Keep the k largest of the keys. */
export interface TopKJob {
  readonly keys: readonly HostInteger[];
  readonly k: number;
  /** State of the LFSR at the first START, 1 .. 65535. */
  readonly seed: number;
  /** The LFSR already stands there, because the job before left it so: nothing is loaded. */
  readonly goesOn?: boolean;
}

const ERRORS: Readonly<Record<TopKError, string>> = {
  'n-over-depth': 'NOverDepth',
  'n-is-zero': 'NIsZero',
  'k-is-zero': 'KIsZero',
  'k-over-n': 'KOverN',
};
const OUTCOMES = { selected: 'Selected', pass: 'Pass', error: 'Refused' } as const;
const SIDES = { left: 'Left', right: 'Right', found: 'Found' } as const;

/** A mask with bit i set for each lane that is chosen. */
function maskOf(chosen: readonly boolean[]): bigint {
  return chosen.reduce((mask, yes, lane) => (yes ? mask | (1n << BigInt(lane)) : mask), 0n);
}

/** A row of `lanes` host values; `undefined` leaves a lane open. */
function openRow<T>(values: readonly T[], lanes: number): (T | undefined)[] {
  return Array.from({ length: lanes }, (_, i) => values[i]);
}

/** The contract of the top-k engine. */
export const topKContract: Contract<TopKChoice, TopKJob, TopKResult<HostInteger>, undefined> = {
  id: 'spatten/top-k',
  title: 'Top-k by quick-select: keeps the k largest of n keys, in input order',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV-B and Algorithm 3',
  document: 'golden/spatten/top-k.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 lanes, 16 elements of 8 bits',
      parameters: { lanes: 4, depth: 16, keyWidth: 8, signed: false },
    },
    {
      name: 'vit',
      about: 'The tokens of the vision transformer: 8 lanes, 64 scores of 32 bits',
      parameters: { lanes: 8, depth: 64, keyWidth: 32, signed: false },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 16 lanes, 1,024 scores of 32 bits',
      parameters: { lanes: 16, depth: 1024, keyWidth: 32, signed: false },
    },
  ],
  build: (choice, { trace = false } = {}) => {
    checkTopKShape(choice.lanes, choice.depth);
    return topK({ ...choice, trace });
  },
  golden: ({ lanes, depth }, { keys, k, seed }) => {
    const result = quickSelect(keys, k, { lanes, depth, seed });
    return { result, stages: undefined, ...(result.outcome === 'error' ? { error: result.error } : {}) };
  },
  stimulus: topKStimulus,
  probes: () => [
    { stage: 'pivot', port: 'place', about: 'row and lane of the pivot of each round' },
    { stage: 'members', port: 'members', about: 'the members of each round, row by row' },
    { stage: 'round', port: 'round', about: 'pivot, sizes and decision of each round' },
    { stage: 'filter', port: 'chosen', about: 'the lanes of the saved input that are kept' },
  ],
  traffic: ({ lanes }, { keys, k, seed, goesOn = false }) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: [{ n: keys.length, k, seed: goesOn ? 0 : seed }],
      // What fills up the last row must not matter: the smallest key, the largest one or the one before would all do.
      rows: rowsOf(keys, lanes).map(row => Array.from({ length: lanes }, (_, i) => row[i] ?? row[0])),
    },
  }),
  expected: ({ lanes }, { keys }, { result }) => {
    const rows = result.outcome === 'error' ? [] : rowsOf([...keys.keys()], lanes);
    const kept = new Set(result.kept);
    const keyOf = (index: number): HostInteger => keys[index] ?? 0;
    return {
      stages: {
        pivot: result.rounds.map(({ row, lane }) => ({ row, lane })),
        members: result.rounds.flatMap(({ members }) =>
          rowsOf(members.map(keyOf), lanes).map(row => ({
            filled: (1n << BigInt(row.length)) - 1n,
            row: openRow(row, lanes),
          })),
        ),
        round: result.rounds.map(({ source, n, pivot, sizeLeft, sizeRight, numEqual, target, decision }) => ({
          source: SIDES[source],
          n,
          pivot,
          sizeLeft,
          sizeRight,
          numEqual,
          target,
          decision: SIDES[decision],
        })),
        filter: rows.map(row => ({ keep: maskOf(row.map(index => kept.has(index))) })),
      },
      streams: {
        kept: rows.map((row, i) => {
          const elements = row.filter(index => kept.has(index)).map(index => ({ index, key: keyOf(index) }));
          return {
            size: elements.length,
            last: Number(i === rows.length - 1),
            row: openRow(elements, lanes),
          };
        }),
        results: [
          {
            outcome: OUTCOMES[result.outcome],
            error: result.outcome === 'error' ? ERRORS[result.error] : 'None',
            threshold: result.outcome === 'selected' ? result.threshold : undefined,
            numKeep: result.outcome === 'selected' ? result.numKeep : undefined,
            lfsr: result.lfsrAfter,
          },
        ],
      },
    };
  },
  spans: ({ lanes }, { keys }, { result }) => {
    if (result.outcome === 'error') return [];
    const { load, select, filter } = topKCycles(result, keys.length, lanes, ROUND_OVERHEAD);
    const loaded = { port: 'rows', item: -1 };
    const decided = { port: 'round', item: -1 };
    const left = { port: 'kept', item: -1 };
    const last = { name: 'filter', to: left, cycles: filter + FILTER_LATENCY };
    const spans: Span[] = [{ name: 'load', from: { port: 'jobs', item: 0 }, to: loaded, cycles: load }];
    if (result.outcome === 'pass') return [...spans, { ...last, from: loaded }];
    return [
      ...spans,
      { name: 'select', from: loaded, to: decided, cycles: select },
      { ...last, from: decided },
    ];
  },
};
