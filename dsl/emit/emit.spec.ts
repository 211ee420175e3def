import { expect } from 'chai';
import { hierarchyDot, toVerilog } from '../index.js';
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
