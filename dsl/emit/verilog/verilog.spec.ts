import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { lintVerilog } from '../../../testbench/lint.fixture.js';
import { openEngine } from '../../../testbench/engines/open.js';
import {
  HardwareError,
  In,
  Out,
  Stream,
  assert,
  bit,
  cat,
  choice,
  connect,
  fifo,
  instance,
  lit,
  module,
  reg,
  regNext,
  u,
  vec,
  when,
  wire,
} from '../../index.js';
import type { Module, UInt } from '../../index.js';
import { resolveSite } from '../../source/position.js';
import { readSources } from '../../source/read-sources.js';
import { noSourceInfo } from '../../source/source-info.js';
import { emitVerilog } from './index.js';
import { signalNames } from './signal-names.js';
import * as modules from './modules.example.js';

const folder = fileURLToPath(new URL('./expected', import.meta.url));
const update = process.env['WHITTLE_UPDATE'] !== undefined;
const vendorBuffer = `module vendor_buffer #(parameter DRIVE = 1, parameter MODE = "SLOW") (input wire i, output wire o);
    assign o = i & (DRIVE > 1) & (MODE == "FAST");
endmodule
`;

describe('Verilog', () => {
  const { arithmetic, divider, domains, memories, odd, pair, row, scratchpad, selections, wrapper } = modules;
  const parts = { pair, odd, divider, arithmetic, selections, memories, row, domains, wrapper, scratchpad };
  const examples: Readonly<Record<string, Module>> = parts;

  it('is, for ten small modules, the text that was read and found good', () => {
    const sources = readSources();
    const files = new Map(
      Object.values(examples).flatMap(({ ir }) =>
        emitVerilog(ir, { sources }).map(file => [file.file, file.text]),
      ),
    );
    if (update) {
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of files) writeFileSync(join(folder, file), text);
    }
    const kept = existsSync(folder) ? readdirSync(folder) : [];
    expect([...files.keys()].sort()).to.deep.equal(kept.sort());
    for (const [file, text] of files) expect(text, file).to.equal(readFileSync(join(folder, file), 'utf8'));
  });

  it('passes Verilator, Icarus and Yosys without a word', async function () {
    this.timeout(120_000);
    for (const { ir } of Object.values(examples)) {
      const files = emitVerilog(ir, { sources: readSources() });
      const vendor = ir.name === 'wrapper' ? [{ file: 'vendor_buffer.v', text: vendorBuffer }] : [];
      expect((await lintVerilog(ir.name, [...vendor, ...files])).complaints).to.deep.equal([]);
    }
  });

  it('falls back to kinds and numbers without the sources, and passes the tools so too', async () => {
    const ir = examples['divider']?.ir;
    if (ir === undefined) throw new TypeError('no divider');
    const files = emitVerilog(ir);
    expect(files[0]?.text).to.contain('reg [11:0] register;').and.contain('reg [1:0] state;');
    expect((await lintVerilog('divider', files)).complaints).to.deep.equal([]);
  });

  it('knows the source line behind each line, and prints it with locators', () => {
    const ir = examples['divider']?.ir;
    if (ir === undefined) throw new TypeError('no divider');
    const [file] = emitVerilog(ir, { sources: readSources(), locators: true });
    if (file === undefined) throw new TypeError('no file');
    const lines = file.text.split('\n');
    const at = lines.findIndex(line => line.includes('count <= count + 12'));
    const site = file.sites.get(at + 1);
    if (site === undefined) throw new TypeError('no site');
    const { file: path, line } = resolveSite(site);
    expect(readFileSync(path, 'utf8').split('\n')[line - 1]).to.contain('count.next = count.wrapAdd(1)');
    expect(lines[at]).to.match(new RegExp(`// modules\\.example\\.ts:${String(line)}$`));
  });

  it('prints a cell of the library alike, whatever what was made first with it is called', () => {
    const textFor = (name: string): string => {
      const used = module('used', { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
        connect(fifo(from, { depth: 5 }), to);
      });
      const files = emitVerilog(used.ir, { sources: { ...noSourceInfo, nameAt: () => name } });
      return files.find(({ module }) => module.startsWith('stream_fifo'))?.text ?? '';
    };
    expect(textFor('queue')).to.equal(textFor('other'));
    expect(textFor('queue')).to.contain('a cell of the library').and.contain('store [0:4]');
  });

  it('refuses two different modules of one name, and merges equal ones', () => {
    const named = (init: number) =>
      module('store', { d: In(bit), q: Out(bit) }, ({ d, q }) => {
        const held = reg(bit, { init });
        held.next = d;
        q.value = held;
      });
    const both = (a: Module<{ d: In<typeof bit>; q: Out<typeof bit> }>, b: typeof a) =>
      module('top', { d: In(bit), q: Out(bit) }, ({ d, q }) => {
        q.value = instance(b, { d: instance(a, { d }).q }).q;
      });
    expect(emitVerilog(both(named(0), named(0)).ir).map(file => file.file)).to.deep.equal([
      'store.v',
      'top.v',
    ]);
    expect(() => emitVerilog(both(named(0), named(1)).ir)).to.throw(
      HardwareError,
      /error\[name-clash\]: two different modules are named store[\s\S]*help: give one of them another name/,
    );
  });

  it('assigns what conditions that never change leave: a block that reads nothing would never run', async () => {
    const still = module('still', { x: In(u(4)), y: Out(u(4)), z: Out(u(4)) }, ({ x, y, z }) => {
      const held = wire(u(4), { default: 9 });
      when(x.ge(lit(0, u(4))), () => {
        held.value = 5;
      });
      // A bit that only zeros can reach.
      when(cat(lit(0, u(4)), x)(6, 5).eq(1), () => {
        held.value = x;
      });
      y.value = held;
      z.value = x;
    });
    const files = emitVerilog(still.ir);
    expect(files[0]?.text).to.contain("= 4'd5;").and.not.contain('always');
    expect((await lintVerilog('still', files)).complaints).to.deep.equal([]);
  });

  it('declares a label that only a check reads where the checks are', async () => {
    const kind = choice('Idle', 'Work', 'Done');
    const watched = module('watched', { clear: In(bit), ended: Out(bit) }, ({ clear, ended }) => {
      const state = reg(kind, { init: 'Idle' });
      when(clear, () => {
        state.next = 'Work';
      });
      assert(state.is('Done').not(), 'never done');
      ended.value = state.is('Idle');
    });
    const files = emitVerilog(watched.ir);
    const [before = '', inside = ''] = (files[0]?.text ?? '').split('`ifdef FORMAL');
    expect(before).to.contain('WORK = 2').and.not.contain('DONE');
    expect(inside).to.contain('localparam [1:0] DONE = 2');
    expect((await lintVerilog('watched', files)).complaints).to.deep.equal([]);
  });

  it('leaves a combinational chain of instances unrolled: as a bus it would look like a loop', async () => {
    const link = module('link', { from: In(u(4)), to: Out(u(4)) }, ({ from, to }) => {
      to.value = from.wrapAdd(1);
    });
    const chain = module('chain', { from: In(u(4)), to: Out(u(4)) }, ({ from, to }) => {
      let at = from;
      for (let i = 0; i < 5; i++) at = instance(link, { from: at }).to;
      to.value = at;
    });
    const files = emitVerilog(chain.ir);
    expect(files.at(-1)?.text).to.not.contain('generate');
    expect((await lintVerilog('chain', files)).complaints).to.deep.equal([]);
  });

  it('connects an array of instances to lanes of one map as a whole, and prints it as one loop', async () => {
    const keep = module('keep', { d: In(u(4)), q: Out(u(4)) }, ({ d, q }) => {
      q.value = regNext(d);
    });
    const row = module('row', { d: In(vec(u(4), 8)), q: Out(vec(u(4), 8)) }, ({ d, q }) => {
      const raised = d.map(x => x.wrapAdd(1));
      for (let i = 0; i < d.length; i++)
        q.at(i).value = instance(keep, { d: raised.at(i) }, { name: 'place' }).q;
    });
    const files = emitVerilog(row.ir);
    const text = files.at(-1)?.text ?? '';
    expect(text).to.contain('assign place_d = place_d_lanes;').and.contain('assign q = place_q;');
    expect(text.match(/keep member \(/g)).to.have.length(1);
    expect((await lintVerilog('row', files)).complaints).to.deep.equal([]);
  });

  it('prints expressions that nest deeper than functions may, as parts with names', async () => {
    const chain = module('chain', { a: In(u(16)), b: In(u(16)), y: Out(u(16)) }, ({ a, b, y }) => {
      let sum: UInt<16> = a;
      for (let i = 0; i < 2000; i++) sum = sum.wrapAdd(b).xor(i % 256);
      y.value = sum;
    });
    const gathered = module('gathered', { a: In(bit), y: Out(u(800)) }, ({ a, y }) => {
      let all: UInt<number> = a;
      while (all.width < 800) all = cat(all, a.not());
      y.value = all;
    });
    for (const { ir } of [chain, gathered]) {
      const [expected, found] = await Promise.all(
        (['wasm', 'icarus'] as const).map(async engine => {
          const simulation = await openEngine(ir, engine);
          for (const { name, variable } of ir.ports)
            if (variable.role === 'input') simulation.words[simulation.slot(name).offset] = 1;
          simulation.settle();
          const words = [...simulation.words];
          await simulation.close();
          return words;
        }),
      );
      expect(found).to.deep.equal(expected);
    }
  });

  it('calls no instance like something in it, which would hide the instance from there', async () => {
    const cell = module('keeper', { d: In(u(4)), q: Out(u(4)) }, ({ d, q }) => {
      const held = reg(u(4), { name: 'held' });
      const member = reg(u(4), { name: 'member' });
      held.next = d;
      member.next = held;
      q.value = member;
    });
    const named = (name: string, count: number) =>
      module('top', { d: In(u(4)), q: Out(u(4)) }, ({ d, q }) => {
        let at = d;
        for (let i = 0; i < count; i++) at = instance(cell, { d: at }, { name }).q;
        q.value = at;
      });
    for (const [name, count, shown] of [
      ['held', 1, 'keeper held_1 ('],
      ['Held', 1, 'keeper Held ('],
      ['q', 1, 'keeper q_1 ('],
      ['place', 1, 'keeper place ('],
      ['held', 3, 'begin : held\n            keeper member_1 ('],
    ] as const) {
      const top = named(name, count).ir;
      const files = emitVerilog(top);
      expect(files.at(-1)?.text).to.contain(shown);
      expect((await lintVerilog('top', files)).complaints).to.deep.equal([]);
      const [first] = top.instances;
      if (first === undefined) throw new TypeError('no instance');
      expect(files.at(-1)?.text).to.contain(signalNames(top).scope(first).split('.').at(-1));
      expect(files.at(-1)?.names?.instances.get(first)).to.equal(signalNames(top).scope(first));
    }
  });
});
