import { spawn } from 'node:child_process';
import { moduleArgs, scriptFile } from '../own-process.js';
import type { Alone } from './alone.js';

/** How Node runs `alone.ts`. */
export const aloneArgs = (...args: readonly string[]): string[] => [
  ...moduleArgs('testbench/benches/simulate/alone.ts'),
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

/** Milliseconds that a whole process of `whittle` takes. */
export async function timeOfCommand(...args: readonly string[]): Promise<number> {
  const command = scriptFile('whittle.mjs');
  if (command === undefined) throw new Error('scripts/whittle.mjs is not there');
  const start = performance.now();
  await outputOf([command, ...args]);
  return performance.now() - start;
}
