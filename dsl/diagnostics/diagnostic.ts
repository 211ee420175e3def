import type { Site } from '../ir/node.js';
import { codeFrame } from './frame.js';

/** Stable names of everything that the language refuses. */
export type Code =
  | 'width'
  | 'sign'
  | 'literal-range'
  | 'index-range'
  | 'unreachable-comparison'
  | 'undriven'
  | 'double-driver'
  | 'latch'
  | 'comb-loop'
  | 'direction'
  | 'foreign-signal'
  | 'domain-crossing'
  | 'domain-style'
  | 'duplicate-name'
  | 'bad-name'
  | 'bad-parameter'
  | 'bad-type'
  | 'outside-module'
  | 'host-operator'
  | 'not-hardware'
  | 'duplicate-case'
  | 'vec-map'
  | 'unconnected'
  | 'name-clash';

/** A second place that matters to a diagnostic. */
export interface Note {
  readonly message: string;
  readonly site: Site | undefined;
}

/** One thing that is wrong: what, where, and what to do. */
export interface Diagnostic {
  readonly code: Code;
  readonly message: string;
  readonly site: Site | undefined;
  readonly help: string | undefined;
  readonly notes: readonly Note[];
}

/** Makes a diagnostic; `help` says what to do, `notes` name further places. */
export function diagnostic(
  code: Code,
  message: string,
  site: Site | undefined,
  help?: string,
  notes: readonly Note[] = [],
): Diagnostic {
  return { code, message, site, help, notes };
}

/** The text of one diagnostic: code, message, code frame, notes, help. */
export function formatDiagnostic(d: Diagnostic): string {
  const notes = d.notes.map(note => `note: ${note.message}\n${codeFrame(note.site)}`);
  const help = d.help === undefined ? [] : [`help: ${d.help}`];
  return [`error[${d.code}]: ${d.message}`, codeFrame(d.site), ...notes, ...help].filter(Boolean).join('\n');
}

/** Thrown when a description is not valid hardware. Holds every independent diagnostic that was found. */
export class HardwareError extends Error {
  override readonly name = 'HardwareError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n\n'));
    this.diagnostics = diagnostics;
    // The message says where: an uncaught error prints neither the library's frames nor the record besides.
    Object.defineProperty(this, 'diagnostics', { enumerable: false });
    this.stack = `${this.name}: ${this.message}`;
  }

  /** The code of the first diagnostic. */
  get code(): Code | undefined {
    return this.diagnostics[0]?.code;
  }
}
