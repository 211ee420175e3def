import { expect } from 'chai';
import { In, Out, bit, instance, module, mux, reg, s, u, vec, when, wire } from '../../../dsl/index.js';
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
    const mixed = module(
      'mixed',
      { a: In(u(8)), b: In(s(8)), y: Out(s(10)), larger: Out(bit), z: Out(s(9)) },
      ({ a, b, y, larger, z }) => {
        y.value = a.add(b);
        larger.value = a.gt(b);
        z.value = mux(a.gt(b), a, b);
      },
    );
    const simulation = openInterpreter(mixed.ir);
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('a')] = 200;
    simulation.words[at('b')] = 0x80;
    simulation.settle();
    expect(simulation.words[at('y')]).to.equal(72);
    expect(simulation.words[at('larger')]).to.equal(1);
    expect(simulation.words[at('z')]).to.equal(200);
  });

  it('follows a chain through the bits of one signal, and through an instance', () => {
    const shift = module('shift', { a: In(u(8)), y: Out(u(8)) }, ({ a, y }) => {
      y.value = a.shl(1).trunc(8);
    });
    const chain = module('chain', { a: In(u(8)), y: Out(vec(u(8), 5)), z: Out(u(8)) }, ({ a, y, z }) => {
      y.at(0).value = a;
      const lanes = wire(vec(u(8), 5));
      lanes.at(0).value = a;
      for (let i = 1; i < 5; i++) lanes.at(i).value = lanes.at(i - 1).wrapAdd(3);
      for (let i = 1; i < 5; i++) y.at(i).value = lanes.at(i);
      const inner = instance(shift);
      inner.a.value = inner.y.or(a);
      z.value = inner.y;
    });
    const simulation = openInterpreter(chain.ir);
    const { offset } = simulation.slot('y');
    for (const a of [10, 4]) {
      simulation.words[simulation.slot('a').offset] = a;
      simulation.settle();
      expect(simulation.words[offset]).to.equal(
        (a | ((a + 3) << 8) | ((a + 6) << 16) | ((a + 9) << 24)) >>> 0,
      );
      expect(simulation.words[offset + 1]).to.equal(a + 12);
      expect(simulation.words[simulation.slot('z').offset]).to.equal(a === 10 ? 0b1111_1100 : 0b1111_1000);
    }
  });
});
