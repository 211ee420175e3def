/**
 * One design on the embedded engine in a process of its own.
 *
 *     npx tsx testbench/benches/simulate/alone.ts a          as JSON: milliseconds to the first cycle, speed, memory
 *     npx tsx testbench/benches/simulate/alone.ts d 20000    with so many cycles in a sample, here 20000
 *     npx tsx testbench/benches/simulate/alone.ts d 0        to the first cycle only
 *     npx tsx testbench/benches/simulate/alone.ts a serve    answers numbers of edges, a line each, as `Contender` expects
 */
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../bench/index.js';
import { designOf, patternOf } from './designs.js';
import { Timed } from './timed.js';

/** What one process found. */
export interface Alone {
  readonly id: string;
  /** From the call of `simulate` to the end of the first cycle, elaboration included, modules imported, in milliseconds. */
  readonly firstCycle: number;
  /** Of it, until the description was elaborated. */
  readonly elaborated: number;
  /** Million edges per second of CPU time, sample by sample. */
  readonly speeds: readonly number[];
  readonly checksum: number;
  /** Resident set of the process at the end, and the most it ever was, in megabytes. */
  readonly rss: number;
  readonly peak: number;
}

const samples = 5;

async function measure(id: string, edges: number | undefined): Promise<Alone> {
  const design = designOf(id);
  const start = performance.now();
  const module = design.build();
  const elaborated = performance.now() - start;
  const firstCycle = await simulate(module, { engine: 'wasm' }, async (_dut, clock) => {
    await clock.rising();
    return performance.now() - start;
  });
  const timed = new Timed(module, patternOf(design, module));
  let [count, last] = [edges ?? 64, 0];
  const sample = (): number => {
    last = timed.run(count);
    return count / last / 1e6;
  };
  // As many edges as make a good quarter of a second.
  if (edges === undefined) while ((sample(), last < 0.25)) count *= 2;
  const speeds = count === 0 ? [] : Array.from({ length: samples }, sample);
  const [rss, peak] = [process.memoryUsage().rss / 1e6, (process.resourceUsage().maxRSS * 1024) / 1e6];
  return { id, firstCycle, elaborated, speeds, checksum: timed.checksum, rss, peak };
}

async function serve(id: string): Promise<void> {
  const design = designOf(id);
  const module = design.build();
  const timed = new Timed(module, patternOf(design, module));
  for await (const line of createInterface({ input: process.stdin })) {
    const seconds = timed.run(Number(line));
    process.stdout.write(`${String(seconds)} ${String(timed.checksum)}\n`);
  }
}

async function main(id: string, what: string | undefined): Promise<void> {
  if (what === 'serve') return serve(id);
  const found = await measure(id, what === undefined ? undefined : Number(what));
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , id = '', what] = process.argv;
  void main(id, what);
}
