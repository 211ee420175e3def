import type { Module } from '../../../dsl/ir/module.js';
import type { Circuit } from '../../engines/engine.js';

/** A deliberate fault of the printer: in what it is given, or in what it writes. */
export interface PrinterFault {
  readonly kind: 'printer';
  readonly name: string;
  /** Changes a copy of the circuit before it is printed. */
  readonly change?: (ir: Module) => void;
  /** Changes the text of each file. */
  readonly rewrite?: (text: string) => string;
}

/** A deliberate fault of the embedded engine's compiler: an instruction where another one belongs. */
export interface CompilerFault {
  readonly kind: 'compiler';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export type Fault = PrinterFault | CompilerFault;

/** The text of a circuit with a fault in it. */
export function rewritten(circuit: Circuit, rewrite: (text: string) => string): Circuit {
  return { ...circuit, verilog: circuit.verilog.map(({ file, text }) => ({ file, text: rewrite(text) })) };
}
