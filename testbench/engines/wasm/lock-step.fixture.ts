import type { Module } from '../../../dsl/ir/module.js';
import { randomBits, randomWords } from '../../../dsl/passes/stimulus.fixture.js';
import type { CheckFailure, Simulation } from '../engine.js';
import { openInterpreter } from '../interpreter/interpreter.js';
import { pinsOfModule } from '../pins-of.js';
import { openWasm } from './index.js';

/** Operations of a function: more than a test has, and fewer. */
const [MANY, FEW] = [10_000, 40];

/** How two engines are driven side by side. */
export interface LockStepOptions {
  readonly cycles: number;
  /** Of the power-up image and the stimulus. */
  readonly seed?: number;
  /** Operations of a function of the embedded engine at most; few with a seed other than 0, so that values pass between functions. */
  readonly operations?: number;
}

const failuresOf = (simulation: Simulation): string[] =>
  simulation.takeFailures().map(({ label, instance }: CheckFailure) => `${instance ?? ''}: ${label}`);

/** Labels alone and without numbers: Verilog names instances in another way, and numbers labels that are alike. */
const labelsOf = (failures: readonly string[]): string[] =>
  failures
    .map(failure =>
      failure
        .replace(/^.*?: /, '')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim(),
    )
    .sort();

/**
 * Drives a module with random pins, resets and clocks on the interpreter and another engine, by default the embedded one; the
 * first place where they differ, as `what in cycle n`, or undefined. Bits that the other engine calls unknown do not count.
 */
export function firstApart(
  module: Module,
  { cycles, seed = 0, operations = seed === 0 ? MANY : FEW }: LockStepOptions,
  other: Simulation & { readonly unknown?: Uint32Array } = openWasm(module, { seed, operations }),
): string | undefined {
  const pins = pinsOfModule(module);
  const engines = [openInterpreter(module, { seed }), other];
  const [expected, found] = engines;
  if (expected === undefined || found === undefined) throw new TypeError('two engines');
  // In Verilog an asynchronous reset acts before an edge that comes without settling.
  const asVerilog = other.unknown !== undefined;
  const next = randomWords(seed + 1);
  const clocks = pins.filter(({ role }) => role === 'clock').length;
  const differs = (when: string): string | undefined => {
    for (const { name } of pins) {
      const { offset, count } = expected.slot(name);
      for (let i = offset; i < offset + count; i++)
        if ((((expected.words[i] ?? 0) ^ (found.words[i] ?? 0)) & ~(other.unknown?.[i] ?? 0)) !== 0)
          return `${name} ${when}`;
    }
    const [a, b] = [expected, found].map(failuresOf).map(list => (asVerilog ? labelsOf(list) : list));
    if (a === undefined || b === undefined) throw new TypeError('two engines');
    return a.join('; ') === b.join('; ') ? undefined : `checks ${when}: ${a.join('; ')} | ${b.join('; ')}`;
  };
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const { name, width, direction, role } of pins) {
      if (direction === 'out' || role === 'clock' || next() % 4 === 0) continue;
      const bits = role === 'reset' ? BigInt(next() % 8 === 0) : randomBits(next, width);
      const { offset, count } = expected.slot(name);
      for (let i = 0; i < count; i++) {
        const word = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
        for (const { words } of engines) words[offset + i] = word;
      }
    }
    // Now and then an edge comes without settling, or several edges in one call.
    const kind = asVerilog ? 1 + (next() % 3) : next() % 4;
    if (kind > 0) for (const engine of engines) engine.settle();
    const settled = differs(`settled before cycle ${String(cycle)}`);
    if (kind > 0 && settled !== undefined) return settled;
    const mask = clocks === 0 ? 0 : next() % 2 ** clocks;
    const count = kind === 3 ? 3 : 1;
    for (const engine of engines) engine.run(mask, count);
    const moved = differs(`after cycle ${String(cycle)}`);
    if (moved !== undefined) return moved;
  }
  return undefined;
}
