import { extname } from 'node:path';
import type { EngineName } from '../engines/open.js';
import type { OpenOptions, WaveOptions } from '../engines/engine.js';
import { BenchError, requireCount } from './error.js';

/** What a bench may choose. */
export interface SimulateOptions {
  /**
   * Default: WHITTLE_ENGINE; else the embedded engine, which needs no tools; Verilator for Verilog that has no model and for FST
   * waves.
   */
  readonly engine?: EngineName;
  /**
   * A wave file; its extension says the format: `.vcd`, or `.fst` with Verilator and Icarus. With `last` only so many of the last edges
   * are kept, and written when the bench fails or asks for it (`sim.saveWaves`).
   */
  readonly waves?: string | { readonly path: string; readonly last?: number };
  /** Seeds the pauses of `clock.random`, and the power-up image where `randomize` is not given. Default 0: an image of zeros. */
  readonly seed?: number;
  /**
   * Seeds the power-up image of all state, from 1 up; what has an `init` takes it at reset. Of two runs that differ in this alone, one
   * that ends otherwise reads state that reset does not define.
   */
  readonly randomize?: number;
  /** `unknown`, on Icarus: that state is X until something sets it, and an output that is X after reset is an error. */
  readonly powerUp?: 'image' | 'unknown';
  /** Cycles of the first clock without a task ending or a transfer after which the bench counts as hung. Default 100,000. */
  readonly timeout?: number;
  /**
   * Milliseconds that a task may wait for something that is not the bench's, and that one step of an isolated circuit may
   * take. Default 10,000.
   */
  readonly patience?: number;
  /** Cycles for which every reset is held active before the bench starts; `false` for none. Default 2. */
  readonly reset?: number | false;
  /** What a failed assert or assume does: ends the bench (`throw`, the default), or is kept in `sim.failures`. */
  readonly checks?: 'throw' | 'keep';
  /** Period and phase of clocks by pin name, in picoseconds. Default: a period of 10,000 and no phase. */
  readonly clocks?: Readonly<Record<string, { readonly period?: number; readonly phase?: number }>>;
  /** Runs tasks that are due together in an order drawn from this seed, to show that the order does not matter. */
  readonly shuffle?: number;
}

export const DEFAULT_TIMEOUT = 100_000;
export const DEFAULT_PATIENCE = 10_000;
export const DEFAULT_RESET = 2;
export const DEFAULT_PERIOD = 10_000;

/** The file of a wave. */
export function pathOf(waves: SimulateOptions['waves']): string | undefined {
  return typeof waves === 'string' ? waves : waves?.path;
}

function wave(waves: NonNullable<SimulateOptions['waves']>, cycle: number): WaveOptions {
  const { path, last } = typeof waves === 'string' ? { path: waves, last: undefined } : waves;
  const format = extname(path).slice(1);
  if (format !== 'vcd' && format !== 'fst') {
    throw new BenchError(
      'misuse',
      `'waves' is '${path}'; the name must end in .vcd or .fst, which says the format.`,
    );
  }
  if (last === undefined) return { path, format, cycle };
  requireCount("'waves.last'", last, 1);
  if (format === 'vcd') return { path, format, cycle, last };
  throw new BenchError('misuse', `'waves.last' is for VCD; give '${path}' a name that ends in .vcd.`);
}

/**
 * The engine's part of the options.
 * @param cycle picoseconds of the first clock's period
 * @throws BenchError `misuse`
 */
export function engineOptions(options: SimulateOptions, cycle: number): OpenOptions {
  const { waves, randomize, seed, patience, powerUp } = options;
  const image = randomize ?? seed;
  if (randomize !== undefined) requireCount("'randomize'", randomize, 1);
  if (seed !== undefined) requireCount("'seed'", seed);
  if (patience !== undefined) requireCount("'patience'", patience, 1);
  if (options.timeout !== undefined && options.timeout !== Infinity)
    requireCount("'timeout'", options.timeout, 1);
  if (typeof options.reset === 'number') requireCount("'reset'", options.reset, 1);
  return {
    ...(waves === undefined ? {} : { waves: wave(waves, cycle) }),
    ...(image === undefined ? {} : { seed: image }),
    ...(powerUp === undefined ? {} : { powerUp }),
    ...(patience === undefined ? {} : { timeout: patience }),
  };
}
