import { wrap } from '../../../dsl/ir/build.js';
import type { Domain } from '../../../dsl/ir/domain.js';
import { evaluate, toBits } from '../../../dsl/ir/evaluate.js';
import type { Environment } from '../../../dsl/ir/evaluate.js';
import type { Instance, Memory, Module } from '../../../dsl/ir/module.js';
import type { MemoryRead, Node, Variable } from '../../../dsl/ir/node.js';
import { driversOf, prune } from '../../../dsl/ir/prune.js';
import { BoxState, modelOf } from '../black-boxes.js';
import type { Check, Statement, Target } from '../../../dsl/ir/statement.js';

/** What a check saw. */
export interface CheckResult {
  readonly check: Check;
  readonly module: Module;
  readonly path: string;
  readonly value: boolean;
}

/** One module at one place of the hierarchy: its state, and how to work out any of its values. */
export class Unit {
  private readonly registers = new Map<Variable, bigint>();
  private readonly memories = new Map<Memory, bigint[]>();
  private readonly children = new Map<Instance, Unit>();
  private readonly known = new Map<Variable, bigint>();
  /** What a black box does. */
  private readonly box: BoxState | undefined;
  /** The guess at each variable that is being worked out, and those whose guess was used. */
  private readonly guesses = new Map<Variable, bigint>();
  private readonly guessed = new Set<Variable>();
  /** What the units of this hierarchy have come to know since the last change, in order. */
  private readonly journal: { readonly unit: Unit; readonly variable: Variable }[];
  private readonly environment: Environment = {
    variable: variable => this.valueOf(variable),
    memory: (read: MemoryRead, address) => this.word(read.memory, address),
    lane: () => {
      throw new TypeError('a lane outside its map');
    },
  };

  constructor(
    readonly module: Module,
    readonly path: string,
    private readonly outer: { readonly unit: Unit; readonly instance: Instance } | undefined,
    private readonly pins: ReadonlyMap<Variable, () => bigint>,
    image: (path: string, width: number) => bigint,
  ) {
    this.journal = outer?.unit.journal ?? [];
    if (module.blackBox !== undefined)
      this.box = new BoxState(module, modelOf(module, outer?.instance, 'interpreter'));
    for (const variable of module.variables) {
      if (variable.role !== 'register' && variable.role !== 'readPort') continue;
      const bits = image(`${path}.${String(variable.id)}`, variable.width);
      this.registers.set(variable, wrap(bits, variable.width, variable.signed));
    }
    for (const memory of module.memories) {
      const { init, depth, width } = memory;
      const words = Array.from({ length: depth }, (_, i) =>
        init === undefined ? image(`${path}.m${String(memory.id)}.${String(i)}`, width) : (init[i] ?? 0n),
      );
      this.memories.set(memory, words);
    }
    for (const instance of module.instances) {
      const inner = `${path}.${String(instance.id)}`;
      this.children.set(
        instance,
        new Unit(instance.module, inner, { unit: this, instance }, new Map(), image),
      );
    }
  }

  /** This unit and every unit below it. */
  *all(): Iterable<Unit> {
    yield this;
    for (const child of this.children.values()) yield* child.all();
  }

  /** The domain of the top module that a domain of this module is connected to. */
  rootDomain(domain: Domain): Domain {
    if (this.outer === undefined) return domain;
    return this.outer.unit.rootDomain(this.outer.instance.domains.get(domain) ?? domain);
  }

  /** Forgets combinational values; call after inputs or state changed. */
  invalidate(): void {
    for (const unit of this.all()) unit.known.clear();
    this.journal.length = 0;
  }

  /** The value of a variable now. */
  valueOf(variable: Variable): bigint {
    const known = this.known.get(variable);
    if (known !== undefined) return known;
    const guess = this.guesses.get(variable);
    if (guess !== undefined) {
      this.guessed.add(variable);
      return guess;
    }
    const value = this.settleVariable(variable);
    this.known.set(variable, value);
    this.journal.push({ unit: this, variable });
    return value;
  }

  /**
   * Works out a variable that may depend on itself, word by word but not bit by bit, as a chain through the lanes of one bus
   * does: it is guessed, and worked out again until the guess was right. Each round makes one more bit right.
   */
  private settleVariable(variable: Variable): bigint {
    const start = this.journal.length;
    let guess = 0n;
    for (let round = 0; round <= variable.width + 1; round++) {
      this.guesses.set(variable, guess);
      this.guessed.delete(variable);
      const value = this.compute(variable);
      if (!this.guessed.has(variable) || value === guess) {
        this.guesses.delete(variable);
        return value;
      }
      guess = value;
      for (const { unit, variable: stale } of this.journal.splice(start)) unit.known.delete(stale);
    }
    throw new RangeError(`${this.module.name}: ${variable.hint} depends on itself`);
  }

  private compute(variable: Variable): bigint {
    switch (variable.role) {
      case 'register':
      case 'readPort':
        return this.registers.get(variable) ?? 0n;
      case 'input':
        return this.outer === undefined ? (this.pins.get(variable)?.() ?? 0n) : this.outerValue(variable);
      case 'instanceOutput': {
        const child = variable.instance && this.children.get(variable.instance);
        if (child === undefined || variable.inner === undefined)
          throw new TypeError('an output of no instance');
        return child.valueOf(variable.inner);
      }
      default: {
        if (this.box !== undefined) return this.boxOutput(this.box, variable);
        const start = variable.fallback === undefined ? 0n : this.value(variable.fallback);
        return this.driven(variable, start);
      }
    }
  }

  private readonly boxInput = (name: string): bigint => {
    const pin = this.module.ports.find(port => port.name === name)?.variable;
    return pin === undefined ? 0n : toBits(this.valueOf(pin), pin.width);
  };

  private boxOutput(box: BoxState, output: Variable): bigint {
    const name = this.module.ports.find(({ variable }) => variable === output)?.name ?? '';
    const ports = this.module.blackBox?.model?.outputs ?? [];
    const port = ports.findIndex(({ pins }) => pins.includes(name));
    const bits = box.outputs(port, this.boxInput)[ports[port]?.pins.indexOf(name) ?? 0];
    return wrap(bits ?? 0n, output.width, output.signed);
  }

  private outerValue(variable: Variable): bigint {
    if (this.outer === undefined) return 0n;
    const { unit, instance } = this.outer;
    const outer = instance.inputs.find(input => input.inner === variable);
    return outer === undefined ? 0n : unit.valueOf(outer);
  }

  private value(node: Node): bigint {
    return evaluate(node, this.environment);
  }

  private word(memory: Memory, address: bigint): bigint {
    return this.memories.get(memory)?.[Number(address)] ?? 0n;
  }

  /** Runs the statements that are active now, in order. */
  private run(statements: readonly Statement[], act: (statement: Statement) => void): void {
    for (const statement of statements) {
      if (statement.kind === 'when') {
        const arm = statement.arms.find(({ condition }) => this.value(condition) === 1n);
        this.run(arm?.body ?? statement.otherwise ?? [], act);
      } else if (statement.kind === 'switch') {
        const subject = this.value(statement.subject);
        const found = statement.cases.find(({ values }) => values.includes(subject));
        this.run(found?.body ?? statement.otherwise ?? [], act);
      } else act(statement);
    }
  }

  /** The value that the active assignments give a variable that starts as `start`. */
  private driven(variable: Variable, start: bigint): bigint {
    let bits = toBits(start, variable.width);
    this.run(driversOf(this.module, variable), statement => {
      if (statement.kind === 'assign' && statement.target.variable === variable)
        bits = this.overlay(bits, statement.target, statement.value);
    });
    return wrap(bits, variable.width, variable.signed);
  }

  private overlay(bits: bigint, target: Target, value: Node): bigint {
    let offset = BigInt(target.lo);
    for (const { index, stride, lanes } of target.steps) {
      const at = this.value(index);
      if (at >= BigInt(lanes)) return bits;
      offset += at * BigInt(stride);
    }
    const mask = ((1n << BigInt(target.width)) - 1n) << offset;
    return (bits & ~mask) | (toBits(this.value(value), target.width) << offset);
  }

  /** The state after an edge of the domains for which `active` holds; call the result once every unit has been asked. */
  nextState(active: (domain: Domain) => boolean, inReset: (domain: Domain) => boolean): () => void {
    const commits: (() => void)[] = [];
    const mine = (domain: Domain | undefined): domain is Domain =>
      domain !== undefined && active(this.rootDomain(domain));
    for (const variable of this.module.variables) {
      if (variable.role !== 'register' || !mine(variable.domain)) continue;
      const next = this.nextRegister(variable, inReset);
      commits.push(() => this.registers.set(variable, next));
    }
    const { box } = this;
    if (box !== undefined) {
      const reset = (domain: Domain): boolean => inReset(this.rootDomain(domain));
      const next = box.after(mine, reset, this.boxInput);
      commits.push(() => {
        box.enter(next);
      });
    }
    const written = new Map<Memory, bigint[]>();
    const samples: (() => void)[] = [];
    this.run(memoryStatementsOf(this.module), statement => {
      if (statement.kind === 'memoryWrite' && mine(statement.memory.domain)) this.write(written, statement);
      if (statement.kind !== 'memorySample' || !mine(statement.memory.domain)) return;
      const { memory, port } = statement;
      const address = this.value(statement.address);
      samples.push(() => {
        const words =
          memory.collision === 'new'
            ? (written.get(memory) ?? this.memories.get(memory))
            : this.memories.get(memory);
        const word = words?.[Number(address)] ?? 0n;
        commits.push(() => this.registers.set(port, word));
      });
    });
    for (const sample of samples) sample();
    for (const [memory, words] of written) commits.push(() => this.memories.set(memory, words));
    return () => {
      for (const commit of commits) commit();
    };
  }

  private nextRegister(variable: Variable, inReset: (domain: Domain) => boolean): bigint {
    const { domain, init, enable } = variable;
    if (init !== undefined && domain !== undefined && inReset(this.rootDomain(domain))) return init;
    const now = this.registers.get(variable) ?? 0n;
    return enable !== undefined && this.value(enable) === 0n ? now : this.driven(variable, now);
  }

  private write(
    written: Map<Memory, bigint[]>,
    statement: Extract<Statement, { kind: 'memoryWrite' }>,
  ): void {
    const { memory, mask, data } = statement;
    const address = Number(this.value(statement.address));
    if (address >= memory.depth) return;
    const words = written.get(memory) ?? [...(this.memories.get(memory) ?? [])];
    const part = mask === undefined ? memory.width : memory.width / mask.width;
    const enabled = mask === undefined ? 1n : this.value(mask);
    let keep = 0n;
    for (let i = 0; i * part < memory.width; i++) {
      if (((enabled >> BigInt(i)) & 1n) === 0n) keep |= ((1n << BigInt(part)) - 1n) << BigInt(i * part);
    }
    words[address] = ((words[address] ?? 0n) & keep) | (toBits(this.value(data), memory.width) & ~keep);
    written.set(memory, words);
  }

  /** Gives registers of domains in asynchronous reset their reset value. */
  resetAsynchronously(inReset: (domain: Domain) => boolean): void {
    this.box?.resetAsynchronously(domain => inReset(this.rootDomain(domain)));
    for (const variable of this.module.variables) {
      const { role, init, domain } = variable;
      if (role !== 'register' || init === undefined || domain?.reset !== 'asynchronous') continue;
      if (inReset(this.rootDomain(domain))) this.registers.set(variable, init);
    }
  }

  /** What the active checks of this unit's active domains see. */
  checkResults(active: (domain: Domain) => boolean): CheckResult[] {
    const results: CheckResult[] = [];
    this.run(this.module.body, statement => {
      if (statement.kind !== 'check' || !active(this.rootDomain(statement.domain))) return;
      results.push({
        check: statement,
        module: this.module,
        path: this.path,
        value: this.value(statement.condition) === 1n,
      });
    });
    return results;
  }
}

const memoryStatements = new WeakMap<Module, readonly Statement[]>();

function memoryStatementsOf(module: Module): readonly Statement[] {
  let found = memoryStatements.get(module);
  if (found === undefined) {
    found = prune(
      module.body,
      statement => statement.kind === 'memorySample' || statement.kind === 'memoryWrite',
    );
    memoryStatements.set(module, found);
  }
  return found;
}
