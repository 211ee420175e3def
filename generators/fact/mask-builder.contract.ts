import { z } from 'zod';
import { buildMasks, maskJobError } from '../../golden/index.js';
import type {
  MaskError,
  MaskJobError,
  MaskResult,
  NeedMode,
  RowMasks,
  RowSelection,
} from '../../golden/index.js';
import { rowsOf } from '../common/stimulus.js';
import type { Contract } from '../contract.js';
import { maskBuilder } from './mask-builder.js';
import { maskBuilderStimulus } from './mask-builder.stimulus.js';
import { laneCount } from './row-block.js';

const parameters = z.strictObject({
  tokens: z.literal([2, 4, 8, 16, 32, 64, 128]).default(64).describe('The most keys and queries of a head'),
  lanes: laneCount.describe('Kept keys of a beat'),
  scoreBits: z.int().min(2).max(31).default(20).describe('Bits of a gap and of the threshold'),
});

/** Parameters of the block. */
export type MaskBuilderChoice = z.infer<typeof parameters>;

/** The masks of one head. */
export interface MaskBuilderJob {
  /** A row for each query. */
  readonly selections: readonly RowSelection[];
  /** Number of keys. */
  readonly tokens: number;
  readonly threshold: number;
  readonly mode: NeedMode;
}

/** What leaves: the rows before the first wrong one, and the masks of the head or its error. */
export interface MaskBuilderResult {
  readonly rows: readonly RowMasks[];
  readonly head: MaskResult | { readonly outcome: 'error'; readonly error: MaskJobError; readonly row: 0 };
}

const ERRORS: Readonly<Record<MaskError | MaskJobError, string>> = {
  'tokens-is-zero': 'TokensIsZero',
  'tokens-over-limit': 'TokensOverLimit',
  'queries-is-zero': 'QueriesIsZero',
  'queries-over-limit': 'QueriesOverLimit',
  'row-is-empty': 'RowIsEmpty',
  'key-over-tokens': 'KeyOverTokens',
  'argmax-not-kept': 'ArgmaxNotKept',
};

const MODES = { split: 'Split', joint: 'Joint' } as const;

/** Bits as a number up to 32 of them, as a bigint above: bit j of a bitmap is key j. */
function bitsOf(bitmap: readonly boolean[], width: number): number | bigint {
  const bits = bitmap.reduce((sum, yes, j) => (yes ? sum | (1n << BigInt(j)) : sum), 0n);
  return width <= 32 ? Number(bits) : bits;
}

/** The beats of a row; one at least. */
const beatsOf = ({ kept }: RowSelection, lanes: number): number[][] =>
  kept.length === 0 ? [[]] : rowsOf(kept, lanes);

/** The contract of the mask builder. */
export const maskBuilderContract: Contract<MaskBuilderChoice, MaskBuilderJob, MaskBuilderResult, undefined> =
  {
    id: 'fact/mask-builder',
    title: 'Mask builder: what a head needs, from the keys that its queries keep',
    source: 'FACT (ISCA 2023), abstract and reading notes: KV rule and Q rule; own corner cases',
    document: 'golden/fact/masks.md',
    parameters,
    presets: [
      { name: 'toy', about: '8 keys, 2 a beat', parameters: { tokens: 8, lanes: 2, scoreBits: 8 } },
      {
        name: 'vit',
        about: 'The 50 tokens of the vision transformer, 8 a beat',
        parameters: { tokens: 64, lanes: 8, scoreBits: 20 },
      },
      { name: 'wide', about: '128 keys, 16 a beat', parameters: { tokens: 128, lanes: 16, scoreBits: 20 } },
    ],
    build: chosen => maskBuilder(chosen),
    golden: ({ tokens: limit }, { selections, tokens, threshold, mode }) => {
      const error = maskJobError(tokens, selections.length, limit);
      if (error !== undefined) {
        return { error, stages: undefined, result: { rows: [], head: { outcome: 'error', error, row: 0 } } };
      }
      const options = { tokens, threshold, mode };
      const head = buildMasks(selections, options);
      if (head.outcome === 'built') return { stages: undefined, result: { rows: head.rows, head } };
      const before = buildMasks(selections.slice(0, head.row), options);
      const rows = before.outcome === 'built' ? before.rows : [];
      return { error: head.error, stages: undefined, result: { rows, head } };
    },
    stimulus: maskBuilderStimulus,
    probes: () => [],
    traffic: ({ lanes }, { selections, tokens, threshold, mode }) => ({
      inputs: { clearError: 0 },
      send: {
        jobs: [{ tokens, queries: selections.length, threshold, mode: MODES[mode] }],
        rows: selections.flatMap(selection => {
          const beats = beatsOf(selection, lanes);
          return beats.map((beat, i) => ({
            size: beat.length,
            last: Number(i === beats.length - 1),
            // Lanes behind the last key, and what is read with the last beat only, must not matter before.
            keys: Array.from({ length: lanes }, (_, lane) => beat[lane] ?? 0),
            argmax: i === beats.length - 1 ? selection.argmax : 0,
            gap: i === beats.length - 1 ? selection.gap : 0,
          }));
        }),
      },
    }),
    expected: ({ tokens }, _, { result: { rows, head } }) => {
      const bits = (bitmap: readonly boolean[]): number | bigint => bitsOf(bitmap, tokens);
      const counts = (of: readonly number[]): number[] =>
        Array.from({ length: tokens }, (_, j) => of[j] ?? 0);
      const none = bits([]);
      return {
        stages: {},
        streams: {
          masks: rows.map(({ skip, mask, keys, values }) => ({
            skip: Number(skip),
            mask: bits(mask),
            keys: bits(keys),
            values: bits(values),
          })),
          heads: [
            head.outcome === 'error'
              ? {
                  ...{ error: ERRORS[head.error], row: head.row },
                  ...{ querySkip: none, keyNeed: none, valueNeed: none, counts: counts([]) },
                }
              : {
                  ...{ error: 'None', row: 0, querySkip: bits(head.querySkip) },
                  ...{
                    keyNeed: bits(head.keyNeed),
                    valueNeed: bits(head.valueNeed),
                    counts: counts(head.counts),
                  },
                },
          ],
        },
      };
    },
    spans: ({ lanes }, { selections }, { result: { head } }) => {
      if (head.outcome === 'error') return [];
      const beats = selections.reduce((sum, selection) => sum + beatsOf(selection, lanes).length, 0);
      const [first, last] = [
        { port: 'rows', item: 0 },
        { port: 'rows', item: -1 },
      ];
      return [
        { name: 'start', from: { port: 'jobs', item: 0 }, to: first, cycles: 1 },
        { name: 'beats', from: first, to: last, cycles: beats - 1 },
        { name: 'last row', from: last, to: { port: 'masks', item: -1 }, cycles: 1 },
        { name: 'head', from: last, to: { port: 'heads', item: 0 }, cycles: 1 },
      ];
    },
  };
