import {
  In,
  Out,
  bit,
  clog2,
  fromBits,
  generator,
  group,
  instance,
  lit,
  module,
  mux,
  regNext,
  u,
  vec,
  wire,
} from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';
import { prefixSum } from './prefix-sum.js';
import { dropBits, shiftLayer, slots } from './shift-layer.js';

/**
 * Where a compactor has registers. All have one after the prefix sum; besides: `lowLatency` one after the last shift layer,
 * `maxFrequency` one after each shift layer.
 */
export type CompactorRegisters = 'lowLatency' | 'maxFrequency';

/** Parameters of {@link compactor}. */
export interface CompactorParameters<T extends Type> {
  readonly payload: T;
  readonly lanes: number;
  readonly registers: CompactorRegisters;
  readonly trace?: boolean | undefined;
}

/** Shift layers of a row: ceil(log2(lanes)). */
export function shiftLayers(lanes: number): number {
  return clog2(lanes);
}

/** Advances that a row takes from `keep` to `compact`. */
export function compactorLatency(lanes: number, registers: CompactorRegisters): number {
  return 1 + (registers === 'lowLatency' ? 1 : shiftLayers(lanes));
}

/** Advances that a row takes from `keep` until shift layer `layer` works on it. */
export function layerStage(layer: number, registers: CompactorRegisters): number {
  return registers === 'maxFrequency' ? 1 + layer : 1;
}

/**
 * Moves the kept elements of a row towards lane 0 in their order: a prefix sum counts the dropped lanes before each, and
 * ceil(log2(lanes)) conditional shifts use that count bit by bit. `kept` is the number of kept elements of the row at the
 * input, in the same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its lanes from
 * `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
 */
export const compactor = generator(
  { payload: u(32), lanes: 16, registers: 'lowLatency', trace: false },
  <T extends Type>({ payload, lanes, registers, trace = false }: CompactorParameters<T>) => {
    const layers = shiftLayers(lanes);
    const type = slots(payload, lanes);
    const shown = Array.from(
      { length: trace ? layers : 0 },
      (_, layer) => [String(layer), Out(type)] as const,
    );
    const ports = {
      /** The pipeline moves; 0 holds every register. */
      advance: In(bit),
      /** Bit i: lane i of `row` is kept. */
      keep: In(u(lanes)),
      row: In(vec(payload, lanes)),
      kept: Out(u(clog2(lanes + 1))),
      compact: Out(vec(payload, lanes)),
      /** The lanes behind each shift layer, before any register. Only with `trace`. */
      layer: group(Object.fromEntries(shown)),
    };
    const counts = { drops: Out(vec(u(dropBits(lanes)), lanes)) };
    const all: typeof ports & Partial<typeof counts> = { ...ports, ...(trace ? counts : {}) };
    return module('compactor', all, io => {
      const { advance, keep, row, kept, compact, layer: shiftedBy, drops } = io;
      const dropped = instance(prefixSum({ lanes }), { bits: keep.not() }, { name: 'count' }).counts;
      kept.value = lit(lanes, u(clog2(lanes + 1))).wrapSub(dropped.at(lanes - 1));

      const counted = wire(type);
      counted.drops.value = fromBits(vec(bit, lanes), keep).zip(dropped, (isKept, count) =>
        mux(isKept, count.trunc(dropBits(lanes)), 0),
      );
      counted.row.value = row;
      if (drops !== undefined) drops.value = counted.drops;

      let stage: typeof type.sig = regNext(counted, { enable: advance, name: 'counted_row' });
      for (let layer = 0; layer < layers; layer++) {
        const shifted = shiftLayer(type, stage, layer);
        const seen = shiftedBy[String(layer)];
        if (seen !== undefined) seen.value = shifted;
        const registered = registers === 'maxFrequency' || layer === layers - 1;
        stage = registered
          ? regNext(shifted, { enable: advance, name: `held_by_${String(2 ** layer)}` })
          : shifted;
      }
      if (layers === 0 && registers === 'lowLatency')
        stage = regNext(stage, { enable: advance, name: 'compact_row' });
      compact.value = stage.row;
    });
  },
);
