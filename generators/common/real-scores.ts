import { forEachLayer, quantiseToPlanes, scoreScaleOf } from '../../golden/index.js';
import type { LayerActivations, ScoreScale } from '../../golden/index.js';
import { trainedModel } from './real-attention.js';

/** Scores of one head of the trained model on one image, before softmax. */
export interface RealScores {
  readonly image: number;
  readonly layer: number;
  readonly head: number;
  /** Products of queries and keys in 12 bits, [query][key]. */
  readonly scores: readonly (readonly number[])[];
  /** What a step of a score is worth before softmax; 1 / sqrt(dimensions) is in it. */
  readonly step: number;
  readonly scale: ScoreScale;
}

/** All 12 bits in one plane and a half: operands as they are with their lower bits. */
const PLANES = { msbBits: 8, lsbBits: 4, midpoint: false } as const;
const LARGEST = 2047;

/** The vectors of a head in 12 bits, [token][dimension], and the value of one step. */
function operandsOf(
  values: Float32Array,
  head: number,
  tokens: number,
  dimensions: number,
): { readonly rows: readonly (readonly number[])[]; readonly step: number } {
  const own = values.subarray(head * tokens * dimensions, (head + 1) * tokens * dimensions);
  const step = own.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / LARGEST;
  const rows = Array.from({ length: tokens }, (_, t) =>
    Array.from(own.subarray(t * dimensions, (t + 1) * dimensions), x => quantiseToPlanes(x, step, PLANES)),
  );
  return { rows, step };
}

/**
 * Scores of every head of the trained vision transformer on its first images, layer by layer. Queries and keys have 12 bits, with a scale
 * each. The weights load here.
 * @throws GoldenError when a file of the model is missing, cut off or of another shape
 */
export function* realScores(images: number): Generator<RealScores> {
  const { model, images: set } = trainedModel();
  const { tokens, heads, headDim: dimensions } = model.config;
  for (let image = 0; image < Math.min(images, set.count); image++) {
    const seen: LayerActivations[] = [];
    forEachLayer(model, set.image(image), at => seen.push(at));
    for (const { layer, queries, keys } of seen) {
      for (let head = 0; head < heads; head++) {
        const [q, k] = [queries, keys].map(side => operandsOf(side, head, tokens, dimensions));
        if (q === undefined || k === undefined) continue;
        const scores = q.rows.map(query =>
          k.rows.map(key => key.reduce((sum, x, d) => sum + x * (query[d] ?? 0), 0)),
        );
        const step = (q.step * k.step) / Math.sqrt(dimensions);
        yield { image, layer, head, scores, step, scale: scoreScaleOf(step) };
      }
    }
  }
}
