import {
  In,
  Out,
  assert,
  bit,
  cover,
  defaultDomain,
  domain,
  inDomain,
  instance,
  memory,
  module,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import type { Domain, UInt } from '../../../dsl/index.js';

/** Registers that exchange their values in circles, in words and in lanes: none may be changed before it was read. */
export const circles = module(
  'circles',
  {
    go: In(bit),
    a: Out(u(8)),
    b: Out(u(8)),
    c: Out(u(8)),
    v: Out(vec(u(16), 6)),
    w: Out(u(100)),
    below: Out(bit),
  },
  ({ go, a, b, c, v, w, below }) => {
    const level = reg(s(21));
    below.value = level.lt(-5);
    const [p, q, r] = [reg(u(8), { init: 1 }), reg(u(8), { init: 2 }), reg(u(8), { init: 3 })];
    const ring = reg(vec(u(16), 6), { init: [1, 2, 3, 4, 5, 6] });
    const turned = reg(u(100), { init: 1234567890123n });
    when(go, () => {
      p.next = q.xor(r);
      q.next = r.wrapAdd(p);
      r.next = p;
      for (let i = 0; i < 6; i++) ring.at(i).next = ring.at((i + 1) % 6);
      turned.next = turned.shlTrunc(7).or(turned.shr(93)).xor(ring.asUInt());
      level.next = level.wrapAdd(p);
    });
    a.value = p;
    b.value = q;
    c.value = r;
    v.value = ring;
    w.value = turned;
  },
);

/** A memory in each of several shapes, written and read in every way; two feed each other. */
export const memories = module(
  'memories',
  {
    a: In(u(4)),
    b: In(u(6)),
    wide: In(u(150)),
    mask: In(u(5)),
    go: In(vec(bit, 4)),
    o: Out(vec(u(150), 4)),
    p: Out(vec(u(9), 4)),
    q: Out(vec(s(33), 2)),
  },
  ({ a, b, wide, mask, go, o, p, q }) => {
    const words = memory(u(150), { depth: 11 });
    const latest = memory(u(150), { depth: 11, collision: 'new' });
    for (const store of [words, latest]) {
      store.write(a, wide, { mask, enable: go.at(0) });
      when(go.at(1), () => {
        store.write(b(3, 0), wide.not());
      });
    }
    o.value = [
      words.readAsync(a),
      words.readSync(b(3, 0), { enable: go.at(2) }),
      latest.readSync(a, { enable: go.at(3) }),
      latest.readSync(b(3, 0)),
    ];
    const [left, right] = [memory(u(9), { depth: 16 }), memory(u(9), { depth: 16 })];
    left.write(a, right.readAsync(b(3, 0)).wrapAdd(1), { enable: go.at(2) });
    right.write(b(3, 0), left.readAsync(a).xor(b), { enable: go.at(3) });
    left.write(b(5, 2), left.readAsync(a.xor(3)), { enable: go.at(1) });
    const table = memory(u(9), { depth: 5, init: [500, 1, 2, 3] });
    p.value = [left.readAsync(a), right.readAsync(a), left.readSync(b(3, 0)), table.readAsync(a)];
    const signed = memory(s(33), { depth: 7 });
    signed.write(a, wide(32, 0).asSInt(), { enable: go.at(0) });
    q.value = [signed.readAsync(b(3, 0)), signed.readSync(a)];
  },
);

const main = domain({ clock: 'main' });
const early = domain({ clock: 'early', resetName: 'early_n', reset: 'asynchronous', active: 'low' });
const late = domain({ clock: 'late', edge: 'falling', reset: 'asynchronous' });

const counter = (own: Domain) =>
  module(
    `counter_${own.clock}`,
    { step: In(u(3)), count: Out(u(12)), raw: Out(u(70)) },
    ({ step, count, raw }) => {
      const value = reg(u(12), { init: 77 });
      value.next = value.wrapAdd(step);
      count.value = value;
      const free = reg(u(70));
      free.next = free.wrapAdd(step);
      raw.value = free;
      assert(value.ne(100), 'never a hundred');
      cover(value(0), 'odd');
    },
    { domain: own },
  );

/** State in three domains with every kind of reset. */
export const domains = module(
  'domains',
  {
    step: In(u(3), { domain: main }),
    x: Out(u(12), { domain: main }),
    y: Out(u(12), { domain: early }),
    z: Out(u(12), { domain: late }),
    r: Out(u(70), { domain: early }),
    m: Out(u(8), { domain: late }),
  },
  ({ step, x, y, z, r, m }) => {
    // Made for the default domain, which is `main` here.
    const first = instance(counter(defaultDomain), { step });
    x.value = first.count;
    inDomain(early, () => {
      const second = instance(counter(early), { step: 3 });
      y.value = second.count;
      r.value = second.raw;
    });
    inDomain(late, () => {
      const own = reg(u(12), { init: 4095 });
      own.next = own.wrapSub(5);
      z.value = own;
      const store = memory(u(8), { depth: 4 });
      store.write(own(1, 0), own(7, 0));
      m.value = store.readSync(own(3, 2));
    });
  },
  { domain: main },
);

/** Bits of a bus that depend on others of it, and on themselves only word by word. */
export const chains = module(
  'chains',
  { a: In(u(70)), b: In(u(8)), y: Out(u(70)), z: Out(vec(u(8), 8)), s: Out(u(9)) },
  ({ a, b, y, z, s: sum }) => {
    const carry = wire(u(70));
    carry(0).value = a(0);
    for (let i = 1; i < 70; i++)
      carry(i).value = carry(i - 1)
        .and(a(i))
        .xor(a(i - 1));
    y.value = carry;
    const lanes = wire(vec(u(8), 8));
    lanes.at(0).value = b;
    for (let i = 1; i < 8; i++)
      lanes.at(i).value = lanes
        .at(i - 1)
        .wrapAdd(i)
        .xor(lanes.at(i >> 1));
    z.value = lanes;
    const total = wire(u(9));
    total.value = total(7, 0).shl(1).or(b(0)).add(total(3, 0).shlTrunc(1).and(0)).trunc(9);
    sum.value = total;
  },
);

/** An expression thousands of operators deep. */
export const deep = module('deep', { a: In(u(16)), b: In(u(16)), y: Out(u(16)) }, ({ a, b, y }) => {
  let value: UInt<16> = a;
  for (let i = 0; i < 3000; i++) value = i % 3 === 0 ? value.wrapAdd(b) : value.xor(a).wrapAdd(i);
  y.value = value;
});

/** Checks that fail often, in two instances, and covers. */
export const checked = module('checked', { a: In(u(6)), go: In(bit) }, ({ a, go }) => {
  const last = reg(u(6), { init: 0 });
  last.next = a;
  assert(a.lt(50), 'small');
  when(go, () => {
    assert(last.le(a), 'rises');
    cover(a.eq(last), 'stays');
  });
});

/** Arithmetic, comparisons and shifts on values of two and three words of 64 bits, with and without signs. */
export const wide = module(
  'wide',
  {
    a: In(u(130)),
    b: In(u(130)),
    c: In(s(128)),
    d: In(s(70)),
    n: In(u(9)),
    distance: In(u(80)),
    o: Out(vec(u(131), 5)),
    t: Out(vec(s(200), 4)),
    shifted: Out(vec(u(130), 3)),
    moved: Out(vec(s(128), 3)),
    bits: Out(vec(bit, 10)),
    lane: Out(u(13)),
  },
  ({ a, b, c, d, n, distance, o, t, shifted, moved, bits, lane }) => {
    // Differs from `a` in its lowest word only.
    const near = a.xor(n);
    o.value = [
      a.wrapSub(near).extend(131),
      a.add(b),
      a.wrapSub(b).extend(131),
      a.wrapAdd(b.not()).extend(131),
      a.mul(b).trunc(131),
    ];
    t.value = [c.add(a).extend(200), d.sub(c).extend(200), c.mul(d).extend(200), c.neg().extend(200)];
    shifted.value = [a.shlTrunc(n), a.shr(n), a.shr(distance)];
    moved.value = [c.shr(n), c.shlTrunc(n), d.extend(128).shr(distance)];
    bits.value = [
      near.lt(a),
      a.lt(b),
      a.le(c),
      c.gt(d),
      d.ge(a),
      a.eq(c),
      d.ne(c),
      a.reduceXor(),
      c.reduceAnd(),
      b.reduceOr(),
    ];
    const lanes = wire(vec(u(13), 10));
    lanes.value = Array.from({ length: 10 }, (_, i) => a.xor(b)(13 * i + 12, 13 * i));
    lane.value = lanes.at(n(3, 0));
  },
);
