import { z } from 'zod';
import { exp2Softmax, softmaxCycles, streamingSoftmax } from '../../../golden/index.js';
import type { ScoreScale, SoftmaxTiming } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import type { Contract, Probe, Span } from '../../contract.js';
import { POWER_STEPS } from './power-lane.js';
import { PROBABILITY_STEPS } from './probability-lane.js';
import { softmax } from './softmax.js';
import { softmaxShape } from './softmax-shape.js';
import type { SoftmaxForm } from './softmax-shape.js';
import { softmaxStimulus } from './softmax.stimulus.js';

const parameters = z
  .strictObject({
    lanes: z.literal([1, 2, 4, 8]).default(8).describe('Scores of a beat'),
    tokens: z.int().min(1).max(16384).default(1024).describe('The most scores of a row'),
    scoreBits: z.int().min(4).max(33).default(31).describe('Bits of a signed score'),
    parts: z
      .literal([1, 2, 4, 8])
      .default(1)
      .describe('The largest head by the least: rows of such a head fill lanes / parts lanes of a beat'),
    form: z.enum(['table', 'streaming']).default('table').describe('By table and product, or by shifts'),
  })
  .refine(({ lanes, parts }) => parts <= lanes, {
    path: ['parts'],
    message: 'parts is at most lanes: a beat holds one score at least',
  });

/** Parameters of the block. */
export type SoftmaxChoice = z.infer<typeof parameters>;

/** One row of scores. */
export interface SoftmaxJobRow {
  readonly scores: readonly number[];
  readonly scale: ScoreScale;
  /** Lanes that are filled in every beat but the last, which may have fewer. */
  readonly fill: number;
  /** What is answered to its peak. */
  readonly leaves: boolean;
}

/** Rows back to back. */
export interface SoftmaxJob {
  readonly rows: readonly SoftmaxJobRow[];
}

/** What one row makes, beat by beat. */
interface RowResult {
  readonly peak: number;
  readonly probabilities: readonly (readonly number[])[];
  readonly leaves: boolean;
}

/** Records of the probes, by stage. */
type Stages = Readonly<Record<string, readonly unknown[]>>;

const PROBES: Readonly<Record<SoftmaxForm, readonly Probe[]>> = {
  table: [
    { stage: 'largest', port: 'largest', about: 'the largest score of a row' },
    { stage: 'exponents', port: 'exponents', about: 'exponents of two of a beat' },
    { stage: 'powers', port: 'powers', about: 'powers of two of a beat' },
    { stage: 'sum', port: 'sum', about: 'the sum of a row' },
    { stage: 'reciprocal', port: 'reciprocal', about: 'the reciprocal of the sum' },
  ],
  streaming: [
    { stage: 'octaves', port: 'octaves', about: 'whole octaves of a beat' },
    { stage: 'sum', port: 'sum', about: 'the largest octave and the sum of a row' },
    { stage: 'reciprocal', port: 'reciprocal', about: 'the reciprocal of the sum' },
  ],
};

/** Steps of the hardware, for the cycle model. */
export function softmaxTiming(choice: SoftmaxChoice): SoftmaxTiming {
  const { division } = softmaxShape(choice);
  const output = PROBABILITY_STEPS;
  return choice.form === 'table'
    ? { largest: 3, sum: POWER_STEPS + 2, ...division, output }
    : { sum: 6, ...division, output };
}

const beatsOf = ({ scores, fill }: SoftmaxJobRow): number[][] => rowsOf(scores, fill);

/** A beat of the port: `undefined` leaves a lane open. */
const openRow = <T>(values: readonly T[], lanes: number): (T | undefined)[] =>
  Array.from({ length: lanes }, (_, i) => values[i]);

/** The stages of a row that is not too long. */
function rowOf(row: SoftmaxJobRow, { lanes, form }: SoftmaxChoice): RowResult & { readonly stages: Stages } {
  const beats = beatsOf(row);
  const { leaves, fill } = row;
  const open = (values: readonly number[]): { row: unknown[] } => ({ row: openRow(values, lanes) });
  const peakOf = (probabilities: readonly number[]): number => probabilities.reduce((a, b) => Math.max(a, b));
  if (form === 'streaming') {
    const { octaves, largest, sum, reciprocal, probabilities } = streamingSoftmax(beats, row.scale);
    const stages = { octaves: octaves.map(open), sum: [{ largest, sum }], reciprocal: [{ reciprocal }] };
    return { peak: peakOf(probabilities.flat()), probabilities, leaves, stages };
  }
  const { largest, exponents, powers, sum, reciprocal, probabilities } = exp2Softmax(row.scores, row.scale);
  const each = (values: readonly number[]): { row: unknown[] }[] => rowsOf(values, fill).map(open);
  const stages = {
    largest: [{ score: largest }],
    exponents: each(exponents),
    powers: each(powers),
    sum: [{ sum }],
    reciprocal: [{ reciprocal }],
  };
  return { peak: peakOf(probabilities), probabilities: rowsOf(probabilities, fill), leaves, stages };
}

/** What is seen of a row that is too long: when streaming, the octaves of the beats that were taken. */
function refusedStages(row: SoftmaxJobRow, choice: SoftmaxChoice): Stages {
  if (choice.form === 'table') return {};
  const taken = beatsOf(row).slice(0, softmaxShape(choice).beats);
  const { octaves } = streamingSoftmax(taken, row.scale);
  return { octaves: octaves.map(values => ({ row: openRow(values, choice.lanes) })) };
}

const filledMask = (count: number): number => 2 ** count - 1;

/** The contract of the softmax. */
export const softmaxContract: Contract<SoftmaxChoice, SoftmaxJob, readonly RowResult[], Stages> = {
  id: 'spatten/softmax',
  title: 'Softmax of rows of scores, by table and reciprocal or streaming by shifts',
  source: 'SpAtten (HPCA 2021), section IV, in integers of our own; ITA (ISLPED 2023; arXiv 2307.03493)',
  document: 'golden/spatten/softmax/softmax.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 lanes, 24 tokens, by table',
      parameters: { lanes: 4, tokens: 24, scoreBits: 20, parts: 2, form: 'table' },
    },
    {
      name: 'toy-streaming',
      about: '4 lanes, 24 tokens, streaming',
      parameters: { lanes: 4, tokens: 24, scoreBits: 20, parts: 2, form: 'streaming' },
    },
    {
      name: 'tiny',
      about: 'One lane, 64 tokens, by table',
      parameters: { lanes: 1, tokens: 64, scoreBits: 28, parts: 1, form: 'table' },
    },
    {
      name: 'eighth',
      about: 'One lane, 1,024 tokens, by table',
      parameters: { lanes: 1, tokens: 1024, scoreBits: 30, parts: 1, form: 'table' },
    },
    {
      name: 'paper-streaming',
      about: 'The size of the paper, streaming',
      parameters: { lanes: 8, tokens: 1024, scoreBits: 31, parts: 2, form: 'streaming' },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 8 scores a cycle, 1,024 tokens, heads of 64 and 128, by table',
      parameters: { lanes: 8, tokens: 1024, scoreBits: 31, parts: 2, form: 'table' },
    },
  ],
  build: (choice, { trace = false } = {}) => softmax({ ...choice, trace }),
  golden: (choice, { rows }) => {
    const most = softmaxShape(choice).beats;
    const tooLong = (row: SoftmaxJobRow): boolean => beatsOf(row).length > most;
    const results = rows.map(row =>
      tooLong(row) ? { stages: refusedStages(row, choice) } : rowOf(row, choice),
    );
    const stages = Object.fromEntries(
      PROBES[choice.form].map(({ stage }) => [stage, results.flatMap(row => row.stages[stage] ?? [])]),
    );
    const result = results.flatMap(row => ('peak' in row ? [row] : []));
    return { result, stages, ...(result.length < rows.length ? { error: 'row-too-long' } : {}) };
  },
  stimulus: softmaxStimulus,
  probes: ({ form }) => PROBES[form],
  traffic: ({ lanes, scoreBits, ...choice }, { rows }) => {
    const most = softmaxShape({ lanes, scoreBits, ...choice }).beats;
    // Lanes that are not filled must not matter: they hold the largest score, and every second time the least.
    const filler = (lane: number): number =>
      lane % 2 === 0 ? 2 ** (scoreBits - 1) - 1 : -(2 ** (scoreBits - 1));
    const host = (score: number): number | bigint => (scoreBits <= 32 ? score : BigInt(score));
    return {
      inputs: { clearError: 0 },
      send: {
        scales: rows.map(({ scale }) => scale),
        scores: rows.flatMap(row => {
          const beats = beatsOf(row);
          return beats.map((beat, i) => ({
            filled: filledMask(beat.length),
            last: Number(i === beats.length - 1),
            row: Array.from({ length: lanes }, (_, lane) => host(beat[lane] ?? filler(lane))),
          }));
        }),
        verdicts: rows.flatMap(row => (beatsOf(row).length > most ? [] : [Number(row.leaves)])),
      },
    };
  },
  expected: ({ lanes }, _, { result, stages }) => ({
    stages,
    streams: {
      peaks: result.map(({ peak }) => peak),
      probabilities: result.flatMap(({ leaves, probabilities }) =>
        (leaves ? probabilities : []).map((beat, i) => ({
          filled: filledMask(beat.length),
          last: Number(i === probabilities.length - 1),
          row: openRow(beat, lanes),
        })),
      ),
    },
  }),
  spans: (choice, { rows }) => {
    const most = softmaxShape(choice).beats;
    const timed = rows.map(row => {
      const beats = beatsOf(row).length;
      return { beats, refused: beats > most, leaves: row.leaves };
    });
    const cycles = softmaxCycles(timed, softmaxTiming(choice));
    if (cycles === undefined) return [];
    const { firstPeak, lastPeak, firstProbability, lastProbability } = cycles;
    const span = (name: string, port: string, item: number, length: number | undefined): Span[] =>
      length === undefined
        ? []
        : [{ name, from: { port: 'scores', item: 0 }, to: { port, item }, cycles: length }];
    return [
      ...span('first peak', 'peaks', 0, firstPeak),
      ...span('last peak', 'peaks', -1, lastPeak),
      ...span('first probabilities', 'probabilities', 0, firstProbability),
      ...span('last probabilities', 'probabilities', -1, lastProbability),
    ];
  },
};
