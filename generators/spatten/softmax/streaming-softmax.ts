import {
  Out,
  bit,
  bundle,
  channel,
  connect,
  generator,
  instance,
  module,
  streamFifo,
  vec,
} from '../../../dsl/index.js';
import { octavePass } from './octave-pass.js';
import { sharePass } from './output-pass.js';
import { rowFifo } from '../rows/row-fifo.js';
import { softmaxIntake } from './softmax-intake.js';
import { rowOrders, softmaxPorts } from './softmax-parts.js';
import type { TracedSoftmax } from './softmax-parts.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';

/**
 * Softmax by whole octaves: the sum follows the largest score by shifts while a row comes in, so that two passes are enough; no table, and
 * no multiplier but that of the scale. The contract is golden/spatten/softmax/softmax.md, its numbers are those of golden/spatten/softmax/streaming-softmax.md.
 * Source: ITA (ISLPED 2023; arXiv 2307.03493), with scale, widths and rounding of our own.
 */
export const streamingSoftmax = generator(
  { ...softmaxDefaults, trace: false },
  ({ trace = false, ...parameters }: TracedSoftmax) => {
    const { lanes, rowDepth, octave, total, reciprocal, division } = softmaxShape(parameters);
    const ports = softmaxPorts(parameters);
    const probes = {
      /** Probe: the octaves of a beat; lanes that are not filled are open. */
      octaves: Out(bundle({ valid: bit, row: vec(octave, lanes) })),
      /** Probe: the largest octave and the sum of a row. */
      sum: Out(bundle({ valid: bit, largest: octave, sum: total })),
      /** Probe: the reciprocal of the sum. */
      reciprocal: Out(bundle({ valid: bit, reciprocal })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('streaming_softmax', all, io => {
      const intake = instance(softmaxIntake(parameters), { clearError: io.clearError }, { name: 'intake' });
      const first = instance(octavePass(parameters), {}, { name: 'first' });
      const store = instance(rowFifo({ element: octave, lanes, depth: rowDepth }), {}, { name: 'store' });
      // As many as rows can be between their sum and their end.
      const depth = division.stages + 2;
      const largest = instance(streamFifo({ payload: octave, depth }), {}, { name: 'largest' });
      const second = instance(sharePass(parameters), {}, { name: 'second' });
      connect(io.scales, intake.scales);
      connect(io.scores, intake.scores);
      connect(intake.beats, first.beats);
      connect(first.rows, store.push);
      const { rows, sums } = first;
      const divided = channel(total, { name: 'divided' });
      divided.to.valid.value = sums.valid.and(largest.push.ready);
      divided.to.payload.value = sums.payload.sum;
      largest.push.valid.value = sums.valid.and(divided.to.ready);
      largest.push.payload.value = sums.payload.largest;
      sums.ready.value = largest.push.ready.and(divided.to.ready);
      const { orders, found } = rowOrders(parameters, divided.from, io.peaks, io.verdicts);
      connect(orders, second.orders);
      connect(largest.pop, second.largest);
      connect(store.pop, second.rows);
      connect(second.probabilities, io.probabilities);
      io.error.value = intake.error;

      if (io.octaves !== undefined)
        io.octaves.value = { valid: rows.fire.and(rows.payload.drop.not()), row: rows.payload.beat.row };
      if (io.sum !== undefined)
        io.sum.value = { valid: sums.fire, largest: sums.payload.largest, sum: sums.payload.sum };
      if (io.reciprocal !== undefined) io.reciprocal.value = found;
    });
  },
);
