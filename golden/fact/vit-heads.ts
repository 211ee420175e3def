import type { ImageSet } from '../model/data-set.js';
import { type IntegerMatrix, integerMatrix } from '../model/integer-matrix.js';
import type { ViT } from '../model/vit.js';
import { maxAbs, quantiseAll, symmetricScale } from '../numerics/quantise.js';

/** The weights of a head's queries or keys in INT8. */
export interface HeadSide {
  /** [dimension][input], -127 .. 127. */
  readonly weights: IntegerMatrix;
  /** The value of one step of a weight. */
  readonly scale: number;
  /** The bias of each dimension, in float. */
  readonly bias: Float32Array;
}

/** A layer's attention as the predictor gets it. */
export interface QuantisedLayer {
  /** The value of one step of an activation. */
  readonly activationScale: number;
  readonly heads: readonly { readonly queries: HeadSide; readonly keys: HeadSide }[];
}

/** What the taps of one layer show for one image. */
export interface LayerActivations {
  readonly layer: number;
  /** The output of the first layer norm, [token][hidden]. */
  readonly normed: Float32Array;
  /** Queries and keys, [head][token][dimension], queries not scaled. */
  readonly queries: Float32Array;
  readonly keys: Float32Array;
}

/**
 * Query and key weights of every layer and head in INT8, symmetric without -128, one scale for each head and side; and one scale a
 * layer for its activations, from their largest magnitude on the calibration images.
 * @param images numbers of the calibration images, one or more
 */
export function quantiseLayers(model: ViT, set: ImageSet, images: readonly number[]): QuantisedLayer[] {
  const largest = new Array<number>(model.config.layers).fill(0);
  for (const image of images) {
    forEachLayer(model, set.image(image), ({ layer, normed }) => {
      largest[layer] = Math.max(largest[layer] ?? 0, maxAbs(normed));
    });
  }
  return largest.map((most, layer) => ({
    activationScale: symmetricScale(most, 8),
    heads: Array.from({ length: model.config.heads }, (_, head) => ({
      queries: headSide(model, layer, 0, head),
      keys: headSide(model, layer, 1, head),
    })),
  }));
}

/** The activations of a layer in INT8, [token][hidden]. */
export function quantiseActivations(
  normed: Float32Array,
  layer: QuantisedLayer,
  tokens: number,
): IntegerMatrix {
  return integerMatrix(tokens, normed.length / tokens, quantiseAll(normed, layer.activationScale, 8));
}

/** Runs the model on an image and shows each layer's activations, queries and keys, layer 0 first. */
export function forEachLayer(model: ViT, pixels: Uint8Array, see: (at: LayerActivations) => void): void {
  let normed: Float32Array = new Float32Array(0);
  let queries: Float32Array = normed;
  model.forward(pixels, (name, value) => {
    const [, layer, what] = /^blocks\.(\d+)\.(ln1_out|q|k)$/.exec(name) ?? [];
    if (what === 'ln1_out') normed = value().data;
    else if (what === 'q') queries = value().data;
    else if (what === 'k') see({ layer: Number(layer), normed, queries, keys: value().data });
  });
}

/** Rows (part * heads + head) * headDim .. of the fused weight; part 0 is queries, 1 keys. */
function headSide(model: ViT, layer: number, part: number, head: number): HeadSide {
  const { heads, headDim, hidden } = model.config;
  const from = (part * heads + head) * headDim;
  const rows = (name: string, columns: number): Float32Array =>
    (model.weights.get(`blocks.${layer}.attn.qkv.${name}`)?.data ?? new Float32Array(0)).slice(
      from * columns,
      (from + headDim) * columns,
    );
  const floats = rows('weight', hidden);
  const scale = symmetricScale(maxAbs(floats), 8);
  return {
    weights: integerMatrix(headDim, hidden, quantiseAll(floats, scale, 8, 'narrow')),
    scale,
    bias: rows('bias', 1),
  };
}
