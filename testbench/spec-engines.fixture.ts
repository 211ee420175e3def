/**
 * Which engine a spec runs on, in one place. WHITTLE_ENGINE puts all of them on one engine; WHITTLE_SIZES=all, as
 * `npm run test:all` sets it, adds what takes long.
 */
import type { Module } from '../dsl/module/module.js';
import { circuitOf } from './engines/circuit-of.js';
import type { Circuit, Simulation } from './engines/engine.js';
import { defaultEngine, isHere, openEngine, openHere } from './engines/open.js';
import type { EngineName } from './engines/open.js';
import { pinsOfModule } from './engines/pins-of.js';

const asked = (process.env['WHITTLE_ENGINE'] ?? '') === '' ? undefined : defaultEngine();

/** Whether specs that take long run too. */
export const everything = process.env['WHITTLE_SIZES'] === 'all';

/** What specs of single blocks, streams and benches run on. */
export const blockEngine: EngineName = asked ?? 'wasm';

/** Engines that run the printed Verilog of a block: the quick one, and the thorough one as well where everything runs. */
export const verilogEngines: readonly EngineName[] =
  asked === undefined ? (everything ? ['icarus', 'verilator'] : ['icarus']) : [asked];

/** The engines that a preset runs on beside its golden model: Verilator, but the size of the paper the embedded one; or both. */
export function cosimulationEngines(preset: string): readonly EngineName[] {
  if (asked !== undefined) return [asked];
  if (everything) return ['wasm', 'verilator'];
  return [preset === 'paper' ? 'wasm' : 'verilator'];
}

/** The engines for every preset of a small block: the embedded one, and Verilator for toys, or for all where everything runs. */
export function presetEngines(preset: string): readonly EngineName[] {
  if (asked !== undefined) return [asked];
  return everything || preset.startsWith('toy') ? ['wasm', 'verilator'] : ['wasm'];
}

/** How models of presets are compiled: few cycles are run on each, so at once, but for the sizes of the papers. */
export const optimise = everything ? 'run' : 'none';

/** A circuit at work in some engine. */
export interface OpenedCircuit {
  readonly circuit: Circuit;
  readonly simulation: Simulation;
}

/** A circuit as an engine that runs the description sees it. */
function described({ ir }: Module): Circuit {
  const { name: top, streams } = ir;
  return { top, pins: pinsOfModule(ir), streams, verilog: [], locate: () => undefined };
}

/** Opens a module at once: on the interpreter where that is asked for, else on the embedded engine. */
export function openedHere(module: Module, seed = 5): OpenedCircuit {
  const engine = blockEngine === 'interpreter' ? blockEngine : 'wasm';
  return { circuit: described(module), simulation: openHere(module.ir, engine, { seed }) };
}

/** Opens a module in an engine; state without `init` powers up from `seed`. */
export async function openedOn(module: Module, engine: EngineName, seed = 5): Promise<OpenedCircuit> {
  const simulation = await openEngine(module.ir, engine, { seed, optimise });
  return { circuit: isHere(engine) ? described(module) : circuitOf(module.ir), simulation };
}

/** Opens a module in an engine, works with it and closes it. */
export async function withCircuit<T>(
  module: Module,
  engine: EngineName,
  work: (opened: OpenedCircuit) => T | Promise<T>,
): Promise<T> {
  const opened = await openedOn(module, engine);
  try {
    return await work(opened);
  } finally {
    await opened.simulation.close();
  }
}
