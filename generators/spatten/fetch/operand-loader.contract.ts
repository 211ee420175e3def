import { z } from 'zod';
import { loadsOf } from '../../../golden/index.js';
import type { LoadedToken, LoaderError, LoaderSetup, PlacedItem } from '../../../golden/index.js';
import type { Contract } from '../../contract.js';
import { operandLoaderStimulus } from './operand-loader.stimulus.js';
import { operandLoader } from './operand-loader.js';

const parameters = z.strictObject({
  headSize: z.int().min(1).max(128).default(64).describe('Elements of an item'),
  slots: z.int().min(1).max(16).default(2).describe('Heads of a buffer'),
  parts: z.literal([1, 2]).default(2).describe('Items of the largest head'),
  tokens: z
    .literal([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096])
    .default(1024)
    .describe('Positions of a buffer'),
});

/** Parameters of the block. */
export type LoaderChoice = z.infer<typeof parameters>;

/** One job: the items of each token, with its position. */
export interface LoaderJob {
  readonly setup: LoaderSetup;
  readonly tokens: readonly LoadedToken<readonly number[]>[];
}

const ERRORS: Readonly<Record<LoaderError, string>> = {
  'heads-is-zero': 'HeadsIsZero',
  'heads-over-slots': 'HeadsOverSlots',
  'parts-is-zero': 'PartsIsZero',
  'parts-over-most': 'PartsOverMost',
  'items-differ': 'ItemsDiffer',
};

/** What the error output says of a code. */
export const loaderErrorName = (error: LoaderError): string => ERRORS[error];

/** The contract of the operand loader. */
export const operandLoaderContract: Contract<
  LoaderChoice,
  LoaderJob,
  readonly PlacedItem<readonly number[]>[],
  undefined
> = {
  id: 'spatten/operand-loader',
  title: 'Operand loader: the places of keys and values in the memories on the chip',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV; own design',
  document: 'golden/spatten/fetch/operand-loader.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '3 heads of 2 times 4 elements, 8 positions',
      parameters: { headSize: 4, slots: 3, parts: 2, tokens: 8 },
    },
    {
      name: 'tiny',
      about: '4 heads of 16 elements, 64 positions',
      parameters: { headSize: 16, slots: 4, parts: 1, tokens: 64 },
    },
    {
      name: 'eighth',
      about: 'One head of 64 elements, 1,024 positions',
      parameters: { headSize: 64, slots: 1, parts: 1, tokens: 1024 },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 2 heads of 64 elements, or their halves, 1,024 positions',
      parameters: { headSize: 64, slots: 2, parts: 2, tokens: 1024 },
    },
  ],
  build: chosen => operandLoader(chosen),
  golden: (shape, { setup, tokens }) => {
    const { loads, error } = loadsOf(setup, tokens, shape);
    return { result: loads, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: operandLoaderStimulus,
  probes: () => [{ stage: 'done', port: 'done', about: 'a job is done' }],
  traffic: (_, { setup, tokens }) => ({
    inputs: { clearError: 0 },
    send: {
      setups: [setup],
      positions: [...tokens.map(({ position }) => ({ end: 0, position })), { end: 1, position: 0 }],
      items: tokens.flatMap(({ items }) =>
        items.map((elements, i) => ({ elements, last: Number(i === items.length - 1) })),
      ),
    },
  }),
  expected: (_, { setup }, { result }) => ({
    stages: { done: [{ buffer: setup.buffer }] },
    streams: { loads: result },
  }),
  spans: (_, { tokens }, { error, result }) => {
    const setup = { port: 'setups', item: 0 };
    const end = { name: 'end', from: { port: 'positions', item: -1 }, to: setup, cycles: 0 };
    if (error !== undefined || tokens.length === 0) return [end];
    const first = { port: 'items', item: 0 };
    return [
      { name: 'first load', from: first, to: { port: 'loads', item: 0 }, cycles: 0 },
      { name: 'loads', from: first, to: { port: 'loads', item: -1 }, cycles: result.length - 1 },
      { name: 'done', from: { port: 'loads', item: -1 }, to: { port: 'done', item: 0 }, cycles: 1 },
      end,
    ];
  },
};
