import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BadInput } from './bad-input.js';
import type { Io } from './io.js';
import { Status } from './io.js';

/** Options of `whittle check`. */
export interface CheckOptions {
  readonly project: string;
  readonly json?: boolean;
}

/** Sources that misuse signals on purpose, or only try things: looked at when they are named. */
const leftOut = /\.(spec|fixture|example|type-test)\.[cm]?tsx?$/;

/** The findings as text and as data. */
async function look(
  project: string,
  includes: (file: string) => boolean,
): Promise<readonly { readonly data: object; readonly text: string }[]> {
  // The TypeScript compiler takes its time to load, and no other command needs it.
  const { checkSources, formatFinding } = await import('../../dsl/source/lint/check-sources.js');
  try {
    return checkSources({ project, includes }).map(data => ({ data, text: formatFinding(data) }));
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Looks for signals that are treated as host values: what the compiler cannot see. */
export async function check(io: Io, files: readonly string[], options: CheckOptions): Promise<Status> {
  const project = resolve(io.folder, options.project);
  if (!existsSync(project))
    throw new BadInput(
      `there is no ${project}: run whittle check where the project's tsconfig.json is, or name it with --project`,
    );
  const paths = files.map(file => resolve(io.folder, file));
  const missing = paths.find(path => !existsSync(path));
  if (missing !== undefined) throw new BadInput(`there is no ${missing}: check the path`);
  const found = await look(project, file =>
    paths.length === 0
      ? !leftOut.test(file)
      : paths.some(path => file === path || file.startsWith(`${path}/`)),
  );
  if (options.json === true)
    io.out(
      JSON.stringify(
        found.map(({ data }) => data),
        undefined,
        2,
      ),
    );
  else io.out(found.length === 0 ? 'no misuse of signals' : found.map(({ text }) => text).join('\n\n'));
  return found.length === 0 ? Status.pass : Status.fail;
}
