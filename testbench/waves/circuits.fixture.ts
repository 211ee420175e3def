import {
  In,
  Out,
  bit,
  choice,
  domain,
  generator,
  inDomain,
  instance,
  module,
  reg,
  s,
  u,
  when,
  wire,
} from '../../dsl/index.js';

const fast = domain({ clock: 'fast' });
const slow = domain({ clock: 'slow', resetName: 'slow_n', edge: 'falling', active: 'low' });

const lane = generator({ weight: 3 }, ({ weight }: { weight: number }) =>
  module('lane', { x: In(s(8)), sum: Out(s(20)) }, ({ x, sum }) => {
    const acc = reg(s(20), { init: 0 });
    acc.next = acc.add(x.mul(weight)).trunc(20);
    sum.value = acc;
  }),
);

/** A hierarchy with an array, an enumeration, a bus of 100 bits and two clock domains. */
export const busy = module(
  'busy',
  {
    go: In(bit, { domain: fast }),
    x: In(s(8), { domain: fast }),
    total: Out(s(22), { domain: fast }),
    turned: Out(u(100), { domain: fast }),
    ticks: Out(u(5), { domain: slow }),
  },
  ({ go, x, total, turned, ticks }) => {
    const state = reg(choice('Idle', 'Run', 'LastBeat'), { init: 'Idle' });
    const wide = reg(u(100), { init: 1 });
    when(state.is('Idle'), () => {
      when(go, () => {
        state.next = 'Run';
      });
    })
      .elseWhen(state.is('Run'), () => {
        state.next = 'LastBeat';
      })
      .otherwise(() => {
        state.next = 'Idle';
      });
    wide.next = wide.shlTrunc(7).or(wide.shr(93)).xor(x.asUInt());
    turned.value = wide;
    const sums = Array.from({ length: 3 }, () => instance(lane({ weight: 3 }), { x }, { name: 'lane' }).sum);
    const sum = wire(s(22));
    sum.value = sums.map(one => one.extend(22)).reduce((a, b) => a.add(b).trunc(22));
    total.value = sum;
    inDomain(slow, () => {
      const count = reg(u(5), { init: 3 });
      count.next = count.wrapAdd(1);
      ticks.value = count;
    });
  },
  { domain: fast },
);

/** Small enough to write its wave down. */
export const tiny = module('tiny', { step: In(u(2)), level: Out(u(3)) }, ({ step, level }) => {
  const mode = reg(choice('Up', 'Down'), { init: 'Up' });
  const count = reg(u(3), { init: 0 });
  when(mode.is('Up'), () => {
    count.next = count.wrapAdd(step);
  }).otherwise(() => {
    count.next = count.wrapSub(step);
  });
  when(count.ge(5), () => {
    mode.next = 'Down';
  });
  level.value = count;
});
