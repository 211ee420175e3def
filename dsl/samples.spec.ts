import { expect } from 'chai';
import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  clog2,
  generator,
  instance,
  memory,
  module,
  mux,
  reg,
  regNext,
  states,
  u,
  when,
} from './index.js';
import type { Type, UInt } from './index.js';

const counter = generator({ width: 8 }, <W extends number>({ width }: { width: W }) =>
  module('counter', { enable: In(bit), count: Out(u(width)) }, ({ enable, count }) => {
    const value = reg(u(width), { init: 0 });
    when(enable, () => {
      value.next = value.wrapAdd(1);
    });
    count.value = value;
  }),
);

const fifo = generator({ depth: 16 }, <T extends Type>({ payload, depth }: { payload: T; depth: number }) =>
  module(
    'fifo',
    { push: Stream.sink(payload), pop: Stream.source(payload), level: Out(u(clog2(depth + 1))) },
    ({ push, pop, level }) => {
      const store = memory(payload, { depth });
      const head = reg(u(clog2(depth)), { init: 0 });
      const tail = reg(u(clog2(depth)), { init: 0 });
      const used = reg(u(clog2(depth + 1)), { init: 0 });
      const step = (p: UInt<number>) => mux(p.ne(depth - 1), p.wrapAdd(1), 0);

      push.ready.value = used.ne(depth);
      pop.valid.value = used.ne(0);
      pop.payload.value = store.readAsync(head);
      when(push.fire, () => {
        store.write(tail, push.payload);
        tail.next = step(tail);
      });
      when(pop.fire, () => {
        head.next = step(head);
      });
      when(push.fire.and(pop.fire.not()), () => {
        used.next = used.wrapAdd(1);
      }).elseWhen(pop.fire.and(push.fire.not()), () => {
        used.next = used.wrapSub(1);
      });
      level.value = used;
    },
  ),
);

const quickSelect = (n: number) =>
  module(
    'quick_select',
    {
      start: In(bit),
      k: In(u(clog2(n))),
      pivotRank: In(u(clog2(n))),
      sweepDone: In(bit),
      busy: Out(bit),
      done: Out(bit),
    },
    ({ start, k, pivotRank, sweepDone, busy, done }) => {
      const { state, run } = states('Idle', 'Sweep', 'Decide', 'Done');
      const want = reg(u(clog2(n)), { init: 0 });
      run({
        Idle: () => {
          when(start, () => {
            want.next = k;
            state.go('Sweep');
          });
        },
        Sweep: () => {
          when(sweepDone, () => {
            state.go('Decide');
          });
        },
        Decide: () => {
          when(pivotRank.eq(want), () => {
            state.go('Done');
          })
            .elseWhen(pivotRank.lt(want), () => {
              want.next = want.wrapSub(pivotRank);
              state.go('Sweep');
            })
            .otherwise(() => {
              state.go('Sweep');
            });
        },
        Done: () => {
          state.go('Idle');
        },
      });
      busy.value = state.is('Idle').not();
      done.value = state.is('Done');
    },
  );

const adderTree = (lanes: number, width: number) =>
  module(
    `adder_tree_${String(lanes)}x${String(width)}`,
    { terms: In(u(lanes * width)), total: Out(u(width + clog2(lanes))) },
    ({ terms, total }) => {
      let level = Array.from({ length: lanes }, (_, i) => terms(i * width + width - 1, i * width));
      while (level.length > 1) {
        level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
          const [a, b] = [level[2 * i], level[2 * i + 1]];
          if (a === undefined) throw new RangeError();
          return regNext(b === undefined ? a : a.add(b));
        });
      }
      if (level[0] !== undefined) total.value = level[0];
    },
  );

const key = bundle({ score: u(16), index: u(10) });

describe('the language on small modules', () => {
  it('elaborates a counter with a derived name', () => {
    expect(counter({ width: 8 }).name).to.equal('counter');
    expect(counter({ width: 12 }).name).to.equal('counter_width12');
    expect(counter({ width: 12 })).to.equal(counter({ width: 12 }));
  });

  it('elaborates a stream FIFO of bundles', () => {
    const made = fifo({ payload: key, depth: 16 });
    expect(made.name).to.match(/^fifo_[0-9a-f]{6}$/);
    expect(made.ir.ports.map(port => port.name)).to.deep.equal([
      'push_valid',
      'push_ready',
      'push_payload_score',
      'push_payload_index',
      'pop_valid',
      'pop_ready',
      'pop_payload_score',
      'pop_payload_index',
      'level',
    ]);
  });

  it('elaborates a state machine, a tree and instances', () => {
    expect(quickSelect(16).ir.variables.map(variable => variable.role)).to.include('register');
    expect(adderTree(8, 4).ir.variables.filter(variable => variable.role === 'register')).to.have.length(7);
    const pair = module('pair', { enable: In(bit), hits: Out(u(8)) }, ({ enable, hits }) => {
      const ticks = instance(counter({ width: 8 }), { enable });
      hits.value = ticks.count;
    });
    expect(pair.ir.instances).to.have.length(1);
  });
});
