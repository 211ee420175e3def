import {
  In,
  Out,
  assert,
  bit,
  cat,
  cover,
  instance,
  lit,
  memory,
  module,
  mux,
  reg,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';

/** Something that takes a few dozen operations, and more than one use of its parts. */
function work(a: UInt<32>, b: UInt<32>, rounds = 6): UInt<32> {
  let [x, y] = [a, b];
  for (let i = 0; i < rounds; i++) {
    const sum = x.wrapAdd(y).xor(i * 0x1357);
    [x, y] = [sum.xor(sum.shr(7)), x.wrapSub(sum.shlTrunc(3))];
  }
  return x.xor(y);
}

/** Several updates, a write and checks under one guard, and an update that stands alone. */
export const shared = module(
  'shared',
  {
    go: In(bit),
    a: In(u(32)),
    b: In(u(32)),
    at: In(u(4)),
    p: Out(u(32)),
    q: Out(u(32)),
    r: Out(u(32)),
    m: Out(u(32)),
  },
  ({ go, a, b, at, p, q, r, m }) => {
    const [first, second, third] = [
      reg(u(32), { init: 1 }),
      reg(u(32), { init: 2 }),
      reg(u(32), { init: 3 }),
    ];
    const store = memory(u(32), { depth: 16 });
    const mixed = work(first.xor(a), second.wrapAdd(b));
    when(go, () => {
      first.next = mixed;
      second.next = work(mixed, first);
      store.write(at, mixed.xor(second));
      assert(mixed.ne(0), 'mixed');
      cover(mixed(0), 'odd');
    });
    third.next = third.wrapAdd(a).xor(third.shr(3));
    p.value = first;
    q.value = second;
    r.value = third;
    m.value = store.readAsync(at);
  },
);

/** Guards within guards, one of them with work for both of its values, and one that holds only with another. */
export const nested = module(
  'nested',
  {
    go: In(bit),
    kind: In(u(2)),
    a: In(u(32)),
    b: In(u(32)),
    p: Out(u(32)),
    q: Out(u(32)),
    r: Out(u(40)),
    t: Out(s(50)),
  },
  ({ go, kind, a, b, p, q, r, t }) => {
    const [x, y, z, w] = [reg(u(32)), reg(u(32)), reg(u(40)), reg(s(50))];
    const outer = work(x.xor(a), b);
    when(go, () => {
      x.next = outer;
      when(kind.eq(1), () => {
        const inner = work(outer, y);
        y.next = inner;
        z.next = inner.mul(outer(7, 0));
        when(inner(3), () => {
          w.next = work(inner, outer).asSInt().extend(50);
        });
      }).otherwise(() => {
        const other = work(y, outer.shr(1).extend(32));
        y.next = other;
        w.next = mux(other(0), work(other, a).asSInt(), work(b, other).asSInt()).extend(50);
      });
    });
    when(go.and(b(4)), () => {
      z.next = work(outer, z.trunc(32)).mul(3).extend(40).xor(1);
    });
    p.value = x;
    q.value = y;
    r.value = z;
    t.value = w;
  },
);

/** The guard is a register that changes where it holds, and one that changes outside of what it guards. */
export const changing = module(
  'changing',
  { a: In(u(32)), b: In(u(32)), p: Out(u(32)), q: Out(u(32)), busy: Out(bit), step: Out(u(3)) },
  ({ a, b, p, q, busy, step }) => {
    const [on, x, y] = [reg(bit, { init: 1 }), reg(u(32), { init: 9 }), reg(u(32), { init: 5 })];
    const { state, run } = states('First', 'Second', 'Third');
    const count = reg(u(3), { init: 0 });
    const next = work(x, a);
    when(on, () => {
      on.next = next(5);
      x.next = next;
      y.next = work(next, y);
    }).otherwise(() => {
      on.next = work(y, b)(2);
      y.next = y.wrapAdd(1);
    });
    run({
      First: () => {
        count.next = work(next, b)(2, 0);
        state.go('Second');
      },
      Second: () => {
        when(work(y, a)(9), () => {
          state.go('Third');
        });
      },
      Third: () => {
        count.next = count.wrapAdd(work(x, y)(2, 0));
        state.go('First');
      },
    });
    p.value = x;
    q.value = y;
    busy.value = on;
    step.value = count;
  },
);

/** Registers and words of memories that change places under guards, also under different ones. */
export const swaps = module(
  'swaps',
  {
    go: In(vec(bit, 3)),
    a: In(u(4)),
    b: In(u(4)),
    d: In(u(32)),
    p: Out(u(32)),
    q: Out(u(32)),
    r: Out(u(32)),
    m: Out(vec(u(32), 2)),
  },
  ({ go, a, b, d, p, q, r, m }) => {
    const [x, y, z] = [reg(u(32), { init: 1 }), reg(u(32), { init: 2 }), reg(u(32), { init: 3 })];
    const [left, right] = [memory(u(32), { depth: 16 }), memory(u(32), { depth: 16, collision: 'new' })];
    when(go.at(0), () => {
      x.next = y;
      y.next = x;
    });
    when(go.at(1), () => {
      z.next = work(x, y);
      y.next = work(z, d);
    });
    when(go.at(2), () => {
      x.next = work(z, y);
    });
    when(go.at(0).or(go.at(2)), () => {
      left.write(a, work(right.readAsync(b), x));
    });
    when(go.at(1), () => {
      right.write(b, work(left.readAsync(a), y));
      right.write(a, d.xor(left.readAsync(b)), { enable: go.at(2) });
    });
    p.value = x;
    q.value = y;
    r.value = z;
    m.value = [left.readSync(b), right.readSync(a, { enable: go.at(1) })];
  },
);

/** Old values that are needed under other conditions than those they change under, and work that goes to and fro. */
export const late = module(
  'late',
  { go: In(vec(bit, 3)), a: In(u(32)), b: In(u(32)), o: Out(vec(u(32), 6)) },
  ({ go, a, b, o }) => {
    const [z, y, x] = [reg(u(32), { init: 1 }), reg(u(32), { init: 2 }), reg(u(32), { init: 3 })];
    when(go.at(0), () => {
      z.next = work(x, a);
    });
    y.next = z.xor(x);
    when(go.at(1), () => {
      x.next = work(y, b);
    });
    const [f, g, h] = [reg(u(32), { init: 4 }), reg(u(32), { init: 5 }), reg(u(32), { init: 6 })];
    when(go.at(2), () => {
      f.next = work(a, f);
      h.next = mux(go.at(2), work(g, a), work(f, b));
    }).otherwise(() => {
      g.next = work(f, b);
    });
    o.value = [z, y, x, f, g, h];
  },
);

/** A value that two guards need in common, and a choice whose arms cost much. */
export const common = module(
  'common',
  { go: In(bit), some: In(u(4)), a: In(u(32)), p: Out(vec(u(32), 4)), chosen: Out(u(32)) },
  ({ go, some, a, p, chosen }) => {
    const lanes = reg(vec(u(32), 4), { init: [1, 2, 3, 4] });
    const seed = reg(u(32), { init: 77 });
    const value = work(seed, a);
    for (let i = 0; i < 4; i++) {
      const hit: Bit = go.and(some(i));
      when(hit, () => {
        lanes.at(i).next = work(value, lanes.at((i + 1) % 4));
      });
    }
    const both = wire(u(32));
    when(some.eq(3), () => {
      both.value = work(a, seed, 9);
    }).otherwise(() => {
      both.value = work(seed, work(a, value), 9);
    });
    seed.next = mux(go, both, seed);
    p.value = lanes;
    chosen.value = both;
  },
);

const bank = module(
  'bank',
  { write: In(bit), at: In(u(3)), data: In(u(32)), from: In(u(3)), read: Out(u(32)) },
  ({ write, at, data, from, read }) => {
    const store = memory(u(32), { depth: 8, collision: 'new' });
    store.write(at, data, { enable: write });
    read.value = store.readSync(from);
  },
);

/** Instances whose data matter only where they are written, all under one guard. */
export const banks = module(
  'banks',
  { go: In(bit), some: In(u(16)), at: In(u(3)), a: In(u(32)), o: Out(vec(u(32), 16)) },
  ({ go, some, at, a, o }) => {
    const seed = reg(u(32), { init: 99 });
    seed.next = seed.wrapAdd(a).xor(seed.shr(5));
    const common = work(seed, a);
    o.value = Array.from({ length: 16 }, (_, i) => {
      const data = work(common, seed.xor(i), 2);
      return instance(
        bank,
        { write: go.and(some(i)), at, data, from: seed(2, 0) },
        { name: `bank${String(i)}` },
      ).read;
    });
  },
);

/** Registers of several words that change in parts, also where nothing but the place of their bits does. */
export const parts = module(
  'parts',
  { go: In(bit), kind: In(u(2)), at: In(u(3)), a: In(u(48)), o: Out(vec(u(48), 6)), p: Out(vec(u(100), 4)) },
  ({ go, kind, at, a, o, p }) => {
    const rows = reg(vec(u(48), 6), { init: [1, 2, 3, 4, 5, 6] });
    const [turned, cleared, copied] = [reg(u(100)), reg(u(100)), reg(u(100), { init: 99 })];
    const lonely = reg(vec(u(20), 5), { init: [1, 2, 3, 4, 5] });
    const some = a(31, 0);
    when(go, () => {
      rows.at(at).next = cat(work(some, a(47, 16)), a(15, 0));
      when(kind(0), () => {
        rows.at(at.xor(1)).next = a;
      });
      when(kind.eq(1), () => {
        turned.next = cat(turned(49, 0), turned(99, 50));
      }).elseWhen(kind.eq(2), () => {
        turned.next = cat(work(some, turned(31, 0)), turned(67, 0));
      });
      when(kind.eq(3), () => {
        cleared.next = cat(cleared(99, 20), lit(0, u(20)));
      }).elseWhen(kind(1), () => {
        cleared.next = cat(a, cleared(51, 0));
      });
      copied.next = mux(kind(0), cat(copied(99, 64), rows.at(0), copied(15, 0)), copied);
    });
    // A guard of nothing else.
    when(work(some, lonely.at(1).extend(32))(3), () => {
      lonely.at(at).next = work(some, lonely.at(2).extend(32)).trunc(20);
    });
    o.value = rows;
    p.value = [turned, cleared, copied, lonely.asUInt()];
  },
);
