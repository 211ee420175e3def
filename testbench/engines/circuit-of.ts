import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import type { StateNames, VerilogOptions } from '../../dsl/emit/verilog/index.js';
import { resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Module } from '../../dsl/ir/module.js';
import { resolveSite } from '../../dsl/source/position.js';
import type { Circuit, StatePlace } from './engine.js';
import { pinsOfModule } from './pins-of.js';

/** A module as an engine that reads Verilog takes it: pins, text, and the TypeScript position behind each line. */
export function circuitOf(module: Module, options: VerilogOptions = {}): Circuit {
  const files = emitVerilog(module, options);
  const byName = new Map(files.map(file => [file.file, file]));
  return {
    top: module.name,
    pins: pinsOfModule(module),
    streams: module.streams,
    verilog: files.map(({ file, text }) => ({ file, text })),
    locate: (file, line) => {
      const sites = byName.get(file)?.sites;
      // A line without a position of its own belongs to the statement that began above it.
      for (let at = line; at > 0; at--) {
        const site = sites?.get(at);
        if (site !== undefined) return resolveSite(site);
      }
      return undefined;
    },
    state: () => {
      const names = new Map(files.map(file => [file.module, file.names]));
      return [...statePlaces(module, '', module.name, names)];
    },
    activeLow: resetDomainsOf(module)
      .filter(({ active }) => active === 'low')
      .map(({ resetName }) => resetName),
  };
}

/** The state of a module and of all below it, as the interpreter numbers it and as the Verilog names it. */
function* statePlaces(
  module: Module,
  prefix: string,
  path: string,
  all: ReadonlyMap<string, StateNames | undefined>,
): Iterable<StatePlace> {
  const names = all.get(module.name);
  if (names === undefined) return;
  for (const [{ id, width }, name] of names.registers)
    yield { verilog: `${prefix}${name}`, image: `${path}.${String(id)}`, width };
  for (const [{ id, width, depth, init }, name] of names.memories) {
    if (init === undefined)
      yield { verilog: `${prefix}${name}`, image: `${path}.m${String(id)}`, width, depth };
  }
  for (const [instance, name] of names.instances)
    yield* statePlaces(instance.module, `${prefix}${name}.`, `${path}.${String(instance.id)}`, all);
}
