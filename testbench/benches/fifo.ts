import { Out, Stream, clog2, generator, memory, module, mux, reg, u, when } from '../../dsl/index.js';
import type { Type, UInt } from '../../dsl/index.js';

/** First-in first-out queue of `depth` payloads, with the number of those inside: the circuit that benches are timed on. */
export const fifo = generator(
  { depth: 16 },
  <T extends Type>({ payload, depth }: { payload: T; depth: number }) =>
    module(
      'fifo',
      { push: Stream.sink(payload), pop: Stream.source(payload), level: Out(u(clog2(depth + 1))) },
      ({ push, pop, level }) => {
        const store = memory(payload, { depth });
        const head = reg(u(clog2(depth)), { init: 0 });
        const tail = reg(u(clog2(depth)), { init: 0 });
        const used = reg(u(clog2(depth + 1)), { init: 0 });
        const step = (p: UInt<number>) => mux(p.ne(depth - 1), p.wrapAdd(1), 0);

        push.ready.value = used.ne(depth);
        pop.valid.value = used.ne(0);
        pop.payload.value = store.readAsync(head);
        when(push.fire, () => {
          store.write(tail, push.payload);
          tail.next = step(tail);
        });
        when(pop.fire, () => {
          head.next = step(head);
        });
        when(push.fire.and(pop.fire.not()), () => {
          used.next = used.wrapAdd(1);
        }).elseWhen(pop.fire.and(push.fire.not()), () => {
          used.next = used.wrapSub(1);
        });
        level.value = used;
      },
    ),
);
