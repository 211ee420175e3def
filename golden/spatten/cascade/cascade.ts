import { GoldenError } from '../../errors.js';
import { topKOracle } from '../top-k/top-k-oracle.js';

/** Bits of the scores of tokens and of heads unless told, 52 at most; both saturate. */
export const SCORE_BITS = 40;

const limitOf = (bits: number): number => 2 ** bits - 1;

/** What is left of a model at some layer, and the scores so far; all by the numbers that tokens and heads had at first. */
export interface Cascade {
  /** Numbers of the tokens that are left, ascending. */
  readonly tokens: readonly number[];
  readonly heads: readonly number[];
  readonly tokenScores: readonly number[];
  readonly headScores: readonly number[];
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Everything is left, and nothing has a score. */
export function startCascade(tokens: number, heads: number): Cascade {
  return {
    tokens: upTo(tokens),
    heads: upTo(heads),
    tokenScores: new Array<number>(tokens).fill(0),
    headScores: new Array<number>(heads).fill(0),
  };
}

/** One token more, the newest, with score 0: it is left, whatever else is. */
export function admitToken(cascade: Cascade): Cascade {
  const newest = cascade.tokenScores.length;
  return {
    ...cascade,
    tokens: [...cascade.tokens, newest],
    tokenScores: [...cascade.tokenScores, 0],
  };
}

/** All tokens and heads that ever were are there again, with the scores that they had: a new round through the layers. */
export function relist(cascade: Cascade): Cascade {
  return { ...cascade, tokens: upTo(cascade.tokenScores.length), heads: upTo(cascade.headScores.length) };
}

/** Adds to scores of 2^bits - 1 at most; `numbers` says whose they are. */
function added(
  scores: readonly number[],
  numbers: readonly number[],
  amounts: readonly number[],
  bits: number,
): number[] {
  const result = [...scores];
  numbers.forEach((number, i) => {
    result[number] = Math.min(limitOf(bits), (result[number] ?? 0) + (amounts[i] ?? 0));
  });
  return result;
}

/**
 * Adds column sums of probabilities, weighted or not, to the scores of the tokens that are left.
 * @param sums one for each of them, in their order
 */
export function scoreTokens(cascade: Cascade, sums: readonly number[], bits = SCORE_BITS): Cascade {
  if (sums.length !== cascade.tokens.length)
    throw new GoldenError('bad-argument', `${sums.length} sums for ${cascade.tokens.length} tokens`);
  return { ...cascade, tokenScores: added(cascade.tokenScores, cascade.tokens, sums, bits) };
}

/**
 * Adds sums of the magnitudes of outputs to the scores of the heads that are left.
 * @param sums one for each of them, in their order
 */
export function scoreHeads(cascade: Cascade, sums: readonly number[], bits = SCORE_BITS): Cascade {
  if (sums.length !== cascade.heads.length)
    throw new GoldenError('bad-argument', `${sums.length} sums for ${cascade.heads.length} heads`);
  return { ...cascade, headScores: added(cascade.headScores, cascade.heads, sums, bits) };
}

/** Adds the magnitudes of a head's outputs to its score. */
export function scoreHead(cascade: Cascade, head: number, outputs: readonly number[]): Cascade {
  const sum = outputs.reduce((total, x) => total + Math.abs(x), 0);
  return { ...cascade, headScores: added(cascade.headScores, [head], [sum], SCORE_BITS) };
}

/** Halves all scores of a kind once one of them has its top bit set: their order stays, up to the bit that is lost. */
export function rescale(cascade: Cascade, tokenBits = SCORE_BITS, headBits = SCORE_BITS): Cascade {
  const halved = (scores: readonly number[], bits: number): readonly number[] =>
    scores.some(score => score >= 2 ** (bits - 1)) ? scores.map(score => Math.floor(score / 2)) : scores;
  return {
    ...cascade,
    tokenScores: halved(cascade.tokenScores, tokenBits),
    headScores: halved(cascade.headScores, headBits),
  };
}

function largest(numbers: readonly number[], keys: readonly number[], keep: number): number[] {
  if (keep < 1 || keep > numbers.length || !Number.isInteger(keep))
    throw new GoldenError(
      'bad-argument',
      `${keep} to keep of ${numbers.length}; give 1 to ${numbers.length}`,
    );
  if (keep === numbers.length) return [...numbers];
  return topKOracle(keys, keep).map(i => numbers[i] ?? 0);
}

/**
 * Keeps the tokens of the largest scores, ties to the lower number (SpAtten, section III-A: a pruned token takes no further part in any layer or head).
 * @param isProtected tokens that rank before all others: the read-out token of a classifier, the last tokens of a text
 * @throws GoldenError `bad-argument` unless 1 to as many as there are are kept
 */
export function pruneTokens(
  cascade: Cascade,
  keep: number,
  isProtected: (token: number) => boolean = () => false,
): Cascade {
  const { tokens, tokenScores } = cascade;
  // More than any score: in hardware a bit in front of the key.
  const keys = tokens.map(token => (isProtected(token) ? Infinity : (tokenScores[token] ?? 0)));
  return { ...cascade, tokens: largest(tokens, keys, keep) };
}

/** Keeps the heads of the largest scores, ties to the lower number. */
export function pruneHeads(cascade: Cascade, keep: number): Cascade {
  const { heads, headScores } = cascade;
  return {
    ...cascade,
    heads: largest(
      heads,
      heads.map(head => headScores[head] ?? 0),
      keep,
    ),
  };
}
