import { z } from 'zod';
import { eagerCycles, eagerTerms, matrixRow, predictJob, productLimit, sumBits } from '../../golden/index.js';
import { EAGER_VARIANTS } from '../../golden/index.js';
import type { EagerError, EagerJob, EagerResult, IntegerMatrix } from '../../golden/index.js';
import { padded, rowsOf } from '../common/stimulus.js';
import type { Contract } from '../contract.js';
import { eagerPredictor } from './eager-predictor.js';
import { eagerPredictorStimulus } from './eager-predictor.stimulus.js';
import { laneCount } from './row-block.js';

const parameters = z
  .strictObject({
    lanes: laneCount.describe('Products of a cycle'),
    tokens: z.int().min(1).max(1024).default(50).describe('The most tokens of a head'),
    inputs: z.int().min(1).max(4096).default(64).describe('The most inputs of a head'),
    dimensions: z.int().min(1).max(1024).default(16).describe('The most dimensions of a head'),
    accumulatorBits: z.int().min(14).max(32).default(20).describe('Bits of the signed accumulator'),
    form: z
      .enum(['oneHot', 'counters'])
      .default('oneHot')
      .describe('Adders of one-hot numbers, or counters of exponents'),
  })
  .check(context => {
    const { lanes, accumulatorBits } = context.value;
    const terms = eagerTerms(context.value);
    const least = sumBits(terms, productLimit(EAGER_VARIANTS.both));
    const refuse = (name: 'lanes' | 'accumulatorBits', message: string): void => {
      context.issues.push({ code: 'custom', path: [name], input: context.value[name], message });
    };
    if (lanes > terms)
      refuse('lanes', `sums have ${String(terms)} products at most, so lanes is ${String(terms)} at most`);
    if (accumulatorBits < least)
      refuse(
        'accumulatorBits',
        `${String(terms)} products need an accumulator of ${String(least)} bits or more`,
      );
  });

/** Parameters of the block. */
export type EagerPredictorChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<EagerError, string>> = {
  'tokens-is-zero': 'TokensIsZero',
  'inputs-is-zero': 'InputsIsZero',
  'dimensions-is-zero': 'DimensionsIsZero',
  'tokens-over-limit': 'TokensOverLimit',
  'inputs-over-limit': 'InputsOverLimit',
  'dimensions-over-limit': 'DimensionsOverLimit',
  'shift-over-limit': 'ShiftOverLimit',
  'offset-over-limit': 'OffsetOverLimit',
};

/** What fills up the last beat of a row, the largest code and operand, so that a lane that is not masked shows. */
const FILLER = { code: 0b0110, activation: -128 } as const;

function beatsOf(matrix: IntegerMatrix, lanes: number, filler: number): number[][] {
  return Array.from({ length: matrix.rows }, (_, r) =>
    rowsOf([...matrixRow(matrix, r)], lanes).map(beat => padded(beat, lanes, filler)),
  ).flat();
}

const toy = { lanes: 4, tokens: 6, inputs: 10, dimensions: 6, accumulatorBits: 18 } as const;
const paper = { lanes: 64, tokens: 128, inputs: 768, dimensions: 64, accumulatorBits: 24 } as const;
const vit = { lanes: 16, tokens: 50, inputs: 64, dimensions: 16, accumulatorBits: 20 } as const;

/** The contract of the eager predictor. */
export const eagerPredictorContract: Contract<EagerPredictorChoice, EagerJob, EagerResult, undefined> = {
  id: 'fact/eager-predictor',
  title: 'Eager predictor: the attention scores of a head by additions alone, before queries and keys exist',
  source:
    'FACT (ISCA 2023), abstract: eager prediction, log-based and add-only; own memories, widths and order',
  document: 'golden/fact/eager-predictor.md',
  parameters,
  presets: [
    { name: 'toy', about: '4 lanes, 6 tokens, adders', parameters: { ...toy, form: 'oneHot' } },
    { name: 'toy-counters', about: '4 lanes, 6 tokens, counters', parameters: { ...toy, form: 'counters' } },
    {
      name: 'vit',
      about: '16 lanes, a head of the vision transformer, adders',
      parameters: { ...vit, form: 'oneHot' },
    },
    {
      name: 'vit-counters',
      about: '16 lanes, a head of the vision transformer, counters',
      parameters: { ...vit, form: 'counters' },
    },
    {
      name: 'paper',
      about: '64 lanes, a head of BERT-base of 128 tokens, adders',
      parameters: { ...paper, form: 'oneHot' },
    },
  ],
  build: (chosen, { trace = false } = {}) => eagerPredictor({ ...chosen, trace }),
  golden: (chosen, job) => {
    const result = predictJob(job, chosen);
    return { result, stages: undefined, ...(result.outcome === 'error' ? { error: result.error } : {}) };
  },
  stimulus: eagerPredictorStimulus,
  probes: () => [
    { stage: 'sums', port: 'summed', about: 'a sum of stage 1' },
    { stage: 'operands', port: 'shifted', about: 'an operand of stage 2' },
  ],
  traffic: ({ lanes }, job) => {
    const { tokens, inputs, dimensions, queryShift, keyShift, offsets, weights, activations } = job;
    const taken = tokens > 0 && inputs > 0 && dimensions > 0;
    return {
      inputs: { clearError: 0 },
      send: {
        jobs: [{ tokens, inputs, dimensions, queryShift, keyShift }],
        offsets: taken ? Array.from(offsets) : [],
        weights: taken ? beatsOf(weights, lanes, FILLER.code) : [],
        activations: taken ? beatsOf(activations, lanes, FILLER.activation) : [],
      },
    };
  },
  expected: (_, { tokens }, { result }) => {
    if (result.outcome === 'error') {
      const score = { error: ERRORS[result.error], score: 0, query: 0, key: 0, lastOfRow: 1, last: 1 };
      return { stages: {}, streams: { scores: [score] } };
    }
    const { sums, operands, scores } = result;
    return {
      stages: {
        sums: Array.from(sums.data, sum => ({ sum })),
        operands: Array.from(operands.data, operand => ({ operand })),
      },
      streams: {
        scores: Array.from(scores.data, (score, i) => ({
          error: 'None',
          score,
          query: Math.floor(i / tokens),
          key: i % tokens,
          lastOfRow: Number(i % tokens === tokens - 1),
          last: Number(i === tokens * tokens - 1),
        })),
      },
    };
  },
  spans: ({ lanes }, job, { result }) => {
    if (result.outcome === 'error') return [];
    const cycles = eagerCycles(job, lanes);
    const span = (name: string, port: string, item: 0 | -1, length: number) => ({
      name,
      from: { port: 'jobs', item: 0 },
      to: { port, item },
      cycles: length,
    });
    return [
      span('first weights', 'weights', 0, 1),
      span('last weights', 'weights', -1, cycles.weights),
      span('last offset', 'offsets', -1, 2 * job.dimensions),
      span('first activations', 'activations', 0, 1),
      span('first sum', 'summed', 0, cycles.firstSum),
      span('last sum', 'summed', -1, cycles.lastSum),
      span('first score', 'scores', 0, cycles.firstScore),
      span('last score', 'scores', -1, cycles.lastScore),
    ];
  },
};
