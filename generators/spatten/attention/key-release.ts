import {
  In,
  Out,
  Stream,
  assert,
  bit,
  bundle,
  fifo,
  fork,
  generator,
  map,
  module,
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
 * Says when the keys of a group may be overwritten: no query of it still reads them, nor will. A query is through with its keys when its last pass has read them: the only one, the second one, or a first one whose
 * verdict is that its scores count. Groups are freed in their order.
 */
export const keyRelease = generator({}, () => {
  const ports = {
    /** 1 before the first pass of a layer. */
    start: In(bit),
    /** A first pass may be followed by a second one. Held while the layer is at work. */
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
    const [reading, judged] = fork(
      map(passes, pass => ({ buffer: pass.buffer, last: io.repeats.not().or(pass.fresh.not()) })),
      2,
    ).map(branch => fifo(branch, { depth: PASSES }));
    if (reading === undefined || judged === undefined) throw new RangeError('two queues of passes');
    reading.ready.value = read;
    judged.ready.value = verdict.valid;
    assert(read.not().or(reading.valid), 'what is read was asked for');
    assert(verdict.valid.not().or(judged.valid), 'what is judged was asked for');
    const afterRead = read.and(reading.payload.last);
    const afterVerdict = verdict.valid.and(verdict.leaves).and(judged.payload.last.not());
    const freed = complete.at(oldest).and(wanting.at(oldest).eq(0));
    io.freed.value = freed;

    for (const of of [0, 1]) {
      const joins = comes.and(buffer.eq(of));
      wanting.at(of).next = wanting
        .at(of)
        .wrapAdd(joins)
        .wrapSub(afterRead.and(reading.payload.buffer.eq(of)))
        .wrapSub(afterVerdict.and(judged.payload.buffer.eq(of)));
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
