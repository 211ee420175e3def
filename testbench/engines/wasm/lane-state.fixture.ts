import {
  In,
  Out,
  assert,
  bit,
  cat,
  cover,
  defaultDomain,
  domain,
  inDomain,
  instance,
  memory,
  module,
  mux,
  reg,
  s,
  switchOn,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { Domain, Module } from '../../../dsl/index.js';

const holder = (own: Domain) =>
  module(
    `holder_${own.clock}`,
    { x: In(u(12)), go: In(bit), a: Out(u(12)), b: Out(u(5)), c: Out(s(33)), d: Out(u(64)), below: Out(bit) },
    ({ x, go, a, b, c, d, below }) => {
      const free = reg(u(12));
      const held = reg(u(5), { init: 19, enable: go });
      const signed = reg(s(33), { init: -4_000_000_000n });
      const long = reg(u(64), { init: 0xfedc_ba98_7654_3210n, enable: x(0) });
      free.next = free.wrapAdd(x);
      held.next = held.wrapSub(x(4, 0));
      when(go, () => {
        signed.next = signed.wrapSub(x);
      }).elseWhen(x(1), () => {
        signed.next = free.asSInt();
      });
      long.next = long.wrapAdd(free).xor(long.shlTrunc(7));
      a.value = free;
      b.value = held;
      c.value = signed;
      below.value = signed.lt(-3_000_000_000n);
      d.value = long;
    },
    { domain: own },
  );

const held = (own: Domain): Module => {
  const inner = holder(own);
  const lanes = 21;
  return module(
    `held_${own.clock}`,
    {
      x: In(u(40)),
      go: In(u(lanes)),
      a: Out(vec(u(12), lanes)),
      b: Out(vec(u(5), lanes)),
      c: Out(vec(s(33), lanes)),
      d: Out(vec(u(64), lanes)),
      below: Out(vec(bit, lanes)),
    },
    ({ x, go, a, b, c, d, below }) => {
      const placed = Array.from({ length: lanes }, (_, i) => instance(inner, { x: x(i + 11, i), go: go(i) }));
      a.value = placed.map(lane => lane.a);
      b.value = placed.map(lane => lane.b);
      c.value = placed.map(lane => lane.c);
      d.value = placed.map(lane => lane.d);
      below.value = placed.map(lane => lane.below);
    },
    { domain: own },
  );
};

/** Registers with and without a reset, and with an enable, under both kinds of reset. */
export const registers: readonly Module[] = [
  held(defaultDomain),
  held(domain({ clock: 'early', reset: 'asynchronous' })),
  held(domain({ clock: 'falling', edge: 'falling', resetName: 'low', active: 'low', reset: 'asynchronous' })),
];

const main = domain({ clock: 'main' });
const side = domain({ clock: 'side', resetName: 'side_reset', reset: 'asynchronous' });

const twoClocked = module(
  'two_clocked',
  { x: In(u(9), { domain: main }), a: Out(u(9), { domain: main }), b: Out(u(9), { domain: side }) },
  ({ x, a, b }) => {
    const first = reg(u(9), { init: 3 });
    first.next = first.wrapAdd(x);
    a.value = first;
    inDomain(side, () => {
      const second = reg(u(9), { init: 300 });
      second.next = second.wrapAdd(5).xor(second.shr(4));
      b.value = second;
    });
  },
  { domain: main },
);

/** Lanes with state in two domains, fed from both sides in one of them. */
export const twoDomains = module(
  'two_domains',
  {
    x: In(u(9), { domain: main }),
    a: Out(vec(u(9), 18), { domain: main }),
    b: Out(vec(u(9), 18), { domain: side }),
  },
  ({ x, a, b }) => {
    const placed = Array.from({ length: 18 }, () => instance(twoClocked));
    placed.forEach((lane, i) => {
      lane.x.value = placed[i - 1]?.a.xor(i) ?? x;
    });
    a.value = placed.map(lane => lane.a);
    b.value = placed.map(lane => lane.b);
  },
  { domain: main },
);

const DEPTH = 11;
const store = (name: string, width: number, collision: 'old' | 'new' | 'any') =>
  module(
    `store_${name}`,
    {
      at: In(u(4)),
      from: In(u(4)),
      place: In(u(4)),
      data: In(u(width)),
      mask: In(u(width % 4 === 0 ? 4 : 3)),
      go: In(u(3)),
      now: Out(u(width)),
      later: Out(u(width)),
      fixed: Out(u(7)),
      own: Out(s(7)),
      odd: Out(u(width)),
    },
    ({ at, from, place, data, mask, go, now, later, fixed, own, odd }) => {
      const words = memory(u(width), { depth: DEPTH, collision });
      words.write(at, data, { mask, enable: go(0) });
      when(go(1), () => {
        words.write(from, data.not());
      });
      now.value = words.readAsync(from);
      later.value = words.readSync(at, { enable: go(2) });
      const rom = memory(u(7), { depth: 5, init: [100, 1, 77, 3] });
      fixed.value = rom.readAsync(at(2, 0));
      const signed = memory(s(7), { depth: 16 });
      signed.write(at, data(6, 0).asSInt(), { enable: go(0) });
      own.value = signed.readAsync(from);
      const placed = memory(u(width), { depth: DEPTH });
      placed.write(place, data, { enable: go(1) });
      placed.write(place.xor(1), data.xor(1), { mask: mask.not(), enable: go(2) });
      odd.value = placed.readAsync(from);
    },
  );

/**
 * A few memories in each lane: with masked writes and reads at the edge, a table, and one that is written at an address of
 * the lane's own.
 */
export const stores: readonly Module[] = (
  [
    ['old', 8, 'old'],
    ['new', 12, 'new'],
    ['any', 33, 'any'],
    ['long', 64, 'new'],
    ['odd', 27, 'old'],
    ['middle', 16, 'new'],
  ] as const
).map(([name, width, collision]) => {
  const inner = store(name, width, collision);
  const lanes = 19;
  return module(
    `stores_${name}`,
    {
      at: In(u(4)),
      from: In(u(4)),
      place: In(vec(u(4), lanes)),
      data: In(vec(u(width), lanes)),
      mask: In(u(width % 4 === 0 ? 4 : 3)),
      go: In(u(3 + lanes)),
      now: Out(vec(u(width), lanes)),
      later: Out(vec(u(width), lanes)),
      fixed: Out(vec(u(7), lanes)),
      own: Out(vec(s(7), lanes)),
      odd: Out(vec(u(width), lanes)),
    },
    ({ at, from, place, data, mask, go, now, later, fixed, own, odd }) => {
      const placed = Array.from({ length: lanes }, (_, i) =>
        instance(inner, { at, from, place: place.at(i), data: data.at(i), mask, go: go(i + 2, i) }),
      );
      now.value = placed.map(lane => lane.now);
      later.value = placed.map(lane => lane.later);
      fixed.value = placed.map(lane => lane.fixed);
      own.value = placed.map(lane => lane.own);
      odd.value = placed.map(lane => lane.odd);
    },
  );
});

const reader = module('reader', { x: In(u(4)), y: Out(u(9)) }, ({ x, y }) => {
  const words = memory(u(9), { depth: 13 });
  words.write(x, words.readAsync(x).wrapAdd(x).wrapAdd(1));
  y.value = words.readSync(x.xor(3));
});

/** Memories that each lane reads at an address of its own: lanes are evaluated one by one. */
export const readApart = module('read_apart', { x: In(u(4)), y: Out(vec(u(9), 20)) }, ({ x, y }) => {
  y.value = Array.from({ length: 20 }, (_, i) => instance(reader, { x: x.xor(i % 16) }).y);
});

const watcher = module(
  'watcher',
  { west: In(u(6)), x: In(u(6)), go: In(bit), y: Out(u(6)) },
  ({ west, x, go, y }) => {
    const last = reg(u(6), { init: 0 });
    last.next = x.xor(west);
    y.value = last;
    assert(last.lt(50), 'small');
    when(go, () => {
      assert(last.le(x), 'rises');
      cover(x.eq(last).or(x(0)), 'odd or same');
    });
  },
);

/** Checks that often fail, and a cover, in lanes of a row or of a grid of so many columns, fed from before or behind. */
export function checkedLanes(name: string, lanes: number, feed: number): Module {
  return module(name, { x: In(u(6)), go: In(u(lanes)), y: Out(vec(u(6), lanes)) }, ({ x, go, y }) => {
    const placed = Array.from({ length: lanes }, (_, i) => instance(watcher, { x, go: go(i) }));
    placed.forEach((lane, i) => {
      lane.west.value = placed[i - feed]?.y ?? x;
    });
    y.value = placed.map(lane => lane.y);
    assert(x.ne(9), 'never nine');
  });
}

const leaf = module('leaf', { at: In(u(2)), x: In(u(10)), y: Out(u(10)) }, ({ at, x, y }) => {
  const value = reg(u(10));
  value.next = value.xor(x);
  const own = memory(u(10), { depth: 3 });
  own.write(x(1, 0), value);
  y.value = value.wrapAdd(own.readAsync(at));
});

const branch = module('branch', { at: In(u(2)), x: In(u(10)), y: Out(u(10)) }, ({ at, x, y }) => {
  const first = instance(leaf, { at, x });
  const second = instance(leaf, { at: at.not(), x: first.y.shlTrunc(1) });
  y.value = second.y.xor(first.y);
});

/** Instances within lanes, which feed each other. */
export const nested = module(
  'nested',
  { at: In(u(2)), x: In(u(10)), y: Out(vec(u(10), 19)) },
  ({ at, x, y }) => {
    const placed = Array.from({ length: 19 }, () => instance(branch, { at }));
    placed.forEach((lane, i) => {
      lane.x.value = x.xor(i);
    });
    y.value = placed.map(lane => lane.y);
  },
);

const chooser = module(
  'chooser',
  {
    kind: In(u(2)),
    load: In(bit),
    west: In(u(16)),
    x: In(u(16)),
    y: Out(u(16)),
    z: Out(u(16)),
    w: Out(u(32)),
  },
  ({ kind, load, west, x, y, z, w }) => {
    const [value, other] = [reg(u(16), { init: 1 }), reg(u(16))];
    when(load, () => {
      value.next = west;
      other.next = west.mul(x).trunc(16);
    }).otherwise(() => {
      switchOn(kind)
        .is(0, () => {
          value.next = value.mul(x).wrapAdd(west.shr(3)).xor(other).trunc(16);
        })
        .is(1, () => {
          value.next = mux(x.lt(value), x, west);
          other.next = x;
        })
        .otherwise(() => {
          other.next = other.wrapAdd(value.wrapSub(x).mul(west).trunc(16));
        });
    });
    // Both arms of the outer choice choose once more.
    const third = reg(u(16), { init: 2 });
    when(load, () => {
      when(kind(0), () => {
        third.next = third.wrapAdd(x);
      }).otherwise(() => {
        third.next = west;
      });
    })
      .elseWhen(kind(0), () => {
        third.next = x.xor(third);
      })
      .otherwise(() => {
        third.next = third.shlTrunc(1);
      });
    // What an arm works out is used beside the choice too.
    const fourth = reg(u(16), { init: 9 });
    const shared = fourth.mul(west).trunc(16).wrapAdd(x).xor(fourth.shr(2)).wrapSub(value);
    const chosenOne = mux(load, shared.xor(shared.shlTrunc(3)).wrapAdd(west).xor(other), other);
    fourth.next = chosenOne.xor(shared);
    w.value = cat(third, fourth);
    y.value = value;
    z.value = other;
  },
);

/** Choices with one value for all lanes, each of which says what lanes do. */
export const chosen = module(
  'chosen',
  {
    kind: In(u(2)),
    load: In(bit),
    x: In(u(16)),
    y: Out(vec(u(16), 20)),
    z: Out(vec(u(16), 20)),
    w: Out(vec(u(32), 20)),
  },
  ({ kind, load, x, y, z, w }) => {
    const mode = reg(u(2), { init: 0 });
    mode.next = kind;
    const placed = Array.from({ length: 20 }, (_, i) =>
      instance(chooser, { kind: mode, load, x: x.wrapAdd(999 * i) }),
    );
    placed.forEach((lane, i) => {
      lane.west.value = placed[i - 1]?.y ?? x;
    });
    y.value = placed.map(lane => lane.y);
    z.value = placed.map(lane => lane.z);
    w.value = placed.map(lane => lane.w);
  },
);
