import { softmaxRows } from '../../model/layers.js';
import { quantise, symmetricScale } from '../../numerics/quantise.js';
import type { Arithmetic, LayerResult } from './arithmetic.js';
import type { LayerLimits } from './attention-limits.js';
import { OPERAND_BITS, msbOperand, quantiseToPlanes, wholeOperand } from '../multiply/bit-planes.js';
import { openLayer, closeLayer } from '../cascade/cascade-layer.js';
import type { Widths } from './layer-scales.js';
import { topKOracle } from '../top-k/top-k-oracle.js';
import { NO_TRAFFIC, addTraffic, headTraffic } from './traffic.js';

/** A token in one layer, in floats: [head * headSize + dimension]. */
export interface FloatRecord {
  readonly query: Float32Array;
  /** The key by its upper bits alone; the same as `key` where nothing is quantised. */
  readonly firstKey: Float32Array;
  readonly key: Float32Array;
  readonly value: Float32Array;
}

/** What floats are rounded to before attention. */
export interface FloatQuantisation extends Widths {
  readonly limits: readonly LayerLimits[];
}

const WHOLE: Widths = {
  planes: { msbBits: OPERAND_BITS, lsbBits: 0, midpoint: false },
  queryBits: OPERAND_BITS,
  valueBits: OPERAND_BITS,
};

/**
 * Probabilities of a query in one head, in the order of operations and roundings of the models' own attention: softmax(q k / sqrt(headSize)).
 * @param at where the head begins in a row
 */
function probabilitiesOf(
  query: Float32Array,
  keys: readonly Float32Array[],
  at: number,
  headSize: number,
): Float32Array {
  const row = new Float32Array(keys.length);
  let j = 0;
  for (const key of keys) {
    let sum = 0;
    for (let d = at; d < at + headSize; d++)
      sum = Math.fround(sum + Math.fround((query[d] ?? NaN) * (key[d] ?? NaN)));
    row[j++] = sum;
  }
  softmaxRows({ data: row, at: 0, stride: row.length }, headSize ** -0.5, 1, row.length);
  return row;
}

function largestOf(row: Float32Array): number {
  let most = 0;
  for (const p of row) most = Math.max(most, p);
  return most;
}

/** sum += weight * row, from `at` on, as long as `sum`; rounded to float32 after each operation. */
function addWeighted(sum: Float32Array, weight: number, row: Float32Array, at: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? NaN) + Math.fround(weight * (row[at + d] ?? NaN));
}

/**
 * Layers in floats, as SpAtten publishes them: exact softmax, scores of tokens and heads in real numbers, local value pruning without
 * renormalisation; with `quantisation`, queries, keys and values in few bits and the lower bits of keys where no probability reaches the threshold
 * (HPCA 2021, section III). Without it every operand counts 12 bits of traffic.
 */
export function floatArithmetic(
  heads: number,
  headSize: number,
  quantisation?: FloatQuantisation,
): Arithmetic<FloatRecord> {
  const { planes, queryBits, valueBits } = quantisation ?? WHOLE;
  const keyBits = planes.msbBits + planes.lsbBits;
  const through = (
    floats: Float32Array,
    limits: readonly number[] | undefined,
    bits: number,
    operand: (x: number, scale: number) => number,
  ): Float32Array =>
    floats.map((x, i) => {
      const scale = symmetricScale(limits?.[Math.floor(i / headSize)] ?? NaN, bits);
      return (operand(x, scale) * scale) / 2 ** (OPERAND_BITS - bits);
    });
  const whole = (floats: Float32Array, limits: readonly number[] | undefined, bits: number): Float32Array =>
    through(floats, limits, bits, (x, scale) => wholeOperand(quantise(x, scale, bits), bits));
  return {
    heads,
    headSize,
    record: (layer, query, key, value) => {
      if (quantisation === undefined) {
        const kept = key.slice();
        return { query: query.slice(), firstKey: kept, key: kept, value: value.slice() };
      }
      const limits = quantisation.limits[layer];
      return {
        query: whole(query, limits?.queries, queryBits),
        firstKey: through(key, limits?.keys, keyBits, (x, scale) =>
          msbOperand(quantiseToPlanes(x, scale, planes), planes),
        ),
        key: whole(key, limits?.keys, keyBits),
        value: whole(value, limits?.values, valueBits),
      };
    },
    attend: (_, rules, queries, left, before): LayerResult => {
      const cascade = openLayer(before, rules);
      const context = new Float32Array(queries.length * heads * headSize);
      const tokenSums = new Array<number>(left.length).fill(0);
      const headSums: number[] = [];
      const [keys, firstKeys] = [left.map(({ key }) => key), left.map(({ firstKey }) => firstKey)];
      const everyone = left.map((__, j) => j);
      let traffic = NO_TRAFFIC;
      for (const head of cascade.heads) {
        const at = head * headSize;
        const weights = left.map(({ value }) => {
          if (rules.ranking === 'columnSum') return 1;
          let norm = 0;
          for (let d = at; d < at + headSize; d++) norm += Math.abs(value[d] ?? NaN);
          return norm;
        });
        let headSum = 0;
        const work = queries.map(({ query }, q) => {
          let p = probabilitiesOf(query, firstKeys, at, headSize);
          const fetchesLsb = planes.lsbBits > 0 && largestOf(p) < rules.threshold / 4096;
          if (fetchesLsb) p = probabilitiesOf(query, keys, at, headSize);
          for (let j = 0; j < p.length; j++)
            tokenSums[j] = (tokenSums[j] ?? 0) + (p[j] ?? NaN) * (weights[j] ?? NaN);
          const kept = rules.keptValues < p.length ? topKOracle([...p], rules.keptValues) : everyone;
          const out = (q * heads + head) * headSize;
          const sums = context.subarray(out, out + headSize);
          for (const j of kept) addWeighted(sums, p[j] ?? NaN, left[j]?.value ?? sums, at);
          for (const x of sums) headSum += Math.abs(x);
          return { fetchesLsb, kept: kept.length };
        });
        headSums.push(headSum);
        const shape = { generate: rules.generate, headSize, tokens: left.length, queryBits, valueBits };
        traffic = addTraffic(traffic, headTraffic({ ...shape, ...planes, queries: work }));
      }
      return { context, traffic, cascade: closeLayer(cascade, rules, tokenSums, headSums) };
    },
  };
}
