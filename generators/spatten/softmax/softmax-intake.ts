import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  module,
  mux,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters } from './softmax-shape.js';

/** What can be wrong with a row. */
export const softmaxError = choice('None', 'RowTooLong');

/**
 * Gives each beat the scale of its row, which is taken with the first one, and cuts off what is too long: such a row ends in a beat with
 * `drop`, and the rest of it is taken and forgotten. Combinational from `scores` to `beats`.
 */
export const softmaxIntake = generator(softmaxDefaults, (parameters: SoftmaxParameters) => {
  const { lanes, beats: most, score, scale, arriving } = softmaxShape(parameters);
  const ports = {
    scales: Stream.sink(scale),
    scores: Stream.sink(filledRow(score, lanes)),
    beats: Stream.source(arriving),
    /** The first error since reset or `clearError`, and the number of its row, modulo 65536. */
    error: Out(bundle({ code: softmaxError, row: u(16) })),
    clearError: In(bit),
  };
  return module('softmax_intake', ports, ({ scales, scores, beats, error, clearError }) => {
    const held = reg(scale, { enable: scales.fire });
    const taken = reg(u(clog2(most + 1)), { init: 0 });
    const dropping = reg(bit, { init: 0 });
    const rowNumber = reg(u(16), { init: 0 });
    const found = reg(bundle({ code: softmaxError, row: u(16) }), { init: { code: 'None', row: 0 } });

    const { filled, last, row } = scores.payload;
    const first = taken.eq(0);
    const tooLong = taken.eq(most);
    const scaled = first.not().or(scales.valid);
    beats.valid.value = scores.valid.and(scaled).and(dropping.not());
    beats.payload.value = {
      filled,
      first,
      last: last.or(tooLong),
      drop: tooLong,
      row,
      multiplier: mux(first, scales.payload.multiplier, held.multiplier),
      shift: mux(first, scales.payload.shift, held.shift),
    };
    scores.ready.value = dropping.or(beats.ready.and(scaled));
    scales.ready.value = first.and(scores.valid).and(beats.ready);
    held.next = scales.payload;
    when(scores.fire, () => {
      taken.next = mux(last, 0, mux(tooLong, taken, taken.wrapAdd(1)));
      dropping.next = tooLong.and(last.not());
      rowNumber.next = rowNumber.wrapAdd(last);
    });

    when(clearError, () => {
      found.code.next = 'None';
    });
    when(beats.fire.and(tooLong).and(found.code.is('None').or(clearError)), () => {
      found.next = { code: 'RowTooLong', row: rowNumber };
    });
    error.value = found;
  });
});
