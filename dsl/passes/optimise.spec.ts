import { expect } from 'chai';
import { openInterpreter } from '../../testbench/engines/interpreter/interpreter.js';
import { In, Out, bit, cat, instance, lit, memory, module, mux, reg, u } from '../index.js';
import { resetDomainsOf } from '../ir/domains-of.js';
import type { Module } from '../ir/module.js';
import type { Node } from '../ir/node.js';
import { forEachExpression, forEachStatement, walkNodes } from '../ir/walk.js';
import { optimise } from './optimise.js';
import type { Optimisations } from './optimise.js';
import { samples } from './samples.fixture.js';
import { everyClock, randomBits, randomWords } from './stimulus.fixture.js';

/** What the outputs show over some cycles of random inputs and resets. */
function trace(module: Module, cycles: number): string[] {
  const simulation = openInterpreter(module);
  const resets = resetDomainsOf(module).length > 0;
  const next = randomWords(7);
  const rows: string[] = [];
  const write = (pin: string, bits: bigint): void => {
    const { offset, count } = simulation.slot(pin);
    for (let i = 0; i < count; i++)
      simulation.words[offset + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
  };
  for (let cycle = 0; cycle < cycles; cycle++) {
    const reset = cycle < 2 || next() % 16 === 0 ? 1n : 0n;
    for (const { name, variable } of module.ports) {
      if (variable.role === 'input') write(name, randomBits(next, variable.width));
    }
    if (resets) write('reset', reset);
    simulation.settle();
    const outputs = module.ports.filter(port => port.variable.role === 'output');
    rows.push(
      outputs
        .map(({ name }) => {
          const { offset, count } = simulation.slot(name);
          return `${name}=${Array.from(simulation.words.slice(offset, offset + count)).join('.')}`;
        })
        .join(' '),
    );
    simulation.edge(everyClock(module));
  }
  expect(simulation.takeFailures()).to.deep.equal([]);
  return rows;
}

/** The different expressions of a module. */
function nodesOf(module: Module): Node[] {
  const seen = new Set<Node>();
  forEachStatement(module.body, statement => {
    forEachExpression(statement, node => {
      walkNodes(node, seen, () => undefined);
    });
  });
  return [...seen];
}

const none: Optimisations = { constantFold: false, shareCommon: false, removeDead: false };
const choices: readonly Optimisations[] = [
  { ...none, constantFold: true },
  { ...none, shareCommon: true },
  { ...none, removeDead: true },
  {},
];

describe('optimise', () => {
  it('is given samples that have every kind of node', () => {
    const kinds = new Set(samples.flatMap(nodesOf).map(node => node.kind));
    expect([...kinds].sort()).to.deep.equal([
      'binary',
      'concat',
      'constant',
      'index',
      'lane',
      'memoryRead',
      'mux',
      'resize',
      'slice',
      'unary',
      'variable',
      'vecMap',
    ]);
  });

  for (const sample of samples) {
    it(`keeps what ${sample.name} does, with each switch and with all`, () => {
      const cycles = 120;
      const before = trace(sample, cycles);
      for (const choice of choices) expect(trace(optimise(sample, choice), cycles)).to.deep.equal(before);
    });
  }

  it('folds constants and identities', () => {
    const folded = (
      width: number,
      f: (a: ReturnType<typeof lit>, c: ReturnType<typeof lit>) => unknown,
    ): Node | undefined => {
      const { ir } = module('fold', { a: In(u(8)), c: In(bit), y: Out(u(width)) }, ({ a, c, y }) => {
        y.value = f(a, c) as ReturnType<typeof lit>;
      });
      const [only] = optimise(ir).body;
      return only?.kind === 'assign' ? only.value : undefined;
    };
    const isInput = (node: Node | undefined, name: string): boolean =>
      node?.kind === 'variable' && node.hint === name;
    expect(
      isInput(
        folded(8, a => a.and(255).or(0).xor(0).wrapAdd(0)),
        'a',
      ),
    ).to.equal(true);
    expect(folded(8, a => a.and(0))).to.include({ kind: 'constant', value: 0n });
    expect(folded(8, a => a.xor(a))).to.include({ kind: 'constant', value: 0n });
    expect(
      isInput(
        folded(8, (a, c) => mux(c, a, a)),
        'a',
      ),
    ).to.equal(true);
    expect(
      isInput(
        folded(1, (_, c) => mux(c, lit(1), lit(0))),
        'c',
      ),
    ).to.equal(true);
    expect(
      isInput(
        folded(1, (_, c) => c.eq(1)),
        'c',
      ),
    ).to.equal(true);
    expect(
      isInput(
        folded(8, a => cat(a(7, 4), a(3, 0))),
        'a',
      ),
    ).to.equal(true);
    expect(
      isInput(
        folded(8, (a, c) => cat(c, a)(7, 0)),
        'a',
      ),
    ).to.equal(true);
    expect(folded(2, a => a(6, 1)(3, 2))).to.include({ kind: 'slice', hi: 4, lo: 3 });
    expect(folded(1, a => a.lt(lit(256)))).to.include({ kind: 'constant', value: 1n });
    expect(folded(8, () => lit(3).mul(lit(5)))).to.include({ kind: 'constant', value: 15n });
  });

  it('shares equal expressions', () => {
    const { ir } = module(
      'share',
      { a: In(u(8)), b: In(u(8)), y: Out(u(9)), z: Out(u(9)) },
      ({ a, b, y, z }) => {
        y.value = a.add(b);
        z.value = a.add(b);
      },
    );
    const adders = (of: Module): number => nodesOf(of).filter(node => node.kind === 'binary').length;
    expect(adders(ir)).to.equal(2);
    expect(adders(optimise(ir, { ...none, shareCommon: true }))).to.equal(1);
  });

  it('removes what nothing depends on and keeps instances with checks', () => {
    const hierarchy = samples.find(sample => sample.name === 'hierarchy');
    if (hierarchy === undefined) throw new Error('no sample');
    const small = optimise(hierarchy, { ...none, removeDead: true });
    expect(hierarchy.instances.map(placed => placed.module.name)).to.deep.equal([
      'accumulate',
      'accumulate',
      'accumulate',
      'accumulate',
      'watch',
    ]);
    expect(small.instances.map(placed => placed.module.name)).to.deep.equal([
      'accumulate',
      'accumulate',
      'accumulate',
      'watch',
    ]);
    expect([hierarchy.memories.length, small.memories.length]).to.deep.equal([1, 0]);
    const registers = (of: Module | undefined): number =>
      of?.variables.filter(variable => variable.role === 'register').length ?? 0;
    expect([hierarchy, small].map(of => registers(of.instances[0]?.module))).to.deep.equal([2, 1]);
    expect(small.ports.map(port => port.name)).to.deep.equal(hierarchy.ports.map(port => port.name));
    expect(small.variables.every((variable, i) => variable.owner === small && variable.id === i)).to.equal(
      true,
    );
  });

  it('keeps shared modules shared and leaves the given one alone', () => {
    const child = module('child', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
      const held = reg(bit);
      held.next = a;
      y.value = held;
    });
    const { ir } = module('outer', { a: In(bit), y: Out(u(2)) }, ({ a, y }) => {
      const [one, two] = [instance(child, { a }), instance(child, { a })];
      const store = memory(bit, { depth: 2 });
      store.write(a, one.y);
      y.value = cat(one.y, two.y);
    });
    const small = optimise(ir);
    expect(optimise(ir)).to.equal(small);
    expect(new Set(small.instances.map(placed => placed.module)).size).to.equal(1);
    expect(small.instances[0]?.module).to.equal(optimise(child.ir));
    expect(ir.memories).to.have.length(1);
    expect(ir.variables.every(variable => variable.owner === ir)).to.equal(true);
    expect(optimise(ir, none)).to.equal(ir);
  });
});
