import { cellDomain, defaultStyle, requireParameter, styleOf } from '../module/cell.js';
import type { Domain, DomainStyle } from '../ir/domain.js';
import { inDomain } from '../module/domain.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import { memory } from '../module/memory.js';
import { module } from '../module/module.js';
import { Stream } from '../module/ports.js';
import type { Consumer } from '../module/ports.js';
import { mux } from '../signals/functions.js';
import type { Bit, UInt } from '../signals/signal.js';
import { reg } from '../statements/storage.js';
import { connect, payloadType } from '../stream/connect.js';
import { clog2, u } from '../types/construct.js';
import type { Type } from '../types/type.js';
import { toGray } from './gray.js';
import { synchronise } from './synchronise.js';

/** Parameters of an asynchronous FIFO. The two styles are those of the domains that it will stand between. */
export interface AsyncFifoParameters<T extends Type> {
  readonly payload: T;
  /** A power of two from 2. */
  readonly depth: number;
  /** Flops that each pointer passes on its way into the other domain. Default 2. */
  readonly stages?: number;
  readonly pushStyle?: DomainStyle;
  readonly popStyle?: DomainStyle;
}

interface Pointer {
  readonly binary: UInt<number>;
  /** Straight from a register, so that no glitch can cross. */
  readonly gray: UInt<number>;
}

/** A counter in the domain in force, with its Gray code in a register of its own; one bit wider than the address. */
function pointer(name: string, width: number, advance: Bit): Pointer {
  const binary = reg(u(width), { init: 0, name });
  const gray = reg(u(width), { init: 0, name: `${name}_gray` });
  const next = mux(advance, binary.wrapAdd(1), binary);
  binary.next = next;
  gray.next = toGray(next);
  return { binary, gray };
}

/**
 * A FIFO from the domain of `push_clock` to that of `pop_clock`, which may have any ratio and phase. The pointers cross in
 * Gray code, so each side sees the other's a few edges late: `push` may be refused, and `pop` be empty, a little longer than
 * need be, never shorter. No combinational path crosses it. Both resets must be given together.
 */
export const asyncStreamFifo = generator(
  { stages: 2, pushStyle: defaultStyle, popStyle: defaultStyle },
  <T extends Type>({
    payload,
    depth,
    stages = 2,
    pushStyle = defaultStyle,
    popStyle = defaultStyle,
  }: AsyncFifoParameters<T>) => {
    const isPowerOfTwo = Number.isInteger(depth) && depth >= 2 && 2 ** clog2(depth) === depth;
    requireParameter(isPowerOfTwo, 'asyncStreamFifo', 'depth', depth, 'a power of two from 2');
    const pushDomain = cellDomain(pushStyle, 'push');
    const popDomain = cellDomain(popStyle, 'pop');
    const width = clog2(depth) + 1;
    return module(
      'stream_async_fifo',
      {
        push: Stream.sink(payload, { domain: pushDomain }),
        pop: Stream.source(payload, { domain: popDomain }),
      },
      ({ push, pop }) => {
        const store = memory(payload, { depth, name: 'store', domain: pushDomain, crossing: true });
        const tail = inDomain(pushDomain, () => pointer('tail', width, push.fire));
        const head = inDomain(popDomain, () => pointer('head', width, pop.fire));
        const seen = (gray: UInt<number>, name: string): UInt<number> =>
          synchronise(gray, { coding: 'gray', stages, init: 0, name });
        const headSeen = inDomain(pushDomain, () => seen(head.gray, 'head_seen'));
        const tailSeen = inDomain(popDomain, () => seen(tail.gray, 'tail_seen'));
        // In Gray code two pointers are a whole FIFO apart when they differ in just the top two bits.
        push.ready.value = tail.gray.xor(3 * 2 ** (width - 2)).ne(headSeen);
        pop.valid.value = head.gray.ne(tailSeen);
        pop.payload.value = store.readAsync(head.binary.trunc(width - 1));
        store.write(tail.binary.trunc(width - 1), push.payload, { enable: push.fire });
      },
      { domain: pushDomain },
    );
  },
);

/** The stream of domain `from` in domain `to`, through a FIFO of `depth` items. See `asyncStreamFifo`. */
export function asyncFifo<T extends Type>(
  stream: Consumer<T>,
  { depth, stages = 2 }: { readonly depth: number; readonly stages?: number },
  { from, to }: { readonly from: Domain; readonly to: Domain },
): Consumer<T> {
  const made = asyncStreamFifo({
    payload: payloadType(stream),
    depth,
    stages,
    pushStyle: styleOf(from),
    popStyle: styleOf(to),
  });
  const domains = new Map([
    [cellDomain(styleOf(from), 'push'), from],
    [cellDomain(styleOf(to), 'pop'), to],
  ]);
  const cell = instance(made, {}, { name: 'async_fifo', domains });
  connect(stream, cell.push);
  return cell.pop;
}
