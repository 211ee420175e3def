import { modulesUnder } from '../../dsl/emit/verilog/index.js';
import type { Module } from '../../dsl/ir/module.js';
import { readSources } from '../../dsl/source/read-sources.js';
import { recorded, requireWaves } from '../waves/index.js';
import type { Circuit, OpenOptions, Simulation } from './engine.js';
import { EngineError } from './errors.js';
import { openIcarus } from './icarus/index.js';
import type { IcarusOptions } from './icarus/index.js';
import { openInterpreter } from './interpreter/interpreter.js';
import { openVerilator } from './verilator/index.js';
import { findTools } from './verilator/tools.js';
import { circuitOf } from './circuit-of.js';
import { engineNames } from './names.js';
import type { EngineName } from './names.js';
import { hierarchyOf, signalsOf } from './signals.js';
import { openWatched } from './watched-circuit.js';
import { openWasm } from './wasm/index.js';

export { engineNames };
export type { EngineName };

/** An engine that runs the description itself, at once. */
export type HereName = 'interpreter' | 'wasm';

/** An engine that runs the Verilog. */
export type VerilogName = Exclude<EngineName, HereName>;

/** Whether an engine runs the description itself. */
export function isHere(name: EngineName): name is HereName {
  return name === 'interpreter' || name === 'wasm';
}

/** Whether a circuit has Verilog from elsewhere in it that stands for itself alone: a black box with a text and no model. */
function needsVerilog(module: Module): boolean {
  return modulesUnder(module).some(
    ({ blackBox }) => blackBox?.verilog !== undefined && blackBox.model === undefined,
  );
}

/**
 * The engine to use where none is asked for: what the environment's WHITTLE_ENGINE says; else Verilator for what it alone can
 * run (Verilog that has no model, FST waves); else the embedded engine, which starts at once and needs no tools.
 * @param module what is to be run
 * @param wave where its wave goes
 * @throws EngineError `bad-argument` when WHITTLE_ENGINE names no engine
 */
export function defaultEngine(module?: Module, wave?: string): EngineName {
  const asked = process.env['WHITTLE_ENGINE'];
  if (asked !== undefined && asked !== '') {
    return requireName('WHITTLE_ENGINE', asked);
  }
  const special = wave?.endsWith('.fst') === true || (module !== undefined && needsVerilog(module));
  return special ? 'verilator' : 'wasm';
}

function requireName(what: string, asked: string): EngineName {
  const found = engineNames.find(name => name === asked);
  if (found !== undefined) return found;
  throw new EngineError('bad-argument', `${what} is '${asked}'; the engines are: ${engineNames.join(', ')}.`);
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
 * Opens a circuit in an engine that runs Verilog.
 * @throws EngineError as the engine does; `bad-argument` for `powerUp: 'unknown'` on an engine without X
 */
export function openCircuit(
  circuit: Circuit,
  name: VerilogName,
  options: IcarusOptions = {},
): Promise<Simulation> {
  if (name === 'icarus') return openIcarus(circuit, options);
  requireImage(circuit.top, name, options);
  return openVerilator(circuit, {
    ...options,
    transport: name === 'verilator' ? 'in-process' : 'isolated',
  });
}

function requireImage(top: string, name: EngineName, { powerUp = 'image' }: OpenOptions): void {
  if (powerUp === 'image') return;
  throw new EngineError(
    'bad-argument',
    `The engine '${name}' has no unknown values; run ${top} with powerUp '${powerUp}' on Icarus.`,
  );
}

/**
 * Opens a module in an engine. VCD is written by all in one way, with the X of Icarus; FST by Verilator and Icarus themselves.
 * @throws EngineError as the engine does; `bad-argument` for a wave that the engine does not write
 */
export async function openEngine(
  module: Module,
  name: EngineName,
  options: OpenOptions = {},
): Promise<Simulation> {
  // Benches in JavaScript are not checked by a compiler.
  requireName("'engine'", name);
  if (isHere(name)) return openHere(module, name, options);
  const { waves, watch, ...plain } = options;
  if (waves?.format === 'fst') {
    if (watch === undefined) return openCircuit(circuitOf(module, { sources: readSources() }), name, options);
    throw new EngineError(
      'bad-argument',
      `FST and 'watch' do not go together for ${module.name}; write VCD.`,
    );
  }
  if (waves === undefined && watch === undefined) return openCircuit(circuitOf(module), name, plain);
  requireWaves(options, module.name, name);
  const hierarchy = hierarchyOf(module);
  const signals = waves === undefined && watch !== undefined ? watch : signalsOf(hierarchy);
  const circuit = circuitOf(module, { sources: readSources() });
  const guarded = new Set(circuit.pins.map(pin => pin.name));
  const open = (watched: Circuit): Promise<Simulation> => openCircuit(watched, name, { ...plain, guarded });
  const inner = await openWatched(circuit, signals, open);
  return waves === undefined ? inner : recorded(inner, hierarchy, waves, watch);
}

/**
 * Opens a module in an engine that needs no tools, at once.
 * @throws EngineError as the engine does; `bad-argument` for FST waves, which neither writes
 */
export function openHere(module: Module, name: HereName, options: OpenOptions = {}): Simulation {
  requireImage(module.name, name, options);
  const { waves, ...plain } = options;
  const open = name === 'wasm' ? openWasm : openInterpreter;
  if (waves === undefined) return open(module, plain);
  requireWaves(options, module.name, name);
  const hierarchy = hierarchyOf(module);
  const inner = open(module, { ...plain, watch: signalsOf(hierarchy) });
  return recorded(inner, hierarchy, waves, options.watch);
}
