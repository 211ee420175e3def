import { expect } from 'chai';
import { In, Out, hierarchyDot, lit, module, mux, toVerilog, u, wire } from '../index.js';
import { pair, row } from './verilog/modules.example.js';

describe('texts of a module', () => {
  it('toVerilog is one text, instantiated modules first, named as in the source', () => {
    const text = toVerilog(pair);
    const modules = [...text.matchAll(/^module (\w+)/gm)].map(match => match[1]);
    expect(modules).to.deep.equal(['counter', 'fifo_4eee53', 'pair']);
    expect(text).to.contain('reg [7:0] value;');
    expect(toVerilog(pair, { names: 'plain' })).to.not.contain('reg [7:0] value;');
    expect(toVerilog(pair, { locators: true })).to.match(
      /value <= value \+ 8'd1; {2}\/\/ modules\.example\.ts:\d+/,
    );
  });

  it('toVerilog simplifies when it is told to', () => {
    const wasteful = module('wasteful', { a: In(u(8)), y: Out(u(8)) }, ({ a, y }) => {
      const kept = wire(u(8));
      const dead = wire(u(8));
      kept.value = mux(lit(1, u(1)), a.and(0xff), 3);
      dead.value = a.xor(1);
      y.value = kept;
    });
    expect(toVerilog(wasteful)).to.contain('assign dead = a ^ 8');
    const simple = toVerilog(wasteful, { optimise: true });
    expect(simple).to.contain('assign kept = a;').and.not.contain('dead');
    expect(toVerilog(wasteful, { optimise: { removeDead: false } })).to.contain('dead');
  });

  it('the hierarchy in DOT has a box a module and counts instances', () => {
    expect(hierarchyDot(row)).to.equal(
      [
        'digraph hierarchy {',
        '  node [shape=box];',
        '  "mac_cell" [label="mac_cell\\n4 pins\\n28 flip-flops"];',
        '  "mac_row" [label="mac_row\\n5 pins\\n0 flip-flops"];',
        '  "mac_row" -> "mac_cell" [label="x6"];',
        '}',
        '',
      ].join('\n'),
    );
  });
});
