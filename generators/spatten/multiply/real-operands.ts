import {
  fullOperand,
  maxAbs,
  quantiseProbability,
  quantiseToPlanes,
  symmetricScale,
} from '../../../golden/index.js';
import type { BitPlanes } from '../../../golden/index.js';
import { trainedModel } from '../../common/real-attention.js';
import { listOf } from './operand-stimulus.js';

/** Queries, keys and values of one head of the trained model, operands of 12 bits, and its attention. */
export interface RealOperands {
  readonly name: string;
  /** [token][dimension]. */
  readonly queries: readonly (readonly number[])[];
  readonly keys: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  /** [query][token], 12 bits unsigned. */
  readonly probabilities: readonly (readonly number[])[];
}

type Taps = Map<string, Float32Array>;

/**
 * Heads of the trained vision transformer on its first images, in operands of these planes with a scale for each. Where `dimensions` is a multiple of its head size, heads
 * side by side are one; their attention is that of the first.
 * @param dimensions of a head; others than 1, 2 or 4 times that of the model give nothing
 */
export function* realOperands(
  images: number,
  dimensions: number,
  planes: BitPlanes,
): Generator<RealOperands> {
  const { model, images: set } = trainedModel();
  const { heads, headDim, tokens, layers } = model.config;
  const joined = dimensions / headDim;
  if (!Number.isInteger(joined) || heads % joined !== 0) return;
  for (let image = 0; image < Math.min(images, set.count); image++) {
    const taps: Taps = new Map();
    model.forward(set.image(image), (name, value) => {
      if (/\.(q|k|v|attn_prob)$/.test(name)) taps.set(name, Float32Array.from(value().data));
    });
    for (let layer = 0; layer < layers; layer++) {
      const tap = (what: string): Float32Array =>
        taps.get(`blocks.${String(layer)}.${what}`) ?? new Float32Array(0);
      const attention = tap('attn_prob');
      for (let head = 0; head < heads; head += joined) {
        const operands = (what: string): number[][] => {
          const data = tap(what);
          const rows = listOf(tokens, token =>
            listOf(dimensions, d => {
              const own = head + Math.floor(d / headDim);
              return data[(own * tokens + token) * headDim + (d % headDim)] ?? 0;
            }),
          );
          const scale = symmetricScale(maxAbs(rows.flat()), planes.msbBits + planes.lsbBits);
          return rows.map(row => row.map(x => fullOperand(quantiseToPlanes(x, scale, planes), planes)));
        };
        yield {
          name: `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`,
          queries: operands('q'),
          keys: operands('k'),
          values: operands('v'),
          probabilities: listOf(tokens, query =>
            listOf(tokens, key =>
              quantiseProbability(attention[(head * tokens + query) * tokens + key] ?? 0),
            ),
          ),
        };
      }
    }
  }
}
