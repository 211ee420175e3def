import { z } from 'zod';
import {
  mixedPeArray as golden,
  mixedPeArrayCycles,
  mixedPeArrayLatency,
  mixedSumBits,
} from '../../golden/index.js';
import type { LaneSums, MixedPeArrayError, MixedPeArrayJob, MixedPeArrayResult } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { mixedPeArray } from './mixed-pe-array.js';
import { mixedPeArrayStimulus } from './mixed-pe-array.stimulus.js';

const side = z.int().min(1).max(64).default(16);

const parameters = z
  .strictObject({
    rows: side.describe('Inputs of a tile'),
    columns: side.describe('Outputs of a tile'),
    depth: z.int().min(2).max(4096).default(64).describe('The most beats of a job'),
    tiles: z.int().min(1).max(1024).default(16).describe('The most tiles of a job'),
    accumulatorBits: z.int().min(16).max(32).default(32).describe('Bits of each signed accumulator'),
    form: z
      .enum(['systolic', 'broadcast'])
      .default('systolic')
      .describe('Operands from cell to cell, or to all cells of a row with a tree of adders for each column'),
  })
  .check(context => {
    const { rows, tiles, accumulatorBits } = context.value;
    const least = mixedSumBits(rows * tiles);
    if (accumulatorBits < least) {
      context.issues.push({
        code: 'custom',
        path: ['accumulatorBits'],
        input: accumulatorBits,
        message: `${String(tiles)} tiles of ${String(rows)} rows need accumulators of ${String(least)} bits or more`,
      });
    }
  });

/** Parameters of the block. */
export type MixedPeArrayChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<MixedPeArrayError, string>> = {
  'beats-is-zero': 'BeatsIsZero',
  'beats-over-depth': 'BeatsOverDepth',
  'tiles-is-zero': 'TilesIsZero',
  'tiles-over-limit': 'TilesOverLimit',
};

const TOY = { rows: 4, columns: 3, depth: 8, tiles: 4, accumulatorBits: 20 } as const;
const VIT = { rows: 16, columns: 16, depth: 64, tiles: 16, accumulatorBits: 24 } as const;

const lanesOf = ([even, odd]: LaneSums) => ({ even, odd });

/** The contract of the array of mixed-precision processing elements. */
export const mixedPeArrayContract: Contract<
  MixedPeArrayChoice,
  MixedPeArrayJob,
  MixedPeArrayResult,
  undefined
> = {
  id: 'fact/mixed-pe-array',
  title: 'Mixed-precision array: weight-stationary, one INT8 token or two INT4 tokens a cycle',
  source: 'FACT (ISCA 2023), abstract: precision chosen token by token; own shape and widths',
  document: 'golden/fact/mixed-pe-array.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 x 3, 8 beats, 4 tiles, systolic',
      parameters: { ...TOY, form: 'systolic' },
    },
    {
      name: 'toy-broadcast',
      about: '4 x 3, 8 beats, 4 tiles, broadcast',
      parameters: { ...TOY, form: 'broadcast' },
    },
    {
      name: 'vit',
      about: '16 x 16, 64 beats, 16 tiles: the vision transformer, systolic',
      parameters: { ...VIT, form: 'systolic' },
    },
    {
      name: 'vit-broadcast',
      about: '16 x 16, 64 beats, 16 tiles: the vision transformer, broadcast',
      parameters: { ...VIT, form: 'broadcast' },
    },
    {
      name: 'paper',
      about: '64 x 64, 64 beats, 16 tiles, broadcast: the size of a processor core',
      parameters: { ...VIT, rows: 64, columns: 64, accumulatorBits: 26, form: 'broadcast' },
    },
  ],
  build: (chosen, { trace = false } = {}) => mixedPeArray({ ...chosen, trace }),
  golden: (chosen, job) => {
    const result = golden(job, chosen);
    return { result, stages: undefined, ...(result.error === undefined ? {} : { error: result.error }) };
  },
  stimulus: mixedPeArrayStimulus,
  probes: () => [
    { stage: 'accumulators', port: 'accumulated', about: 'the accumulators after each beat of each tile' },
  ],
  traffic: (_, { int8, int4, tiles }) => {
    // A job without beats or tiles takes nothing.
    const taken = int8 + int4 === 0 ? [] : tiles;
    return {
      inputs: { clearError: 0 },
      send: {
        jobs: [{ int8, int4, tiles: tiles.length }],
        weights: taken.flatMap(({ weights }) => weights.map(values => ({ values }))),
        tokens: taken.flatMap(({ beats }) => beats.map(bytes => ({ bytes }))),
      },
    };
  },
  expected: (_, __, { result: { error, accumulators, sums } }) => ({
    stages: { accumulators: accumulators.map(lanesOf) },
    streams: {
      sums: sums.map(pair => ({ error: error === undefined ? 'None' : ERRORS[error], ...lanesOf(pair) })),
    },
  }),
  spans: ({ rows, columns, form }, { int8, int4, tiles }, { result }) => {
    if (result.error !== undefined) return [];
    const first = { port: 'tokens', item: 0 };
    const last = { port: 'tokens', item: -1 };
    const beats = int8 + int4;
    const shape = { rows, columns, form };
    return [
      { name: 'first weights', from: { port: 'jobs', item: 0 }, to: first, cycles: rows },
      {
        name: 'tiles',
        from: first,
        to: last,
        cycles: (tiles.length - 1) * Math.max(beats, rows) + beats - 1,
      },
      {
        name: 'sums',
        from: last,
        to: { port: 'sums', item: -1 },
        cycles: mixedPeArrayLatency(shape),
      },
      {
        name: 'job',
        from: { port: 'jobs', item: 0 },
        to: { port: 'sums', item: -1 },
        cycles: mixedPeArrayCycles(shape, beats, tiles.length),
      },
    ];
  },
};
