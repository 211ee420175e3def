import {
  In,
  Out,
  axiLite,
  bit,
  bundle,
  clog2,
  connect,
  generator,
  instance,
  module,
  mux,
  reg,
  registers,
  u,
  when,
  wire,
} from '../../../dsl/index.js';
import { attentionError } from './attention-errors.js';
import { controlMap, counterNames } from './control-registers.js';
import type { CounterName } from './control-registers.js';
import { descriptorReader, layerPorts } from './descriptor-reader.js';
import { controlDefaults } from './descriptor-shape.js';
import type { ControlSizes } from './descriptor-shape.js';
import { AMOUNT_BITS, saturatingCounters } from './saturating-counters.js';

/** What the register `id` reads. */
export const CONTROL_ID = 0x53504131;

const amount = u(AMOUNT_BITS);

/**
 * The front end of SpAtten's attention unit: registers, descriptors and what is wrong with them, and counters.
 *
 * Software writes `descriptorBase` and `descriptorCount` and starts; for each descriptor a layer is handed to the data path,
 * which answers on `finished`. On any error (golden/spatten/control/attention-errors.ts) the rest is dropped: `cancel` is 1 until
 * `drained` is, then the unit is idle, `interrupt.error` is set, and the next start may come. A write to a locked register
 * while busy, and a soft reset, are errors too.
 *
 * Source: the division of work is that of SpAtten (HPCA 2021), section IV-A; the interface is ours (generators/spatten/README.md).
 */
export const control = generator(
  { ...controlDefaults, trace: false },
  ({ trace = false, ...sizes }: ControlSizes & { readonly trace?: boolean }) => {
    const ports = {
      bus: axiLite({ addressWidth: 8, dataWidth: 32 }),
      ...layerPorts(sizes),
      /** What counts in this cycle: what the data path waits for, bytes that pass, values that take part. */
      stalls: In(bundle({ memory: bit, softmax: bit, topK: bit, writer: bit })),
      bytes: In(
        bundle({ queries: amount, keys: amount, lowerKeys: amount, values: amount, outputs: amount }),
      ),
      keptValues: In(amount),
      /** A query has asked for lower bits. */
      lowerQuery: In(bit),
      irq: Out(bit),
    };
    const probes = {
      /** Probe: a start has ended, and how. */
      ended: Out(bundle({ valid: bit, error: attentionError })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('control', all, io => {
      const regs = registers(io.bus, controlMap);
      const { multipliers, headSize, largestHead, tokens, heads, fusedHeads, channels, dataBits, norms } =
        sizes;
      const limits = { headSize, largestHead, tokens, heads, norms };
      const reader = instance(descriptorReader(limits), {}, { name: 'reader' });
      const { busy } = reader;
      reader.start.value = regs.start.written;
      reader.base.value = regs.descriptorBase.written;
      reader.count.value = regs.descriptorCount.written;
      reader.headNumber.value = io.headNumber;
      reader.drained.value = io.drained;
      connect(reader.descriptors.ar, io.descriptors.ar);
      connect(io.descriptors.r, reader.descriptors.r);
      connect(reader.layers, io.layers);
      connect(io.finished, reader.finished);
      io.scales.value = reader.scales;
      io.cancel.value = reader.cancel;

      const locked = [regs.start, regs.descriptorBase, regs.descriptorCount];
      const refused = locked.map(register => {
        register.locked.value = busy;
        return register.refused;
      });
      const stop = wire(attentionError, { default: 'None' });
      when(
        refused.reduce((a, b) => a.or(b)),
        () => {
          stop.value = 'RegisterBusy';
        },
      ).elseWhen(regs.softReset, () => {
        stop.value = 'SoftReset';
      });
      reader.stop.value = stop;

      // The first error since the last one was cleared.
      const { pending } = regs.interrupt;
      const error = reg(bundle({ descriptor: u(16), code: attentionError }), {
        init: { descriptor: 0, code: 'None' },
      });
      when(reader.failed.and(pending.error.not()), () => {
        error.next = { descriptor: reader.index, code: reader.failure };
      });
      regs.interrupt.set.value = { error: reader.failed, done: reader.done };
      regs.error.value = { descriptor: 0, code: 'None' };
      when(pending.error, () => {
        regs.error.value = error;
      });
      const enabled = regs.interruptEnable;
      io.irq.value = pending.error.and(enabled.error).or(pending.done.and(enabled.done));

      regs.id.value = CONTROL_ID;
      regs.sizes0.value = { channels, heads, tokens };
      regs.sizes1.value = {
        dataBits: dataBits / 8,
        fusedHeads,
        largestLog: clog2(largestHead),
        headLog: clog2(headSize),
        multipliers,
      };
      regs.sizes2.value = { norms: norms ? 1 : 0 };
      regs.status.value = { descriptor: reader.index, state: reader.state, busy };

      const { layerDone } = reader;
      const { stalls, bytes } = io;
      const kept = io.finished.payload;
      const amounts: Readonly<
        Record<CounterName, typeof io.keptValues | typeof busy | typeof kept.keptHeads>
      > = {
        cycles: busy,
        memoryStalls: stalls.memory,
        softmaxStalls: stalls.softmax,
        topKStalls: stalls.topK,
        writerStalls: stalls.writer,
        queryBytes: bytes.queries,
        keyBytes: bytes.keys,
        lowerKeyBytes: bytes.lowerKeys,
        valueBytes: bytes.values,
        outputBytes: bytes.outputs,
        keptTokens: mux(layerDone, kept.keptTokens, 0),
        keptHeads: mux(layerDone, kept.keptHeads, 0),
        keptValues: io.keptValues,
        lowerQueries: io.lowerQuery,
      };
      const counted = instance(
        saturatingCounters({ count: counterNames.length }),
        { clear: regs.start.written },
        { name: 'counters' },
      );
      counterNames.forEach((name, i) => {
        counted.amounts.at(i).value = amounts[name];
        regs[name].value = counted.totals.at(i);
      });
      if (io.ended !== undefined) {
        const { ended } = io;
        ended.value = { valid: reader.failed.or(reader.done), error: 'None' };
        when(reader.failed, () => {
          ended.error.value = reader.failure;
        });
      }
    });
  },
);
