import { firstLanes } from '../rows/rows.js';
import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  generator,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { READER, listBits } from './cascade-shape.js';

/** Parameters of {@link listWalk}. */
export interface ListWalkParameters {
  /** The most numbers of the list. */
  readonly count: number;
  /** Numbers of a row, a power of two. */
  readonly listLanes: number;
}

/** Reads a list from its first row to its last, once for each walk asked for; every row says who asked. A row a cycle, the first two cycles after the walk. */
export const listWalk = generator({ count: 64, listLanes: 2 }, ({ count, listLanes }: ListWalkParameters) => {
  const { idBits, countBits, rowBits, laneBits } = listBits(count, listLanes);
  const row = vec(u(idBits), listLanes);
  const ports = {
    walks: Stream.sink(u(READER)),
    ids: Stream.source(bundle({ reader: u(READER), filled: u(listLanes), last: bit, row })),
    /** No walk begins. */
    hold: In(bit),
    /** The length of the list, 1 or more. */
    left: In(u(countBits)),
    /** To the list, whose row follows a cycle later. */
    read: Out(bundle({ enable: bit, row: u(rowBits) })),
    row: In(row),
    /** A walk is asked for or under way. */
    busy: Out(bit),
  };
  return module('list_walk', ports, io => {
    const { walks, ids } = io;
    const walking = reg(bit, { init: 0 });
    const number = reg(u(rowBits));
    const unread = reg(u(countBits));
    const reader = reg(u(READER));
    const valid = reg(bit, { init: 0 });
    const advance = valid.not().or(ids.ready);
    const last = unread.le(listLanes);
    const shown = reg(bundle({ reader: u(READER), filled: u(listLanes), last: bit }), { enable: advance });

    walks.ready.value = walking.not().and(io.hold.not());
    when(walks.fire, () => {
      walking.next = 1;
      number.next = 0;
      unread.next = io.left;
      reader.next = walks.payload;
    });
    when(walking.and(advance), () => {
      number.next = number.wrapAdd(1);
      unread.next = mux(last, 0, unread.wrapSub(listLanes));
      walking.next = last.not();
    });
    when(advance, () => {
      valid.next = walking;
    });
    shown.next = { reader, filled: firstLanes(unread, { lanes: listLanes, laneBits }), last };
    io.read.value = { enable: advance.and(walking), row: number };
    ids.valid.value = valid;
    ids.payload.value = { reader: shown.reader, filled: shown.filled, last: shown.last, row: io.row };
    io.busy.value = walks.valid.or(walking).or(valid);
  });
});
