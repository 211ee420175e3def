import { cellDomain, defaultStyle, isCount, requireParameter, styleHere } from '../module/cell.js';
import type { DomainStyle } from '../ir/domain.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import { module } from '../module/module.js';
import { Out, Stream, group } from '../module/ports.js';
import type { Consumer } from '../module/ports.js';
import { all, cat, lit, mux, priority, select } from '../signals/functions.js';
import { signalOf } from '../signals/signal-of.js';
import type { UInt } from '../signals/signal.js';
import { reg, wire } from '../statements/storage.js';
import { when } from '../statements/when.js';
import { bit, clog2, u } from '../types/construct.js';
import type { BundleType, Fields, Type, VecType } from '../types/type.js';
import { connect, consumer } from './connect.js';
import { typeOf } from '../types/type-of.js';
import { numbered } from './split.js';

/** Who goes first: the one that waited longest in turn, or the first in the list. */
export type ArbiterPolicy = 'roundRobin' | 'fixed';

interface ArbiterParameters<T extends Type> extends DomainStyle {
  readonly payload: T;
  readonly inputs: number;
  readonly policy: ArbiterPolicy;
}

const arbiterCell = generator(
  { ...defaultStyle, policy: 'roundRobin' },
  <T extends Type>({ payload, inputs, policy, ...style }: ArbiterParameters<T>) => {
    const index = u(Math.max(1, clog2(inputs)));
    return module(
      'stream_arbiter',
      { from: group(numbered(inputs, Stream.sink(payload))), to: Stream.source(payload), chosen: Out(index) },
      ({ from, to, chosen }) => {
        const ends = Object.values(from);
        const last = reg(index, { init: inputs - 1, name: 'last' });
        // An offer that was not taken stands: its input is held until it is.
        const held = reg(bit, { init: 0, name: 'held' });
        const requests = wire(u(inputs), { name: 'requests' });
        requests.value = cat(...ends.map(end => end.valid).reverse());
        const first = wire(index, { name: 'first' });
        if (policy === 'fixed') {
          first.value = priority(requests).index;
        } else {
          const behind = wire(u(inputs), { name: 'behind' });
          behind.value = cat(
            ...ends.map((end, i) => (i === 0 ? lit(0, bit) : end.valid.and(last.lt(i)))).reverse(),
          );
          first.value = mux(behind.ne(0), priority(behind).index, priority(requests).index);
        }
        const now = wire(index, { name: 'now' });
        now.value = mux(held, last, first);

        chosen.value = now;
        to.valid.value = requests.ne(0);
        to.payload.value = select<T['sig']>(
          now,
          ends.map(end => end.payload),
        );
        ends.forEach((end, i) => {
          end.ready.value = to.ready.and(now.eq(i));
        });
        held.next = to.valid.and(to.ready.not());
        when(to.valid, () => {
          last.next = now;
        });
      },
      { domain: cellDomain(style) },
    );
  },
);

/**
 * The items of several streams as one, with `index`, the position of the stream that the payload comes from. An offer that
 * waits is not replaced by a later one. One item a cycle; valid, payload and ready pass through combinationally.
 */
export function arbiter<T extends Type>(
  streams: readonly Consumer<T>[],
  { policy }: { readonly policy: ArbiterPolicy },
): Consumer<T> & { readonly index: UInt<number> } {
  const inputs = streams.length;
  requireParameter(isCount(inputs), 'arbiter', 'the number of streams', inputs, 'a whole number from 1');
  const payload = typeOf(streams[0]?.payload) as T;
  const cell = instance(arbiterCell({ payload, inputs, policy, ...styleHere() }), {}, { name: 'arbiter' });
  Object.values(cell.from).forEach((end, i) => {
    const stream = streams[i];
    if (stream !== undefined) connect(stream, end);
  });
  return { ...cell.to, index: cell.chosen };
}

/** Named streams. */
export type Streams<F extends Fields> = { readonly [K in keyof F]: Consumer<F[K]> };

/** Takes one item of each stream at once, together under the streams' names. Combinational. */
export function join<F extends Fields>(streams: Streams<F>): Consumer<BundleType<F>>;
/** Takes one item of each stream at once, as a vec, the first stream's as element 0. Combinational. */
export function join<T extends Type>(streams: readonly Consumer<T>[]): Consumer<VecType<T>>;
export function join(streams: Readonly<Record<string, Consumer<Type>>> | readonly Consumer<Type>[]): unknown {
  const ends = Object.values<Consumer<Type>>(streams);
  requireParameter(
    isCount(ends.length),
    'join',
    'the number of streams',
    ends.length,
    'a whole number from 1',
  );
  const names = Object.keys(streams);
  const payload: unknown = Array.isArray(streams)
    ? ends.map(end => end.payload)
    : Object.fromEntries(names.map((name, i): [string, unknown] => [name, ends[i]?.payload]));
  const joined = consumer(
    all(ends.map(end => end.valid)),
    signalOf(typeOf(payload), payload, 'the joined payload'),
    wire(bit, { name: 'join_ready' }),
  );
  for (const end of ends) end.ready.value = joined.fire;
  return joined;
}
