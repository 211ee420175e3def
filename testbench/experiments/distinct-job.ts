import { LFSR16_PERIOD, xorshift32 } from '../../golden/index.js';
import { vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';

/** Seed of the keys of every list. */
export const KEY_SEED = 1;

/**
 * `count` times top-k of n distinct uniform keys of 32 bits, each with a seed for the pivot. All come from one stream of
 * random numbers: streams of neighbouring seeds resemble each other, and that shows in the mean.
 */
export function* distinctJobs(choice: TopKChoice, n: number, k: number, count: number): Generator<Vector> {
  const random = xorshift32(KEY_SEED);
  for (let number = 1; number <= count; number++) {
    const keys = new Set<number>();
    while (keys.size < n) keys.add(random.next());
    const job = { keys: [...keys], k, seed: 1 + random.below(LFSR16_PERIOD) };
    yield vectorOf(topKContract, choice, `n = ${String(n)}, k = ${String(k)}, list ${String(number)}`, job);
  }
}
