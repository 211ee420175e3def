import { HardwareError } from '../../dsl/diagnostics/diagnostic.js';
import { GoldenError } from '../../golden/errors.js';
import { EngineError } from '../../testbench/engines/errors.js';

/** Something that the caller gave and can mend. The message is one line: what, where, and what to do. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not; choose a folder of your own',
  EPERM: 'this user may not; choose a folder of your own',
  EROFS: 'the disk is read only; choose another folder',
  ENOSPC: 'the disk is full; make room or choose another folder',
  ENOTDIR: 'a file stands where a folder is needed; choose another path',
  EEXIST: 'a file stands where a folder is needed; choose another path',
  EISDIR: 'a folder stands where a file is needed; choose another path',
  ENOENT: 'there is no such place; choose another path',
};

/** What to tell of a failed file operation: the path and what to do. */
export function fileProblem(doing: string, path: string, error: unknown): BadInput {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new BadInput(`cannot ${doing} ${path}: ${reason}`, { cause: error });
}

/** Engine errors that say something of the circuit or of Whittle, not of what the caller gave. */
const engineFailures = new Set(['crashed', 'hung', 'stopped', 'closed', 'pin-mismatch']);

/** What the caller gave wrong and can mend; undefined for an error of any other kind. */
export function badInputText(error: unknown): string | undefined {
  if (error instanceof BadInput || error instanceof GoldenError) return error.message;
  if (error instanceof EngineError) return engineFailures.has(error.code) ? undefined : error.message;
  if (!(error instanceof HardwareError)) return undefined;
  // A parameter is given on the command line: there is no line of source to show.
  const isParameter = error.diagnostics.every(
    ({ code, site }) => code === 'bad-parameter' && site === undefined,
  );
  if (!isParameter) return error.message;
  return error.diagnostics
    .map(({ message, help }) => (help === undefined ? message : `${message}; ${help}`))
    .join('\n');
}
