import { z } from 'zod';
import { progressiveQuery, softmaxCycles } from '../../../golden/index.js';
import type { ProgressiveOutcome, ProgressiveQuery, SoftmaxCycles, TimedRow } from '../../../golden/index.js';
import { openRow, rowsOf } from '../../common/stimulus.js';
import type { Contract, Span } from '../../contract.js';
import { softmaxTiming } from '../softmax/softmax.contract.js';
import { filledMask } from './operand-parameters.js';
import { progressiveSoftmax } from './progressive-softmax.js';
import { progressiveStimulus } from './progressive.stimulus.js';

const parameters = z
  .strictObject({
    recompute: z
      .enum(['full', 'incremental'])
      .default('incremental')
      .describe('The second pass: over whole keys, or over what the lower bits add'),
    lanes: z.literal([1, 2, 4, 8]).default(8).describe('Scores of a row'),
    tokens: z.int().min(1).max(16384).default(1024).describe('The most scores of a query'),
    scoreBits: z.int().min(4).max(33).default(31).describe('Bits of a score'),
    halves: z.boolean().default(true).describe('Rows may come that fill half of the lanes'),
    held: z.literal([2, 4, 8, 16]).default(4).describe('Queries whose first scores are kept'),
    ahead: z
      .boolean()
      .default(false)
      .describe('Every query has a head of its own: lower bits may come while others are at work'),
  })
  .refine(({ lanes, halves }) => lanes > 1 || !halves, {
    path: ['halves'],
    message: 'halves needs 2 lanes or more',
  });

/** Parameters of the block. */
export type ProgressiveChoice = z.infer<typeof parameters>;

/** Queries one behind the other, one or more; `half` where their rows fill half of the lanes. */
export interface ProgressiveJob {
  readonly queries: readonly ProgressiveQuery[];
  readonly half: boolean;
}

/** The scores of a row; `half` where they fill half of the lanes. */
const filledLanes = ({ lanes }: ProgressiveChoice, { half }: ProgressiveJob): number =>
  half ? lanes / 2 : lanes;

/** Rows of a query; a lane that is not filled holds what `filler` says. */
function rowsFor(
  choice: ProgressiveChoice,
  job: ProgressiveJob,
  values: readonly number[],
  filler: (lane: number) => number | undefined,
) {
  const { lanes, scoreBits } = choice;
  const host = (value: number | undefined): number | bigint | undefined =>
    scoreBits > 32 && value !== undefined ? BigInt(value) : value;
  const rows = rowsOf(values, filledLanes(choice, job));
  return rows.map((row, i) => ({
    filled: filledMask(row.length, lanes),
    last: Number(i === rows.length - 1),
    row: openRow(row, lanes).map((value, lane) => host(value ?? filler(lane))),
  }));
}

/** Scores of the second passes. */
const secondScores = (
  { recompute }: ProgressiveChoice,
  { increments }: ProgressiveQuery,
  { totals }: ProgressiveOutcome,
): readonly number[] => (recompute === 'full' ? totals : increments);

/** The softmax of rows that follow each other without a gap. */
const cyclesOf = (
  { lanes, tokens, scoreBits, halves }: ProgressiveChoice,
  rows: readonly TimedRow[],
): SoftmaxCycles | undefined =>
  softmaxCycles(rows, softmaxTiming({ lanes, tokens, scoreBits, parts: halves ? 2 : 1, form: 'table' }));

/** The contract of progressive quantisation, with the softmax that it asks. */
export const progressiveContract: Contract<
  ProgressiveChoice,
  ProgressiveJob,
  readonly ProgressiveOutcome[],
  undefined
> = {
  id: 'spatten/progressive',
  title: 'Progressive quantisation: first scores, softmax, decision, and what the lower bits add',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section III-D; the incremental second pass is our own',
  document: 'golden/spatten/multiply/progressive.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '2 lanes, or one of them, 8 scores of 8 bits',
      parameters: {
        recompute: 'incremental',
        lanes: 2,
        tokens: 8,
        scoreBits: 8,
        halves: true,
        held: 4,
        ahead: false,
      },
    },
    {
      name: 'toy-full',
      about: 'The same with whole keys in the second pass, and two queries held',
      parameters: {
        recompute: 'full',
        lanes: 2,
        tokens: 8,
        scoreBits: 8,
        halves: true,
        held: 2,
        ahead: false,
      },
    },
    {
      name: 'toy-ahead',
      about: 'Each query with a head of its own, one lane',
      parameters: {
        recompute: 'incremental',
        lanes: 1,
        tokens: 8,
        scoreBits: 8,
        halves: false,
        held: 4,
        ahead: true,
      },
    },
    {
      name: 'tiny',
      about: 'One lane, 64 scores of heads of 16',
      parameters: {
        recompute: 'incremental',
        lanes: 1,
        tokens: 64,
        scoreBits: 28,
        halves: false,
        held: 4,
        ahead: false,
      },
    },
    {
      name: 'eighth',
      about: 'One lane, 1,024 scores of heads of 64',
      parameters: {
        recompute: 'incremental',
        lanes: 1,
        tokens: 1024,
        scoreBits: 30,
        halves: false,
        held: 4,
        ahead: false,
      },
    },
    {
      name: 'paper-full',
      about: 'The size and the second pass of the paper: 8 lanes, 1,024 scores of heads of 64 or 128',
      parameters: {
        recompute: 'full',
        lanes: 8,
        tokens: 1024,
        scoreBits: 31,
        halves: true,
        held: 4,
        ahead: false,
      },
    },
    {
      name: 'paper',
      about: 'The size of the paper with an incremental second pass',
      parameters: {
        recompute: 'incremental',
        lanes: 8,
        tokens: 1024,
        scoreBits: 31,
        halves: true,
        held: 4,
        ahead: false,
      },
    },
  ],
  build: chosen => progressiveSoftmax(chosen),
  golden: (_, { queries }) => ({ result: queries.map(progressiveQuery), stages: undefined }),
  stimulus: progressiveStimulus,
  probes: () => [],
  traffic: (choice, job) => {
    const outcomes = job.queries.map(progressiveQuery);
    // Lanes that are not filled must not matter: they hold the largest score, and every second time the least.
    const filler = (lane: number): number =>
      lane % 2 === 0 ? 2 ** (choice.scoreBits - 1) - 1 : -(2 ** (choice.scoreBits - 1));
    const rows = (values: readonly number[]) => rowsFor(choice, job, values, filler);
    return {
      inputs: { has: 1 },
      send: {
        queries: job.queries.map(({ threshold, scale }) => ({ threshold, scale })),
        firstScores: job.queries.flatMap(({ firstScores }) => rows(firstScores)),
        secondScores: job.queries.flatMap((query, i) => {
          const outcome = outcomes[i];
          return outcome?.fetchesLsb ? rows(secondScores(choice, query, outcome)) : [];
        }),
      },
    };
  },
  expected: (choice, job, { result }) => ({
    stages: {},
    streams: {
      firstPasses: result.map(() => ({ operand: 'Upper' })),
      secondPasses: result.flatMap(({ fetchesLsb }) =>
        fetchesLsb ? [{ operand: choice.recompute === 'full' ? 'Whole' : 'Residual' }] : [],
      ),
      decided: result.map(({ fetchesLsb }) => ({ fetchesLsb: Number(fetchesLsb) })),
      probabilities: result.flatMap(({ probabilities }) =>
        rowsFor({ ...choice, scoreBits: 12 }, job, probabilities, () => undefined),
      ),
    },
  }),
  spans: (choice, job, { result }) => {
    const { queries } = job;
    const rows = queries.map(({ firstScores }): TimedRow => {
      const beats = Math.ceil(firstScores.length / filledLanes(choice, job));
      return { beats, refused: false, leaves: true };
    });
    const asked = { port: 'firstScores', item: 0 };
    const end = { port: 'probabilities', item: -1 };
    // The store takes a cycle.
    const span = (name: string, from: Span['from'], to: Span['to'], cycles: number | undefined): Span[] =>
      cycles === undefined ? [] : [{ name, from, to, cycles: cycles + 1 }];
    const waits = queries.length > choice.held && queries.some(({ threshold }) => threshold > 0);
    if (result.every(({ fetchesLsb }) => !fetchesLsb))
      return waits ? [] : span('rows', asked, end, cyclesOf(choice, rows)?.lastProbability);
    if (queries.length > 1) return [];
    const cycles = cyclesOf(choice, rows);
    const second = { port: 'secondPasses', item: 0 };
    return [
      ...span('second pass', asked, second, cycles && cycles.lastPeak + 3),
      ...span('total', { port: 'secondScores', item: 0 }, end, cycles?.lastProbability),
    ];
  },
};
