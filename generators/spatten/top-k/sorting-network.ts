import { In, Out, generator, instance, module, mux, regNext, u, vec } from '../../../dsl/index.js';
import { oddEvenMergeSort } from '../../../golden/index.js';
import type { KeyType } from './top-k-shape.js';

/** Parameters of a stage of compare-exchanges. */
interface StageParameters {
  readonly key: KeyType;
  /** Keys of a row; a power of two, 2 or more. */
  readonly wires: number;
  /** Which stage of Batcher's odd-even merge sort of `wires` keys, 0 the first. */
  readonly stage: number;
}

/** One stage of Batcher's odd-even merge sort: each comparator puts the larger key on its lower wire. Combinational. */
const exchangeStage = generator({ key: u(32), wires: 16 }, ({ key, wires, stage }: StageParameters) =>
  module('exchange_stage', { from: In(vec(key, wires)), to: Out(vec(key, wires)) }, ({ from, to }) => {
    const sorted = [...from];
    for (const { low, high } of oddEvenMergeSort(wires)[stage] ?? []) {
      const [upper, lower] = [from.at(low), from.at(high)];
      const swaps = lower.gt(upper);
      sorted[low] = mux(swaps, lower, upper);
      sorted[high] = mux(swaps, upper, lower);
    }
    to.value = sorted;
  }),
);

/** Parameters of {@link rowSorter} and {@link runMerger}. */
export interface NetworkParameters {
  readonly key: KeyType;
  /** A power of two. */
  readonly lanes: number;
}

/** Cycles of a row in {@link rowSorter}: log2(lanes). */
export const rowSorterLatency = (lanes: number): number => Math.log2(lanes);

/**
 * Sorts the keys of a row, the largest in lane 0: Batcher's odd-even merge sort, with a register behind each of its
 * log2(lanes) merges. Source: K. E. Batcher, AFIPS 1968.
 */
export const rowSorter = generator({ key: u(32), lanes: 16 }, ({ key, lanes }: NetworkParameters) =>
  module('row_sorter', { row: In(vec(key, lanes)), sorted: Out(vec(key, lanes)) }, ({ row, sorted }) => {
    let keys = row;
    let stage = 0;
    for (let merge = 1; merge <= rowSorterLatency(lanes); merge++) {
      for (let step = 0; step < merge; step++) {
        const exchange = instance(
          exchangeStage({ key, wires: lanes, stage }),
          {},
          { name: `stage${String(stage)}` },
        );
        exchange.from.value = keys;
        keys = exchange.to;
        stage += 1;
      }
      keys = regNext(keys, { name: `merged_${String(2 ** merge)}` });
    }
    sorted.value = keys;
  }),
);

/**
 * Merges two sorted rows, each with the largest key in lane 0: `upper` has the larger half of all keys in order, `lower` the others.
 * Batcher's odd-even merge, combinational.
 */
export const runMerger = generator({ key: u(32), lanes: 16 }, ({ key, lanes }: NetworkParameters) => {
  const row = vec(key, lanes);
  const ports = { left: In(row), right: In(row), upper: Out(row), lower: Out(row) };
  return module('run_merger', ports, ({ left, right, upper, lower }) => {
    const wires = 2 * lanes;
    const stages = oddEvenMergeSort(wires).length;
    let keys = [...left, ...right];
    // The last merge of a sort of both rows.
    for (let stage = stages - Math.log2(wires); stage < stages; stage++) {
      const exchange = instance(exchangeStage({ key, wires, stage }), {}, { name: `stage${String(stage)}` });
      exchange.from.value = keys;
      keys = [...exchange.to];
    }
    upper.value = keys.slice(0, lanes);
    lower.value = keys.slice(lanes);
  });
});
