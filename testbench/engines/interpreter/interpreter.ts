import { wrap } from '../../../dsl/ir/build.js';
import { checksOf } from '../../../dsl/ir/checks-of.js';
import type { Domain } from '../../../dsl/ir/domain.js';
import { domainsOf, resetDomainsOf } from '../../../dsl/ir/domains-of.js';
import { toBits } from '../../../dsl/ir/evaluate.js';
import type { Module } from '../../../dsl/ir/module.js';
import type { Variable } from '../../../dsl/ir/node.js';
import type { Check } from '../../../dsl/ir/statement.js';
import { resolveSite } from '../../../dsl/source/position.js';
import type { CheckFailure, CoverCount, OpenOptions, PinSlot, Simulation, Watch } from '../engine.js';
import { requireCount, requireMask } from '../arguments.js';
import { coverCounts } from '../cover-counts.js';
import { layoutPins, slotOf } from '../pin-layout.js';
import type { PinLayout } from '../pin-layout.js';
import { pinsOfModule } from '../pins-of.js';
import { instanceName } from '../signals.js';
import { powerUpBits } from './power-up.js';
import { Unit } from './unit.js';
import { UnitWatch } from './watch.js';

/** The statement tree, run as it stands: slow, and the definition that every other engine is compared with. */
class Interpreter implements Simulation {
  readonly words: Uint32Array;
  readonly watch?: Watch;
  private readonly layout: PinLayout;
  private readonly root: Unit;
  private readonly clocks: readonly Domain[];
  private readonly resets: readonly Domain[];
  private failures: CheckFailure[] = [];
  private readonly covers = new Map<Check, number>();

  constructor(
    private readonly module: Module,
    options: OpenOptions,
  ) {
    this.layout = layoutPins(pinsOfModule(module));
    this.words = new Uint32Array(this.layout.words);
    this.clocks = domainsOf(module);
    this.resets = resetDomainsOf(module);
    const pins = new Map<Variable, () => bigint>();
    for (const { name, variable } of module.ports) {
      if (variable.role === 'input')
        pins.set(variable, () => wrap(this.read(name), variable.width, variable.signed));
    }
    this.root = new Unit(module, module.name, undefined, pins, (path, width) =>
      powerUpBits(options.seed ?? 0, path, width),
    );
    for (const unit of this.root.all())
      for (const check of checksOf(unit.module)) if (check.what === 'cover') this.covers.set(check, 0);
    if (options.watch !== undefined) this.watch = new UnitWatch(this.root, options.watch);
    this.settle();
  }

  slot(pin: string): PinSlot {
    return slotOf(this.layout, this.module.name, pin);
  }

  private read(pin: string): bigint {
    const { offset, count } = this.slot(pin);
    let bits = 0n;
    for (let i = count - 1; i >= 0; i--) bits = (bits << 32n) | BigInt(this.words[offset + i] ?? 0);
    return bits;
  }

  private write(pin: string, bits: bigint): void {
    const { offset, count } = this.slot(pin);
    for (let i = 0; i < count; i++) this.words[offset + i] = Number((bits >> BigInt(32 * i)) & 0xffff_ffffn);
  }

  private readonly inReset = (domain: Domain): boolean => {
    if (!this.resets.includes(domain)) return false;
    return this.read(domain.resetName) === (domain.active === 'high' ? 1n : 0n);
  };

  /** What inputs and resets that act at once make of the state. */
  private follow(): void {
    this.root.invalidate();
    for (const unit of this.root.all()) unit.resetAsynchronously(this.inReset);
    this.root.invalidate();
  }

  settle(): void {
    this.follow();
    for (const { name, variable } of this.module.ports) {
      if (variable.role === 'output') this.write(name, toBits(this.root.valueOf(variable), variable.width));
    }
  }

  edge(mask: number): void {
    requireMask(this.module.name, this.layout.clocks, mask);
    this.follow();
    const active = (domain: Domain): boolean => ((mask >> this.clocks.indexOf(domain)) & 1) === 1;
    const checked = (domain: Domain): boolean => active(domain) && !this.inReset(domain);
    const units = [...this.root.all()];
    for (const { check, path, value } of units.flatMap(unit => unit.checkResults(checked))) {
      if (check.what === 'cover' && value) this.covers.set(check, (this.covers.get(check) ?? 0) + 1);
      if (value || check.what === 'cover') continue;
      const position = check.site && resolveSite(check.site);
      const instance = instanceName(this.module, path);
      this.failures.push({ label: check.message, file: '', line: 0, position, instance });
    }
    const commits = units.map(unit => unit.nextState(active, this.inReset));
    for (const commit of commits) commit();
    this.settle();
  }

  run(mask: number, count: number): void {
    requireCount(this.module.name, 'count', count);
    for (let i = 0; i < count; i++) this.edge(mask);
  }

  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array {
    const { inputWords, outputWords } = this.layout;
    const result = new Uint32Array(cycles * outputWords.length);
    for (let cycle = 0; cycle < cycles; cycle++) {
      inputWords.forEach((place, i) => (this.words[place] = stimulus[cycle * inputWords.length + i] ?? 0));
      this.settle();
      outputWords.forEach((place, i) => (result[cycle * outputWords.length + i] = this.words[place] ?? 0));
      this.edge(mask);
    }
    return result;
  }

  takeFailures(): CheckFailure[] {
    const taken = this.failures;
    this.failures = [];
    return taken;
  }

  takeCovers(): CoverCount[] {
    return coverCounts(this.covers);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Opens a module in the interpreter. */
export function openInterpreter(module: Module, options: OpenOptions = {}): Simulation {
  return new Interpreter(module, options);
}
