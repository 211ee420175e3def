import { z } from 'zod';
import { progressivePasses } from '../../../golden/index.js';
import type { ProgressiveQuery, ScorePass } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import type { Contract, Span } from '../../contract.js';
import { progressiveStimulus } from './progressive.stimulus.js';
import { PASSES_ON_THE_WAY, progressive } from './progressive.js';

const parameters = z
  .strictObject({
    recompute: z
      .enum(['full', 'incremental'])
      .default('incremental')
      .describe('The second pass: over whole keys, or over what the lower bits add'),
    lanes: z.literal([1, 2, 4, 8, 16, 32]).default(8).describe('Scores of a row'),
    tokens: z.int().min(1).max(16384).default(1024).describe('The most scores of a query'),
    scoreBits: z.int().min(2).max(48).default(31).describe('Bits of a score'),
    halves: z.boolean().default(true).describe('Rows may come that fill half of the lanes'),
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

/** The passes of each query. */
export type ProgressiveResult = readonly (readonly ScorePass[])[];

/** The scores of a row; `half` where they fill half of the lanes. */
const filledLanes = ({ lanes }: ProgressiveChoice, { half }: ProgressiveJob): number =>
  half ? lanes / 2 : lanes;

/** Scores as rows; `filler` stands in lanes that are not filled, and `undefined` leaves them open. */
function scoreRows<F>(
  scores: readonly number[],
  lanes: number,
  filled: number,
  filler: F,
): readonly { readonly filled: number; readonly last: number; readonly row: readonly (number | F)[] }[] {
  const rows = rowsOf(scores, filled);
  return rows.map((row, i) => ({
    filled: 2 ** row.length - 1,
    last: Number(i === rows.length - 1),
    row: Array.from({ length: lanes }, (_, lane) => row[lane] ?? filler),
  }));
}

/** Cycles from the first pass asked for to each of the others, to the last row and to the last verdict, with every peak at hand. */
function passCycles(
  { recompute }: ProgressiveChoice,
  passes: readonly (ScorePass & { readonly last: boolean; readonly waits: boolean })[],
  rows: readonly number[],
): { readonly asked: readonly number[]; readonly rowsEnd: number } {
  const asked: number[] = [];
  const ends: number[] = [];
  let [next, rowsEnd] = [0, 0];
  passes.forEach(({ waits, leaves }, i) => {
    // Passes wait for their rows in a queue of so many.
    const room = recompute === 'full' ? 0 : (ends[i - PASSES_ON_THE_WAY] ?? -1) + 1;
    const cycle = Math.max(next, room);
    asked.push(cycle);
    rowsEnd = Math.max(rowsEnd, cycle) + (rows[i] ?? 0);
    ends.push(rowsEnd);
    next = cycle + (!waits ? 1 : leaves ? 2 : 3);
  });
  return { asked, rowsEnd };
}

/** The contract of progressive quantisation. */
export const progressiveContract: Contract<ProgressiveChoice, ProgressiveJob, ProgressiveResult, undefined> =
  {
    id: 'spatten/progressive',
    title: 'Progressive quantisation: first scores, decision, and what the lower bits add',
    source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section III-D; the incremental second pass is our own',
    document: 'golden/spatten/multiply/progressive.md',
    parameters,
    presets: [
      {
        name: 'toy',
        about: '2 lanes, or one of them, 8 scores of 8 bits',
        parameters: { recompute: 'incremental', lanes: 2, tokens: 8, scoreBits: 8, halves: true },
      },
      {
        name: 'toy-full',
        about: 'The same with whole keys in the second pass',
        parameters: { recompute: 'full', lanes: 2, tokens: 8, scoreBits: 8, halves: true },
      },
      {
        name: 'tiny',
        about: 'One lane, 64 scores of heads of 16',
        parameters: { recompute: 'incremental', lanes: 1, tokens: 64, scoreBits: 28, halves: false },
      },
      {
        name: 'eighth',
        about: 'One lane, 1,024 scores of heads of 64',
        parameters: { recompute: 'incremental', lanes: 1, tokens: 1024, scoreBits: 30, halves: false },
      },
      {
        name: 'paper-full',
        about: 'The size and the second pass of the paper: 8 lanes, 1,024 scores of heads of 64 or 128',
        parameters: { recompute: 'full', lanes: 8, tokens: 1024, scoreBits: 31, halves: true },
      },
      {
        name: 'paper',
        about: 'The size of the paper with an incremental second pass',
        parameters: { recompute: 'incremental', lanes: 8, tokens: 1024, scoreBits: 31, halves: true },
      },
    ],
    build: chosen => progressive(chosen),
    golden: ({ recompute }, { queries }) => ({
      result: queries.map(query => progressivePasses(query, recompute)),
      stages: undefined,
    }),
    stimulus: progressiveStimulus,
    probes: () => [],
    traffic: (choice, job) => {
      const passes = job.queries.flatMap(query => progressivePasses(query, choice.recompute));
      return {
        inputs: { has: 1 },
        send: {
          queries: job.queries.map(({ threshold }) => ({ threshold })),
          scores: passes.flatMap(({ scores }) =>
            scoreRows(scores, choice.lanes, filledLanes(choice, job), -1),
          ),
          peaks: passes.map(({ peak }) => peak),
        },
      };
    },
    expected: (choice, job, { result }) => {
      const passes = result.flat();
      return {
        stages: {},
        streams: {
          passes: passes.map(({ operand, fresh }) => ({ operand, fresh: Number(fresh) })),
          totals: passes.flatMap(({ totals }) =>
            scoreRows(totals, choice.lanes, filledLanes(choice, job), undefined),
          ),
          verdicts: passes.map(({ leaves }) => Number(leaves)),
          decided: result.map(own => ({ fetchesLsb: Number(own.length > 1) })),
        },
      };
    },
    spans: (choice, job, { result }) => {
      const passes = result.flatMap((own, q) =>
        own.map((pass, i) => ({
          ...pass,
          last: i === own.length - 1,
          waits: i === 0 && (job.queries[q]?.threshold ?? 0) > 0,
        })),
      );
      const rows = passes.map(({ scores }) => Math.ceil(scores.length / filledLanes(choice, job)));
      const { asked, rowsEnd } = passCycles(choice, passes, rows);
      const first = { port: 'queries', item: 0 };
      const end = asked.at(-1) ?? 0;
      const spans: Span[] = [
        { name: 'first pass', from: first, to: { port: 'passes', item: 0 }, cycles: 0 },
        { name: 'last pass', from: first, to: { port: 'passes', item: -1 }, cycles: end },
        { name: 'last verdict', from: first, to: { port: 'verdicts', item: -1 }, cycles: end + 1 },
      ];
      const [from, to] = [
        { port: 'scores', item: 0 },
        { port: 'totals', item: -1 },
      ];
      return choice.recompute === 'full'
        ? [...spans, { name: 'rows', from, to, cycles: rows.reduce((a, b) => a + b) - 1 }]
        : [...spans, { name: 'rows', from: first, to, cycles: rowsEnd + 1 }];
    },
  };
