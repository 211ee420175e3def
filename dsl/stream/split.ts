import { cellDomain, defaultStyle, isCount, requireParameter, styleHere } from '../module/cell.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import { module } from '../module/module.js';
import { Stream, group } from '../module/ports.js';
import type { Consumer, Port } from '../module/ports.js';
import { any, cat, mux } from '../signals/functions.js';
import type { AnyUnsigned, UInt } from '../signals/signal.js';
import { assert } from '../statements/checks.js';
import { reg, wire } from '../statements/storage.js';
import { when } from '../statements/when.js';
import { bit, u } from '../types/construct.js';
import type { Type } from '../types/type.js';
import { connect, consumer, payloadType } from './connect.js';
import type { CellParameters } from './connect.js';

/** `count` ports alike, named by their position. */
export function numbered<P extends Port>(count: number, port: P): Readonly<Record<string, P>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i): [string, P] => [String(i), port]));
}

const forkCell = generator(
  defaultStyle,
  <T extends Type>({ payload, branches, ...style }: CellParameters<T> & { readonly branches: number }) =>
    module(
      'stream_fork',
      { from: Stream.sink(payload), to: group(numbered(branches, Stream.source(payload))) },
      ({ from, to }) => {
        // Branches that have taken the item in front and wait for the others.
        const done = reg(u(branches), { init: 0, name: 'done' });
        const ends = Object.values(to);
        const served = wire(u(branches), { name: 'served' });
        served.value = done.or(cat(...ends.map(end => end.ready).reverse()));
        const ready = served.reduceAnd();
        from.ready.value = ready;
        ends.forEach((end, i) => {
          end.valid.value = from.valid.and(done(i).not());
          end.payload.value = from.payload;
        });
        when(from.valid, () => {
          done.next = mux(ready, 0, served);
        });
      },
      { domain: cellDomain(style) },
    ),
);

/**
 * The stream `branches` times over: each branch gets every item, and takes it as soon as it is ready, whatever the others
 * do. An item leaves `stream` when the last branch takes it. One item a cycle; valid and ready pass through combinationally.
 */
export function fork<T extends Type>(stream: Consumer<T>, branches: number): Consumer<T>[] {
  requireParameter(isCount(branches), 'fork', 'branches', branches, 'a whole number from 1');
  const cell = instance(
    forkCell({ payload: payloadType(stream), branches, ...styleHere() }),
    {},
    { name: 'fork' },
  );
  connect(stream, cell.from);
  return Object.values(cell.to);
}

/**
 * Leads each item to the branch that `select` gives for it. Combinational. An index of `branches` or more raises an assert
 * and drops the item, so that the ones behind it are not held up.
 */
export function demux<T extends Type>(
  stream: Consumer<T>,
  select: (payload: T['sig']) => AnyUnsigned,
  branches: number,
): Consumer<T>[] {
  requireParameter(isCount(branches), 'demux', 'branches', branches, 'a whole number from 1');
  const index = select(stream.payload) as UInt<number>;
  const reach = 2 ** index.width;
  requireParameter(
    branches <= reach,
    'demux',
    'branches',
    branches,
    `at most ${String(reach)}, what the index reaches`,
  );
  const ways = Array.from({ length: branches }, (_, i) => {
    const chosen = index.eq(i);
    const ready = wire(bit, { name: `demux_ready_${String(i)}` });
    return { chosen, end: consumer<T>(stream.valid.and(chosen), stream.payload, ready) };
  });
  const taken = any(ways.map(({ chosen, end }) => chosen.and(end.ready)));
  if (branches === reach) {
    stream.ready.value = taken;
  } else {
    const inRange = index.lt(branches);
    stream.ready.value = taken.or(inRange.not());
    assert(stream.valid.not().or(inRange), 'demux: the index is one of the branches');
  }
  return ways.map(({ end }) => end);
}
