import { z } from 'zod';
import { sparsePe as golden, sparsePeWidth } from '../../golden/index.js';
import type { SparsePeError, SparsePeJob, SparsePeResult } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { sparsePeStimulus } from './sparse-pe.stimulus.js';
import { sparsePe } from './sparse-pe.js';

const parameters = z
  .strictObject({
    depth: z.int().min(1).max(65534).default(512).describe('The most steps of a job'),
    accumulatorWidth: z.int().min(1).max(48).default(32).describe('Bits of the accumulator'),
  })
  .superRefine(({ depth, accumulatorWidth }, context) => {
    const least = sparsePeWidth(depth);
    if (accumulatorWidth >= least) return;
    const message = `${String(depth)} steps need an accumulator of ${String(least)} bits or more`;
    context.addIssue({ code: 'custom', path: ['accumulatorWidth'], message });
  });

/** Parameters of the block. */
export type SparsePeChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<SparsePeError, string>> = {
  'steps-is-zero': 'StepsIsZero',
  'steps-over-depth': 'StepsOverDepth',
  'illegal-metadata': 'IllegalMetadata',
};

/** Cycles from a beat to the accumulator that has it. */
const LATENCY = 3;

/** The contract of the sparse processing element. */
export const sparsePeContract: Contract<SparsePeChoice, SparsePeJob, SparsePeResult, undefined> = {
  id: 'gpusq/sparse-pe',
  title: 'Sparse processing element: metadata selects two of four operands, INT8 or pairs of INT4',
  source: "GPUSQ-ViT (CVPR 2023; arXiv 2305.10727); NVIDIA's sparse mma (PTX manual)",
  document: 'golden/gpusq/sparse-pe.md',
  parameters,
  presets: [
    { name: 'toy', about: '16 steps, 24 bits', parameters: { depth: 16, accumulatorWidth: 24 } },
    {
      name: 'paper',
      about: 'Rows of up to 2,048 inputs, 32 bits',
      parameters: { depth: 512, accumulatorWidth: 32 },
    },
  ],
  build: (choice, { trace = false } = {}) => sparsePe({ ...choice, trace }),
  golden: ({ depth }, job) => {
    const result = golden(depth, job);
    return { result, stages: undefined, ...(result.error === undefined ? {} : { error: result.error }) };
  },
  stimulus: sparsePeStimulus,
  probes: () => [
    { stage: 'selected', port: 'chosen', about: 'the two selected bytes' },
    { stage: 'sum', port: 'added', about: 'the sum of the products of a step' },
    { stage: 'accumulator', port: 'grown', about: 'the accumulator after a step' },
  ],
  traffic: (_, { sparse, pairs, beats }) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: [{ steps: beats.length, sparse: Number(sparse), pairs: Number(pairs) }],
      beats: beats.map(({ x, w, code }) => ({ x, w, code: { first: code & 3, second: code >> 2 } })),
    },
  }),
  expected: (_, __, { result: { error, step, accumulator, steps } }) => ({
    stages: {
      selected: steps.map(({ first, second }) => ({ first, second })),
      sum: steps.map(({ sum }) => ({ sum })),
      accumulator: steps.map(({ accumulator: grown }) => ({ accumulator: grown })),
    },
    streams: { results: [{ error: error === undefined ? 'None' : ERRORS[error], step, accumulator }] },
  }),
  spans: (_, { beats }, { result }) => {
    if (result.error !== undefined) return [];
    const first = { port: 'beats', item: 0 };
    const last = { port: 'beats', item: -1 };
    return [
      { name: 'start', from: { port: 'jobs', item: 0 }, to: first, cycles: 1 },
      { name: 'steps', from: first, to: last, cycles: beats.length - 1 },
      { name: 'finish', from: last, to: { port: 'results', item: 0 }, cycles: LATENCY },
    ];
  },
};
