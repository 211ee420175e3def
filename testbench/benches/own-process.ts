import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** A file of the folder `scripts`, which is above this file, be it source, compiled on the way, or in the installed package. */
export function scriptFile(name: string): string | undefined {
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const scripts = join(folder, 'scripts');
    if (!existsSync(join(scripts, 'whittle.mjs'))) continue;
    const file = join(scripts, name);
    return existsSync(file) ? file : undefined;
  }
  return undefined;
}

/**
 * What Node is given to run a module of this project by itself: in a checkout it is compiled as for the command line, in the
 * installed package it is the file itself.
 * @param path of the source, from the top of the project, such as `testbench/benches/elaborate-heap.ts`
 */
export function moduleArgs(path: string): string[] {
  const runner = scriptFile('run.mjs');
  if (runner !== undefined) return [runner, path];
  return [join(dirname(here), '..', '..', path.replace(/\.ts$/, '.js'))];
}
