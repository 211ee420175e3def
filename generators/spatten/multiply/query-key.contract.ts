import { z } from 'zod';
import {
  linesOf,
  operandLanes,
  queryKey as golden,
  scoreLatency,
  tokensOfLine,
} from '../../../golden/index.js';
import type { ScoreError, ScoreOutcome, ScoreSession } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import type { Contract } from '../../contract.js';
import {
  filledMask,
  loadTraffic,
  operandFields,
  operandPresets,
  sizeProblems,
} from './operand-parameters.js';
import { queryKeyStimulus } from './query-key.stimulus.js';
import { queryKey } from './query-key.js';

const parameters = z.strictObject(operandFields).check(({ value, issues }) => {
  for (const [name, message] of sizeProblems(value))
    issues.push({ code: 'custom', path: [name], input: value[name], message });
});

/** Parameters of the block. */
export type QueryKeyChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<ScoreError, string>> = {
  'n-is-zero': 'NIsZero',
  'n-over-tokens': 'NOverTokens',
  'head-over-held': 'HeadOverHeld',
  'size-not-built': 'SizeNotBuilt',
  'planes-not-supported': 'PlanesNotSupported',
  'no-query': 'NoQuery',
};

/** How an error of the golden model is called on the port. */
export const queryKeyErrorName = (error: ScoreError): string => ERRORS[error];

/** The contract of the multipliers of queries and keys. */
export const queryKeyContract: Contract<QueryKeyChoice, ScoreSession, readonly ScoreOutcome[], undefined> = {
  id: 'spatten/query-key',
  title: 'Scores of queries and keys: key memory, multipliers, and a tree that is cut at the head size',
  source:
    'SpAtten (HPCA 2021; arXiv 2012.09852), section IV: query-key multiplication, progressive quantisation',
  document: 'golden/spatten/multiply/query-key.md',
  parameters,
  presets: operandPresets,
  build: (choice, { trace = false } = {}) => queryKey({ ...choice, trace }),
  golden: (size, session) => {
    const result = golden(size, session);
    const error = result.find(outcome => outcome.error !== undefined)?.error;
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: queryKeyStimulus,
  probes: () => [{ stage: 'operands', port: 'operands', about: 'the operands of a line of keys' }],
  traffic: (choice, { loads, queries, jobs }) => ({
    inputs: { clearError: 0 },
    before: loadTraffic(choice, loads),
    send: {
      queries,
      jobs: jobs.map(({ planes, fresh, ...job }) => ({
        ...job,
        fresh: Number(fresh),
        planes: { ...planes, midpoint: Number(planes.midpoint) },
      })),
    },
  }),
  expected: (size, { jobs }, { result }) => {
    const lanes = operandLanes(size);
    const rows = result.flatMap(({ operands, scores }, j) => {
      const { sizeLog } = jobs[j] ?? { sizeLog: 0 };
      const perLine = tokensOfLine(size, sizeLog);
      const lines = rowsOf(scores, perLine);
      return lines.map((row, line) => ({
        filled: filledMask(row.length, lanes),
        last: Number(line === lines.length - 1),
        row: Array.from({ length: lanes }, (_, i) => row[i] ?? 0),
        // The words of a line lie side by side, whatever the size of the head.
        words: rowsOf(operands.slice(line * perLine, (line + 1) * perLine).flat(), size.headSize),
      }));
    });
    const open = Array.from({ length: size.headSize }, () => undefined);
    return {
      stages: {
        operands: rows.map(({ filled, words }) => ({
          filled,
          operands: Array.from({ length: lanes }, (_, lane) => words[lane] ?? open),
        })),
      },
      streams: { scores: rows.map(({ filled, last, row }) => ({ filled, last, row })) },
    };
  },
  spans: (size, { jobs }, { result }) => {
    // A refused job takes a cycle.
    const slots = result.map(({ error }, j) =>
      error === undefined ? linesOf(size, jobs[j]?.n ?? 1, jobs[j]?.sizeLog ?? 0) : 1,
    );
    const good = result.findLastIndex(({ error }) => error === undefined);
    const first = result.findIndex(({ error }) => error === undefined);
    if (good < 0) return [];
    const upTo = (job: number): number => slots.slice(0, job).reduce((a, b) => a + b, 0);
    const from = { port: 'jobs', item: 0 };
    const latency = scoreLatency(size);
    return [
      { name: 'first scores', from, to: { port: 'scores', item: 0 }, cycles: latency + upTo(first) },
      { name: 'last scores', from, to: { port: 'scores', item: -1 }, cycles: latency + upTo(good + 1) - 1 },
    ];
  },
};
