import type { Module } from '../../dsl/module/module.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type { Opened } from './conformance.js';

/** A module in the interpreter, which needs no Verilog; state without `init` powers up from `seed`. */
export function interpreted({ ir }: Module, seed = 5): Opened {
  const { name: top, streams } = ir;
  const circuit = { top, pins: pinsOfModule(ir), streams, verilog: [], locate: () => undefined };
  return { circuit, simulation: openInterpreter(ir, { seed }) };
}
