/** Texts of a finished module: Verilog, and a picture of its hierarchy. */
import type { Module } from '../module/module.js';
import { optimise } from '../passes/optimise.js';
import type { Optimisations } from '../passes/optimise.js';
import { readSources } from '../source/read-sources.js';
import { noSourceInfo } from '../source/source-info.js';
import { emitVerilog } from './verilog/index.js';

export type { Optimisations } from '../passes/optimise.js';
export { hierarchyDot } from './dot.js';

/** Options of `toVerilog`. */
export interface ToVerilogOptions {
  /** `source`: names and comments as in the TypeScript source (the default); `plain`: kinds and numbers. */
  readonly names?: 'source' | 'plain';
  /** Simplify before printing: all optimisations, or some. By default what is printed is what was written. */
  readonly optimise?: boolean | Optimisations;
  /** Also print the source file and line at the end of lines. */
  readonly locators?: boolean;
}

/**
 * The Verilog of a module and of everything under it as one text, instantiated modules first; the same bytes for the same
 * description.
 * @throws HardwareError `name-clash` when two different modules have one name.
 */
export function toVerilog(
  module: Module,
  { names = 'source', locators = false, optimise: wanted = false }: ToVerilogOptions = {},
): string {
  const sources = names === 'source' ? readSources() : noSourceInfo;
  const choice = typeof wanted === 'object' ? wanted : {};
  const ir = wanted === false ? module.ir : optimise(module.ir, choice);
  return emitVerilog(ir, { sources, locators })
    .map(({ text }) => text)
    .join('\n');
}
