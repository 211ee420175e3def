import { expect } from 'chai';
import { In, Out, bit, clog2, instance, module, mux, reg, s, sum, u, vec, when } from '../index.js';
import type { UInt } from '../index.js';
import type { InstanceArray, Pattern } from '../ir/array.js';
import type { Module } from '../ir/module.js';
import { findArrays, isRegular } from './arrays.js';

const multiply = module(
  'multiply',
  { enable: In(bit), a: In(s(8)), id: In(u(4)), carry: In(u(4)), y: Out(s(16)), pass: Out(u(4)) },
  ({ enable, a, id, carry, y, pass }) => {
    const held = reg(s(16), { enable });
    held.next = a.mul(a);
    y.value = held;
    pass.value = carry.xor(id);
  },
);

/** An array of `n` with every kind of hook-up. */
const row = (n: number) =>
  module(
    'row',
    { go: In(bit), a: In(vec(s(8), n)), seed: In(u(4)), y: Out(vec(s(16), n)), last: Out(u(4)) },
    ({ go, a, seed, y, last }) => {
      let carry: UInt<4> = seed;
      const lanes = Array.from({ length: n }, (_, i) => {
        const lane = instance(multiply, { enable: go, a: a.at(i), id: 2 * i + 1, carry });
        carry = lane.pass;
        return lane;
      });
      y.value = lanes.map(lane => lane.y);
      last.value = carry;
    },
  );

function only(module: Module): InstanceArray {
  const [array, ...others] = findArrays(module);
  expect(others).to.deep.equal([]);
  if (array === undefined) throw new Error('no array');
  return array;
}

function sourceOf(array: InstanceArray, pin: string): Pattern {
  const input = array.inputs.find(candidate => candidate.pin.hint === pin);
  if (input === undefined) throw new Error(`no input ${pin}`);
  return input.source;
}

describe('arrays of instances', () => {
  it('are found with the rule of every pin', () => {
    const { ir } = row(5);
    const array = only(ir);
    expect(array.members).to.deep.equal(ir.instances);
    expect(isRegular(array)).to.equal(true);
    const [go, , seed] = ir.ports.map(port => port.variable);
    expect(sourceOf(array, 'enable')).to.deep.equal({ kind: 'same', node: go });
    expect(sourceOf(array, 'id')).to.include({ kind: 'count', start: 1n, step: 2n });
    const a = sourceOf(array, 'a');
    expect(a).to.include({ kind: 'operation' });
    expect(a.kind === 'operation' && a.like.kind).to.equal('resize');
    expect(a.kind === 'operation' && a.operands[0]).to.include({
      kind: 'slice',
      start: 0,
      step: 8,
      of: ir.ports[1]?.variable,
    });
    const carry = sourceOf(array, 'carry');
    expect(carry).to.include({ kind: 'neighbour', distance: 1, pin: multiply.ir.ports[5]?.variable });
    expect(carry.kind === 'neighbour' && [...carry.ends]).to.deep.equal([[0, seed]]);
  });

  it('know the expressions that are their outputs side by side', () => {
    const { ir } = row(4);
    const [y, pass] = only(ir).outputs;
    expect(y?.packed.map(node => [node.kind, node.width])).to.deep.equal([['concat', 64]]);
    expect(pass?.packed).to.deep.equal([]);
    expect(y?.members.map(pin => pin.instance)).to.deep.equal(ir.instances);
  });

  it('follow registers of the same loop and look through operators', () => {
    const { ir } = module(
      'bank',
      { a: In(s(8)), go: In(bit), sel: In(u(3)), y: Out(s(20)) },
      ({ a, go, sel, y }) => {
        const lanes = Array.from({ length: 6 }, (_, i) => {
          const held = reg(s(8), { init: 0 });
          held.next = a;
          return instance(multiply, { enable: go.and(sel.eq(i)), a: mux(sel(0), held, 0), id: 3, carry: 0 })
            .y;
        });
        y.value = sum(lanes).extend(20);
      },
    );
    const array = only(ir);
    expect(isRegular(array)).to.equal(true);
    const a = sourceOf(array, 'a');
    const [condition, held, zero] = a.kind === 'operation' ? a.operands : [];
    expect(condition?.kind).to.equal('same');
    expect(held).to.deep.equal({
      kind: 'family',
      members: ir.variables.filter(variable => variable.role === 'register'),
    });
    expect(zero).to.deep.include({ kind: 'same' });
    expect(sourceOf(array, 'id').kind).to.equal('same');
  });

  it('take a grid as one array whose edges are ends', () => {
    const { ir } = module('grid', { seed: In(u(4)), y: Out(u(4)) }, ({ seed, y }) => {
      let out: UInt<4> = seed;
      for (let i = 0; i < 4; i++) {
        let carry: UInt<4> = seed;
        for (let j = 0; j < 4; j++) carry = instance(multiply, { enable: 1, a: 0, id: 0, carry }).pass;
        out = carry;
      }
      y.value = out;
    });
    const carry = sourceOf(only(ir), 'carry');
    expect(carry).to.include({ kind: 'neighbour', distance: 1 });
    expect(carry.kind === 'neighbour' && [...carry.ends.keys()]).to.deep.equal([0, 4, 8, 12]);
  });

  it('say when a pin follows no rule', () => {
    const { ir } = module('mixed', { go: In(bit), a: In(s(8)), y: Out(s(16)) }, ({ go, a, y }) => {
      const lanes = Array.from({ length: 3 }, (_, i) => {
        const lane = instance(multiply, { a, id: (i * i) % 5, carry: clog2(i + 1) });
        lane.enable.value = 0;
        when(go, () => {
          lane.enable.value = 1;
        });
        return lane;
      });
      if (lanes[0] !== undefined) y.value = lanes[0].y;
    });
    const array = only(ir);
    expect(isRegular(array)).to.equal(false);
    expect(sourceOf(array, 'id')).to.include({ kind: 'each' });
    expect(sourceOf(array, 'enable')).to.deep.equal({
      kind: 'each',
      nodes: ir.instances.map(placed => placed.inputs[0]),
    });
  });

  it('need the same module, the same place and two members', () => {
    const other = module('other', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
      y.value = a;
    });
    const { ir } = module('single', { a: In(bit), y: Out(u(2)) }, ({ a, y }) => {
      const first = instance(other, { a });
      const second = instance(other, { a: first.y });
      y(0).value = first.y;
      y(1).value = second.y;
    });
    expect(findArrays(ir)).to.deep.equal([]);
  });
});
