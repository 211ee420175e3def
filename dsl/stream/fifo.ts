import { cellDomain, defaultStyle, isCount, requireParameter, styleHere } from '../module/cell.js';
import type { DomainStyle } from '../ir/domain.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import { memory } from '../module/memory.js';
import { module } from '../module/module.js';
import { Out, Stream } from '../module/ports.js';
import type { Consumer } from '../module/ports.js';
import { mux } from '../signals/functions.js';
import type { UInt } from '../signals/signal.js';
import { reg } from '../statements/storage.js';
import { when } from '../statements/when.js';
import { clog2, u } from '../types/construct.js';
import type { Type } from '../types/type.js';
import { connect, payloadType } from './connect.js';

/** Parameters of a FIFO: what it holds, how much, and the style of the domain it runs in. */
export interface FifoParameters<T extends Type> extends Partial<DomainStyle> {
  readonly payload: T;
  readonly depth: number;
}

/**
 * A FIFO of `depth` items, any number from 1. `level` is the number of items held. One item a cycle from a depth of 2, one
 * every second cycle at a depth of 1; an item can leave in the cycle after it came. No combinational path crosses it.
 */
export const streamFifo = generator(
  defaultStyle,
  <T extends Type>({ payload, depth, ...style }: FifoParameters<T>) => {
    requireParameter(isCount(depth), 'streamFifo', 'depth', depth, 'a whole number from 1');
    return module(
      'stream_fifo',
      { push: Stream.sink(payload), pop: Stream.source(payload), level: Out(u(clog2(depth + 1))) },
      ({ push, pop, level }) => {
        const store = memory(payload, { depth, name: 'store' });
        const pointer = u(Math.max(1, clog2(depth)));
        const head = reg(pointer, { init: 0, name: 'head' });
        const tail = reg(pointer, { init: 0, name: 'tail' });
        const used = reg(u(clog2(depth + 1)), { init: 0, name: 'used' });
        const wraps = depth === 2 ** pointer.width;
        const step = (p: UInt<number>): UInt<number> =>
          wraps ? p.wrapAdd(1) : mux(p.eq(depth - 1), 0, p.wrapAdd(1));

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
      { domain: cellDomain({ ...defaultStyle, ...style }) },
    );
  },
);

/** The stream behind a FIFO of `depth` items, with the number of items in it. See `streamFifo`. */
export function fifo<T extends Type>(
  stream: Consumer<T>,
  { depth }: { readonly depth: number },
): Consumer<T> & { readonly level: UInt<number> } {
  const cell = instance(
    streamFifo({ payload: payloadType(stream), depth, ...styleHere() }),
    {},
    { name: 'fifo' },
  );
  connect(stream, cell.push);
  return { ...cell.pop, level: cell.level };
}
