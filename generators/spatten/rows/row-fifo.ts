import {
  Stream,
  bit,
  bundle,
  clog2,
  generator,
  memory,
  module,
  mux,
  reg,
  s,
  u,
  when,
} from '../../../dsl/index.js';
import type { Type, UInt } from '../../../dsl/index.js';
import { filledRow } from './rows.js';

/** Parameters of {@link rowFifo}. */
export interface RowFifoParameters<T extends Type> {
  readonly element: T;
  readonly lanes: number;
  /** Places; one stays free, so that a row of `depth` - 2 beats and the one that may drop it find room. */
  readonly depth: number;
}

/**
 * A FIFO that shows a row when all of it is in. A beat with `drop` ends a row and takes it back. One beat a cycle in and out; a row can leave
 * two cycles after its last beat came.
 */
export const rowFifo = generator(
  { element: s(31), lanes: 8, depth: 136 },
  <T extends Type>({ element, lanes, depth }: RowFifoParameters<T>) => {
    const beat = filledRow(element, lanes);
    const ports = {
      push: Stream.sink(bundle({ beat, drop: bit })),
      pop: Stream.source(beat),
    };
    return module('row_fifo', ports, ({ push, pop }) => {
      const store = memory(beat, { depth, collision: 'any' });
      const place = u(clog2(depth));
      const head = reg(place, { init: 0 });
      const tail = reg(place, { init: 0 });
      const complete = reg(place, { init: 0 });
      const full = reg(bit, { init: 0 });
      const step = (at: UInt<number>): UInt<number> =>
        depth === 2 ** place.width ? at.wrapAdd(1) : mux(at.eq(depth - 1), 0, at.wrapAdd(1));

      const behind = step(tail);
      const { beat: pushed, drop } = push.payload;
      push.ready.value = behind.ne(head);
      when(push.fire.and(drop), () => {
        tail.next = complete;
      }).elseWhen(push.fire, () => {
        store.write(tail, pushed);
        tail.next = behind;
        when(pushed.last, () => {
          complete.next = behind;
        });
      });

      const upcoming = mux(pop.fire, step(head), head);
      head.next = upcoming;
      full.next = upcoming.ne(complete);
      pop.valid.value = full;
      pop.payload.value = store.readSync(upcoming);
    });
  },
);
