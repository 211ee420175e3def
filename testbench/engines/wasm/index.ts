/**
 * The embedded engine: a circuit becomes WebAssembly in this process, without any tool. `circuit.ts` flattens modules into one
 * graph of words (`graph.ts`), of lanes where there are many instances of one module (`grouping.ts`, `lane-group.ts`);
 * `schedule.ts` puts the work of an edge in order, `emit.ts` writes it as functions and `lane-loop-code.ts` as loops over lanes,
 * `program.ts` compiles them for each combination of clocks and resets, `simulation.ts` runs them.
 */
import type { Module } from '../../../dsl/ir/module.js';
import type { OpenOptions, Simulation } from '../engine.js';
import type { Signal } from '../signals.js';
import { Program } from './program.js';
import { WasmSimulation } from './simulation.js';

const programs = new WeakMap<Module, Program>();
const watchingPrograms = new WeakMap<readonly Signal[], Program>();

/** Options of the embedded engine. */
export interface WasmOptions extends OpenOptions {
  /** Operations of a function at most. Only tests ask for few: then values pass from function to function in small circuits too. */
  readonly operations?: number;
}

/**
 * Opens a module in the embedded engine.
 * @throws EngineError `unsupported` for a black box, or memories larger than the address space
 */
export function openWasm(module: Module, options: WasmOptions = {}): Simulation {
  const { watch, operations } = options;
  if (operations !== undefined) return new WasmSimulation(new Program(module, watch, operations), options);
  let program = watch === undefined ? programs.get(module) : watchingPrograms.get(watch);
  if (program?.module !== module) {
    program = new Program(module, watch);
    if (watch === undefined) programs.set(module, program);
    else watchingPrograms.set(watch, program);
  }
  return new WasmSimulation(program, options);
}
