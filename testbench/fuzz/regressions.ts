import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { circuitOf } from '../engines/circuit-of.js';
import { freeze, thaw } from './frozen.js';
import type { Case } from './trace.js';

/** A circuit that once did not run everywhere alike, in a file. */
interface Kept {
  readonly about: string;
  readonly everyInit: boolean;
  readonly patterns: readonly number[];
  readonly cycles: number;
  readonly rows: readonly number[];
  readonly verilog: readonly string[];
  readonly ir: unknown;
}

/** The Verilog of a case, as people read it. */
export function verilogOf({ ir }: Case): string {
  return circuitOf(ir)
    .verilog.map(({ text }) => text)
    .join('\n');
}

/** Writes a case to `<folder>/<name>.json`; the path. It holds the circuit itself, so the generator may change. */
export function keepCase(folder: string, name: string, given: Case, about: string): string {
  const { ir, everyInit, patterns, stimulus } = given;
  const kept: Kept = {
    about,
    everyInit,
    patterns,
    cycles: stimulus.cycles,
    rows: [...stimulus.rows],
    // Source files are named in the text; they say nothing of the circuit.
    verilog: verilogOf(given)
      .split('\n')
      .filter(line => !line.startsWith('//')),
    ir: freeze(ir),
  };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(kept)}\n`);
  return path;
}

/** The cases of a folder, by name. */
export function keptCases(
  folder: string,
): readonly { readonly name: string; readonly about: string; readonly given: Case }[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => {
      const { about, everyInit, patterns, cycles, rows, ir } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      ) as Kept;
      const stimulus = { rows: Uint32Array.from(rows), cycles };
      return {
        name: name.replace(/\.json$/, ''),
        about,
        given: { ir: thaw(ir), everyInit, patterns, stimulus },
      };
    });
}
