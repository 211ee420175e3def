import type { ImageSet } from '../../model/data-set.js';
import type { ViT } from '../../model/vit.js';
import { roundToInteger } from '../../numerics/rounding.js';

/** Bits of a quantised attention probability, and of an importance score. */
export const PROBABILITY_BITS = 12;
export const IMPORTANCE_BITS = 32;

const PROBABILITY_MAX = 2 ** PROBABILITY_BITS - 1;
const IMPORTANCE_MAX = 2 ** IMPORTANCE_BITS - 1;

/** The stimulus of one layer of one image. */
export interface LayerImportance {
  readonly layer: number;
  /** Quantised probabilities, [head][query][key], row-major. */
  readonly probabilities: Uint16Array;
  /** Column sums of this layer over heads and queries: one score for each token. */
  readonly own: Uint32Array;
  /** Column sums of this and all earlier layers. */
  readonly cumulative: Uint32Array;
}

/** The stimulus of one image, layer by layer. */
export interface ImageImportance {
  readonly image: number;
  readonly layers: readonly LayerImportance[];
}

/**
 * A probability in unsigned 12 bits: min(4095, floor(p * 4096 + 1/2)), that is rounded half up.
 * @param p 0 .. 1
 */
export function quantiseProbability(p: number): number {
  return Math.min(PROBABILITY_MAX, roundToInteger(p * (PROBABILITY_MAX + 1), 'halfUp'));
}

/**
 * scores[j] += sum of rows[.][j], saturating at 2^32 - 1. As nothing is negative, the order of the additions does not matter.
 * @param rows rows of `scores.length` probabilities each, one after the other
 */
export function accumulateImportance(scores: Uint32Array, rows: ArrayLike<number>): void {
  const tokens = scores.length;
  for (let i = 0; i < rows.length; i++) {
    const j = i % tokens;
    scores[j] = Math.min(IMPORTANCE_MAX, (scores[j] ?? 0) + (rows[i] ?? 0));
  }
}

/**
 * SpAtten's token importance of images: attention probabilities in 12 bits, summed over heads and queries, for each
 * layer and accumulated over layers, without pruning. Real stimulus for the top-k engine.
 * Source: SpAtten (HPCA 2021) section III-A: s_t[j] += sum over heads and queries of prob[h][q][j].
 * @param images a set; @param count how many of its first images (all by default)
 * @yields one image after the other, so that a caller need not hold all of them
 */
export function* tokenImportance(
  model: ViT,
  images: ImageSet,
  count: number = images.count,
): Generator<ImageImportance> {
  for (let image = 0; image < count; image++) {
    const layers: LayerImportance[] = [];
    let before = new Uint32Array(model.config.tokens);
    model.forward(images.image(image), (name, value) => {
      if (!name.endsWith('.attn_prob')) return;
      const floats = value().data;
      const probabilities = new Uint16Array(floats.length);
      floats.forEach((p, i) => (probabilities[i] = quantiseProbability(p)));
      const own = new Uint32Array(model.config.tokens);
      accumulateImportance(own, probabilities);
      const cumulative = Uint32Array.from(before);
      accumulateImportance(cumulative, own);
      before = cumulative;
      layers.push({ layer: layers.length, probabilities, own, cumulative });
    });
    yield { image, layers };
  }
}
