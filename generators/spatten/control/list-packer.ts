import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  clog2,
  generator,
  lit,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';

/** Parameters of {@link listPacker}. */
export interface ListPackerParameters {
  /** Numbers of a row, at most, and of a beat: at least 2. */
  readonly lanes: number;
  readonly perBeat: number;
}

const WORD = 16;

/** A row of numbers of which the first `filled` count; `last` ends a list. */
export const numberRow = (lanes: number) =>
  bundle({ filled: u(clog2(lanes + 1)), last: bit, row: vec(u(WORD), lanes) });

/**
 * A list of 16-bit numbers, two of which come with `load`, the others in rows that may be partly filled or empty, as dense
 * beats. `total` numbers make the list; only the last beat may hold fewer than `perBeat`. Rows are taken while less than a
 * beat is held, and to the last of the list: what more they bring is dropped.
 */
export const listPacker = generator(
  { lanes: 16, perBeat: 16 },
  ({ lanes, perBeat }: ListPackerParameters) => {
    const capacity = perBeat - 1 + lanes;
    const ports = {
      /** For one cycle while not `busy`: a list of `total` numbers begins with the two of `head`. */
      load: In(bit),
      head: In(vec(u(WORD), 2)),
      total: In(u(18)),
      rows: Stream.sink(numberRow(lanes)),
      beats: Stream.source(bundle({ filled: u(clog2(perBeat + 1)), last: bit, row: vec(u(WORD), perBeat) })),
      busy: Out(bit),
      clear: In(bit),
    };
    return module('list_packer', ports, ({ load, head, total, rows, beats, busy, clear }) => {
      const held = reg(u(WORD * capacity));
      const count = reg(u(clog2(capacity + 1)), { init: 0 });
      const left = reg(u(18), { init: 0 });
      // Rows of the list are still to come.
      const expects = reg(bit, { init: 0 });
      const atWork = left.ne(0);
      const isLast = left.le(perBeat);
      const wanted = mux(isLast, left(clog2(perBeat + 1) - 1, 0), perBeat);

      // Above the numbers held there are zeros, so that new ones can be put there with an or.
      const lanesFilled = [...rows.payload.row].map((element, i) =>
        mux(rows.payload.filled.gt(i), element, 0),
      );
      const row: UInt<number> = cat(...lanesFilled.reverse()).extend(WORD * capacity);
      rows.ready.value = expects.and(count.lt(wanted).or(atWork.not()));
      when(rows.fire, () => {
        held.next = held.or(row.shlTrunc(cat(count, zeros(4))));
        count.next = count.wrapAdd(rows.payload.filled);
        expects.next = rows.payload.last.not();
      });
      beats.valid.value = atWork.and(count.ge(wanted));
      beats.payload.filled.value = wanted;
      beats.payload.last.value = isLast;
      for (let i = 0; i < perBeat; i++) {
        beats.payload.row.at(i).value = mux(wanted.gt(i), held(WORD * i + WORD - 1, WORD * i), 0);
      }
      when(beats.fire, () => {
        held.next = held.shr(WORD * perBeat).extend(WORD * capacity);
        count.next = count.wrapSub(wanted);
        left.next = left.wrapSub(wanted);
      });
      when(load, () => {
        held.next = head.asUInt().extend(WORD * capacity);
        count.next = 2;
        left.next = total;
        expects.next = 1;
      });
      when(clear, () => {
        left.next = 0;
        expects.next = 0;
      });
      busy.value = atWork.or(expects);
    });
  },
);

const zeros = (width: number): UInt<number> => lit(0, u(width));
