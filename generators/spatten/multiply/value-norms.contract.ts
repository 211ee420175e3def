import { z } from 'zod';
import { valueNorms as golden } from '../../../golden/index.js';
import type { NormError, NormOutcome, NormSession, OperandLoad } from '../../../golden/index.js';
import type { Contract } from '../../contract.js';
import { loadTraffic, operandFields } from './operand-parameters.js';
import { valueNormsStimulus } from './value-norms.stimulus.js';
import { valueNorms } from './value-norms.js';

const { headSize, largestHead, tokens, heldHeads, requesters } = operandFields;
const parameters = z
  .strictObject({ headSize, largestHead, tokens, heldHeads, requesters })
  .refine(value => value.largestHead >= value.headSize, {
    path: ['largestHead'],
    message: 'largestHead is headSize or more',
  })
  .refine(value => value.tokens >= 2 * value.requesters, {
    path: ['tokens'],
    message: 'tokens is 2 * requesters or more',
  });

/** Parameters of the block. */
export type ValueNormsChoice = z.infer<typeof parameters>;

/** Loads, all taken before the sends; sends; and loads that come with them, of what no send asks for. */
export interface ValueNormsJob extends NormSession {
  readonly others: readonly OperandLoad[];
}

const ERRORS: Readonly<Record<NormError, string>> = {
  'count-is-zero': 'CountIsZero',
  'count-over-tokens': 'CountOverTokens',
  'head-over-held': 'HeadOverHeld',
};

/** What the error output says of a code. */
export const normErrorName = (error: NormError): string => ERRORS[error];

/** The contract of the norms of values. */
export const valueNormsContract: Contract<
  ValueNormsChoice,
  ValueNormsJob,
  readonly NormOutcome[],
  undefined
> = {
  id: 'spatten/value-norms',
  title: 'Norms of values: the weight of every token and head, made while values are loaded',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section III-A; own design',
  document: 'golden/spatten/multiply/value-norms.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: 'Heads of 4 and 8, 2 in each buffer, 8 tokens',
      parameters: { headSize: 4, largestHead: 8, tokens: 8, heldHeads: 2, requesters: 4 },
    },
    {
      name: 'tiny',
      about: 'Heads of 16, 4 in each buffer, 64 tokens',
      parameters: { headSize: 16, largestHead: 16, tokens: 64, heldHeads: 4, requesters: 2 },
    },
    {
      name: 'eighth',
      about: 'Heads of 64, one in each buffer, 1,024 tokens',
      parameters: { headSize: 64, largestHead: 64, tokens: 1024, heldHeads: 1, requesters: 8 },
    },
    {
      name: 'paper',
      about: 'Heads of 64 and 128, 2 in each buffer, 1,024 tokens, 16 requesters',
      parameters: { headSize: 64, largestHead: 128, tokens: 1024, heldHeads: 2, requesters: 16 },
    },
  ],
  build: chosen => valueNorms(chosen),
  golden: (size, session) => {
    const result = golden(size, session);
    const error = result.find(outcome => outcome.error !== undefined)?.error;
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: valueNormsStimulus,
  probes: () => [],
  traffic: (choice, { loads, others, sends }) => ({
    inputs: { clearError: 0 },
    before: loadTraffic(choice, loads),
    send: { ...loadTraffic(choice, others), sends },
  }),
  expected: (_, __, { result }) => ({
    stages: {},
    streams: { norms: result.flatMap(({ norms }) => norms.map((norm, position) => ({ position, norm }))) },
  }),
  spans: (_, { sends }, { result }) => {
    // A send takes two cycles more than it has norms, and a refused one a single cycle.
    const slots = result.map(({ norms }) => (norms.length === 0 ? 1 : norms.length + 2));
    const upTo = (send: number): number => slots.slice(0, send).reduce((a, b) => a + b, 0);
    const first = result.findIndex(({ error }) => error === undefined);
    const final = result.findLastIndex(({ error }) => error === undefined);
    if (first < 0 || sends.length === 0) return [];
    const from = { port: 'sends', item: 0 };
    return [
      { name: 'first norm', from, to: { port: 'norms', item: 0 }, cycles: upTo(first) + 2 },
      { name: 'last norm', from, to: { port: 'norms', item: -1 }, cycles: upTo(final + 1) - 1 },
    ];
  },
};
