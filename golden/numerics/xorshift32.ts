import { GoldenError } from '../errors.js';

/** A stream of pseudo-random stimulus; the same seed gives the same stream everywhere. */
export interface Random {
  /** The next state as an unsigned 32-bit integer, 1 .. 2^32 - 1. */
  next(): number;
  /** floor(next() * n / 2^32): an integer in 0 .. n-1, for n in 1 .. 2^32. */
  below(n: number): number;
  /** An unsigned integer of `width` bits, from ceil(width / 32) draws, the first one lowest. */
  bits(width: number): bigint;
}

/**
 * Xorshift with the triple (13, 17, 5), period 2^32 - 1. The state is the seed; each draw replaces it by
 * x ^= x << 13; x ^= x >>> 17; x ^= x << 5 in 32 bits, and returns the new state. For stimulus, not for cryptography.
 * Source: G. Marsaglia, Xorshift RNGs, J. Stat. Software 8(14), 2003, section 3.
 * @param seed an integer in 1 .. 2^32 - 1
 * @throws GoldenError `bad-seed` otherwise (0 would stay 0 for ever)
 */
export function xorshift32(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 1 || seed >= 2 ** 32) {
    throw new GoldenError(
      'bad-seed',
      `xorshift32: the seed is ${seed}; give an integer from 1 to 4294967295`,
    );
  }
  let x = seed;
  const next = (): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x;
  };
  return {
    next,
    below: n => {
      if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
        throw new GoldenError('bad-argument', `xorshift32: below(${n}); give an integer from 1 to 2^32`);
      }
      return Math.floor((next() * n) / 2 ** 32);
    },
    bits: width => {
      let value = 0n;
      for (let at = 0; at < width; at += 32) value |= BigInt(next()) << BigInt(at);
      return BigInt.asUintN(width, value);
    },
  };
}
