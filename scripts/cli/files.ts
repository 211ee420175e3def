import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInput, fileProblem } from './bad-input.js';

/**
 * Makes a folder and those above it that are missing; gives the highest that it made. One at a time, because the
 * recursive form of `mkdir` never ends where the system refuses with 'no such file'.
 */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = makeFolder(dirname(folder));
  mkdirSync(folder);
  return above ?? folder;
}

/** What a run that was killed left aside. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const old = name.startsWith('.new-') && Date.now() - statSync(path).mtimeMs > 3_600_000;
    if (old) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Writes files below a folder, all or none: they are written aside, on the same disk, and moved to their places when the
 * last one is whole.
 * @param files text by path below `folder`
 * @throws BadInput when the folder cannot be written; then nothing of it has changed
 */
export function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  let made: string | undefined;
  let aside: string | undefined;
  try {
    made = makeFolder(folder);
    sweep(folder);
    aside = mkdtempSync(join(folder, '.new-'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), text);
    }
    for (const path of files.keys()) {
      makeFolder(dirname(join(folder, path)));
      // A move onto a folder fails: found here, before the first move.
      if (existsSync(join(folder, path)) && statSync(join(folder, path)).isDirectory())
        throw new BadInput(`cannot write ${join(folder, path)}: a folder stands there; choose another path`);
    }
    for (const path of files.keys()) renameSync(join(aside, path), join(folder, path));
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error instanceof BadInput ? error : fileProblem('write', folder, error);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
