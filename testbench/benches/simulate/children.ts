import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Alone } from './alone.js';

const isSource = import.meta.url.endsWith('.ts');
const alone = fileURLToPath(new URL(isSource ? 'alone.ts' : 'alone.js', import.meta.url));

/** How Node runs `alone.ts`: sources through tsx, the built package as it is. */
export const aloneArgs = (...args: readonly string[]): string[] => [
  ...(isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []),
  alone,
  ...args,
];

/** What a process of Node printed. @throws Error when it fails */
function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject);
    child.on('close', status => {
      if (status === 0) resolve(text);
      else reject(new Error(`node ${args.join(' ')} ended with status ${String(status)}`));
    });
  });
}

/** One design in a fresh process; `edges` a sample, 0 for the first cycle only, or as many as it takes to measure. */
export async function runAlone(id: string, edges?: number): Promise<Alone> {
  return JSON.parse(await outputOf(aloneArgs(id, ...(edges === undefined ? [] : [String(edges)])))) as Alone;
}

/** The command `whittle`: above this file, be it source, compiled on the way, or in the installed package. */
function commandFile(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'scripts', 'whittle.mjs');
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error('scripts/whittle.mjs is not there');
  }
}

/** Milliseconds that a whole process of `whittle` takes. */
export async function timeOfCommand(...args: readonly string[]): Promise<number> {
  const start = performance.now();
  await outputOf([commandFile(), ...args]);
  return performance.now() - start;
}
