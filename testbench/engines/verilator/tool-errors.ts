import { basename } from 'node:path';
import type { Circuit, SourcePosition } from '../engine.js';

/** Errors shown of one failed run; the rest usually follows from the first. */
const SHOWN = 3;

/** The name under which Verilator sees a file of the circuit: flat, and unique even when two share a base name. */
export function seenName(circuit: Circuit, index: number): string {
  return `${index}_${basename(circuit.verilog[index]?.file ?? '')}`;
}

/** A place in the circuit's Verilog. */
export interface VerilogPlace {
  /** As the circuit names it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The text of that line, without surrounding blanks. */
  readonly text: string;
  readonly position: SourcePosition | undefined;
}

/** The place behind a file name that Verilator printed, or nothing when it is not the circuit's. */
export function placeOf(circuit: Circuit, seen: string, line: number): VerilogPlace | undefined {
  const found = circuit.verilog[Number.parseInt(seen, 10)];
  if (!found) return undefined;
  const text = found.text.split('\n')[line - 1]?.trim() ?? '';
  return { file: found.file, line, text, position: circuit.locate(found.file, line) };
}

/** `file:line` and the TypeScript position behind it, for messages. */
export function describePlace(place: VerilogPlace): string {
  const { position } = place;
  const source = position ? ` (from ${position.file}:${position.line}:${position.column})` : '';
  return `${place.file}:${place.line}${source}`;
}

/** What Verilator complains of, each error with its Verilog line and the TypeScript line behind it. */
export function explainVerilator(circuit: Circuit, stderr: string): string {
  const errors = stderr
    .split('\n')
    .map(line => /^%Error(?:-\w+)?: (?:(\d+_[^:]*):(\d+):(?:\d+:)? )?(.*)$/.exec(line))
    .filter(match => match !== null)
    .filter(match => !(match[3] ?? '').startsWith('Exiting due to'));
  if (errors.length === 0) return stderr.trim().split('\n').slice(0, SHOWN).join('\n');
  const shown = errors.slice(0, SHOWN).map(([, seen, line, message = '']) => {
    const place = seen === undefined ? undefined : placeOf(circuit, seen, Number(line));
    if (!place) return `  ${message}`;
    return `  ${describePlace(place)}: ${message}\n    | ${place.text}`;
  });
  const more = errors.length - shown.length;
  return shown.join('\n') + (more > 0 ? `\n  and ${more} more` : '');
}
