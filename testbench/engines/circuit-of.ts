import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import type { VerilogOptions } from '../../dsl/emit/verilog/index.js';
import type { Module } from '../../dsl/ir/module.js';
import { resolveSite } from '../../dsl/source/position.js';
import type { Circuit } from './engine.js';
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
  };
}
