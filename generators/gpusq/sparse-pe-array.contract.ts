import { z } from 'zod';
import { sparseArrayCycles, sparseArrayWidth, sparsePeArray as golden } from '../../golden/index.js';
import type { SparseArrayError, SparseArrayJob, SparseArrayResult } from '../../golden/index.js';
import type { Contract, Span } from '../contract.js';
import { sparsePeArrayStimulus } from './sparse-pe-array.stimulus.js';
import { sparsePeArray } from './sparse-pe-array.js';

const parameters = z
  .strictObject({
    rows: z.int().min(2).max(256).multipleOf(2).default(16).describe('Rows of multipliers, even'),
    columns: z.int().min(2).max(256).default(16).describe('Columns: output channels of a tile'),
    tokens: z.int().min(2).max(4096).default(128).describe('The most tokens of a tile'),
    tiles: z.int().min(1).max(1024).default(64).describe('The most tiles of a block'),
    accumulatorWidth: z.int().min(1).max(48).default(32).describe('Bits of an accumulator'),
  })
  .superRefine(({ rows, tiles, accumulatorWidth }, context) => {
    const least = sparseArrayWidth({ rows, tiles });
    if (accumulatorWidth >= least) return;
    const message = `${String(tiles)} tiles of ${String(rows)} rows need accumulators of ${String(least)} bits or more`;
    context.addIssue({ code: 'custom', path: ['accumulatorWidth'], message });
  });

/** Parameters of the block. */
export type SparsePeArrayChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<SparseArrayError, string>> = {
  'tokens-is-zero': 'TokensIsZero',
  'tokens-over-most': 'TokensOverMost',
  'tile-of-no-block': 'TileOfNoBlock',
  'tiles-over-most': 'TilesOverMost',
  'illegal-metadata': 'IllegalMetadata',
};

/** The contract of the array of sparse processing elements. */
export const sparsePeArrayContract: Contract<
  SparsePeArrayChoice,
  SparseArrayJob,
  SparseArrayResult,
  undefined
> = {
  id: 'gpusq/sparse-pe-array',
  title: 'Array of sparse processing elements: 2:4 weights at twice the dense rate, INT8 or pairs of INT4',
  source: "GPUSQ-ViT (CVPR 2023; arXiv 2305.10727); NVIDIA's sparse mma (PTX manual)",
  document: 'golden/gpusq/sparse-pe-array.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 x 4 multipliers, tiles of up to 8 tokens',
      parameters: { rows: 4, columns: 4, tokens: 8, tiles: 4, accumulatorWidth: 24 },
    },
    {
      name: 'vit',
      about: '16 x 16 multipliers, tiles of up to 128 tokens, 32 bits',
      parameters: { rows: 16, columns: 16, tokens: 128, tiles: 64, accumulatorWidth: 32 },
    },
    {
      name: 'paper',
      about: '64 x 64 multipliers, tiles of up to 128 tokens, 32 bits: the size of a processor core',
      parameters: { rows: 64, columns: 64, tokens: 128, tiles: 64, accumulatorWidth: 32 },
    },
  ],
  build: (choice, { trace = false } = {}) => sparsePeArray({ ...choice, trace }),
  golden: (size, job) => {
    const result = golden(size, job);
    return { result, stages: undefined, ...(result.error === undefined ? {} : { error: result.error }) };
  },
  stimulus: sparsePeArrayStimulus,
  probes: () => [
    { stage: 'sums', port: 'added', about: 'what a tile adds for a token, a column each' },
    { stage: 'accumulators', port: 'grown', about: 'the accumulators of the token after it' },
  ],
  traffic: (_, { tiles }) => ({
    inputs: { clearError: 0 },
    send: {
      tiles: tiles.map(({ operands, first, last, sparse, pairs }) => ({
        tokens: operands.length,
        first: Number(first),
        last: Number(last),
        sparse: Number(sparse),
        pairs: Number(pairs),
      })),
      weights: tiles.flatMap(({ weights }) =>
        weights.map(row => row.map(({ w, code }) => ({ w, first: code & 3, second: code >> 2 }))),
      ),
      operands: tiles.flatMap(({ operands }) => operands),
    },
  }),
  expected: (_, __, { result: { rows, sums, accumulators } }) => ({
    stages: {
      sums: sums.map(row => ({ sums: row })),
      accumulators: accumulators.map(row => ({ accumulators: row })),
    },
    streams: {
      results: rows.map(({ error, accumulators: row }) => ({
        error: error === undefined ? 'None' : ERRORS[error],
        accumulators: row,
      })),
    },
  }),
  spans: (size, { tiles }, { result }) => {
    if (result.error !== undefined) return [];
    const model = sparseArrayCycles(
      size,
      tiles.map(({ operands }) => operands.length),
    );
    const header = (item: number) => ({ port: 'tiles', item });
    const first = header(0);
    const { rows, tokens } = { rows: size.rows / 2, tokens: tiles.map(({ operands }) => operands.length) };
    let token = 0;
    const perTile = model.tiles.flatMap(({ taken, weights, start }, i): Span[] => {
      const firstToken = { port: 'operands', item: token };
      token += tokens[i] ?? NaN;
      return [
        { name: 'tile taken', from: first, to: header(i), cycles: taken },
        {
          name: 'first weights taken',
          from: first,
          to: { port: 'weights', item: i * rows },
          cycles: weights,
        },
        { name: 'first token taken', from: first, to: firstToken, cycles: start + 1 },
      ];
    });
    const whole = { from: first, to: { port: 'results', item: -1 }, cycles: model.total - 1 };
    const finish = { from: { port: 'operands', item: -1 }, to: whole.to, cycles: model.latency };
    return [...perTile, { name: 'finish', ...finish }, { name: 'whole', ...whole }];
  },
};
