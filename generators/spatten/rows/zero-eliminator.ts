import {
  Out,
  Stream,
  bit,
  bundle,
  connect,
  generator,
  group,
  instance,
  module,
  reg,
  u,
  vec,
} from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';
import { compactor, compactorLatency, layerStage, shiftLayers } from './compactor.js';
import type { CompactorRegisters } from './compactor.js';
import { realigner } from './realigner.js';
import { compactRow, sizeBits, sparseRow } from './rows.js';
import { dropBits, slots } from './shift-layer.js';

/** Parameters of {@link zeroEliminator}. */
export interface ZeroEliminatorParameters<T extends Type> {
  /** What a lane carries. */
  readonly payload: T;
  /** Lanes of a row: 1 or more, with `realign` 2 or more. */
  readonly lanes: number;
  readonly registers: CompactorRegisters;
  /** Packs full rows. Without, one row leaves for each row that comes. */
  readonly realign: boolean;
  readonly trace?: boolean | undefined;
}

/**
 * The zero eliminator of SpAtten (HPCA 2021), section IV-B: drops the lanes of a row that are not kept and moves the others
 * towards lane 0. One row a cycle; a row leaves 1 + 1 (`lowLatency`) or 1 + ceil(log2(lanes)) (`maxFrequency`) cycles after
 * it came, and while the consumer is not ready the whole pipeline waits. With `realign`, rows of exactly `lanes` elements
 * leave; see `realigner` for the end of a sequence.
 */
export const zeroEliminator = generator(
  { payload: u(12), lanes: 16, registers: 'lowLatency', realign: false, trace: false },
  <T extends Type>({ payload, lanes, registers, realign, trace = false }: ZeroEliminatorParameters<T>) => {
    const compact = compactRow(payload, lanes);
    const layers = Array.from({ length: trace ? shiftLayers(lanes) : 0 }, (_, layer) => String(layer));
    const ports = {
      rows: Stream.sink(sparseRow(payload, lanes)),
      packed: Stream.source(compact),
      /** Probes: the lanes behind each shift layer. Only with `trace`. */
      layer: group(
        Object.fromEntries(
          layers.map(name => [name, Out(bundle({ valid: bit, slots: slots(payload, lanes) }))]),
        ),
      ),
    };
    const probes = {
      /** Probe: the prefix counts of a row. */
      prefix: Out(bundle({ valid: bit, drops: vec(u(dropBits(lanes)), lanes), size: u(sizeBits(lanes)) })),
      /** Probe: the compact row, before it is realigned. */
      compacted: Out(bundle({ valid: bit, row: compact })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('zero_eliminator', all, ({ rows, packed, layer, prefix, compacted }) => {
      const along = bundle({ valid: bit, last: bit, size: u(sizeBits(lanes)) });
      const core = instance(
        compactor({ payload, lanes, registers, trace }),
        { keep: rows.payload.keep },
        { name: 'core' },
      );
      core.row.value = rows.payload.row;

      // What travels beside the lanes: one register for each of the compactor's.
      const stages = Array.from({ length: compactorLatency(lanes, registers) }, (_, i) =>
        reg(along, {
          init: { valid: 0, last: 0, size: 0 },
          enable: core.advance,
          name: `stage${String(i + 1)}`,
        }),
      );
      stages.forEach((stage, i) => {
        stage.next = stages[i - 1] ?? { valid: rows.valid, last: rows.payload.last, size: core.kept };
      });
      const end = stages.at(-1);
      if (end === undefined) throw new RangeError('a compactor has at least one register');
      rows.ready.value = core.advance;

      const out = { size: end.size, last: end.last, row: core.compact };
      if (realign) {
        const align = instance(realigner({ payload, lanes }), {}, { name: 'align' });
        align.from.valid.value = end.valid;
        align.from.payload.value = out;
        core.advance.value = end.valid.not().or(align.from.ready);
        connect(align.to, packed);
      } else {
        packed.valid.value = end.valid;
        packed.payload.value = out;
        core.advance.value = end.valid.not().or(packed.ready);
      }

      if (prefix !== undefined && core.drops !== undefined) {
        prefix.value = { valid: rows.fire, drops: core.drops, size: core.kept };
      }
      for (const [name, probe] of Object.entries(layer)) {
        const stage = stages[layerStage(Number(name), registers) - 1];
        const lanesBehind = core.layer[name];
        if (stage === undefined || lanesBehind === undefined) continue;
        probe.value = { valid: stage.valid.and(core.advance), slots: lanesBehind };
      }
      if (compacted !== undefined) compacted.value = { valid: end.valid.and(core.advance), row: out };
    });
  },
);
