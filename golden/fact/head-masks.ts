import { GoldenError } from '../errors.js';
import { roundToInteger } from '../numerics/rounding.js';
import type { RowSelection } from './row-selection.js';

/** Whether a one-hot row needs the key at its argmax too (`joint`, one bitmap for keys and values) or its value alone (`split`). */
export type NeedMode = 'split' | 'joint';

/** Options of {@link buildMasks}. */
export interface MaskOptions {
  /** Keys of the head; kept ones are below. */
  readonly tokens: number;
  /** A row with a larger gap is one-hot. An integer of 0 or more. */
  readonly threshold: number;
  readonly mode: NeedMode;
}

/** What one row says; bit j of a bitmap is key j. */
export interface RowMasks {
  readonly skip: boolean;
  readonly mask: readonly boolean[];
  /** What the row needs. */
  readonly keys: readonly boolean[];
  readonly values: readonly boolean[];
}

/** What all rows of a head say together. */
export interface HeadMasks {
  readonly rows: readonly RowMasks[];
  readonly querySkip: readonly boolean[];
  readonly keyNeed: readonly boolean[];
  readonly valueNeed: readonly boolean[];
  /** For each key, how many rows keep it. */
  readonly counts: readonly number[];
}

/** Why a head was refused. The block raises the same, with the row. */
export type MaskError = 'row-is-empty' | 'key-over-tokens' | 'argmax-not-kept';

/** Why the mask builder refuses a job before it looks at the rows. */
export type MaskJobError = 'tokens-is-zero' | 'tokens-over-limit' | 'queries-is-zero' | 'queries-over-limit';

/** The result of one head. */
export type MaskResult =
  | ({ readonly outcome: 'built' } & HeadMasks)
  | { readonly outcome: 'error'; readonly error: MaskError; readonly row: number };

/**
 * Masks of a head from the selections of its rows: which queries need not be generated, which keys and values must be, and how often each
 * key is kept. The contract is masks.md.
 * Source: FACT (ISCA 2023), notes of it: top-k of each row, KV rule and Q rule; `split` is ours.
 * @throws GoldenError `bad-argument` for a threshold or a number of tokens that is none
 */
export function buildMasks(selections: readonly RowSelection[], options: MaskOptions): MaskResult {
  const { tokens, threshold, mode } = options;
  for (const [name, value] of [
    ['tokens', tokens],
    ['threshold', threshold],
  ] as const) {
    if (!Number.isInteger(value) || value < 0) {
      throw new GoldenError('bad-argument', `masks: ${name} is ${value}; give an integer of 0 or more`);
    }
  }
  for (const [row, selection] of selections.entries()) {
    const error = refusal(selection, tokens);
    if (error !== undefined) return { outcome: 'error', error, row };
  }
  const bitmap = (keys: readonly number[]): boolean[] => {
    const bits = new Array<boolean>(tokens).fill(false);
    for (const key of keys) bits[key] = true;
    return bits;
  };
  const rows = selections.map(({ kept, argmax, gap }): RowMasks => {
    const skip = gap > threshold;
    const mask = bitmap(kept);
    const one = bitmap([argmax]);
    return {
      skip,
      mask,
      keys: !skip ? mask : mode === 'joint' ? one : bitmap([]),
      values: skip ? one : mask,
    };
  });
  const keysAt = (of: (row: RowMasks) => readonly boolean[]): boolean[] =>
    Array.from({ length: tokens }, (_, j) => rows.some(row => of(row)[j]));
  return {
    outcome: 'built',
    rows,
    querySkip: rows.map(({ skip }) => skip),
    keyNeed: keysAt(row => row.keys),
    valueNeed: keysAt(row => row.values),
    counts: Array.from({ length: tokens }, (_, j) => rows.filter(row => row.mask[j]).length),
  };
}

/** The error of a job of the mask builder, which has room for `limit` keys and queries; undefined if it has none. */
export function maskJobError(tokens: number, queries: number, limit: number): MaskJobError | undefined {
  if (tokens === 0) return 'tokens-is-zero';
  if (tokens > limit) return 'tokens-over-limit';
  if (queries === 0) return 'queries-is-zero';
  return queries > limit ? 'queries-over-limit' : undefined;
}

/**
 * The threshold at which a row counts as one-hot: round(lead / scoreStep), half away from zero, at most 2^scoreBits - 1.
 * @param scoreStep the value of one step of a score @param lead in scaled scores; FACT's is 3
 */
export function skipThreshold(scoreStep: number, scoreBits: number, lead = 3): number {
  return Math.min(roundToInteger(lead / scoreStep, 'halfAwayFromZero'), 2 ** scoreBits - 1);
}

function refusal({ kept, argmax }: RowSelection, tokens: number): MaskError | undefined {
  if (kept.length === 0) return 'row-is-empty';
  if (kept.some(key => key < 0 || key >= tokens)) return 'key-over-tokens';
  return kept.includes(argmax) ? undefined : 'argmax-not-kept';
}
