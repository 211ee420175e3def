import {
  In,
  Out,
  Stream,
  assert,
  bit,
  bundle,
  fifo,
  generator,
  map,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';

/** Passes that may be on the way to the end of their keys, or to their verdicts. */
const PASSES = 32;

/** Bits of a number of queries: no more of them wait than there are passes. */
const COUNT_BITS = 6;

/**
 * Says when the keys of a group may be overwritten: no query of it still reads them, nor will. Where a second pass may follow, a query is through with its keys when its verdict is that its scores
 * count; else when its one pass has read them. Groups are freed in their order.
 */
export const keyRelease = generator({}, () => {
  const ports = {
    /** 1 before the first pass of a layer. */
    start: In(bit),
    /** A pass may be followed by another one of the same query. Held while the layer is at work. */
    repeats: In(bit),
    /** Each pass as it is asked for: the buffer of its keys, whether it is the first of its query, and whether that is the last query of its group. */
    passes: Stream.sink(bundle({ buffer: bit, fresh: bit, lastOfGroup: bit })),
    /** The keys of a pass have been read; a pass has its verdict: both in the order of the passes. */
    read: In(bit),
    verdict: In(bundle({ valid: bit, leaves: bit })),
    /** The buffer of the oldest group is free. */
    freed: Out(bit),
  };
  return module('key_release', ports, io => {
    const { passes, read, verdict } = io;
    const { buffer, fresh, lastOfGroup } = passes.payload;
    // Queries that want the keys of each buffer, and whether the last one of its group has come.
    const wanting = reg(vec(u(COUNT_BITS), 2), { init: [0, 0] });
    const complete = reg(vec(bit, 2), { init: [0, 0] });
    const oldest = reg(bit, { init: 0 });

    const comes = passes.fire.and(fresh);
    const pass = fifo(
      map(passes, ({ buffer: of }) => of),
      { depth: PASSES },
    );
    const settled = mux(io.repeats, verdict.valid, read);
    pass.ready.value = settled;
    assert(settled.not().or(pass.valid), 'what is read or judged was asked for');
    const through = settled.and(io.repeats.not().or(verdict.leaves));
    const freed = complete.at(oldest).and(wanting.at(oldest).eq(0));
    io.freed.value = freed;

    for (const of of [0, 1]) {
      const joins = comes.and(buffer.eq(of));
      const leaves = through.and(pass.payload.eq(of));
      wanting.at(of).next = wanting.at(of).wrapAdd(joins).wrapSub(leaves);
      when(joins.and(lastOfGroup), () => {
        complete.at(of).next = 1;
      });
    }
    when(freed, () => {
      complete.at(oldest).next = 0;
      oldest.next = oldest.not();
    });
    when(io.start, () => {
      wanting.next = [0, 0];
      complete.next = [0, 0];
      oldest.next = 0;
    });
  });
});
