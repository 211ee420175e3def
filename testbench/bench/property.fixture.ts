import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Module } from '../../dsl/module/module.js';
import type { Ports } from '../../dsl/module/ports.js';
import { simulate } from './index.js';
import { asError } from './task.js';
import type { Clock, Dut, Process, Sim, SimulateOptions } from './index.js';

/** The bench of one case. */
export type PropertyBench<P extends Ports, T> = (
  given: T,
  dut: Dut<P>,
  clock: Clock,
  sim: Sim<P>,
) => PromiseLike<void> | Process<void>;

/** What a property test may choose. */
export interface PropertyOptions {
  /** Cases to try. Default 100. */
  readonly runs?: number;
  /** Seeds the cases. Default 1. */
  readonly seed?: number;
  readonly simulate?: Omit<SimulateOptions, 'waves'>;
  /** The wave of the minimal case, `.vcd` or `.fst`; by default a file in a new folder of the system's temporary ones. */
  readonly waves?: string;
}

function defaultWave(module: Module): string {
  return join(mkdtempSync(join(tmpdir(), 'whittle-property-')), `${module.name}.vcd`);
}

/**
 * Runs the bench for cases drawn from `arbitrary`, each on a fresh simulation. A case that fails is shrunk; the minimal one
 * runs again with waves, and the error names it, what it did, and the wave.
 * @throws Error with the bench's error as its cause
 */
export async function property<P extends Ports, T>(
  module: Module<P>,
  arbitrary: fc.Arbitrary<T>,
  run: PropertyBench<P, T>,
  options: PropertyOptions = {},
): Promise<void> {
  const attempt = async (given: T, more: SimulateOptions): Promise<unknown> => {
    try {
      await simulate(module, { ...options.simulate, ...more }, (dut, clock, sim) =>
        run(given, dut, clock, sim),
      );
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const checked = fc.asyncProperty(arbitrary, async given => {
    const error = await attempt(given, {});
    if (error !== undefined) throw asError(error);
  });
  const found = await fc.check(checked, { numRuns: options.runs ?? 100, seed: options.seed ?? 1 });
  if (!found.failed || found.counterexample === null) return;
  const [minimal] = found.counterexample;
  const waves = options.waves ?? defaultWave(module);
  const cause = await attempt(minimal, { waves });
  const reason =
    cause instanceof Error ? cause.message : 'it passes when it runs with waves: the bench is not repeatable';
  const tried = `${String(found.numRuns)} cases and ${String(found.numShrinks)} shrinks`;
  throw new Error(
    `${module.name}: after ${tried} the smallest that fails is ${fc.stringify(minimal)}: ${reason}\nwave: ${waves}`,
    { cause },
  );
}
