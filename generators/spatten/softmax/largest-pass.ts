import {
  Stream,
  bit,
  bundle,
  connect,
  generator,
  instance,
  module,
  mux,
  reg,
  streamFifo,
  u,
  when,
} from '../../../dsl/index.js';
import { larger, largestOf } from './largest-score.js';
import { filledRow } from '../rows/rows.js';
import { rowFifo } from '../rows/row-fifo.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters } from './softmax-shape.js';

/** Rows whose largest score is known and waits; one more stops what comes in. */
const WAITING_ROWS = 4;

/** First pass of the softmax by table: keeps a row until its largest score is known, a beat a cycle. */
export const largestPass = generator(softmaxDefaults, (parameters: SoftmaxParameters) => {
  const { lanes, scoreDepth, score, arriving, rowScale } = softmaxShape(parameters);
  const ports = {
    beats: Stream.sink(arriving),
    scores: Stream.source(filledRow(score, lanes)),
    /** Largest score and scale, for each row of `scores`. */
    largest: Stream.source(rowScale),
  };
  return module('largest_pass', ports, ({ beats, scores, largest }) => {
    const store = instance(rowFifo({ element: score, lanes, depth: scoreDepth }), {}, { name: 'store' });
    const waiting = instance(streamFifo({ payload: rowScale, depth: WAITING_ROWS }), {}, { name: 'waiting' });
    const { first, last, drop, filled, row, multiplier, shift } = beats.payload;
    const known = reg(bit, { init: 0 });
    const moves = known.not().or(waiting.push.ready);
    beats.ready.value = moves.and(store.push.ready);
    store.push.valid.value = moves.and(beats.valid);
    store.push.payload.value = { beat: { filled, last, row }, drop };

    const seen = reg(bit, { init: 0, enable: moves });
    const beat = reg(bundle({ first: bit, complete: bit, largest: score }), { enable: moves });
    const scale = reg(bundle({ multiplier: u(16), shift: u(6) }), { enable: moves });
    const soFar = reg(rowScale, { enable: moves.and(seen) });
    seen.next = beats.fire;
    beat.next = { first, complete: last.and(drop.not()), largest: largestOf([...row], filled) };
    scale.next = { multiplier, shift };
    soFar.next = {
      largest: mux(beat.first, beat.largest, larger(beat.largest, soFar.largest)),
      multiplier: scale.multiplier,
      shift: scale.shift,
    };
    when(moves, () => {
      known.next = seen.and(beat.complete);
    });
    waiting.push.valid.value = known;
    waiting.push.payload.value = soFar;

    connect(store.pop, scores);
    connect(waiting.pop, largest);
  });
});
