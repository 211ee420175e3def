import { z } from 'zod';
import { mixedPe as golden, mixedSumBits } from '../../golden/index.js';
import type { MixedPeError, MixedPeJob, MixedPeResult } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { MIXED_PE_LATENCY, mixedPe } from './mixed-pe.js';
import { mixedPeStimulus } from './mixed-pe.stimulus.js';

const parameters = z
  .strictObject({
    depth: z.int().min(1).max(65534).default(1024).describe('The most steps of a job'),
    accumulatorBits: z.int().min(16).max(32).default(32).describe('Bits of each signed accumulator'),
  })
  .check(context => {
    const { depth, accumulatorBits } = context.value;
    const least = mixedSumBits(depth);
    if (accumulatorBits < least) {
      context.issues.push({
        code: 'custom',
        path: ['accumulatorBits'],
        input: accumulatorBits,
        message: `${String(depth)} steps need accumulators of ${String(least)} bits or more`,
      });
    }
  });

/** Parameters of the block. */
export type MixedPeChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<MixedPeError, string>> = {
  'steps-is-zero': 'StepsIsZero',
  'steps-over-depth': 'StepsOverDepth',
};

/** The contract of the mixed-precision processing element. */
export const mixedPeContract: Contract<MixedPeChoice, MixedPeJob, MixedPeResult, undefined> = {
  id: 'fact/mixed-pe',
  title: 'Mixed-precision processing element: one INT8 token or two INT4 tokens a cycle',
  source: 'FACT (ISCA 2023), abstract: precision chosen token by token; own split and widths',
  document: 'golden/fact/mixed-pe.md',
  parameters,
  presets: [
    { name: 'toy', about: '16 steps, 20 bits', parameters: { depth: 16, accumulatorBits: 20 } },
    {
      name: 'vit',
      about: '256 steps, 24 bits: the vision transformer',
      parameters: { depth: 256, accumulatorBits: 24 },
    },
    { name: 'wide', about: '1,024 steps, 32 bits', parameters: { depth: 1024, accumulatorBits: 32 } },
  ],
  build: (chosen, { trace = false } = {}) => mixedPe({ ...chosen, trace }),
  golden: (chosen, job) => {
    const result = golden(job, chosen);
    return { result, stages: undefined, ...(result.error === undefined ? {} : { error: result.error }) };
  },
  stimulus: mixedPeStimulus,
  probes: () => [
    { stage: 'operands', port: 'extended', about: 'the extended operands of a step' },
    { stage: 'products', port: 'multiplied', about: 'the products of a step' },
    { stage: 'accumulators', port: 'accumulated', about: 'the accumulators after a step' },
  ],
  traffic: (_, { bits, steps }) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: [{ precision: bits === 8 ? 'Int8' : 'Int4', steps: steps.length }],
      steps: steps.map(({ nibbles, w }) => ({ nibbles, weight: w })),
    },
  }),
  expected: (_, __, { result: { error, operands, products, accumulators, sums } }) => ({
    stages: {
      operands: operands.map(pair => ({ operands: pair })),
      products: products.map(pair => ({ products: pair })),
      accumulators: accumulators.map(pair => ({ accumulators: pair })),
    },
    streams: { sums: [{ error: error === undefined ? 'None' : ERRORS[error], sums }] },
  }),
  spans: (_, { steps }, { result }) => {
    if (result.error !== undefined) return [];
    const first = { port: 'steps', item: 0 };
    const last = { port: 'steps', item: -1 };
    return [
      { name: 'start', from: { port: 'jobs', item: 0 }, to: first, cycles: 1 },
      { name: 'steps', from: first, to: last, cycles: steps.length - 1 },
      { name: 'result', from: last, to: { port: 'sums', item: 0 }, cycles: MIXED_PE_LATENCY },
    ];
  },
};
