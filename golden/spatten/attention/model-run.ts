import type { Attention } from '../../model/attention-hook.js';
import type { Matrix } from '../../model/workspace.js';
import { roundToInteger } from '../../numerics/rounding.js';
import type { Arithmetic } from './arithmetic.js';
import { type TokenRanking, openLayer } from '../cascade/cascade-layer.js';
import type { Cascade } from '../cascade/cascade.js';
import { type PruneRatios, type Pruning, keptAfter } from '../cascade/keep-schedule.js';
import { NO_TRAFFIC, type Traffic, addTraffic } from './traffic.js';

/** What SpAtten prunes in a model. */
export interface SpattenPolicy {
  readonly tokens: Pruning;
  readonly heads: Pruning;
  /** The share of the tokens left whose values a query has; 1 prunes none. */
  readonly values: number;
  /** How many values a query has, in place of `values`. */
  readonly keptValues?: number;
  /** The largest probability below which a query asks for lower bits, 0 .. 1. */
  readonly threshold: number;
  readonly ranking: TokenRanking;
  /** The first and the last tokens that are never pruned: a read-out token, a recent window. */
  readonly protectFirst: number;
  readonly protectLast: number;
  /** Halves scores that grow large, at the end of a layer. */
  readonly rescale?: boolean;
}

const NOTHING: PruneRatios = { average: 0, untouched: 1 };

/** Nothing is pruned, and no lower bits are asked for. */
export const PRUNE_NOTHING: SpattenPolicy = {
  tokens: NOTHING,
  heads: NOTHING,
  values: 1,
  threshold: 0,
  ranking: 'columnSum',
  protectFirst: 0,
  protectLast: 0,
};

/** A model with SpAtten's attention. */
export interface SpattenRun {
  /** For `forwardWith` and `step` of the models. */
  readonly attention: Attention;
  /** Everything that was fetched and multiplied until now. */
  traffic(): Traffic;
  /** Sum over layers and calls of the rows that came in, and of those that stayed: what the linear layers work on. */
  rows(): { readonly before: number; readonly after: number };
  /** Forgets the text so far: the next symbol is the first. Images start by themselves. */
  restart(): void;
}

/** The floats of a row, without copying. */
const rowOf = ({ data, at, stride }: Matrix, row: number, columns: number): Float32Array =>
  data.subarray(at + row * stride, at + row * stride + columns);

/**
 * Attention with cascade pruning for every layer of a model, one descriptor a layer.
 * With `generate` (a GPT, symbol by symbol) keys and values of all symbols are kept, each symbol is a round in which all tokens and heads are candidates
 * again, and the scores go on over layers and symbols; layer 0 of the next symbol has those of the largest scores, and the newest.
 */
export function spattenRun<R>(
  arithmetic: Arithmetic<R>,
  layers: number,
  policy: SpattenPolicy,
  { generate }: { readonly generate: boolean },
): SpattenRun {
  const { heads, headSize } = arithmetic;
  const keepHeads = keptAfter(layers, heads, policy.heads, { rounds: generate });
  /** Of every token by number, layer by layer. */
  const records: R[][] = Array.from({ length: layers }, () => []);
  let cascade: Cascade | undefined;
  let traffic = NO_TRAFFIC;
  let rows = { before: 0, after: 0 };

  const attention: Attention = ({ layer, tokens: rowTokens, queries, keys, values }) => {
    const width = heads * headSize;
    const own = records[layer] ?? [];
    rowTokens.forEach((token, row) => {
      const [query, key, value] = [queries, keys, values].map(m => rowOf(m, row, width));
      own[token] = arithmetic.record(
        layer,
        ...([query, key, value] as [Float32Array, Float32Array, Float32Array]),
      );
    });
    const newest = rowTokens.at(-1) ?? 0;
    const restart = layer === 0 && (!generate || newest === 0);
    const tokens = generate || restart ? newest + 1 : (cascade?.tokenScores.length ?? 0);
    const last = layer === layers - 1;
    const least = Math.min(tokens, policy.protectFirst + policy.protectLast);
    const keepTokens = keptAfter(layers, tokens, policy.tokens, { rounds: generate, least });
    const pruning = {
      ...{ restart, generate, tokens, heads, relist: generate && last },
      rescale: policy.rescale ?? false,
      keepTokens: keepTokens[layer] ?? 1,
      keepHeads: keepHeads[layer] ?? 1,
      ranking: policy.ranking,
      protectFirst: policy.protectFirst,
      protectLast: policy.protectLast,
    };
    const { tokens: left } = openLayer(cascade, pruning);
    const rules = {
      ...pruning,
      threshold: roundToInteger(policy.threshold * 4096, 'halfUp'),
      keptValues: policy.keptValues ?? Math.max(1, Math.floor(policy.values * left.length)),
    };
    const of = (numbers: readonly number[]): R[] => numbers.map(token => own[token] as R);
    const result = arithmetic.attend(layer, rules, of(generate ? rowTokens : left), of(left), cascade);
    cascade = result.cascade;
    traffic = addTraffic(traffic, result.traffic);
    const stay = generate ? rowTokens : cascade.tokens;
    rows = { before: rows.before + rowTokens.length, after: rows.after + stay.length };
    return { context: result.context, stay };
  };
  return {
    attention,
    traffic: () => traffic,
    rows: () => rows,
    restart: () => {
      cascade = undefined;
      for (const layer of records) layer.length = 0;
    },
  };
}
