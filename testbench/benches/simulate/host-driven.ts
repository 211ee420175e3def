import { patternSource } from '../../../generators/common/pattern-source.js';
import { simulate } from '../../bench/index.js';
import type { Clock, Sim } from '../../bench/index.js';
import { median } from '../statistics.js';

type Ports = ReturnType<typeof patternSource>['ports'];

/** One way to run the pattern source from TypeScript: makes `cycles` cycles, touching pins in each. */
type Drive = (clock: Clock, sim: Sim<Ports>, cycles: number) => unknown;

/** A poke and a peek in every cycle, in one loop. */
const pokeAndPeek: Drive = (clock, sim, cycles) => {
  const [ready, valid] = [sim.input('words_ready'), sim.output('words_valid')];
  let words = 0;
  for (let i = 0; i < cycles; i++) {
    ready.value = i & 1;
    clock.step();
    words += valid.value;
  }
  return words;
};

/** Three of each. */
const threePokes: Drive = (clock, sim, cycles) => {
  const [ready, valid] = [sim.input('words_ready'), sim.output('words_valid')];
  const [offers, idle] = [sim.input('jobs_valid'), sim.output('jobs_ready')];
  const [count, level] = [sim.input('jobs_payload_count'), sim.output('level')];
  let sum = 0;
  for (let i = 0; i < cycles; i++) {
    ready.value = i & 1;
    offers.value = 1;
    count.value = i & 63;
    clock.step();
    sum += valid.value + idle.value + level.value;
  }
  return sum;
};

/** A task that offers jobs and a task that takes words, both in every cycle. */
const twoTasks: Drive = (clock, sim, cycles) => {
  const [ready, valid] = [sim.input('words_ready'), sim.output('words_valid')];
  const [count, idle] = [sim.input('jobs_payload_count'), sim.output('jobs_ready')];
  const offering = sim.fork(function* () {
    for (let i = 0, jobs = 0; i < cycles; i++) {
      count.value = 1 + (jobs & 63);
      yield clock.rising();
      jobs += idle.value;
    }
  });
  const taking = sim.fork(function* () {
    let words = 0;
    for (let i = 0; i < cycles; i++) {
      ready.value = 1;
      yield clock.rising();
      words += valid.value;
    }
    return words;
  });
  return Promise.all([offering, taking]);
};

/** The ways to drive, with the cycles a second that are asked for. */
export const drives: readonly { readonly name: string; readonly min?: number; readonly drive: Drive }[] = [
  { name: 'a poke and a peek in each cycle', min: 25_000_000, drive: pokeAndPeek },
  { name: 'three pokes and three peeks in each cycle', drive: threePokes },
  { name: 'two function* tasks', min: 4_000_000, drive: twoTasks },
];

/** Cycles per CPU second of a way to drive on the embedded engine: the median of `runs`, after one that is dropped. */
export async function driveSpeed(drive: Drive, cycles: number, runs: number): Promise<number> {
  const speeds: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const module = patternSource({ depth: 16, burst: 12 });
    const speed = await simulate(module, { engine: 'wasm', timeout: Infinity }, async (_dut, clock, sim) => {
      sim.input('jobs_payload_count').value = 60;
      sim.input('jobs_valid').value = 1;
      const before = process.cpuUsage();
      await drive(clock, sim, cycles);
      const { user, system } = process.cpuUsage(before);
      return (cycles * 1e6) / (user + system);
    });
    if (run > 0) speeds.push(speed);
  }
  return median(speeds);
}
