/**
 * One design on the embedded engine in a process of its own; prints what it took as JSON.
 *
 *     npx tsx testbench/benches/simulate/alone.ts a          milliseconds to the first cycle, speed, memory
 *     npx tsx testbench/benches/simulate/alone.ts d 20000    with so many cycles in a sample, here 20000
 *     npx tsx testbench/benches/simulate/alone.ts d 0        to the first cycle only
 */
import { fileURLToPath } from 'node:url';
import { designs } from './designs.js';
import { Timed, together } from './timed.js';

/** What one process found. */
export interface Alone {
  readonly id: string;
  /** From the call that elaborates to the end of the first cycle, modules of the host imported, in milliseconds. */
  readonly firstCycle: number;
  /** Of it, until the description was elaborated. */
  readonly elaborated: number;
  /** Million cycles per second of CPU time, sample by sample; each has as many cycles. */
  readonly speeds: readonly number[];
  readonly checksum: number;
  /** Resident set of the process, in megabytes. */
  readonly rss: number;
}

const samples = 5;

function measure(id: string, cycles: number | undefined): Alone {
  const design = designs.find(one => one.id === id);
  if (design === undefined)
    throw new Error(`there is no design '${id}'; there are: ${designs.map(one => one.id).join(', ')}`);
  const start = performance.now();
  const module = design.build();
  const elaborated = performance.now() - start;
  const timed = new Timed(module, design.pattern ?? together(module));
  timed.run(1);
  const firstCycle = performance.now() - start;
  let [count, seconds] = [cycles ?? 64, 0];
  const sample = (): number => {
    const before = process.cpuUsage();
    timed.run(count);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
    return count / (user + system);
  };
  // As many cycles as make a good quarter of a second.
  if (cycles === undefined) while ((sample(), seconds < 0.25)) count *= 2;
  const speeds = count === 0 ? [] : Array.from({ length: samples }, sample);
  const { checksum } = timed;
  return { id, firstCycle, elaborated, speeds, checksum, rss: process.memoryUsage().rss / 1e6 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , id = '', cycles] = process.argv;
  process.stdout.write(`${JSON.stringify(measure(id, cycles === undefined ? undefined : Number(cycles)))}\n`);
}
