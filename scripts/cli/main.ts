import { CommanderError } from 'commander';
import { badInputText } from './bad-input.js';
import type { Io } from './io.js';
import { Status, processIo } from './io.js';
import { program } from './program.js';

/**
 * Runs one command. Nothing is thrown: what went wrong is told in one line where the caller can mend it.
 * @returns the exit status: 0 pass, 1 a mismatch or a target that was missed, 2 bad input, 70 a bug of Whittle
 */
export async function main(args: readonly string[], io: Io = processIo): Promise<number> {
  let status: Status = Status.pass;
  try {
    await program(io, result => {
      status = result;
    }).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Status.pass : Status.badInput;
    const text = badInputText(error);
    if (text !== undefined) {
      io.note(text.replace(/^/gm, 'whittle: '));
      return Status.badInput;
    }
    io.note(`whittle: this should not happen; please report it.\n${errorText(error)}`);
    return Status.bug;
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
