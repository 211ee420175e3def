import { z } from 'zod';
import { checkTopKShape } from '../../../golden/index.js';
import type { TopKError } from '../../../golden/index.js';
import { laneMask, openRow, rowsOf } from '../../common/stimulus.js';
import type { HostInteger } from '../../common/stimulus.js';
import type { Contract, Preset, Span } from '../../contract.js';
import { topKDesigns } from './top-k-answer.js';
import type { TopKAnswer, TopKStages } from './top-k-answer.js';
import { topKStimulus } from './top-k.stimulus.js';
import { FILTER_LATENCY } from './threshold-filter.js';
import { topK } from './top-k.js';

const parameters = z
  .strictObject({
    lanes: z.literal([1, 2, 4, 8, 16, 32]).default(16).describe('Elements of a row'),
    depth: z.int().min(1).max(32768).default(1024).describe('The most elements of a job'),
    keyWidth: z.int().min(1).max(64).default(32).describe('Bits of a key'),
    signed: z.boolean().default(false).describe("Keys are two's complement"),
    design: z
      .enum(['quickSelect', 'radix', 'sorter'])
      .default('quickSelect')
      .describe('What finds the threshold'),
  })
  .refine(({ lanes, depth }) => depth <= 1024 * lanes, {
    path: ['depth'],
    message: 'depth is at most 1024 * lanes: a row has a number of 10 bits',
  });

/** Parameters of the block. */
export type TopKChoice = z.infer<typeof parameters>;

/** Keep the k largest of the keys. */
export interface TopKJob {
  readonly keys: readonly HostInteger[];
  readonly k: number;
  /** State of the LFSR at the first START, 1 .. 65535; without meaning where nothing is drawn. */
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

const VIT = 'The tokens of the vision transformer: 8 lanes, 64 scores of 32 bits';

function preset(
  name: string,
  about: string,
  choice: Pick<TopKChoice, 'lanes' | 'depth' | 'keyWidth'> & Partial<TopKChoice>,
): Preset<TopKChoice> {
  return { name, about, parameters: { signed: false, design: 'quickSelect', ...choice } };
}

/** The contract of the top-k engine. */
export const topKContract: Contract<TopKChoice, TopKJob, TopKAnswer, TopKStages> = {
  id: 'spatten/top-k',
  title: 'Top-k by quick-select, radix select or sorting: keeps the k largest of n keys, in input order',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV-B and Algorithm 3',
  document: 'golden/spatten/top-k/top-k.md',
  parameters,
  presets: [
    preset('toy', '4 lanes, 16 elements of 8 bits', { lanes: 4, depth: 16, keyWidth: 8 }),
    preset('toy-radix', 'The same by radix select', { lanes: 4, depth: 16, keyWidth: 8, design: 'radix' }),
    preset('toy-sorter', 'The same by sorting', { lanes: 4, depth: 16, keyWidth: 8, design: 'sorter' }),
    preset('vit', VIT, { lanes: 8, depth: 64, keyWidth: 32 }),
    preset('vit-radix', `${VIT}, by radix select`, { lanes: 8, depth: 64, keyWidth: 32, design: 'radix' }),
    preset('vit-sorter', `${VIT}, by sorting`, { lanes: 8, depth: 64, keyWidth: 32, design: 'sorter' }),
    preset('paper-radix', 'Probabilities: 16 lanes, 1,024 keys of 12 bits, by radix select', {
      lanes: 16,
      depth: 1024,
      keyWidth: 12,
      design: 'radix',
    }),
    preset('paper-sorter', 'The baseline of the paper: 16 lanes, 1,024 scores of 32 bits, by sorting', {
      lanes: 16,
      depth: 1024,
      keyWidth: 32,
      design: 'sorter',
    }),
    preset('paper', 'The size of the paper: 16 lanes, 1,024 scores of 32 bits', {
      lanes: 16,
      depth: 1024,
      keyWidth: 32,
    }),
  ],
  build: (choice, { trace = false } = {}) => {
    checkTopKShape(choice.lanes, choice.depth);
    return topK({ ...choice, trace });
  },
  golden: (choice, job) => {
    const { result, stages } = topKDesigns[choice.design].answer(choice, job);
    const { selection } = result;
    return { result, stages, ...(selection.outcome === 'error' ? { error: selection.error } : {}) };
  },
  stimulus: topKStimulus,
  probes: ({ design }) => [
    ...topKDesigns[design].probes,
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
  expected: ({ lanes }, { keys }, { result: { selection, lfsrAfter }, stages }) => {
    const rows = selection.outcome === 'error' ? [] : rowsOf([...keys.keys()], lanes);
    const kept = new Set(selection.kept);
    const keyOf = (index: number): HostInteger => keys[index] ?? 0;
    return {
      stages: {
        ...stages,
        filter: rows.map(row => ({ keep: laneMask(row.map(index => kept.has(index))) })),
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
            outcome: OUTCOMES[selection.outcome],
            error: selection.outcome === 'error' ? ERRORS[selection.error] : 'None',
            threshold: selection.outcome === 'selected' ? selection.threshold : undefined,
            numKeep: selection.outcome === 'selected' ? selection.numKeep : undefined,
            lfsr: lfsrAfter,
          },
        ],
      },
    };
  },
  spans: ({ lanes, design }, { keys }, { result: { selection, selectCycles } }) => {
    if (selection.outcome === 'error') return [];
    const rows = Math.ceil(keys.length / lanes);
    const loaded = { port: 'rows', item: -1 };
    const decided = { port: topKDesigns[design].decided, item: -1 };
    const left = { port: 'kept', item: -1 };
    const last = { name: 'filter', to: left, cycles: rows + FILTER_LATENCY };
    const spans: Span[] = [{ name: 'load', from: { port: 'jobs', item: 0 }, to: loaded, cycles: rows }];
    if (selection.outcome === 'pass') return [...spans, { ...last, from: loaded }];
    return [
      ...spans,
      { name: 'select', from: loaded, to: decided, cycles: selectCycles },
      { ...last, from: decided },
    ];
  },
};
