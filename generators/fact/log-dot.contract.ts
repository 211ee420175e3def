import { z } from 'zod';
import { logDot as goldenLogDot, packLogCode, sumBits, unpackLogCode } from '../../golden/index.js';
import type { LogDotError, LogDotResult } from '../../golden/index.js';
import { rowsOf } from '../common/stimulus.js';
import type { Contract } from '../contract.js';
import type { CodePair } from './log-adder.contract.js';
import { LOG_DOT_LATENCY, logDot } from './log-dot.js';
import { logDotStimulus } from './log-dot.stimulus.js';
import { laneCount } from './row-block.js';

const parameters = z
  .strictObject({
    lanes: laneCount.describe('Products of a beat'),
    terms: z.int().min(1).max(4096).default(1024).describe('The most products of a sum'),
    accumulatorBits: z.int().min(14).max(32).default(24).describe('Bits of the signed accumulator'),
    form: z
      .enum(['oneHot', 'counters'])
      .default('oneHot')
      .describe('Adders of one-hot numbers, or counters of exponents'),
  })
  .check(context => {
    const { lanes, terms, accumulatorBits } = context.value;
    if (lanes > terms) {
      context.issues.push({
        code: 'custom',
        path: ['lanes'],
        input: lanes,
        message: `sums have ${String(terms)} products at most, so lanes is ${String(terms)} at most`,
      });
    }
    const least = sumBits(terms, 4096);
    if (accumulatorBits < least) {
      context.issues.push({
        code: 'custom',
        path: ['accumulatorBits'],
        input: accumulatorBits,
        message: `${String(terms)} products need an accumulator of ${String(least)} bits or more`,
      });
    }
  });

/** Parameters of the block. */
export type LogDotChoice = z.infer<typeof parameters>;

/** One sum, of packed codes. */
export interface LogDotJob {
  readonly pairs: readonly CodePair[];
  readonly offset: number;
  readonly shift: number;
}

const ERRORS: Readonly<Record<LogDotError, string>> = {
  'terms-is-zero': 'TermsIsZero',
  'terms-over-limit': 'TermsOverLimit',
  'offset-over-limit': 'OffsetOverLimit',
  'shift-over-limit': 'ShiftOverLimit',
};

/** What fills up the last beat: the largest product, so that a lane that is not masked shows. */
const FILLER: CodePair = [0b0110, 0b0110];

/** The contract of the log dot product. */
export const logDotContract: Contract<LogDotChoice, LogDotJob, LogDotResult, undefined> = {
  id: 'fact/log-dot',
  title: 'Log dot product: a predicted sum by additions alone, with the operand of the next stage',
  source: 'FACT (ISCA 2023), abstract: log-based add-only prediction; own widths and order',
  document: 'golden/fact/log-dot.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 lanes, sums of 16, adders',
      parameters: { lanes: 4, terms: 16, accumulatorBits: 18, form: 'oneHot' },
    },
    {
      name: 'toy-counters',
      about: '4 lanes, sums of 16, counters',
      parameters: { lanes: 4, terms: 16, accumulatorBits: 18, form: 'counters' },
    },
    {
      name: 'vit',
      about: '16 lanes, sums of 64: the vision transformer, adders',
      parameters: { lanes: 16, terms: 64, accumulatorBits: 20, form: 'oneHot' },
    },
    {
      name: 'vit-counters',
      about: '16 lanes, sums of 64: the vision transformer, counters',
      parameters: { lanes: 16, terms: 64, accumulatorBits: 20, form: 'counters' },
    },
    {
      name: 'wide',
      about: '32 lanes, sums of 1,024, adders',
      parameters: { lanes: 32, terms: 1024, accumulatorBits: 24, form: 'oneHot' },
    },
    {
      name: 'wide-counters',
      about: '32 lanes, sums of 1,024, counters',
      parameters: { lanes: 32, terms: 1024, accumulatorBits: 24, form: 'counters' },
    },
  ],
  build: (chosen, { trace = false } = {}) => logDot({ ...chosen, trace }),
  golden: (chosen, { pairs, offset, shift }) => {
    const codes = pairs.map(([left, right]) => [unpackLogCode(left, 8), unpackLogCode(right, 8)] as const);
    const result = goldenLogDot({ pairs: codes, offset, shift }, chosen);
    return { result, stages: undefined, ...(result.outcome === 'error' ? { error: result.error } : {}) };
  },
  stimulus: logDotStimulus,
  probes: ({ form }) =>
    form === 'oneHot'
      ? [{ stage: 'accumulator', port: 'accumulated', about: 'the accumulator after each beat' }]
      : [{ stage: 'counters', port: 'counted', about: 'the counters after each beat' }],
  traffic: ({ lanes }, { pairs, offset, shift }) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: [{ terms: pairs.length, offset, shift }],
      beats: rowsOf(pairs, lanes).map(beat => {
        const full = Array.from({ length: lanes }, (_, i) => beat[i] ?? FILLER);
        return { left: full.map(([left]) => left), right: full.map(([, right]) => right) };
      }),
    },
  }),
  expected: ({ form }, _, { result }) => {
    const refused = result.outcome === 'error';
    return {
      stages: refused
        ? {}
        : form === 'oneHot'
          ? { accumulator: result.accumulators.map(accumulator => ({ accumulator })) }
          : { counters: result.counters.map(counters => ({ counters })) },
      streams: {
        sums: [
          refused
            ? { error: ERRORS[result.error], sum: 0, operand: 0, code: 0b0111 }
            : { error: 'None', sum: result.sum, operand: result.operand, code: packLogCode(result.code) },
        ],
      },
    };
  },
  spans: ({ lanes }, { pairs }, { result }) => {
    if (result.outcome === 'error') return [];
    const first = { port: 'beats', item: 0 };
    const last = { port: 'beats', item: -1 };
    return [
      { name: 'start', from: { port: 'jobs', item: 0 }, to: first, cycles: 1 },
      { name: 'beats', from: first, to: last, cycles: Math.ceil(pairs.length / lanes) - 1 },
      { name: 'result', from: last, to: { port: 'sums', item: 0 }, cycles: LOG_DOT_LATENCY },
    ];
  },
};
