/** Texts of a finished module: Verilog, and a picture of its hierarchy. */
import type { Module } from '../module/module.js';
import { readSources } from '../source/read-sources.js';
import { noSourceInfo } from '../source/source-info.js';
import { emitVerilog } from './verilog/index.js';

export { hierarchyDot } from './dot.js';

/** Options of `toVerilog`. */
export interface ToVerilogOptions {
  /** `source`: names and comments as in the TypeScript source (the default); `plain`: kinds and numbers. */
  readonly names?: 'source' | 'plain';
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
  { names = 'source', locators = false }: ToVerilogOptions = {},
): string {
  const sources = names === 'source' ? readSources() : noSourceInfo;
  return emitVerilog(module.ir, { sources, locators })
    .map(({ text }) => text)
    .join('\n');
}
