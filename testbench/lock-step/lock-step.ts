import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import type { Module } from '../../dsl/module/module.js';
import type { Ports } from '../../dsl/module/ports.js';
import { requireCount } from '../bench/error.js';
import type { SimulateOptions } from '../bench/options.js';
import { runBench, tickersOf } from '../bench/simulate.js';
import type { Bench } from '../bench/simulate.js';
import { LockStepError } from './difference.js';
import type { Difference } from './difference.js';
import { Pair } from './pair.js';
import { openSide } from './side.js';
import type { Side, SideChoice } from './side.js';
import { drive, randomStimulus } from './stimulus.js';
import type { Stimulus } from './stimulus.js';

const DEFAULT_CYCLES = 1000;
const DEFAULT_LAST = 64;

/** How the two engines of a lock step are opened. */
export interface PairChoice {
  /** The two engines. What is read, by a bench for instance, comes from the first. */
  readonly engines: readonly [SideChoice, SideChoice];
  /** Seeds the power-up image of state without `init`. Default 0: all zero. Verilator has other images than the rest. */
  readonly image?: number;
  /** What Icarus starts from: the image, the default, or X. */
  readonly powerUp?: 'image' | 'unknown';
  /** The folder of the waves; by default a new one among the system's temporary folders. */
  readonly waves?: string;
  /** How many of the last cycles the waves hold. Default 64. */
  readonly last?: number;
  /** Called after each edge with how many there were; what it throws ends the lock step and comes out. */
  readonly onCycle?: (cycles: number) => void;
}

/** Options of {@link lockStep}. */
export interface LockStepOptions extends PairChoice {
  /** What drives the inputs; random values by default. */
  readonly stimulus?: Stimulus;
  /** Seeds the random values. Default 1. */
  readonly seed?: number;
  /** Edges to make. Default 1000. */
  readonly cycles?: number;
}

/** What a lock step found. */
export interface LockStepResult {
  /** Edges made before it ended. */
  readonly cycles: number;
  /** Signals compared in every cycle. */
  readonly signals: number;
  /** Where the engines differ first; undefined where they never did. */
  readonly difference: Difference | undefined;
}

/**
 * Opens a module in two engines as one simulation, for whatever drives a simulation. An edge before which a signal differs
 * throws a {@link LockStepError}, when the waves are written.
 * @throws EngineError as the engines do; BenchError `misuse`
 */
export async function openPair(module: ModuleIr, choice: PairChoice): Promise<Pair> {
  const { engines, last = DEFAULT_LAST } = choice;
  requireCount("'last'", last, 1);
  const left = await openSide(module, engines[0], choice, last);
  let right: Side | undefined;
  try {
    right = await openSide(module, engines[1], choice, last);
    const folder = choice.waves ?? mkdtempSync(join(tmpdir(), 'whittle-lock-step-'));
    const { onCycle } = choice;
    return new Pair(left, right, { folder, last, ...(onCycle && { onCycle }) });
  } catch (error) {
    await Promise.all([left.simulation.close(), right?.simulation.close()]);
    throw error;
  }
}

/** Runs both engines to the end of `work`; the first difference is part of the result, other errors come out. */
async function followed(pair: Pair, work: () => unknown): Promise<LockStepResult> {
  const result = (difference: Difference | undefined): LockStepResult => {
    return { cycles: pair.cycles, signals: pair.signalCount, difference };
  };
  try {
    try {
      await work();
    } finally {
      await pair.close();
    }
    return result(undefined);
  } catch (error) {
    if (error instanceof LockStepError) return result(error.difference);
    throw error;
  }
}

/**
 * Runs a module on two engines side by side and compares every named signal of the hierarchy before each edge, until one
 * differs. Of several that differ in one cycle it names one whose sources agree: where the fault is, not where it shows.
 * Bits that an engine does not know (X) agree with anything.
 * @throws EngineError as the engines do; BenchError `misuse`
 */
export async function lockStep(module: Module, options: LockStepOptions): Promise<LockStepResult> {
  const { cycles = DEFAULT_CYCLES, seed = 1 } = options;
  requireCount("'cycles'", cycles, 1);
  const stimulus = options.stimulus ?? randomStimulus(module.ir, seed);
  const pair = await openPair(module.ir, options);
  return followed(pair, () => {
    drive(module.ir, pair, stimulus, cycles);
  });
}

/**
 * Runs a bench on two engines side by side, as {@link lockStep} does with a stimulus. What the bench throws, but for a
 * difference, comes out.
 */
export async function lockStepBench<P extends Ports>(
  module: Module<P>,
  choice: PairChoice & { readonly simulate?: Omit<SimulateOptions, 'engine' | 'waves'> },
  bench: Bench<P, unknown>,
): Promise<LockStepResult> {
  const options = choice.simulate ?? {};
  const tickers = tickersOf(module.ir, options.clocks ?? {});
  const pair = await openPair(module.ir, { image: options.seed ?? 0, ...choice });
  return followed(pair, () => runBench(module, pair, tickers, options, bench));
}
