import type { Module } from '../../dsl/ir/module.js';
import { readSources } from '../../dsl/source/read-sources.js';
import { recorded, requireWaves } from '../waves/index.js';
import type { Circuit, OpenOptions, Simulation } from './engine.js';
import { EngineError } from './errors.js';
import { openInterpreter } from './interpreter/interpreter.js';
import { openVerilator } from './verilator/index.js';
import { findTools } from './verilator/tools.js';
import { circuitOf } from './circuit-of.js';
import { hierarchyOf, signalsOf } from './signals.js';
import { openWatched } from './watched-circuit.js';
import { openWasm } from './wasm/index.js';

/**
 * The engines: `wasm` and the interpreter need nothing; `verilator` runs in this process, `verilator-isolated` in one of its
 * own.
 */
export const engineNames = ['interpreter', 'wasm', 'verilator', 'verilator-isolated'] as const;

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

/**
 * The engine to use where none is asked for: what the environment's WHITTLE_ENGINE says, else Verilator where it is
 * installed, else the embedded engine.
 * @throws EngineError `bad-argument` when WHITTLE_ENGINE names no engine
 */
export function defaultEngine(): EngineName {
  const asked = process.env['WHITTLE_ENGINE'];
  if (asked !== undefined && asked !== '') {
    const found = engineNames.find(name => name === asked);
    if (found !== undefined) return found;
    throw new EngineError(
      'bad-argument',
      `WHITTLE_ENGINE is '${asked}'; the engines are: ${engineNames.join(', ')}.`,
    );
  }
  return hasVerilator() ? 'verilator' : 'wasm';
}

/** Whether Verilator and a C++ compiler are installed. */
export function hasVerilator(): boolean {
  try {
    findTools();
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a module in an engine. VCD is written by all in one way; FST by Verilator alone.
 * @throws EngineError as the engine does; `bad-argument` for a wave that the engine does not write
 */
export async function openEngine(
  module: Module,
  name: EngineName,
  options: OpenOptions = {},
): Promise<Simulation> {
  if (name === 'interpreter' || name === 'wasm') return openHere(module, name, options);
  const { waves, watch, ...plain } = options;
  const transport = name === 'verilator' ? 'in-process' : 'isolated';
  if (waves?.format === 'fst') {
    if (watch === undefined) return openVerilator(circuitOf(module), { ...options, transport });
    throw new EngineError(
      'bad-argument',
      `FST and 'watch' do not go together for ${module.name}; write VCD.`,
    );
  }
  if (waves === undefined && watch === undefined)
    return openVerilator(circuitOf(module), { ...plain, transport });
  requireWaves(options, module.name, name);
  const hierarchy = hierarchyOf(module);
  const signals = waves === undefined && watch !== undefined ? watch : signalsOf(hierarchy);
  const circuit = circuitOf(module, { sources: readSources() });
  const open = (watched: Circuit): Promise<Simulation> => openVerilator(watched, { ...plain, transport });
  const inner = await openWatched(circuit, signals, open);
  return waves === undefined ? inner : recorded(inner, hierarchy, waves, watch);
}

/**
 * Opens a module in an engine that needs no tools, at once.
 * @throws EngineError as the engine does; `bad-argument` for FST waves, which neither writes
 */
export function openHere(
  module: Module,
  name: 'interpreter' | 'wasm',
  options: OpenOptions = {},
): Simulation {
  const { waves, ...plain } = options;
  const open = name === 'wasm' ? openWasm : openInterpreter;
  if (waves === undefined) return open(module, plain);
  requireWaves(options, module.name, name);
  const hierarchy = hierarchyOf(module);
  const inner = open(module, { ...plain, watch: signalsOf(hierarchy) });
  return recorded(inner, hierarchy, waves, options.watch);
}
