import type { CascadeRules } from '../cascade/cascade-layer.js';
import type { Cascade } from '../cascade/cascade.js';
import type { Traffic } from './traffic.js';

/** A layer, but for its numbers. */
export interface LayerRules extends CascadeRules {
  /** Steps of 1 / 4096, 0 .. 4096. */
  readonly threshold: number;
  readonly keptValues: number;
}

/** What the rest of a model sees of a layer. */
export interface LayerResult {
  /** One row a query, of all heads. */
  readonly context: Float32Array;
  readonly traffic: Traffic;
  readonly cascade: Cascade;
}

/** How layers are worked out: in floats, or in integers. `R` is what it keeps of one token in one layer. */
export interface Arithmetic<R> {
  readonly heads: number;
  readonly headSize: number;
  /** @param query @param key @param value heads * headSize floats; not kept */
  record(layer: number, query: Float32Array, key: Float32Array, value: Float32Array): R;
  /**
   * @param queries of the tokens that ask @param left of the tokens that are left
   * @param before what the layer before left
   */
  attend(
    layer: number,
    rules: LayerRules,
    queries: readonly R[],
    left: readonly R[],
    before: Cascade | undefined,
  ): LayerResult;
}
