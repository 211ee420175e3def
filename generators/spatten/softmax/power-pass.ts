import {
  Out,
  Stream,
  bit,
  bundle,
  cat,
  generator,
  instance,
  module,
  mux,
  reg,
  sum,
  vec,
  wire,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { delayTaps, delayed } from '../../common/delayed.js';
import { filledRow } from '../rows/rows.js';
import { EXPONENT_STEPS, POWER_STEPS, powerLane } from './power-lane.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters } from './softmax-shape.js';

/**
 * Second pass of the softmax by table: scores become powers of two of their distance from the largest, and the sum of the row follows its last
 * beat by two steps. A beat a cycle.
 */
export const powerPass = generator(
  { ...softmaxDefaults, trace: false },
  ({ trace = false, ...parameters }: SoftmaxParameters & { readonly trace?: boolean }) => {
    const { lanes, scoreBits } = parameters;
    const { score, exponent, powers, total, rowScale } = softmaxShape(parameters);
    const ports = {
      scores: Stream.sink(filledRow(score, lanes)),
      largest: Stream.sink(rowScale),
      rows: Stream.source(powers),
      sums: Stream.source(total),
    };
    const probes = {
      /** Probe: the exponents of a beat; lanes that are not filled are open. */
      exponents: Out(bundle({ valid: bit, row: vec(exponent, lanes) })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('power_pass', all, io => {
      const { scores, largest, rows, sums } = io;
      // Steps move together; they stand while a row or a sum is not taken, and neither leaves without the other.
      const advance = wire(bit);
      const { filled, last, row } = scores.payload;
      const starts = scores.valid.and(largest.valid);
      scores.ready.value = largest.valid.and(advance);
      largest.ready.value = scores.valid.and(last).and(advance);
      const marks = cat(filled, last, starts);
      const steps = delayTaps(marks, POWER_STEPS, advance, { init: 0, name: 'steps' });
      const at = (step: number): UInt<number> => steps[step] ?? marks;

      const multiplier = delayed(largest.payload.multiplier, 1, advance, { name: 'multiplier' });
      const shift = delayed(largest.payload.shift, 2, advance, { name: 'shift' });
      const lane = Array.from({ length: lanes }, (_, i) =>
        instance(
          powerLane({ scoreBits }),
          {
            advance,
            score: row.at(i),
            largest: largest.payload.largest,
            multiplier,
            shift,
            filled: at(POWER_STEPS - 1)(2 + i),
          },
          { name: 'lane' },
        ),
      );

      const powered = at(POWER_STEPS);
      const added = delayed(powered(1, 0), 1, advance, { init: 0, name: 'added' });
      const summed = delayed(added(0).and(added(1)), 1, advance, { init: 0, name: 'summed' })(0);
      const beatSum = reg(total, { enable: advance });
      const rowSum = reg(total, { enable: advance.and(added(0)) });
      const fresh = reg(bit, { init: 1, enable: advance.and(added(0)) });
      beatSum.next = sum(lane.map(({ power: of }) => of)).extend(total.width);
      rowSum.next = beatSum.wrapAdd(mux(fresh, 0, rowSum));
      fresh.next = added(1);

      const rowFree = powered(0).not().or(rows.ready);
      const sumFree = summed.not().or(sums.ready);
      advance.value = rowFree.and(sumFree);
      rows.valid.value = powered(0).and(sumFree);
      rows.payload.value = {
        filled: powered(lanes + 1, 2),
        last: powered(1),
        row: lane.map(({ power: of }) => of),
      };
      sums.valid.value = summed.and(rowFree);
      sums.payload.value = rowSum;
      if (io.exponents !== undefined)
        io.exponents.value = {
          valid: at(EXPONENT_STEPS)(0).and(advance),
          row: lane.map(({ exponent: of }) => of),
        };
    });
  },
);
