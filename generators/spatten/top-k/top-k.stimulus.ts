import { LFSR16_PERIOD, xorshift32 } from '../../../golden/index.js';
import type { Random } from '../../../golden/index.js';
import { realAttention } from '../../common/real-attention.js';
import { randomBits } from '../../common/stimulus.js';
import type { HostInteger } from '../../common/stimulus.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { TopKChoice, TopKJob } from './top-k.contract.js';

/** An integer of the key's type from its bits. */
function keyFrom(bits: bigint, { keyWidth, signed }: TopKChoice): HostInteger {
  const value = signed ? BigInt.asIntN(keyWidth, bits) : BigInt.asUintN(keyWidth, bits);
  return keyWidth <= 32 ? Number(value) : value;
}

function randomKey(random: Random, choice: TopKChoice): HostInteger {
  return keyFrom(BigInt(randomBits(random, choice.keyWidth)), choice);
}

const compare = (a: HostInteger, b: HostInteger): number => (a < b ? -1 : a > b ? 1 : 0);
const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));
const seedOf = (random: Random): number => 1 + random.below(LFSR16_PERIOD);

/** Lists of keys as users and adversaries send them. */
export const keyShapes = ['uniform', 'few values', 'ascending', 'descending', 'all equal'] as const;

/** n keys of a shape. */
export function keysOf(
  shape: (typeof keyShapes)[number],
  n: number,
  choice: TopKChoice,
  random: Random,
): HostInteger[] {
  const uniform = listOf(n, () => randomKey(random, choice));
  if (shape === 'few values') {
    const values = listOf(1 + random.below(5), () => randomKey(random, choice));
    return uniform.map(key => values[random.below(values.length)] ?? key);
  }
  if (shape === 'all equal') return uniform.map(key => uniform[0] ?? key);
  if (shape === 'uniform') return uniform;
  uniform.sort(compare);
  return shape === 'ascending' ? uniform : uniform.reverse();
}

function corners(choice: TopKChoice): readonly NamedJob<TopKJob>[] {
  const { lanes, depth, keyWidth } = choice;
  const random = xorshift32(0x70b5);
  const most = Math.min(depth, 6 * lanes);
  const uneven = Math.max(1, most - Math.ceil(lanes / 2));
  const jobs: NamedJob<TopKJob>[] = [];
  const add = (name: string, keys: readonly HostInteger[], k: number): void => {
    jobs.push({ name, job: { keys, k, seed: seedOf(random) } });
  };
  const uniform = (n: number): HostInteger[] => keysOf('uniform', n, choice, random);
  const [low, high] = [
    keyFrom(choice.signed ? 1n << BigInt(keyWidth - 1) : 0n, choice),
    keyFrom(choice.signed ? (1n << BigInt(keyWidth - 1)) - 1n : (1n << BigInt(keyWidth)) - 1n, choice),
  ];

  add('one element', uniform(1), 1);
  add('k = 1', uniform(most), 1);
  add('k = n', uniform(most), most);
  add('k = n, last row not full', uniform(uneven), uneven);
  add('k = n - 1', uniform(most), Math.max(1, most - 1));
  add('last row not full', uniform(uneven), Math.ceil(uneven / 2));
  add('full depth, median', uniform(depth), Math.ceil(depth / 2));
  for (const shape of ['all equal', 'ascending', 'descending', 'few values'] as const) {
    for (const k of new Set([1, Math.ceil(uneven / 2), Math.max(1, uneven - 1)])) {
      add(`${shape}, k = ${String(k)}`, keysOf(shape, uneven, choice, random), k);
    }
  }
  add('largest at the last lane', listOf(lanes, i => (i === lanes - 1 ? high : low)).slice(-depth), 1);
  add(
    'smallest and largest key only',
    listOf(uneven, i => (i % 3 === 0 ? high : low)),
    Math.ceil(uneven / 2),
  );
  add(
    'largest key everywhere, one below',
    listOf(uneven, i => (i === 0 ? low : high)),
    Math.max(1, uneven - 1),
  );
  add('refused: n over depth', uniform(depth + 1), 1);
  add('after n over depth', uniform(uneven), 1);
  add('refused: n = 0', [], 0);
  add('after n = 0', uniform(uneven), Math.ceil(uneven / 2));
  add('refused: k = 0', uniform(uneven), 0);
  add('refused: k over n', uniform(uneven), uneven + 1);
  add('after k over n', uniform(most), Math.ceil(most / 2));
  return jobs;
}

/** Stimulus of the top-k engine. */
export const topKStimulus: Stimulus<TopKChoice, TopKJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const n =
      1 + random.below(Math.min(choice.depth, random.below(4) === 0 ? choice.depth : 5 * choice.lanes));
    const shape = keyShapes[random.below(2 * keyShapes.length)] ?? 'uniform';
    const k = 1 + random.below(random.below(8) === 0 ? 1 : n);
    return {
      keys: keysOf(shape, n, choice, random),
      k: random.below(16) === 0 ? n : k,
      seed: seedOf(random),
    };
  },
  /** Token importance of the trained model: each layer's own scores, and those summed over the layers before. */
  async *real(choice, count) {
    const random = xorshift32(0x2ea1);
    let made = 0;
    for (const { image, layers } of realAttention(count)) {
      for (const { layer, own, cumulative } of layers) {
        for (const [kind, scores] of Object.entries({ own, cumulative })) {
          const keys = [...scores.subarray(0, choice.depth)];
          const fits = keys.every(key => key < 2 ** (choice.keyWidth - Number(choice.signed)));
          if (!fits || made++ >= count) continue;
          const k = Math.max(1, Math.floor(keys.length * (1 - layer / 8)));
          const job = { keys: choice.keyWidth <= 32 ? keys : keys.map(BigInt), k, seed: seedOf(random) };
          yield { name: `image ${String(image)}, layer ${String(layer)}, ${kind} importance`, job };
        }
      }
    }
  },
};
