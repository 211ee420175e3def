import {
  In,
  Out,
  assert,
  bit,
  cat,
  instance,
  lit,
  memory,
  module,
  mux,
  reg,
  regNext,
  s,
  select,
  states,
  switchOn,
  u,
  vec,
  when,
  wire,
} from '../index.js';
import type { Module } from '../ir/module.js';

const arithmetic = module(
  'arithmetic',
  {
    a: In(u(6)),
    b: In(s(5)),
    c: In(u(1)),
    x: Out(s(12)),
    y: Out(u(16)),
    z: Out(s(13)),
    t: Out(u(24)),
    w: Out(u(32)),
  },
  ({ a, b, c, x, y, z, t, w }) => {
    const zero = lit(0, u(6));
    x.value = a
      .add(b)
      .sub(a.add(0))
      .add(b.mul(1))
      .add(mux(c, b.neg(), b.neg()))
      .extend(12);
    y.value = cat(a.and(zero), a.or(0), a(5, 2)(2, 1), a.and(63)(0), a.xor(a)(0)).trunc(16);
    z.value = mux(lit(1), a.mul(b), a.mul(b).asSInt()).extend(13);
    t.value = cat(
      a.eq(a),
      a.lt(b),
      a.ge(b),
      a.ne(40),
      a.le(a),
      a.gt(lit(63, u(6))),
      c.eq(0),
      c.ne(0),
      c.not().not(),
      a.reduceAnd(),
      a.reduceOr(),
      b.reduceXor(),
      c.reduceXor(),
      mux(c.not(), lit(0, bit), lit(1, bit)),
      a.shl(2)(3, 1),
      a.shr(2)(2, 0),
      lit(5).add(3).trunc(3),
    ).extend(24);
    w.value = cat(
      a.shlTrunc(c).wrapAdd(0),
      a.shr(b.asUInt().trunc(3)),
      b.shr(1).asUInt(),
      b.abs().trunc(4),
      b.extend(9).trunc(6).asUInt(),
    ).extend(32);
  },
).ir;

const vectors = module(
  'vectors',
  {
    i: In(u(2)),
    j: In(u(3)),
    v: In(vec(u(4), 4)),
    d: In(s(4)),
    o: Out(vec(u(4), 4)),
    p: Out(vec(u(6), 4)),
    q: Out(u(4)),
    r: Out(u(8)),
    m: Out(vec(vec(u(2), 2), 4)),
  },
  ({ i, j, v, d, o, p, q, r, m }) => {
    const held = reg(vec(u(4), 4), { init: [1, 2, 3, 4] });
    held.at(i).next = v.at(0);
    when(j(0), () => {
      held.at(3).next = 9;
      held.at(j(1)).next = v.at(1);
    });
    o.value = held;
    p.value = v.zip(held, (a, b) => a.mul(b).trunc(6).wrapAdd(j));
    q.value = mux(d.lt(0), select(i, [v.at(2), v.at(1), v.at(3), v.at(i)]), v.at(2));
    const bits = reg(u(8), { init: 0 });
    bits.at(j).next = d(0);
    bits(7, 6).next = i;
    r.value = bits;
    const nested = reg(vec(vec(u(2), 2), 4));
    nested.at(i).at(j(2)).next = i;
    m.value = nested;
  },
).ir;

const storage = module(
  'storage',
  {
    a: In(u(3)),
    d: In(u(8)),
    m: In(u(2)),
    go: In(bit),
    rom: Out(u(8)),
    now: Out(u(8)),
    then: Out(u(8)),
    fresh: Out(u(8)),
  },
  ({ a, d, m, go, rom, now, then, fresh }) => {
    const table = memory(u(8), { depth: 6, init: [3, 1, 4, 1, 5, 9] });
    rom.value = table.readAsync(a).wrapAdd(table.readAsync(lit(2, u(3))));
    const words = memory(u(8), { depth: 8, init: [] });
    words.write(a, d, { enable: go, mask: m });
    when(m(0), () => {
      words.write(a.xor(1), d.not());
    })
      .elseWhen(go, () => {
        words.write(a.xor(2), d.xor(85));
      })
      .otherwise(() => {
        words.write(a.xor(3), d.wrapAdd(1));
      });
    now.value = words.readAsync(a);
    then.value = words.readSync(a, { enable: go.or(m(1)) });
    const latest = memory(u(8), { depth: 8, init: [], collision: 'new' });
    latest.write(a, d, { enable: go });
    fresh.value = latest.readSync(a);
  },
).ir;

const machine = module(
  'machine',
  { go: In(bit), n: In(u(3)), y: Out(u(3)), busy: Out(bit), k: Out(u(2)) },
  ({ go, n, y, busy, k }) => {
    const { state, run } = states('Idle', 'Count', 'Done');
    const left = reg(u(3), { init: 5, enable: n.ne(7) });
    busy.value = 1;
    run({
      Idle: () => {
        busy.value = 0;
        when(go, () => {
          left.next = n;
          state.go('Count');
        });
      },
      Count: () => {
        when(left.eq(0), () => {
          state.go('Done');
        })
          .elseWhen(n.eq(left), () => {
            left.next = 0;
          })
          .otherwise(() => {
            left.next = left.wrapSub(1);
          });
      },
      Done: () => {
        state.go('Idle');
      },
    });
    switchOn(n)
      .is([0, 3], () => {
        k.value = 1;
      })
      .is(5, () => {
        k.value = 2;
      })
      .otherwise(() => {
        k.value = left(1, 0);
      });
    y.value = left;
  },
).ir;

const accumulate = module(
  'accumulate',
  { a: In(u(4)), b: In(u(4)), y: Out(u(4)), z: Out(u(4)) },
  ({ a, b, y, z }) => {
    const total = reg(u(4), { init: 0 });
    const unused = reg(u(4), { init: 0 });
    unused.next = a.xor(b).wrapAdd(unused);
    total.next = total.wrapAdd(a);
    y.value = total;
    z.value = b.and(a).or(b.and(a));
  },
);

const watch = module('watch', { a: In(u(4)) }, ({ a }) => {
  assert(a.le(15), 'four bits');
  when(a(0), () => {
    assert(regNext(a).ne(lit(77)), 'never');
  });
});

const hierarchy = module('hierarchy', { a: In(u(4)), y: Out(vec(u(4), 3)), z: Out(u(4)) }, ({ a, y, z }) => {
  let carry = a;
  const cells = [0, 1, 2].map(i => {
    const cell = instance(accumulate, { a: carry, b: a.xor(i) });
    carry = cell.z;
    return cell;
  });
  y.value = cells.map(cell => cell.y);
  instance(accumulate, { a, b: carry });
  instance(watch, { a: carry });
  const idle = memory(u(4), { depth: 4 });
  idle.write(a(1, 0), carry);
  const lost = wire(u(4), { default: 3 });
  when(a(0), () => {
    lost.value = carry;
  });
  z.value = regNext(carry, { init: 0 });
}).ir;

/** Modules that together have every kind of node, statement and variable. */
export const samples: readonly Module[] = [arithmetic, vectors, storage, machine, hierarchy];
