import { GoldenError } from '../../errors.js';
import {
  type Cascade,
  admitToken,
  pruneHeads,
  pruneTokens,
  relist,
  rescale,
  scoreHeads,
  scoreTokens,
  startCascade,
} from './cascade.js';

/** What tokens rank by: the sums of their columns, or each probability times the magnitude of the value that it stands for. */
export type TokenRanking = 'columnSum' | 'columnSumTimesNorm';

/** Bits of a value's magnitude, the weight of `columnSumTimesNorm`. */
export const NORM_BITS = 8;

/** The fields of a descriptor that the cascade goes by (generators/spatten/README.md). */
export interface CascadeRules {
  /** All tokens and heads are there, without scores. */
  readonly restart: boolean;
  /** There is one query, that of the newest token, which may be new in this layer. */
  readonly generate: boolean;
  /** At the end all tokens and heads are candidates again. */
  readonly relist: boolean;
  /** Scores are halved where one has its top bit set. */
  readonly rescale: boolean;
  readonly ranking: TokenRanking;
  /** How many tokens and heads there are in all, whatever is left. */
  readonly tokens: number;
  readonly heads: number;
  /** How many stay after the layer; where there are fewer, all. */
  readonly keepTokens: number;
  readonly keepHeads: number;
  /** The first and the last tokens that rank before all others. */
  readonly protectFirst: number;
  readonly protectLast: number;
}

/**
 * What a layer works with.
 * @param before what the layer before left; may be absent with `restart`
 * @throws GoldenError `bad-argument` when the tokens or heads do not go on from there
 */
export function openLayer(before: Cascade | undefined, rules: CascadeRules): Cascade {
  const { restart, generate, tokens, heads } = rules;
  if (restart) return startCascade(tokens, heads);
  const had = before?.tokenScores.length;
  if (before === undefined || had === undefined || before.headScores.length !== heads)
    throw new GoldenError(
      'bad-argument',
      `a layer of ${heads} heads goes on from ${before?.headScores.length ?? 'nothing'}; restart`,
    );
  if (tokens === had) return before;
  if (generate && tokens === had + 1) return admitToken(before);
  throw new GoldenError(
    'bad-argument',
    `${tokens} tokens after ${had}; give as many, or one more with generate`,
  );
}

/**
 * The end of a layer: scores, halving, candidates, and what of them stays.
 * @param cascade what the layer worked with
 * @param tokenSums what each token left adds to its score, @param headSums the same of the heads
 */
export function closeLayer(
  cascade: Cascade,
  rules: CascadeRules,
  tokenSums: readonly number[],
  headSums: readonly number[],
): Cascade {
  const scored = scoreHeads(scoreTokens(cascade, tokenSums), headSums);
  const scaled = rules.rescale ? rescale(scored) : scored;
  const candidates = rules.relist ? relist(scaled) : scaled;
  const { tokens, heads, protectFirst, protectLast } = rules;
  const isProtected = (token: number): boolean => token < protectFirst || token >= tokens - protectLast;
  const keep = Math.min(rules.keepTokens, candidates.tokens.length);
  const pruned = pruneTokens(candidates, keep, isProtected);
  return pruneHeads(pruned, Math.min(rules.keepHeads, heads, candidates.heads.length));
}
