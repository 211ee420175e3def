import {
  In,
  Stream,
  bit,
  bundle,
  clog2,
  connect,
  generator,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { UInt, UIntType } from '../../../dsl/index.js';

/** Parameters of {@link beatPacker}. */
export interface BeatPackerParameters {
  /** Elements of a row and of a beat; the greater is a multiple of the other. */
  readonly lanes: number;
  readonly perBeat: number;
}

const WORD = 16;

/** `length` elements in a row; `last` ends a vector. */
const rowType = (length: number) => bundle({ last: bit, row: vec(u(WORD), length) });

/** Counts 0 .. parts - 1 and begins again; `clear` begins again at once. */
function partCounter(parts: number, steps: UInt<1>, clear: UInt<1>) {
  const part = reg(u(Math.max(1, clog2(parts))), { init: 0 });
  const isLast = part.eq(parts - 1);
  when(steps, () => {
    part.next = mux(isLast, 0, part.wrapAdd(1));
  });
  when(clear, () => {
    part.next = 0;
  });
  return { part, isLast };
}

/**
 * Rows of vectors as beats of a bus of another width, in order; a vector has whole rows and whole beats. As much of either
 * as the narrower side has in a cycle passes. Wide rows pass combinationally, narrow ones are gathered. `clear` drops what
 * was gathered.
 */
export const beatPacker = generator(
  { lanes: 16, perBeat: 16 },
  ({ lanes, perBeat }: BeatPackerParameters) => {
    const ports = {
      rows: Stream.sink(rowType(lanes)),
      beats: Stream.source(rowType(perBeat)),
      clear: In(bit),
    };
    return module('beat_packer', ports, ({ rows, beats, clear }) => {
      if (lanes === perBeat) {
        connect(rows, beats);
        return;
      }
      if (lanes > perBeat) {
        const { part, isLast } = partCounter(lanes / perBeat, beats.fire, clear);
        const parts = Array.from({ length: lanes / perBeat }, (_, i) =>
          Array.from({ length: perBeat }, (_, j) => rows.payload.row.at(perBeat * i + j)),
        );
        beats.valid.value = rows.valid;
        rows.ready.value = beats.ready.and(isLast);
        beats.payload.last.value = rows.payload.last.and(isLast);
        for (let j = 0; j < perBeat; j++) {
          const column = parts.map(elements => elements[j] ?? rows.payload.row.at(j));
          beats.payload.row.at(j).value = pick(part, column);
        }
        return;
      }
      const { part, isLast } = partCounter(perBeat / lanes, rows.fire, clear);
      const gathered = reg(vec(u(WORD), perBeat));
      const last = reg(bit);
      const full = reg(bit, { init: 0 });
      rows.ready.value = full.not().or(beats.ready);
      when(beats.ready, () => {
        full.next = 0;
      });
      when(rows.fire, () => {
        full.next = isLast;
        last.next = rows.payload.last;
        for (let i = 0; i < perBeat; i++) {
          when(part.eq(Math.trunc(i / lanes)), () => {
            gathered.at(i).next = rows.payload.row.at(i % lanes);
          });
        }
      });
      when(clear, () => {
        full.next = 0;
      });
      beats.valid.value = full;
      beats.payload.value = { last, row: gathered };
    });
  },
);

/** The element of a column by its number. */
function pick(part: UInt<number>, column: readonly UInt<number>[]): UIntType<number>['sig'] {
  return column.reduce((chosen, element, i) => (i === 0 ? element : mux(part.eq(i), element, chosen)));
}
