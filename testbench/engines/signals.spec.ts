import { expect } from 'chai';
import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import { readSources } from '../../dsl/source/read-sources.js';
import { noSourceInfo } from '../../dsl/source/source-info.js';
import { In, Out, cat, instance, module, reg, s, u, wire } from '../../dsl/index.js';
import type { SInt, UInt } from '../../dsl/index.js';
import { busy } from '../waves/circuits.fixture.js';
import type { Simulation } from './engine.js';
import { openInterpreter } from './interpreter/interpreter.js';
import { openEngine } from './open.js';
import type { EngineName } from './open.js';
import { pinsOfModule } from './pins-of.js';
import { declaredAt, hierarchyOf, signalsOf } from './signals.js';
import { chains, circles, domains, memories, wide } from './wasm/circuits.fixture.js';
import { openWasm } from './wasm/index.js';
import { Program } from './wasm/program.js';

const inner = module('inner', { a: In(u(9)), y: Out(u(9)) }, ({ a, y }) => {
  const delayed = reg(u(9), { init: 5 });
  delayed.next = a;
  y.value = delayed.xor(a);
});

const stage = module('stage', { a: In(u(9)), x: In(s(7)), y: Out(u(9)), z: Out(s(40)) }, ({ a, x, y, z }) => {
  const wide = wire(u(100));
  wide.value = cat(a, x.asUInt(), a.mul(a), a, x.asUInt(), a, a.mul(a), a, a(4, 0).mul(a(3, 0)));
  const below = instance(inner, { a: a.xor(wide(40, 32)) }, { name: 'below' });
  const sum = reg(s(40), { init: 0 });
  sum.next = sum.add(x.mul(below.y)).trunc(40);
  y.value = below.y.wrapAdd(wide(99, 91));
  z.value = sum;
});

/** Enough instances to be evaluated as lanes, each fed by the one before it. */
const row = module('row', { a: In(u(9)), x: In(s(7)), y: Out(u(9)), z: Out(s(40)) }, ({ a, x, y, z }) => {
  let link: UInt<9> = a;
  let last: SInt<40> | undefined;
  for (let i = 0; i < 12; i++) {
    const one = instance(stage, { a: link, x }, { name: 'stage' });
    const held = reg(u(9));
    held.next = one.y;
    [link, last] = [held, one.z];
  }
  y.value = link;
  if (last !== undefined) z.value = last;
});

describe('signals', function () {
  this.timeout(120_000);

  it('have the names of the Verilog, their place, type and clock', () => {
    const signals = signalsOf(hierarchyOf(busy.ir));
    expect(signals.map(({ path, width, role, clock }) => [path, width, role, clock])).to.deep.equal([
      ['busy.go', 1, 'input', 'fast'],
      ['busy.x', 8, 'input', 'fast'],
      ['busy.total', 22, 'output', 'fast'],
      ['busy.turned', 100, 'output', 'fast'],
      ['busy.ticks', 5, 'output', 'slow'],
      ['busy.state', 2, 'register', 'fast'],
      ['busy.wide', 100, 'register', 'fast'],
      ['busy.sum', 22, 'wire', undefined],
      ['busy.count', 5, 'register', 'slow'],
      ...[0, 1, 2].flatMap(i => [
        [`busy.lane[${String(i)}].x`, 8, 'input', 'fast'],
        [`busy.lane[${String(i)}].sum`, 20, 'output', 'fast'],
        [`busy.lane[${String(i)}].acc`, 20, 'register', 'fast'],
      ]),
    ]);
    const state = signals.find(({ name }) => name === 'state');
    expect(state?.labels).to.deep.equal(['Idle', 'Run', 'LastBeat']);
    const acc = signals.at(-1);
    expect([acc?.reference, acc?.signed]).to.deep.equal(['busy.lane[2].member.acc', true]);
    const position = acc && declaredAt(acc);
    expect(position?.file).to.match(/waves\/circuits\.fixture\.ts$/);
  });

  it('are all declared in the Verilog, with and without the sources', () => {
    for (const sources of [readSources(), noSourceInfo]) {
      for (const { ir } of [busy, circles, domains, memories, chains, wide]) {
        const texts = new Map(emitVerilog(ir, { sources }).map(({ module, text }) => [module, text]));
        for (const { name, variable, width } of signalsOf(hierarchyOf(ir, sources))) {
          const range = width === 1 ? '' : `\\[ *${String(width - 1)}:0\\] `;
          const text = texts.get(variable.owner.name) ?? '';
          expect(text, name).to.match(
            new RegExp(`^ *(\\(\\*.*\\*\\) )?((in|out)put +)?(wire|reg) +${range} *${name}[;,]?( |$)`, 'm'),
          );
        }
      }
    }
  });

  const agree = (one: Simulation, other: Simulation, module: typeof busy.ir, cycles: number): number => {
    let state = 1;
    const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
    const pins = pinsOfModule(module);
    const clocks = pins.filter(({ role }) => role === 'clock').length;
    let compared = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (const { name, width, direction, role } of pins) {
        if (direction === 'out' || role === 'clock') continue;
        const { offset, count } = one.slot(name);
        for (let i = 0; i < count; i++) {
          const bits = Math.min(32, width - 32 * i);
          const word = role === 'reset' ? Number(next() >>> 29 === 0) : next() >>> (32 - bits);
          for (const sim of [one, other]) sim.words[offset + i] = word;
        }
      }
      const mask = clocks === 0 ? 0 : (next() >>> 8) % 2 ** clocks;
      for (const sim of [one, other]) {
        sim.settle();
        sim.watch?.read();
      }
      expect([...(other.watch?.words ?? [])], `${module.name}, cycle ${String(cycle)}`).to.deep.equal([
        ...(one.watch?.words ?? [0]),
      ]);
      compared += one.watch?.words.length ?? 0;
      for (const sim of [one, other]) sim.edge(mask);
    }
    return compared;
  };

  it('have the same values on the interpreter and the embedded engine, from any power-up image', () => {
    for (const { ir } of [busy, circles, domains, memories, chains, wide]) {
      const options = { watch: signalsOf(hierarchyOf(ir)), seed: 11 };
      expect(agree(openInterpreter(ir, options), openWasm(ir, options), ir, 60)).to.be.greaterThan(0);
    }
  });

  it('have the same values where instances are evaluated as lanes', () => {
    const options = { watch: signalsOf(hierarchyOf(row.ir)), seed: 4 };
    expect(new Program(row.ir, options.watch).flat.graph.arrays.length).to.be.greaterThan(0);
    expect(options.watch.some(({ path }) => path === 'row.stage[11].below.delayed')).to.equal(true);
    expect(agree(openInterpreter(row.ir, options), openWasm(row.ir, options), row.ir, 60)).to.be.greaterThan(
      0,
    );
  });

  for (const engine of ['verilator', 'verilator-isolated', 'icarus'] satisfies EngineName[]) {
    it(`have the same values on ${engine}`, async () => {
      for (const { ir } of engine === 'verilator' ? [busy, domains] : [busy]) {
        const watch = signalsOf(hierarchyOf(ir));
        const other = await openEngine(ir, engine, { watch });
        expect(agree(openWasm(ir, { watch }), other, ir, 60)).to.be.greaterThan(0);
        await other.close();
      }
    });
  }

  it('can be some of all; the others have their values unchanged', () => {
    const all = signalsOf(hierarchyOf(domains.ir));
    const some = all.filter(({ name }) => name === 'value');
    const sim = openWasm(domains.ir, { watch: some, seed: 3 });
    sim.watch?.read();
    const whole = openWasm(domains.ir, { watch: all, seed: 3 });
    whole.watch?.read();
    expect(sim.watch?.signals.map(({ path }) => path)).to.deep.equal([
      'domains.first.value',
      'domains.second.value',
    ]);
    const at = (name: string): number => {
      const index = all.findIndex(({ path }) => path === name);
      return all.slice(0, index).reduce((sum, { width }) => sum + Math.ceil(width / 32), 0);
    };
    expect([...(sim.watch?.words ?? [])]).to.deep.equal(
      ['domains.first.value', 'domains.second.value'].map(name => whole.watch?.words[at(name)]),
    );
  });
});
