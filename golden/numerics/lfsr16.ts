import { GoldenError } from '../errors.js';

/** Number of states before the register repeats: all 16-bit values but 0. */
export const LFSR16_PERIOD = 65535;

/**
 * The next state of the 16-bit LFSR with polynomial x^16 + x^14 + x^13 + x^11 + 1, in Fibonacci form, shifting left:
 * {s[14:0], s[15] ^ s[13] ^ s[12] ^ s[10]}. From 0x0001: 0x0002, 0x0004, ..., 0x0400, 0x0801, 0x1002, 0x2005, 0x400B.
 * @param s the state, 1 .. 65535 (not checked); the next one is never 0 either
 */
export function lfsr16Next(s: number): number {
  const feedback = ((s >> 15) ^ (s >> 13) ^ (s >> 12) ^ (s >> 10)) & 1;
  return ((s << 1) & 0xffff) | feedback;
}

/**
 * Refuses what may not be loaded into the register.
 * @throws GoldenError `bad-seed` unless the seed is an integer in 1 .. 65535
 */
export function checkLfsr16Seed(seed: number): void {
  if (!Number.isInteger(seed) || seed < 1 || seed > LFSR16_PERIOD) {
    throw new GoldenError(
      'bad-seed',
      `the LFSR seed is ${seed}; give an integer from 1 to 65535 (0 would never leave 0)`,
    );
  }
}
