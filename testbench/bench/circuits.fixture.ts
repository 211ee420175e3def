import { expect } from 'chai';
import {
  In,
  Out,
  Stream,
  assert,
  bit,
  bundle,
  choice,
  domain,
  group,
  inDomain,
  module,
  reg,
  s,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import { fifo } from '../benches/fifo.js';
import { BenchError } from './error.js';
import type { BenchErrorCode } from './error.js';

/** Counts while enabled; `next` is what it will be after the edge, at once. */
export const counter = module(
  'counter',
  { enable: In(bit), count: Out(u(8)), next: Out(u(8)) },
  ({ enable, count, next }) => {
    const value = reg(u(8), { init: 0 });
    next.value = value.wrapAdd(enable);
    value.next = value.wrapAdd(enable);
    count.value = value;
  },
);

const point = bundle({ x: s(7), y: u(40) });

/** Every kind of port; each output is its input. */
export const kinds = module(
  'kinds',
  {
    a: In(u(8)),
    b: In(s(8)),
    word: In(u(32)),
    wide: In(s(70)),
    mode: In(choice('Idle', 'Run', 'Stop')),
    where: In(point),
    items: In(vec(u(12), 5)),
    points: In(vec(point, 3)),
    out: group({
      a: Out(u(8)),
      b: Out(s(8)),
      word: Out(u(32)),
      wide: Out(s(70)),
      mode: Out(choice('Idle', 'Run', 'Stop')),
      where: Out(point),
      items: Out(vec(u(12), 5)),
      points: Out(vec(point, 3)),
    }),
  },
  ({ a, b, word, wide, mode, where, items, points, out }) => {
    out.a.value = a;
    out.b.value = b;
    out.word.value = word;
    out.wide.value = wide;
    out.mode.value = mode;
    out.where.value = where;
    out.items.value = items;
    out.points.value = points;
  },
);

/** The order of items is kept; `level` says how many are inside. */
export const key = bundle({ score: u(16), index: u(10) });
export const queue = fifo({ payload: key, depth: 16 });

/** Ready of `to` passes straight to `from`. */
export const wire = module(
  'wire_through',
  { from: Stream.sink(u(8)), to: Stream.source(u(8)) },
  ({ from, to }) => {
    to.valid.value = from.valid;
    to.payload.value = from.payload;
    from.ready.value = to.ready;
  },
);

/** Asserts that its input is below 10. */
export const guarded = module('guarded', { value: In(u(4)), seen: Out(u(4)) }, ({ value, seen }) => {
  const last = reg(u(4), { init: 0 });
  last.next = value;
  seen.value = last;
  assert(value.lt(10), 'value is a digit');
});

const fast = domain({ clock: 'fast' });
const slow = domain({ clock: 'slow', resetName: 'slow_n', edge: 'falling', active: 'low' });

/** A counter in each of two domains. */
export const twoClocks = module(
  'two_clocks',
  { fasts: Out(u(16), { domain: fast }), slows: Out(u(16), { domain: slow }) },
  ({ fasts, slows }) => {
    const count = reg(u(16), { init: 0 });
    count.next = count.wrapAdd(1);
    fasts.value = count;
    inDomain(slow, () => {
      const other = reg(u(16), { init: 5 });
      other.next = other.wrapAdd(1);
      slows.value = other;
    });
  },
  { domain: fast },
);

/** No clock at all. */
export const adder = module('adder', { a: In(u(4)), b: In(u(4)), sum: Out(u(5)) }, ({ a, b, sum }) => {
  sum.value = a.add(b);
});

/** Counts events; used to see whether `when` and reset work together. */
export const gated = module('gated', { go: In(bit), hits: Out(u(32)) }, ({ go, hits }) => {
  const value = reg(u(32), { init: 0 });
  when(go, () => {
    value.next = value.wrapAdd(1);
  });
  hits.value = value;
});

/** The BenchError that `work` must end with. */
export async function failure(code: BenchErrorCode, work: () => unknown): Promise<BenchError> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    expect(error.code, error.message).to.equal(code);
    return error;
  }
  throw new Error(`expected a BenchError '${code}'`);
}
