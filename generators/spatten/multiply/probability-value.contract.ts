import { z } from 'zod';
import {
  operandLanes,
  probabilityValue as golden,
  tokensOfLine,
  valueCycles,
} from '../../../golden/index.js';
import type { ValueError, ValueOutcome, ValueSession } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import type { Contract } from '../../contract.js';
import {
  filledMask,
  loadTraffic,
  operandFields,
  operandPresets,
  sizeProblems,
} from './operand-parameters.js';
import { probabilityValueStimulus } from './probability-value.stimulus.js';
import { probabilityValue } from './probability-value.js';

const parameters = z
  .strictObject({
    ...operandFields,
    outputLanes: z.literal([1, 2, 4, 8, 16, 32, 64]).default(16).describe('Outputs a cycle'),
  })
  .check(({ value, issues }) => {
    for (const [name, message] of sizeProblems(value))
      issues.push({ code: 'custom', path: [name], input: value[name], message });
    if (value.outputLanes > value.headSize)
      issues.push({
        code: 'custom',
        path: ['outputLanes'],
        input: value.outputLanes,
        message: `outputLanes is headSize, ${String(value.headSize)}, at most`,
      });
  });

/** Parameters of the block. */
export type ProbabilityValueChoice = z.infer<typeof parameters>;

const ERRORS: Readonly<Record<ValueError, string>> = {
  'n-is-zero': 'NIsZero',
  'n-over-tokens': 'NOverTokens',
  'head-over-held': 'HeadOverHeld',
  'size-not-built': 'SizeNotBuilt',
  'scale-out-of-range': 'ScaleOutOfRange',
  'last-misplaced': 'LastMisplaced',
};

/** How an error of the golden model is called on the port. */
export const probabilityValueErrorName = (error: ValueError): string => ERRORS[error];

const OUTPUT_LANES = { toy: 2, tiny: 4, eighth: 4, paper: 16 } as const;

/** The contract of the multipliers of probabilities and values. */
export const probabilityValueContract: Contract<
  ProbabilityValueChoice,
  ValueSession,
  readonly ValueOutcome[],
  undefined
> = {
  id: 'spatten/probability-value',
  title: 'Sums of values by probability: value memory, multipliers, a tree cut at the head size, requantiser',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV: probability-value multiplication',
  document: 'golden/spatten/multiply/probability-value.md',
  parameters,
  presets: operandPresets.map(preset => ({
    ...preset,
    about: `${preset.about}, ${String(OUTPUT_LANES[preset.name])} outputs a cycle`,
    parameters: { ...preset.parameters, outputLanes: OUTPUT_LANES[preset.name] },
  })),
  build: (choice, { trace = false } = {}) => probabilityValue({ ...choice, trace }),
  golden: (size, session) => {
    const result = golden(size, session);
    const error = result.find(outcome => outcome.error !== undefined)?.error;
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: probabilityValueStimulus,
  probes: () => [
    { stage: 'added', port: 'added', about: 'what a row adds, element by element' },
    { stage: 'summed', port: 'summed', about: 'the finished sums of a query' },
  ],
  traffic: (choice, { loads, jobs }) => {
    const lanes = operandLanes(choice);
    return {
      inputs: { clearError: 0 },
      before: loadTraffic(choice, loads),
      send: {
        jobs: jobs.map(({ buffer, head, n, sizeLog, m0, shift }) => ({
          buffer,
          head,
          n,
          sizeLog,
          m0,
          shift,
        })),
        rows: jobs.flatMap(({ n, sizeLog, probabilities }) => {
          const lines = n === 0 ? [] : rowsOf(probabilities, Math.max(1, tokensOfLine(choice, sizeLog)));
          return lines.map((row, line) => ({
            filled: filledMask(row.length, lanes),
            last: Number(line === lines.length - 1),
            // What stands in lanes that are not filled must not matter.
            row: Array.from({ length: lanes }, (_, i) => row[i] ?? 4095),
          }));
        }),
      },
    };
  },
  expected: ({ largestHead, outputLanes }, _, { result }) => {
    const open = (sums: readonly number[]): (number | undefined)[] =>
      Array.from({ length: largestHead }, (__, d) => sums[d]);
    const answered = result.filter(({ output }) => output.length > 0);
    return {
      stages: {
        added: result.flatMap(({ rowSums }) => rowSums.map(sums => ({ sums: open(sums) }))),
        summed: answered.map(({ sums }) => ({ sums: open(sums) })),
      },
      streams: {
        outputs: answered.flatMap(({ output }) => {
          const beats = rowsOf(output, outputLanes);
          return beats.map((elements, beat) => ({ elements, last: Number(beat === beats.length - 1) }));
        }),
      },
    };
  },
  spans: (size, { jobs }, { result }) => {
    if (result.every(({ output }) => output.length === 0)) return [];
    const cycles = valueCycles(size, jobs, result);
    return [{ name: 'outputs', from: { port: 'jobs', item: 0 }, to: { port: 'outputs', item: -1 }, cycles }];
  },
};
