import { CommanderError } from 'commander';
import { fileURLToPath } from 'node:url';
import { resolveSite } from '../../dsl/source/position.js';
import { badInputText } from './bad-input.js';
import { onDemand } from './commands.js';
import type { Commands } from './commands.js';
import type { Io } from './io.js';
import { Status, processIo } from './io.js';
import { program } from './program.js';

/**
 * Runs one command. Nothing is thrown: what went wrong is told in one line where the caller can mend it.
 * @returns the exit status: 0 pass, 1 a mismatch or a target that was missed, 2 bad input, 70 a bug of Whittle
 */
export async function main(
  args: readonly string[],
  io: Io = processIo,
  commands: Commands = onDemand,
): Promise<number> {
  let status: Status = Status.pass;
  try {
    const whittle = await program(
      io,
      commands,
      result => {
        status = result;
      },
      args[0],
    );
    await whittle.parseAsync(args, { from: 'user' });
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

/** The error with its calls, at their places in the TypeScript sources. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).replace(
    /(file:\/\/[^\s()]+):(\d+):(\d+)/g,
    (_all, url: string, line: string, column: string) => {
      const call = { file: fileURLToPath(url), line: Number(line), column: Number(column) };
      const site = resolveSite({ ...call, viaLibrary: false });
      return `${site.file}:${String(site.line)}:${String(site.column)}`;
    },
  );
}
