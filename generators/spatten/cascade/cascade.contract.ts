import { z } from 'zod';
import { cascadeCycles, runCascade } from '../../../golden/index.js';
import type { CascadeLayer, CascadeStep, Ranking, RunStep } from '../../../golden/index.js';
import { padded, rowsOf } from '../../common/stimulus.js';
import type { HostInteger } from '../../common/stimulus.js';
import type { Contract } from '../../contract.js';
import { columnBits, rankingShape } from './cascade-shape.js';
import { cascadeStimulus } from './cascade.stimulus.js';
import { cascade } from './cascade.js';
import { ROUND_OVERHEAD } from '../top-k/quick-select.js';
import { FILTER_LATENCY } from '../top-k/threshold-filter.js';

const parameters = z
  .strictObject({
    lanes: z.literal([1, 2, 4, 8]).default(1).describe('Probabilities of a row'),
    tokens: z.int().min(1).max(1024).default(64).describe('The most tokens'),
    heads: z.int().min(1).max(64).default(4).describe('The most heads'),
    scoreBits: z.int().min(8).max(48).default(32).describe("Bits of a token's score"),
    headScoreBits: z.int().min(8).max(48).default(40).describe("Bits of a head's score"),
    listLanes: z.literal([1, 2, 4, 8, 16, 32]).default(2).describe('Numbers of a row of the list'),
    topKLanes: z.literal([1, 2, 4, 8, 16, 32]).default(4).describe('Keys of a row of the top-k engine'),
    outputLanes: z.int().min(1).max(64).default(4).describe('Outputs of a beat'),
    norm: z.boolean().default(false).describe('Can weigh probabilities by the norms of values'),
  })
  .refine(({ listLanes, tokens }) => listLanes <= tokens, {
    path: ['listLanes'],
    message: 'listLanes is at most the number of tokens',
  });

/** Parameters of the block. */
export type CascadeChoice = z.infer<typeof parameters>;

/** Commands from a restart on, with what comes in their layers. */
export interface CascadeJob {
  readonly steps: readonly CascadeStep[];
  /** Rows of probabilities fill only half of the lanes, as those of a head of twice the least size do. */
  readonly halfRows?: boolean;
}

const hostOf = (value: number, bits: number): HostInteger => (bits > 32 ? BigInt(value) : value);
const listed = (numbers: readonly number[], from = 0) =>
  numbers.map((number, i) => ({ place: from + i, number }));

/** Pieces of the rows of a layer; the last of each row says so. */
function pieces<T>(
  rows: readonly (readonly number[])[],
  size: number,
  item: (piece: readonly number[], last: number) => T,
): T[] {
  return rows.flatMap(row => {
    const list = rowsOf(row, size);
    return list.map((piece, i) => item(piece, Number(i === list.length - 1)));
  });
}

const layersOf = (steps: readonly CascadeStep[]): CascadeLayer[] =>
  steps.flatMap(({ layer }) => (layer === undefined ? [] : [layer]));

/** What the probes see of one kind, tokens or heads, when a layer begins. */
function begun(step: RunStep, kind: 'tokens' | 'heads') {
  const { command, result, before } = step;
  if (command.op !== 'Begin' || result.error !== undefined) return { numbers: [], from: 0 };
  const known = command.restart ? 0 : before.left[kind === 'tokens' ? 'tokenScores' : 'headScores'].length;
  const numbers = Array.from({ length: command[kind] - known }, (_, i) => known + i);
  return { numbers, from: command.restart ? 0 : before.left[kind].length };
}

/** Scores that change when a layer ends, those that are halved after those that grow. */
function halvedScores({ halved, scores }: Ranking): { number: number; score: number }[] {
  return halved ? scores.map((score, number) => ({ number, score })) : [];
}

/** The list as it is written when a layer ends. */
function relisted({ keys, kept, scores }: Ranking, relist: boolean) {
  const all = relist ? listed([...scores.keys()]) : [];
  return keys.length === 0 ? all : [...all, ...listed(kept)];
}

/** Magnitudes of the beats of a layer, with the place of their head, and the scores that they make. */
function measured({ layer, result }: RunStep, outputLanes: number, scoreBits: number) {
  const { left, open } = result.state;
  if (layer === undefined || open === undefined || result.error !== undefined) return [];
  const scores = [...left.headScores];
  return layer.outputs.flatMap((row, i) => {
    const position = Math.floor(i / open.queries);
    const number = left.heads[position] ?? 0;
    return rowsOf(row, outputLanes).map(beat => {
      const amount = beat.reduce((sum, x) => sum + Math.abs(x), 0);
      const score = Math.min(2 ** scoreBits - 1, (scores[number] ?? 0) + amount);
      scores[number] = score;
      return { position, amount, number, score };
    });
  });
}

/** The contract of the cascade. */
export const cascadeContract: Contract<CascadeChoice, CascadeJob, readonly RunStep[], undefined> = {
  id: 'spatten/cascade',
  title: 'Cascade pruning: which tokens and heads are left from layer to layer, and their scores',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), sections III-A, III-B and IV',
  document: 'golden/spatten/cascade/cascade.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '2 lanes, 8 tokens, 4 heads, small scores, so that they saturate',
      parameters: {
        lanes: 2,
        tokens: 8,
        heads: 4,
        scoreBits: 17,
        headScoreBits: 15,
        listLanes: 2,
        topKLanes: 2,
        outputLanes: 2,
        norm: false,
      },
    },
    {
      name: 'toy-norm',
      about: '4 lanes, 10 tokens, 3 heads, weighed by the norms of values',
      parameters: {
        lanes: 4,
        tokens: 10,
        heads: 3,
        scoreBits: 40,
        headScoreBits: 40,
        listLanes: 4,
        topKLanes: 4,
        outputLanes: 4,
        norm: true,
      },
    },
    {
      name: 'tiny',
      about: 'The trained vision transformer: 1 lane, 64 tokens, 4 heads',
      parameters: {
        lanes: 1,
        tokens: 64,
        heads: 4,
        scoreBits: 32,
        headScoreBits: 40,
        listLanes: 2,
        topKLanes: 4,
        outputLanes: 4,
        norm: false,
      },
    },
    {
      name: 'eighth',
      about: 'SpAtten-1/8: 1 lane, 1,024 tokens, 12 heads',
      parameters: {
        lanes: 1,
        tokens: 1024,
        heads: 12,
        scoreBits: 32,
        headScoreBits: 40,
        listLanes: 8,
        topKLanes: 16,
        outputLanes: 4,
        norm: false,
      },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 8 lanes, 1,024 tokens, 16 heads',
      parameters: {
        lanes: 8,
        tokens: 1024,
        heads: 16,
        scoreBits: 32,
        headScoreBits: 40,
        listLanes: 16,
        topKLanes: 16,
        outputLanes: 16,
        norm: false,
      },
    },
  ],
  build: (choice, { trace = false } = {}) => cascade({ ...choice, trace }),
  golden: (choice, { steps }) => {
    const result = runCascade(choice, steps);
    const error = result.map(step => step.result.error).find(code => code !== undefined);
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: cascadeStimulus,
  probes: () => [
    { stage: 'sums', port: 'sums', about: 'what is added to the score of each position' },
    { stage: 'magnitudes', port: 'magnitudes', about: 'what is added to the score of a head' },
    { stage: 'token scores', port: 'tokenScores', about: 'every change of the score of a token' },
    { stage: 'head scores', port: 'headScores', about: 'every change of the score of a head' },
    { stage: 'token keys', port: 'tokenKeys', about: 'the keys of the candidates among the tokens' },
    { stage: 'token list', port: 'tokenList', about: 'every token that takes its place in the list' },
    { stage: 'head keys', port: 'headKeys', about: 'the keys of the candidates among the heads' },
    { stage: 'head list', port: 'headList', about: 'every head that takes its place in the list' },
  ],
  traffic: ({ lanes, outputLanes, norm }, { steps, halfRows = false }) => {
    const layers = layersOf(steps);
    const size = halfRows ? Math.max(1, lanes / 2) : lanes;
    const zero = { restart: 0, generate: 0, byNorm: 0, tokens: 0, heads: 0, relist: 0, rescale: 0 };
    const nothing = { ...zero, keepTokens: 0, keepHeads: 0, protectFirst: 0, protectLast: 0 };
    const numbers = (command: object) =>
      Object.fromEntries(
        Object.entries(command).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'boolean' ? Number(value) : value,
        ]),
      );
    return {
      inputs: { clearError: 0 },
      send: {
        commands: steps.map(({ command }) => ({ ...nothing, ...numbers(command) })),
        walks: [],
        rows: layers.flatMap(({ probabilities }) =>
          pieces(probabilities, size, (piece, last) => ({
            filled: 2 ** piece.length - 1,
            last,
            // What stands in the other lanes must not matter.
            row: padded(piece, lanes, 4095),
          })),
        ),
        outputs: layers.flatMap(({ outputs }) =>
          pieces(outputs, outputLanes, (elements, last) => ({ elements, last })),
        ),
        ...(norm
          ? {
              norms: layers.flatMap(({ norms }) =>
                // Heads turn about: ascending positions, then descending ones.
                norms.flatMap((own, head) => {
                  const items = own.map((value, position) => ({ position, norm: value }));
                  return head % 2 === 0 ? items : items.reverse();
                }),
              ),
            }
          : {}),
      },
    };
  },
  expected: (choice, _, { result }) => {
    const { scoreBits, headScoreBits, outputLanes } = choice;
    const keyBits = rankingShape(choice).parameters.keyWidth;
    const last = result.at(-1)?.result.state.left;
    const mask = last?.heads.reduce((bits, head) => bits + 2 ** head, 0) ?? 0;
    const beats = (step: RunStep) => measured(step, outputLanes, headScoreBits);
    const zeros = (step: RunStep, kind: 'tokens' | 'heads') =>
      begun(step, kind).numbers.map(number => ({ number, score: 0 }));
    const inBits =
      (bits: number) =>
      ({ number, score }: { readonly number: number; readonly score: number }) => ({
        number,
        score: hostOf(score, bits),
      });
    const relists = ({ command }: RunStep): boolean => command.op === 'End' && command.relist;
    const lists = (step: RunStep, kind: 'tokens' | 'heads') => {
      const { numbers, from } = begun(step, kind);
      const { ended } = step.result;
      return [...listed(numbers, from), ...(ended === undefined ? [] : relisted(ended[kind], relists(step)))];
    };
    const keys = (step: RunStep, kind: 'tokens' | 'heads') =>
      step.result.ended?.[kind].keys.map(key => ({ key: hostOf(key, keyBits) })) ?? [];
    return {
      stages: {
        sums: result.flatMap(
          ({ result: { ended } }) =>
            ended?.sums.map((amount, position) => ({
              position,
              amount: hostOf(amount, columnBits(choice)),
            })) ?? [],
        ),
        magnitudes: result.flatMap(step => beats(step).map(({ position, amount }) => ({ position, amount }))),
        'token scores': result
          .flatMap(step => {
            const { before, result: after } = step;
            const { ended } = after;
            if (ended === undefined) return zeros(step, 'tokens');
            const grown = before.left.tokens.map(number => ({
              number,
              score: ended.tokens.added[number] ?? 0,
            }));
            return [...grown, ...halvedScores(ended.tokens)];
          })
          .map(inBits(scoreBits)),
        'head scores': result
          .flatMap(step => {
            const { ended } = step.result;
            return ended === undefined
              ? [...zeros(step, 'heads'), ...beats(step)]
              : halvedScores(ended.heads);
          })
          .map(inBits(headScoreBits)),
        'token keys': result.flatMap(step => keys(step, 'tokens')),
        'token list': result.flatMap(step => lists(step, 'tokens')),
        'head keys': result.flatMap(step => keys(step, 'heads')),
        'head list': result.flatMap(step => lists(step, 'heads')),
      },
      streams: {
        answers: result.map(({ result: { error, state } }) => ({
          error: error ?? 'None',
          tokens: state.left.tokens.length,
          heads: state.left.heads.length,
        })),
        ids: [],
      },
      outputs: { left: { tokens: last?.tokens.length ?? 0, heads: choice.heads > 32 ? BigInt(mask) : mask } },
    };
  },
  spans: (choice, _, { result }) => {
    const { lanes, depth } = rankingShape(choice).parameters;
    const engine = { lanes, depth, roundOverhead: ROUND_OVERHEAD, filterLatency: FILTER_LATENCY };
    return result.map(({ before, command, result: after }, item) => ({
      name: `${command.op} ${String(item)}`,
      from: { port: 'commands', item },
      to: { port: 'answers', item },
      cycles: cascadeCycles(before, command, after, engine),
    }));
  },
};
