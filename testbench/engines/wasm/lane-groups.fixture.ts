import {
  In,
  Out,
  bit,
  cover,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import type { Module, UInt } from '../../../dsl/index.js';

const LANES = 18;

const taker = module('taker', { x: In(u(8)), held: Out(u(8)), sum: Out(u(8)) }, ({ x, held, sum }) => {
  const value = reg(u(8), { init: 7 });
  value.next = value.shlTrunc(1).xor(x);
  held.value = value;
  sum.value = value.wrapAdd(x);
});

const giver = module('giver', { x: In(u(8)), y: In(u(8)), z: Out(u(8)) }, ({ x, y, z }) => {
  const value = reg(u(8), { init: 9 });
  value.next = value.wrapAdd(x).wrapSub(y);
  z.value = value.xor(y);
});

/** A group that feeds another one and words beside it, which feed the first again. */
export const circle = module('circle', { x: In(u(8)), y: Out(vec(u(8), LANES)) }, ({ x, y }) => {
  const first = Array.from({ length: LANES }, () => instance(taker));
  const total = reg(u(8), { init: 0 });
  const second = first.map((lane, i) =>
    instance(giver, { x: lane.held, y: first[(i + 5) % LANES]?.sum ?? x }),
  );
  total.next = second.reduce<UInt<8>>((sum, { z }) => sum.wrapAdd(z), total);
  first.forEach((lane, i) => {
    lane.x.value = i === 0 ? x.xor(total) : i % 2 === 0 ? total : x.wrapAdd(i);
  });
  y.value = second.map(({ z }) => z);
});

/** Two groups, each fed by registers of the other: neither may change before the other has read it. */
export const exchange = module('exchange', { x: In(u(8)), y: Out(vec(u(8), LANES)) }, ({ x, y }) => {
  const first = Array.from({ length: LANES }, () => instance(taker));
  const delayed = module('delayed', { x: In(u(8)), z: Out(u(8)) }, ports => {
    const value = reg(u(8), { init: 1 });
    value.next = ports.x.wrapAdd(value);
    ports.z.value = value;
  });
  const word = reg(u(8), { init: 2 });
  const second = first.map(lane => instance(delayed, { x: lane.held }));
  const some = [...second.slice(3, 5).map(({ z }) => z), ...first.slice(4, 6).map(lane => lane.held)];
  word.next = some.reduce((total, next): UInt<8> => total.wrapAdd(next), x.xor(word));
  first.forEach((lane, i) => {
    lane.x.value = i === 7 ? word : (second[i - 1]?.z ?? x);
  });
  y.value = second.map(({ z }) => z);
});

/** Lanes each of which is fed, without a register between, by the one before. */
export const combinational = module(
  'combinational',
  { x: In(u(8)), y: Out(vec(u(8), LANES)) },
  ({ x, y }) => {
    const placed = Array.from({ length: LANES }, () => instance(taker));
    placed.forEach((lane, i) => {
      lane.x.value = placed[i - 1]?.sum ?? x;
    });
    y.value = placed.map(lane => lane.held);
  },
);

const crossing = module(
  'crossing',
  { a: In(u(8)), b: In(u(8)), p: Out(u(8)), q: Out(u(8)) },
  ({ a, b, p, q }) => {
    const value = reg(u(8), { init: 1 });
    value.next = value.wrapAdd(a).xor(b);
    p.value = a.xor(value);
    q.value = b.wrapAdd(value);
  },
);

/** Inputs that are fed by outputs which depend on other inputs only. */
export const crossed = module('crossed', { x: In(u(8)), y: Out(vec(u(8), LANES)) }, ({ x, y }) => {
  const placed = Array.from({ length: LANES }, () => instance(crossing));
  placed.forEach((lane, i) => {
    lane.a.value = x.wrapAdd(i);
    lane.b.value = placed[LANES - 1 - i]?.p ?? x;
  });
  y.value = placed.map(lane => lane.q);
});

/** Two groups that feed each other without a register between, lane after lane. */
export const ladder = module('ladder', { x: In(u(8)), y: Out(vec(u(8), LANES)) }, ({ x, y }) => {
  const left = Array.from({ length: LANES }, () => instance(taker));
  const right = left.map(lane => instance(giver, { x, y: lane.sum }));
  left.forEach((lane, i) => {
    lane.x.value = right[i - 1]?.z ?? x;
  });
  y.value = right.map(({ z }) => z);
});

/** A group that must come apart beside one that need not. */
export const mixedGroups = module('mixed_groups', { x: In(u(8)), y: Out(vec(u(8), LANES)) }, ({ x, y }) => {
  const first = Array.from({ length: LANES }, () => instance(taker));
  const second = Array.from({ length: LANES }, () => instance(giver));
  first.forEach((lane, i) => {
    lane.x.value = first[i - 1]?.sum ?? x;
    const other = second[i];
    if (other === undefined) return;
    other.x.value = lane.held;
    other.y.value = x;
  });
  y.value = second.map(({ z }) => z);
});

const adder = module(
  'adder',
  { east: In(u(8)), third: In(u(8)), all: In(u(8)), sum: Out(u(8)), held: Out(u(8)) },
  ({ east, third, all, sum, held }) => {
    const value = reg(u(8), { init: 3 });
    value.next = value.xor(east).wrapAdd(third.shlTrunc(1));
    sum.value = value.wrapAdd(all);
    held.value = value;
  },
);

/** Sums that lanes take from those after them, where one operand of all is worked out late, under a condition. */
export const lateSums = module(
  'late_sums',
  { x: In(u(8)), go: In(bit), ends: In(vec(u(8), 2)), y: Out(vec(u(8), LANES)) },
  ({ x, go, ends, y }) => {
    const work = regNext(x.xor(0x5a));
    let mixed: UInt<8> = work;
    for (let i = 0; i < 20; i++) mixed = mixed.wrapAdd(mixed.shr(3)).xor(x).xor(mixed.shlTrunc(1));
    const all = wire(u(8));
    all.value = work;
    when(go, () => {
      all.value = mixed;
    });
    const placed = Array.from({ length: LANES }, () => instance(adder, { all }));
    placed.forEach((lane, i) => {
      lane.east.value = placed[i + 1]?.sum ?? ends.at(0);
      lane.third.value = placed[i + 3]?.sum ?? ends.at(0);
    });
    y.value = placed.map(({ held }) => held);
  },
);

const turner = module('turner', { x: In(u(8)), y: Out(s(8)), total: Out(u(12)) }, ({ x, y, total }) => {
  const [value, all] = [reg(s(8), { init: -3 }), reg(u(12), { init: 0 })];
  value.next = value.wrapAdd(5);
  all.next = all.wrapAdd(x);
  y.value = value;
  total.value = all;
});

/** Lanes that take the bits of a signed number of the lane before as one without a sign. */
export const signs = module('signs', { x: In(u(8)), y: Out(vec(u(12), LANES)) }, ({ x, y }) => {
  const placed = Array.from({ length: LANES }, () => instance(turner));
  placed.forEach((lane, i) => {
    lane.x.value = placed[i - 1]?.y.asUInt() ?? x;
  });
  y.value = placed.map(({ total }) => total);
});

const passer = module(
  'passer',
  { from: In(u(8)), all: In(u(8)), to: Out(u(8)), held: Out(u(8)) },
  ({ from, all, to, held }) => {
    const value = regNext(from);
    to.value = all.wrapAdd(1);
    held.value = value;
  },
);

/** What the neighbours put out is the same for all lanes, but the first lane has no neighbour. */
export const sameOutput = module(
  'same_output',
  { x: In(u(8)), all: In(u(8)), y: Out(vec(u(8), LANES)) },
  ports => {
    const placed = Array.from({ length: LANES }, () => instance(passer, { all: ports.all }));
    placed.forEach((lane, i) => {
      lane.from.value = placed[i - 1]?.to ?? ports.x;
    });
    ports.y.value = placed.map(lane => lane.held);
  },
);

/** Inputs of lanes that are driven under conditions, of the lane or of all. */
export const driven = module(
  'driven',
  { x: In(u(8)), go: In(bit), some: In(u(LANES)), y: Out(vec(u(8), LANES)) },
  ({ x, go, some, y }) => {
    const placed = Array.from({ length: LANES }, () => instance(giver));
    placed.forEach((lane, i) => {
      const before = placed[i - 1]?.z ?? x;
      lane.x.value = i;
      when(some(i), () => {
        lane.x.value = x.xor(i);
      });
      const chosen = wire(u(8));
      chosen.value = 0;
      when(go, () => {
        chosen.value = regNext(before);
      });
      lane.y.value = mux(go, chosen, x);
    });
    y.value = placed.map(({ z }) => z);
  },
);

const nesting = module('nesting', { a: In(u(16)), y: Out(u(16)) }, ({ a, y }) => {
  const held = reg(u(16), { init: 3 });
  let value: UInt<16> = a;
  for (let i = 0; i < 600; i++) value = i % 3 === 0 ? value.wrapAdd(held) : value.xor(a).wrapAdd(i);
  held.next = value;
  y.value = held;
});

/** Lanes with an expression hundreds of operators deep. */
export const deepLanes = module('deep_lanes', { a: In(u(16)), y: Out(vec(u(16), LANES)) }, ({ a, y }) => {
  y.value = Array.from({ length: LANES }, (_, i) => instance(nesting, { a: a.xor(i) }).y);
});

const counter = module(
  'counter',
  { step: In(u(4)), go: In(bit), count: Out(u(16)) },
  ({ step, go, count }) => {
    const value = reg(u(16), { init: 0 });
    value.next = value.wrapAdd(step);
    count.value = value;
    when(go, () => {
      cover(step.ge(3), 'fast');
    });
  },
);

/** Lanes that count in steps of 0 to 15, the place of the lane modulo 16. */
export function counters(lanes: number): Module {
  return module(
    `counters_${String(lanes)}`,
    { go: In(bit), counts: Out(vec(u(16), lanes)) },
    ({ go, counts }) => {
      counts.value = Array.from({ length: lanes }, (_, i) => instance(counter, { go, step: i % 16 }).count);
    },
  );
}
