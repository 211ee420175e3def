import {
  Stream,
  bit,
  bundle,
  cat,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  sum,
  u,
  vec,
  wire,
} from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import { STREAMING_FRACTION } from '../../../golden/index.js';
import { delayTaps, delayed } from '../../common/delayed.js';
import { larger, largestOf } from './largest-score.js';
import { octaveLane } from './octave-lane.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters } from './softmax-shape.js';

/** Steps from a score to its octave. */
const OCTAVE_STEPS = 2;

/** What goes with a beat. */
interface Marks {
  readonly valid: Bit;
  readonly first: Bit;
  readonly last: Bit;
  readonly drop: Bit;
  readonly filled: UInt<number>;
}

/**
 * The only pass of the streaming softmax before its output: scores become whole octaves, and the sum of their powers follows the largest one
 * by shifts while the row comes in. A beat a cycle. The contract is golden/spatten/softmax/streaming-softmax.md.
 */
export const octavePass = generator(softmaxDefaults, (parameters: SoftmaxParameters) => {
  const { lanes, scoreBits } = parameters;
  const { octave, octaves, total, power, arriving } = softmaxShape(parameters);
  const ports = {
    beats: Stream.sink(arriving),
    rows: Stream.source(bundle({ beat: octaves, drop: bit })),
    sums: Stream.source(bundle({ largest: octave, sum: total })),
  };
  return module('octave_pass', ports, ({ beats, rows, sums }) => {
    // Steps move together; they stand while a row or a sum is not taken, and neither leaves without the other.
    const advance = wire(bit);
    const moving = { enable: advance };
    const { filled, first, last, drop, row, multiplier, shift } = beats.payload;
    beats.ready.value = advance;
    const marks = cat(filled, drop, last, first, beats.valid);
    const steps = delayTaps(marks, OCTAVE_STEPS + 1, advance, { init: 0, name: 'steps' });
    const at = (step: number): Marks => {
      const tap = steps[step] ?? marks;
      return { valid: tap(0), first: tap(1), last: tap(2), drop: tap(3), filled: tap(lanes + 3, 4) };
    };

    const shiftThen = delayed(shift, 1, advance, { name: 'shift_then' });
    const found = Array.from({ length: lanes }, (_, i) => {
      const lane = { advance, score: row.at(i), multiplier, shift: shiftThen };
      return instance(octaveLane({ scoreBits }), lane, { name: 'lane' }).octave;
    });

    // The largest so far, and by how much it rose: that is how far the sum comes down.
    const known = at(OCTAVE_STEPS);
    const largest = reg(octave, { enable: advance.and(known.valid) });
    const rise = reg(u(octave.width), moving);
    const standing = reg(vec(octave, lanes), moving);
    const most = largestOf(found, known.filled);
    const risen = mux(known.first, most, larger(most, largest));
    largest.next = risen;
    rise.next = risen.sub(largest).asUInt().trunc(octave.width);
    standing.next = found;

    const marked = at(OCTAVE_STEPS + 1);
    const powers = reg(vec(power, lanes), moving);
    powers.next = [...standing].map((of, i) => {
      const distance = largest.sub(of).asUInt().trunc(octave.width);
      return mux(marked.filled(i), lit(2 ** STREAMING_FRACTION, power).shr(distance), 0);
    });
    const beatSum = reg(total, moving);
    beatSum.next = sum(powers).extend(total.width);
    const ends = marked.valid.and(marked.last).and(marked.drop.not());
    const added = delayed(cat(ends, marked.first, marked.valid), 2, advance, { init: 0, name: 'added' });
    const summed = delayed(added(2), 1, advance, { init: 0, name: 'summed' })(0);
    const rowSum = reg(total, { enable: advance.and(added(0)) });
    const fall = delayed(rise, 2, advance, { name: 'fall' });
    rowSum.next = beatSum.wrapAdd(mux(added(1), 0, rowSum.shr(fall)));
    const rowLargest = delayed(largest.asUInt(), 3, advance, { name: 'row_largest' });

    const rowFree = known.valid.not().or(rows.ready);
    const sumFree = summed.not().or(sums.ready);
    advance.value = rowFree.and(sumFree);
    rows.valid.value = known.valid.and(sumFree);
    rows.payload.value = { beat: { filled: known.filled, last: known.last, row: found }, drop: known.drop };
    sums.valid.value = summed.and(rowFree);
    sums.payload.value = { largest: rowLargest.asSInt(), sum: rowSum };
  });
});
