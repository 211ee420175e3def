import { z } from 'zod';
import { scalableMac as golden, scalableMacWidth, stepsPerBeat } from '../../golden/index.js';
import type { ScalableMacError, ScalableMacJob, ScalableMacResult } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { scalableMacStimulus } from './scalable-mac.stimulus.js';
import { scalableMac } from './scalable-mac.js';

const parameters = z
  .strictObject({
    form: z
      .enum(['bitSerial', 'fused'])
      .default('bitSerial')
      .describe('Weights bit by bit, or bricks of 2 bits'),
    lanes: z.int().min(16).max(256).default(64).describe('Pairs of a beat, a multiple of 16'),
    depth: z.int().min(1).max(4096).default(64).describe('The most beats of a job'),
    accumulatorWidth: z.int().min(1).max(48).default(32).describe('Bits of the accumulator'),
  })
  .superRefine(({ lanes, depth, accumulatorWidth }, context) => {
    const refuse = (parameter: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [parameter], message });
    };
    if (lanes % 16 !== 0)
      refuse(
        'lanes',
        `lanes are whole units of 16 bricks; the smallest number that works is ${String(16 * Math.ceil(lanes / 16))}`,
      );
    const least = scalableMacWidth({ lanes, depth });
    if (accumulatorWidth < least)
      refuse(
        'accumulatorWidth',
        `${String(lanes)} lanes and ${String(depth)} beats need an accumulator of ${String(least)} bits or more`,
      );
  });

/** Parameters of the block. */
export type ScalableMacChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<ScalableMacError, string>> = {
  'beats-is-zero': 'BeatsIsZero',
  'beats-over-depth': 'BeatsOverDepth',
  'width-out-of-range': 'WidthOutOfRange',
};

/** Cycles from the last step of a job to its result. */
const LATENCY = 2;

/** The contract of the scalable multiply-accumulate. */
export const scalableMacContract: Contract<ScalableMacChoice, ScalableMacJob, ScalableMacResult, undefined> =
  {
    id: 'nipq/scalable-mac',
    title: 'Scalable multiply-accumulate: operands of 2 to 8 bits, bit-serial or fused of bricks',
    source:
      'NIPQ (CVPR 2023; arXiv 2206.00820); BitFusion (ISCA 2018; arXiv 1712.01507); Stripes (MICRO 2016)',
    document: 'golden/nipq/scalable-mac.md',
    parameters,
    presets: [
      {
        name: 'toy',
        about: '16 lanes, bit-serial',
        parameters: { form: 'bitSerial', lanes: 16, depth: 8, accumulatorWidth: 24 },
      },
      {
        name: 'toy-fused',
        about: 'One unit of 16 bricks',
        parameters: { form: 'fused', lanes: 16, depth: 8, accumulatorWidth: 24 },
      },
      {
        name: 'vit',
        about: '64 lanes, bit-serial: a row of the vision transformer in a beat or two',
        parameters: { form: 'bitSerial', lanes: 64, depth: 64, accumulatorWidth: 32 },
      },
      {
        name: 'paper',
        about: 'Four units of BitFusion, 16 bricks each',
        parameters: { form: 'fused', lanes: 64, depth: 64, accumulatorWidth: 32 },
      },
    ],
    build: (choice, { trace = false } = {}) => scalableMac({ ...choice, trace }),
    golden: (choice, job) => {
      const result = golden(choice, job);
      return { result, stages: undefined, ...(result.error === undefined ? {} : { error: result.error }) };
    },
    stimulus: scalableMacStimulus,
    probes: () => [
      { stage: 'step', port: 'added', about: 'what each step adds, and the accumulator after it' },
    ],
    traffic: (_, { a, w, aWidth, wWidth, aSigned }) => ({
      inputs: { clearError: 0 },
      send: {
        jobs: [{ beats: a.length, aWidth, wWidth, aSigned: Number(aSigned) }],
        operands: a.map((beat, i) => ({ a: beat, w: w[i] ?? [] })),
      },
    }),
    expected: (_, __, { result }) => ({
      stages: { step: result.steps },
      streams: {
        results: [
          {
            error: result.error === undefined ? 'None' : ERRORS[result.error],
            accumulator: result.accumulator,
          },
        ],
      },
    }),
    spans: ({ form }, job, { result }) => {
      if (result.error !== undefined) return [];
      const steps = stepsPerBeat(form, job);
      const [first, last] = [0, -1].map(item => ({ port: 'operands', item }));
      if (first === undefined || last === undefined) return [];
      return [
        { name: 'start', from: { port: 'jobs', item: 0 }, to: first, cycles: 1 },
        { name: 'beats', from: first, to: last, cycles: (job.a.length - 1) * steps },
        { name: 'finish', from: last, to: { port: 'results', item: 0 }, cycles: steps + LATENCY },
      ];
    },
  };
