import { GoldenError } from '../../errors.js';
import type { Tap } from '../../model/transformer-block.js';

/** Largest magnitudes of a layer's queries, keys and values that need no clamping, by head. */
export interface LayerLimits {
  readonly queries: readonly number[];
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** How limits are taken from samples. */
export interface LimitOptions {
  readonly layers: number;
  readonly heads: number;
  /** One limit for all heads of a tensor, or each head its own. */
  readonly scope: 'tensor' | 'head';
  /** The share of the magnitudes that needs no clamping: 1 takes the largest. */
  readonly share?: number;
}

type Part = 'q' | 'k' | 'v';

/**
 * Limits of all layers, from the float model on some samples.
 * @param samples each runs the model once with the tap that it gets
 * @throws GoldenError `bad-argument` without samples, or for a share outside 0 .. 1
 */
export function attentionLimits(
  samples: readonly ((tap: Tap) => void)[],
  { layers, heads, scope, share = 1 }: LimitOptions,
): LayerLimits[] {
  if (samples.length === 0) throw new GoldenError('bad-argument', 'limits of no samples; give at least one');
  if (!(share > 0 && share <= 1))
    throw new GoldenError('bad-argument', `a share of ${share} without clamping; give one above 0, up to 1`);
  const seen = new Map<string, number[]>();
  const tap: Tap = (name, value) => {
    const [, layer, part] = /^blocks\.(\d+)\.([qkv])$/.exec(name) ?? [];
    if (layer === undefined || part === undefined) return;
    const { data } = value();
    const perHead = data.length / heads;
    for (let head = 0; head < heads; head++) {
      const key = `${layer} ${part} ${scope === 'head' ? head : 0}`;
      const magnitudes = seen.get(key) ?? [];
      for (const x of data.subarray(head * perHead, (head + 1) * perHead)) magnitudes.push(Math.abs(x));
      seen.set(key, magnitudes);
    }
  };
  for (const sample of samples) sample(tap);
  const limitOf = (layer: number, part: Part, head: number): number => {
    const sorted = Float64Array.from(seen.get(`${layer} ${part} ${head}`) ?? []).sort();
    return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  };
  return Array.from({ length: layers }, (_, layer) => {
    const ofHeads = (part: Part): number[] => {
      if (scope === 'tensor') return new Array<number>(heads).fill(limitOf(layer, part, 0));
      return Array.from({ length: heads }, (__, head) => limitOf(layer, part, head));
    };
    return { queries: ofHeads('q'), keys: ofHeads('k'), values: ofHeads('v') };
  });
}
