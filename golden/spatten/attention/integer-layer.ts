import { quantise } from '../../numerics/quantise.js';
import type { Arithmetic } from './arithmetic.js';
import type { LayerLimits } from './attention-limits.js';
import { type HeadVectors, type LayerExecutor, runLayerJob } from './layer-job.js';
import { type Widths, dequantiseOutputs, modelSteps } from './layer-scales.js';

/** A token in one layer, in integers as they lie in memory. */
export interface TokenRecord {
  readonly query: HeadVectors;
  readonly key: HeadVectors;
  readonly value: HeadVectors;
}

/**
 * Layers in integers: floats are quantised once, a layer is one job, its outputs become floats again.
 * @param execute works the jobs out; the golden model by default
 */
export function integerArithmetic(
  limits: readonly LayerLimits[],
  headSize: number,
  widths: Widths,
  execute: LayerExecutor = runLayerJob,
): Arithmetic<TokenRecord> {
  const steps = modelSteps(limits, headSize, widths);
  const heads = limits[0]?.queries.length ?? 0;
  const keyBits = widths.planes.msbBits + widths.planes.lsbBits;
  const vectors = (floats: Float32Array, by: readonly number[] | undefined, bits: number): HeadVectors =>
    Array.from({ length: heads }, (_, head) =>
      Array.from({ length: headSize }, (__, d) =>
        quantise(floats[head * headSize + d] ?? NaN, by?.[head] ?? NaN, bits),
      ),
    );
  return {
    heads,
    headSize,
    record: (layer, query, key, value) => {
      const at = steps.layers[layer];
      return {
        query: vectors(query, at?.queries, widths.queryBits),
        key: vectors(key, at?.keys, keyBits),
        value: vectors(value, at?.values, widths.valueBits),
      };
    },
    attend: (layer, rules, queries, left, before) => {
      const outcome = execute(
        {
          ...rules,
          ...widths,
          headSize,
          headTable: steps.layers[layer]?.headTable ?? [],
          queries: queries.map(({ query }) => query),
          keys: left.map(({ key }) => key),
          values: left.map(({ value }) => value),
        },
        before,
      );
      const context = dequantiseOutputs(outcome, heads, headSize, steps.output);
      return { context, traffic: outcome.traffic, cascade: outcome.cascade };
    },
  };
}
