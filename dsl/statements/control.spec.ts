import { expect } from 'chai';
import {
  In,
  Out,
  assert,
  assume,
  bit,
  choice,
  cover,
  module,
  reg,
  states,
  switchOn,
  u,
  when,
  wire,
} from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const twoBits = [0, 1, 2, 3].map(code => ({ a: code & 1, b: code >> 1 }));

describe('when', () => {
  it('takes the first condition that holds, and otherwise', () => {
    const made = module('chain', { a: In(bit), b: In(bit), y: Out(u(4)) }, ({ a, b, y }) => {
      when(a, () => {
        y.value = 1;
      })
        .elseWhen(b, () => {
          y.value = 2;
        })
        .otherwise(() => {
          y.value = 3;
        });
    });
    expect(new PinBench(made).table(twoBits, 'y').flat()).to.deep.equal([3, 1, 2, 1]);
  });

  it('lets the last active assignment win, bit by bit', () => {
    const made = module('order', { a: In(bit), b: In(bit), y: Out(u(4)) }, ({ a, b, y }) => {
      y.value = 0b0101;
      when(a, () => {
        y.value = 0b1111;
        y(1, 0).value = 0b00;
      });
      when(b, () => {
        y(0).value = 1;
      });
    });
    expect(new PinBench(made).table(twoBits, 'y').flat()).to.deep.equal([0b0101, 0b1100, 0b0101, 0b1101]);
  });

  it('nests, and reads a wire as its final value wherever it is read', () => {
    const made = module(
      'nested',
      { a: In(bit), b: In(bit), y: Out(u(4)), seen: Out(u(4)) },
      ({ a, b, y, seen }) => {
        const w = wire(u(4), { default: 7 });
        seen.value = w;
        when(a, () => {
          when(b, () => {
            w.value = 1;
          }).otherwise(() => {
            w.value = 2;
          });
        });
        y.value = w;
      },
    );
    expect(new PinBench(made).table(twoBits, 'y', 'seen')).to.deep.equal([
      [7, 7],
      [2, 2],
      [7, 7],
      [1, 1],
    ]);
  });

  it('leaves a register as it is where nothing is assigned', () => {
    const made = module('holding', { a: In(bit), b: In(bit), y: Out(u(4)) }, ({ a, b, y }) => {
      const count = reg(u(4), { init: 9, enable: b });
      when(a, () => {
        count.next = count.wrapAdd(1);
      });
      y.value = count;
    });
    const bench = new PinBench(made).reset();
    const step = (pins: Record<string, number>): number | undefined => bench.set(pins).edge().get('y')[0];
    expect([step({ a: 0, b: 1 }), step({ a: 1, b: 1 }), step({ a: 1, b: 0 })]).to.deep.equal([9, 10, 10]);
    expect(step({ reset: 1, b: 0 })).to.equal(9);
  });

  it('refuses a condition of several bits', () => {
    const wide = () =>
      module('wide', { a: In(u(2)), y: Out(bit) }, ({ a, y }) => {
        y.value = 0;
        when(a as never, () => {
          y.value = 1;
        });
      });
    expect(wide).to.throw('error[bad-type]: a condition is one bit, this is u(2)');
  });
});

describe('switchOn', () => {
  it('takes the case of the value, one of several, or otherwise', () => {
    const made = module('cases', { x: In(u(3)), y: Out(u(8)) }, ({ x, y }) => {
      y.value = 1;
      switchOn(x)
        .is(0, () => {
          y.value = 10;
        })
        .is([2, 5], () => {
          y.value = 20;
        })
        .is(3, () => undefined)
        .otherwise(() => {
          y.value = 30;
        });
    });
    const inputs = Array.from({ length: 8 }, (_, x) => ({ x }));
    expect(new PinBench(made).table(inputs, 'y').flat()).to.deep.equal([10, 30, 20, 1, 30, 20, 30, 30]);
  });

  it('takes one function for each name of a choice', () => {
    const mode = choice('Up', 'Down', 'Hold');
    const made = module('by_name', { mode: In(mode), y: Out(u(4)) }, io => {
      const count = reg(u(4), { init: 5 });
      switchOn(io.mode, {
        Up: () => {
          count.next = count.wrapAdd(1);
        },
        Down: () => {
          count.next = count.wrapSub(1);
        },
        Hold: () => undefined,
      });
      io.y.value = count;
    });
    const bench = new PinBench(made).reset();
    const after = [0, 0, 2, 1, 3].map(code => bench.set({ mode: code }).edge().get('y')[0]);
    // 3 is no name of the choice: nothing is active.
    expect(after).to.deep.equal([6, 7, 7, 6, 6]);
  });

  it('refuses a case twice, or out of reach', () => {
    const cases = (values: readonly number[]) => () =>
      module('faulty', { x: In(u(2)), y: Out(bit) }, ({ x, y }) => {
        y.value = 0;
        const chain = switchOn(x);
        for (const value of values) chain.is(value, () => undefined);
      });
    expect(cases([1, 1])).to.throw('error[duplicate-case]: the case 1 stands twice');
    expect(cases([4])).to.throw('error[literal-range]: the case 4 is never reached');
  });
});

describe('states', () => {
  it('start in the first, go where they are told, and stay otherwise', () => {
    const made = module('machine', { go: In(bit), idle: Out(bit), code: Out(u(2)) }, ({ go, idle, code }) => {
      const { state, run } = states('Idle', 'Work', 'Done');
      run({
        Idle: () => {
          when(go, () => {
            state.go('Work');
          });
        },
        Work: () => {
          state.go('Done');
          when(go, () => {
            state.go('Work');
          });
        },
        Done: () => {
          state.go('Idle');
        },
      });
      idle.value = state.is('Idle');
      code.value = state.current.asUInt();
    });
    const bench = new PinBench(made, 3).reset();
    const seen = [0, 1, 1, 0, 0, 0].map(go =>
      bench.set({ go }).get('code', 'idle').concat(bench.edge().get('code')),
    );
    expect(seen).to.deep.equal([
      [0, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 0, 2],
      [2, 0, 0],
      [0, 1, 0],
    ]);
  });
});

describe('checks', () => {
  it('fail at an edge outside reset, where their statement is active', () => {
    const made = module('checked', { on: In(bit), x: In(u(4)), y: Out(u(4)) }, ({ on, x, y }) => {
      y.value = x;
      when(on, () => {
        assert(x.lt(10), 'x stays below ten');
        cover(x.eq(3), 'three');
      });
      assume(x.ne(15), 'nobody sends fifteen');
    });
    const bench = new PinBench(made);
    expect(bench.set({ on: 0, x: 12 }).edge().failures()).to.deep.equal([]);
    expect(bench.set({ on: 1, x: 9 }).edge().failures()).to.deep.equal([]);
    expect(bench.set({ x: 12, reset: 1 }).edge().failures()).to.deep.equal([]);
    expect(bench.set({ reset: 0 }).failures()).to.deep.equal([]);
    expect(bench.edge().failures()).to.deep.equal(['x stays below ten']);
    expect(bench.set({ x: 15 }).edge().failures()).to.have.members([
      'x stays below ten',
      'nobody sends fifteen',
    ]);
    expect(bench.failures()).to.deep.equal([]);
  });
});
