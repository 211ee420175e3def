import type { Module } from '../../dsl/ir/module.js';
import type { OpenOptions, Simulation } from './engine.js';
import { EngineError } from './errors.js';
import { openInterpreter } from './interpreter/interpreter.js';
import { openVerilator } from './verilator/index.js';
import { findTools } from './verilator/tools.js';
import { circuitOf } from './circuit-of.js';

/** The engines: `verilator` runs in this process, `verilator-isolated` in one of its own; the interpreter needs nothing. */
export const engineNames = ['interpreter', 'verilator', 'verilator-isolated'] as const;

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

/**
 * The engine to use where none is asked for: what the environment's WHITTLE_ENGINE says, else Verilator where it is
 * installed, else the interpreter.
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
  return hasVerilator() ? 'verilator' : 'interpreter';
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
  if (name !== 'interpreter') {
    return openVerilator(circuitOf(module), {
      ...options,
      transport: name === 'verilator' ? 'in-process' : 'isolated',
    });
  }
  if (options.waves !== undefined) {
    throw new EngineError(
      'bad-argument',
      `The interpreter writes no waves; run ${module.name} on Verilator.`,
    );
  }
  return openInterpreter(module, options);
}
