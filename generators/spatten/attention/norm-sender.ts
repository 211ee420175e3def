import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  fifo,
  filter,
  generator,
  module,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { headShape } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';
import { layoutDefaults } from './attention-sizes.js';

/** Heads that wait to be sent. The cascade holds the norms of two, so more would be of no use. */
const WAITING = 2;

/** What must be known of a query to see where a head begins. */
export function headOfQuery(layout: HeadLayout) {
  return bundle({ buffer: bit, slot: u(headShape(layout).slotBits), firstOfGroup: bit });
}

/**
 * Says when the norms of a head are sent: when its first query has been issued and its values are there. A head that has begun goes to its end, so the rows of each head that is
 * sent will come, and nothing is left when the queries of a layer are done, after `cancel` too.
 */
export const normSender = generator(layoutDefaults, (layout: HeadLayout) => {
  const { countBits, slotBits } = headShape(layout);
  const ports = {
    /** 1 before the first query of a layer. */
    start: In(bit),
    /** The layer ranks by norms, and how many tokens are left. Held while it is at work. */
    byNorm: In(bit),
    left: In(u(countBits)),
    /** 1 when the values of a group are in their memory. */
    loaded: In(bit),
    /** All queries, in order. */
    queries: Stream.sink(headOfQuery(layout)),
    sends: Stream.source(bundle({ buffer: bit, head: u(slotBits), count: u(countBits) })),
    /** A head waits to be sent. */
    waits: Out(bit),
  };
  return module('norm_sender', ports, io => {
    const { queries, sends } = io;
    // The heads of a group follow one another, each with a place of its own.
    const slot = reg(u(slotBits), { enable: queries.fire });
    slot.next = queries.payload.slot;
    const first = filter(queries, query => io.byNorm.and(query.firstOfGroup.or(query.slot.ne(slot))));
    const heads = fifo(first, { depth: WAITING });
    const { buffer, slot: head, firstOfGroup } = heads.payload;

    const there = reg(u(2), { init: 0 });
    const may = firstOfGroup.not().or(there.ne(0));
    when(io.start, () => {
      there.next = 0;
    }).otherwise(() => {
      there.next = there.wrapAdd(io.loaded).wrapSub(heads.fire.and(firstOfGroup));
    });
    sends.valid.value = heads.valid.and(may);
    sends.payload.value = { buffer, head, count: io.left };
    heads.ready.value = sends.ready.and(may);
    io.waits.value = heads.valid;
  });
});
