import { GoldenError } from '../errors.js';

/** The most words of a job. */
export const PATTERN_LIMIT = 65535;

const step = (state: bigint): bigint => {
  const first = BigInt.asUintN(64, state ^ (state << 13n));
  const second = first ^ (first >> 7n);
  return BigInt.asUintN(64, second ^ (second << 17n));
};

/**
 * The words of a job of the pattern source: `count` states of a 64-bit xorshift generator with the triple (13, 7, 17), the seed
 * first. The seed 0, which would stay 0, stands for 1. See pattern-source.md.
 * Source: G. Marsaglia, Xorshift RNGs, J. Stat. Software 8(14), 2003, section 3.
 * @param seed an integer in 0 .. 2^64 - 1 @param count an integer in 0 .. 65535
 * @throws GoldenError `bad-argument`
 */
export function patternWords(seed: bigint, count: number): bigint[] {
  if (seed < 0n || seed >= 1n << 64n)
    throw new GoldenError('bad-argument', `patternWords: the seed is ${seed}; give 0 .. 2^64 - 1`);
  if (!Number.isInteger(count) || count < 0 || count > PATTERN_LIMIT)
    throw new GoldenError('bad-argument', `patternWords: the count is ${count}; give 0 .. ${PATTERN_LIMIT}`);
  const words: bigint[] = [];
  for (let state = seed === 0n ? 1n : seed; words.length < count; state = step(state)) words.push(state);
  return words;
}

/** Cycles from the job to its first word and to its last, when nobody stalls. `burst` as in the parameters; count 1 or more. */
export function patternCycles(
  count: number,
  burst: number,
): { readonly first: number; readonly last: number } {
  const first = Math.min(count, burst) + 1;
  return { first, last: first + count - 1 };
}
