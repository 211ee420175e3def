import { Out, bit, bundle, connect, generator, instance, module, vec } from '../../../dsl/index.js';
import { largestPass } from './largest-pass.js';
import { productPass } from './output-pass.js';
import { powerPass } from './power-pass.js';
import { rowFifo } from '../rows/row-fifo.js';
import { softmaxIntake } from './softmax-intake.js';
import { rowOrders, softmaxPorts } from './softmax-parts.js';
import type { TracedSoftmax } from './softmax-parts.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';

/**
 * Softmax by a table of powers of two and one reciprocal a row. Three passes are at work at the same time, each on another row: largest score;
 * powers and their sum; products. The contract is golden/spatten/softmax/softmax.md, its numbers are those of golden/spatten/attention/attention-head.md.
 * Source: SpAtten (HPCA 2021), section IV; numbers and pipeline are our own.
 */
export const tableSoftmax = generator(
  { ...softmaxDefaults, trace: false },
  ({ trace = false, ...parameters }: TracedSoftmax) => {
    const { lanes, rowDepth, score, exponent, power, total, reciprocal } = softmaxShape(parameters);
    const ports = softmaxPorts(parameters);
    const probes = {
      /** Probe: the largest score of a row. */
      largest: Out(bundle({ valid: bit, score })),
      /** Probe: the exponents of a beat; lanes that are not filled are open. */
      exponents: Out(bundle({ valid: bit, row: vec(exponent, lanes) })),
      /** Probe: the powers of a beat. */
      powers: Out(bundle({ valid: bit, row: vec(power, lanes) })),
      /** Probe: the sum of a row. */
      sum: Out(bundle({ valid: bit, sum: total })),
      /** Probe: its reciprocal. */
      reciprocal: Out(bundle({ valid: bit, reciprocal })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('table_softmax', all, io => {
      const intake = instance(softmaxIntake(parameters), { clearError: io.clearError }, { name: 'intake' });
      const first = instance(largestPass(parameters), {}, { name: 'first' });
      const second = instance(powerPass({ ...parameters, trace }), {}, { name: 'second' });
      const store = instance(rowFifo({ element: power, lanes, depth: rowDepth }), {}, { name: 'store' });
      const third = instance(productPass(parameters), {}, { name: 'third' });
      connect(io.scales, intake.scales);
      connect(io.scores, intake.scores);
      connect(intake.beats, first.beats);
      connect(first.scores, second.scores);
      connect(first.largest, second.largest);
      const { rows, sums } = second;
      store.push.valid.value = rows.valid;
      store.push.payload.value = { beat: rows.payload, drop: 0 };
      rows.ready.value = store.push.ready;
      const { orders, found } = rowOrders(parameters, sums, io.peaks, io.verdicts);
      connect(orders, third.orders);
      connect(store.pop, third.rows);
      connect(third.probabilities, io.probabilities);
      io.error.value = intake.error;

      if (io.largest !== undefined)
        io.largest.value = { valid: first.largest.fire, score: first.largest.payload.largest };
      if (io.exponents !== undefined && second.exponents !== undefined) io.exponents.value = second.exponents;
      if (io.powers !== undefined) io.powers.value = { valid: rows.fire, row: rows.payload.row };
      if (io.sum !== undefined) io.sum.value = { valid: sums.fire, sum: sums.payload };
      if (io.reciprocal !== undefined) io.reciprocal.value = found;
    });
  },
);
