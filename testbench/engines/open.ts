import type { Module } from '../../dsl/ir/module.js';
import type { OpenOptions, Simulation } from './engine.js';
import { EngineError } from './errors.js';
import { openInterpreter } from './interpreter/interpreter.js';
import { openVerilator } from './verilator/index.js';
import { findTools } from './verilator/tools.js';
import { circuitOf } from './circuit-of.js';
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
 * Opens a module in an engine.
 * @throws EngineError as the engine does; `bad-argument` for waves of an engine that writes none
 */
export async function openEngine(
  module: Module,
  name: EngineName,
  options: OpenOptions = {},
): Promise<Simulation> {
  if (name === 'interpreter' || name === 'wasm') return openHere(module, name, options);
  return openVerilator(circuitOf(module), {
    ...options,
    transport: name === 'verilator' ? 'in-process' : 'isolated',
  });
}

/**
 * Opens a module in an engine that needs no tools, at once.
 * @throws EngineError as the engine does; `bad-argument` for waves, which neither writes
 */
export function openHere(
  module: Module,
  name: 'interpreter' | 'wasm',
  options: OpenOptions = {},
): Simulation {
  if (options.waves !== undefined) {
    const engine = name === 'wasm' ? `The engine 'wasm'` : 'The interpreter';
    throw new EngineError('bad-argument', `${engine} writes no waves; run ${module.name} on Verilator.`);
  }
  return name === 'wasm' ? openWasm(module, options) : openInterpreter(module, options);
}
