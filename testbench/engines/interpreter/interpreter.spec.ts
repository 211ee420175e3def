import { expect } from 'chai';
import { In, Out, bit, module, reg, s, u, when, mux } from '../../../dsl/index.js';
import { openInterpreter } from './interpreter.js';

describe('interpreter', () => {
  it('runs a counter with reset and enable', () => {
    const counter = module('counter', { enable: In(bit), count: Out(u(4)) }, ({ enable, count }) => {
      const value = reg(u(4), { init: 3 });
      when(enable, () => {
        value.next = value.wrapAdd(1);
      });
      count.value = value;
    });
    const simulation = openInterpreter(counter.ir);
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('reset')] = 1;
    simulation.edge(1);
    expect(simulation.words[at('count')]).to.equal(3);
    simulation.words[at('reset')] = 0;
    simulation.run(1, 5);
    expect(simulation.words[at('count')]).to.equal(3);
    simulation.words[at('enable')] = 1;
    simulation.run(1, 14);
    expect(simulation.words[at('count')]).to.equal(1);
  });

  it('keeps the mathematical value in mixed signs', () => {
    const mixed = module('mixed', { a: In(u(8)), b: In(s(8)), y: Out(s(10)), larger: Out(bit), z: Out(s(9)) }, ({ a, b, y, larger, z }) => {
      y.value = a.add(b);
      larger.value = a.gt(b);
      z.value = mux(a.gt(b), a, b);
    });
    const simulation = openInterpreter(mixed.ir);
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('a')] = 200;
    simulation.words[at('b')] = 0x80;
    simulation.settle();
    expect(simulation.words[at('y')]).to.equal(72);
    expect(simulation.words[at('larger')]).to.equal(1);
    expect(simulation.words[at('z')]).to.equal(200);
  });
});
