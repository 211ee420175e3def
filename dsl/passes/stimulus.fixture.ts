import { domainsOf } from '../ir/domains-of.js';
import type { Module } from '../ir/module.js';

/** The mask of all clocks of a module. */
export function everyClock(module: Module): number {
  return 2 ** domainsOf(module).length - 1;
}

/** A stream of whole numbers from 0 below 2^32 that depends on the seed only. */
export function randomWords(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** A number of `width` random bits, zero or all ones now and then. */
export function randomBits(next: () => number, width: number): bigint {
  const kind = next() % 8;
  if (kind === 0) return 0n;
  if (kind === 1) return (1n << BigInt(width)) - 1n;
  let bits = 0n;
  for (let done = 0; done < width; done += 32) bits = (bits << 32n) | BigInt(next());
  return BigInt.asUintN(width, bits);
}
