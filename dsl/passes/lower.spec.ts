import { expect } from 'chai';
import { openInterpreter } from '../../testbench/engines/interpreter/interpreter.js';
import { In, Out, instance, module, reg, u, vec, when, wire } from '../index.js';
import { wrap } from '../ir/build.js';
import { resetDomainsOf } from '../ir/domains-of.js';
import { evaluate, toBits } from '../ir/evaluate.js';
import type { Environment } from '../ir/evaluate.js';
import type { Instance, Memory, Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { lower } from './lower.js';
import { samples } from './samples.fixture.js';
import { everyClock, randomBits, randomWords } from './stimulus.fixture.js';

/** Runs the equations of a module with one clock, power-up values zero. */
class Equations {
  readonly values = new Map<Variable, bigint>();
  private readonly words = new Map<Memory, bigint[]>();
  private readonly children = new Map<Instance, Equations>();
  private readonly environment: Environment = {
    variable: variable => this.values.get(variable) ?? 0n,
    memory: (read, address) => this.words.get(read.memory)?.[Number(address)] ?? 0n,
    lane: () => 0n,
  };

  constructor(private readonly module: Module) {
    for (const memory of module.memories) {
      this.words.set(
        memory,
        Array.from({ length: memory.depth }, (_, i) => memory.init?.[i] ?? 0n),
      );
    }
    for (const placed of module.instances) this.children.set(placed, new Equations(placed.module));
  }

  private value(node: Node): bigint {
    return evaluate(node, this.environment);
  }

  private evaluateVariable(variable: Variable): void {
    const { next } = lower(this.module);
    const { role, instance: placed, inner } = variable;
    const child = placed && this.children.get(placed);
    if (child !== undefined && inner !== undefined && role === 'instanceOutput') {
      child.settle();
      this.values.set(variable, child.values.get(inner) ?? 0n);
      return;
    }
    const node = next.get(variable);
    const value = node === undefined ? 0n : this.value(node);
    this.values.set(variable, value);
    if (child !== undefined && inner !== undefined) child.values.set(inner, value);
  }

  settle(): void {
    for (const group of lower(this.module).order) {
      for (let rounds = 0; rounds < 64; rounds++) {
        const before = group.map(variable => this.values.get(variable));
        for (const variable of group) this.evaluateVariable(variable);
        if (group.every((variable, i) => this.values.get(variable) === before[i])) break;
      }
    }
    for (const child of this.children.values()) child.settle();
  }

  /** The state after an edge, from settled values; call the result once every child has been asked too. */
  edge(inReset: boolean): () => void {
    const { next, writes, samples: reads } = lower(this.module);
    const commits = [...this.children.values()].map(child => child.edge(inReset));
    const take = (variable: Variable, value: bigint): void => {
      commits.push(() => this.values.set(variable, value));
    };
    for (const variable of this.module.variables) {
      const node = next.get(variable);
      if (variable.role === 'register' && node !== undefined)
        take(variable, inReset && variable.init !== undefined ? variable.init : this.value(node));
    }
    const written = new Map([...this.words].map(([memory, words]) => [memory, [...words]]));
    for (const { statement, guard } of writes) {
      if (this.value(guard) === 0n) continue;
      const { memory, mask, data } = statement;
      const address = Number(this.value(statement.address));
      const words = written.get(memory) ?? [];
      const step = mask === undefined ? memory.width : memory.width / mask.width;
      const enabled = mask === undefined ? 1n : this.value(mask);
      for (let i = 0; i * step < memory.width; i++) {
        if (((enabled >> BigInt(i)) & 1n) === 0n || address >= memory.depth) continue;
        const bits = ((1n << BigInt(step)) - 1n) << BigInt(i * step);
        words[address] = ((words[address] ?? 0n) & ~bits) | (toBits(this.value(data), memory.width) & bits);
      }
    }
    for (const { statement, guard } of reads) {
      if (this.value(guard) === 0n) continue;
      const { memory, port } = statement;
      const words = memory.collision === 'new' ? written.get(memory) : this.words.get(memory);
      take(port, words?.[Number(this.value(statement.address))] ?? 0n);
    }
    commits.push(() => {
      for (const [memory, words] of written) this.words.set(memory, words);
    });
    return () => {
      for (const commit of commits) commit();
    };
  }
}

/** Runs equations and statement tree side by side and expects equal outputs. */
function compare(top: Module, cycles: number): void {
  const simulation = openInterpreter(top);
  const equations = new Equations(top);
  const next = randomWords(23);
  const resets = resetDomainsOf(top).length > 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const inReset = resets && (cycle < 2 || next() % 16 === 0);
    for (const { name, variable } of top.ports) {
      if (variable.role !== 'input') continue;
      const bits = randomBits(next, variable.width);
      const { offset, count } = simulation.slot(name);
      for (let i = 0; i < count; i++)
        simulation.words[offset + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
      equations.values.set(variable, wrap(bits, variable.width, variable.signed));
    }
    if (resets) simulation.words[simulation.slot('reset').offset] = inReset ? 1 : 0;
    simulation.settle();
    equations.settle();
    for (const { name, variable } of top.ports) {
      if (variable.role !== 'output') continue;
      const { offset, count } = simulation.slot(name);
      let bits = 0n;
      for (let i = count - 1; i >= 0; i--) bits = (bits << 32n) | BigInt(simulation.words[offset + i] ?? 0);
      expect(
        toBits(equations.values.get(variable) ?? 0n, variable.width),
        `${name} in cycle ${String(cycle)}`,
      ).to.equal(bits);
    }
    simulation.edge(everyClock(top));
    equations.edge(inReset)();
  }
}

describe('lower', () => {
  for (const sample of samples) {
    it(`gives equations that do what the statements of ${sample.name} do`, () => {
      compare(sample, 150);
    });
  }

  it('orders variables after what they depend on, through instances', () => {
    const invert = module('invert', { a: In(u(2)), y: Out(u(2)) }, ({ a, y }) => {
      y.value = a.not();
    });
    const { ir } = module('ordered', { a: In(u(2)), y: Out(u(2)) }, ({ a, y }) => {
      const late = wire(u(2));
      const inner = instance(invert);
      y.value = late;
      late.value = inner.y;
      inner.a.value = a;
    });
    expect(lower(ir).order.map(group => group.map(variable => variable.role))).to.deep.equal([
      ['instanceInput'],
      ['instanceOutput'],
      ['wire'],
      ['output'],
    ]);
    compare(ir, 20);
  });

  it('puts words that depend on each other into one group', () => {
    const { ir } = module('chain', { a: In(u(4)), y: Out(u(4)), z: Out(u(5)) }, ({ a, y, z }) => {
      const carry = wire(u(5));
      const sum = wire(u(4));
      carry(0).value = 0;
      for (let i = 0; i < 4; i++) {
        sum(i).value = a(i).xor(carry(i));
        carry(i + 1).value = a(i).or(sum(i));
      }
      y.value = sum;
      z.value = carry;
    });
    const { order } = lower(ir);
    expect(order.map(group => group.length)).to.deep.equal([2, 1, 1]);
    compare(ir, 40);
  });

  it('touches only the bits that a statement drives', () => {
    const { ir } = module('lanes', { go: In(u(1)), y: Out(vec(u(4), 4)) }, ({ go, y }) => {
      const held = reg(vec(u(4), 4));
      held.next = held;
      when(go, () => {
        held.at(2).next = 5;
      });
      y.value = held;
    });
    const register = ir.variables.find(variable => variable.role === 'register');
    const node = register && lower(ir).next.get(register);
    expect(node?.kind === 'concat' && node.parts.map(part => [part.kind, part.width])).to.deep.equal([
      ['slice', 4],
      ['mux', 4],
      ['slice', 8],
    ]);
    expect(lower(ir)).to.equal(lower(ir));
  });
});
