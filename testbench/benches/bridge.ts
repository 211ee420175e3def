import { u } from '../../dsl/index.js';
import { simulate } from '../bench/index.js';
import type { Clock, Dut, Sim, SimulateOptions } from '../bench/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Report, Row, Study } from '../report.js';
import { fifo } from './fifo.js';
import { median } from './statistics.js';

const queue = fifo({ payload: u(26), depth: 16 });
type QueuePorts = (typeof queue)['ports'];
type Transport = 'verilator' | 'verilator-isolated';

const runs = 7;
/** Values small enough for the payload. */
const mask = 0x3ffffff;

/** One way to run the queue: makes `cycles` cycles, moving an item in most of them. */
type Drive = (dut: Dut<QueuePorts>, clock: Clock, sim: Sim<QueuePorts>, cycles: number) => Promise<unknown>;

/** A figure: cycles a second of one way of driving. */
interface Figure {
  readonly name: string;
  readonly engine: Transport;
  readonly cycles: number;
  readonly min: number;
  readonly drive: Drive;
}

/** Found once, used in every cycle. */
function handles(sim: Sim<QueuePorts>) {
  return {
    push: sim.input('push_valid'),
    data: sim.input('push_payload'),
    taken: sim.output('push_ready'),
    pop: sim.input('pop_ready'),
    offered: sim.output('pop_valid'),
    item: sim.output('pop_payload'),
  };
}

/** Three pokes, a cycle and three peeks, in one loop. */
function pokeAndPeek(_dut: unknown, clock: Clock, sim: Sim<QueuePorts>, cycles: number): Promise<unknown> {
  const { push, data, taken, pop, offered, item } = handles(sim);
  let sum = 0;
  for (let i = 0; i < cycles; i++) {
    push.value = 1;
    data.value = i & mask;
    pop.value = i & 1;
    clock.step();
    sum += taken.value + offered.value + item.value;
  }
  return Promise.resolve(sum);
}

/** A task that drives and a task that takes, both in every cycle. */
function twoProcesses(_dut: unknown, clock: Clock, sim: Sim<QueuePorts>, cycles: number): Promise<unknown> {
  const { push, data, taken, pop, offered, item } = handles(sim);
  const driver = sim.fork(function* () {
    for (let i = 0, sent = 0; i < cycles; i++) {
      push.value = 1;
      data.value = sent & mask;
      yield clock.rising();
      sent += taken.value;
    }
  });
  const taker = sim.fork(function* () {
    let sum = 0;
    for (let i = 0; i < cycles; i++) {
      pop.value = 1;
      yield clock.rising();
      if (offered.value === 1) sum += item.value;
    }
    return sum;
  });
  return Promise.all([driver, taker]);
}

/** The same as `async` functions. */
function twoAsync(_dut: unknown, clock: Clock, sim: Sim<QueuePorts>, cycles: number): Promise<unknown> {
  const { push, data, taken, pop, offered, item } = handles(sim);
  const driver = sim.fork(async () => {
    for (let i = 0, sent = 0; i < cycles; i++) {
      push.value = 1;
      data.value = sent & mask;
      await clock.rising();
      sent += taken.value;
    }
  });
  const taker = sim.fork(async () => {
    let sum = 0;
    for (let i = 0; i < cycles; i++) {
      pop.value = 1;
      await clock.rising();
      if (offered.value === 1) sum += item.value;
    }
    return sum;
  });
  return Promise.all([driver, taker]);
}

/** The bench's own driver and monitor, an item a cycle. */
function agents(dut: Dut<QueuePorts>, _clock: Clock, _sim: unknown, cycles: number): Promise<unknown> {
  const values = Array.from({ length: cycles }, (_, i) => i & mask);
  return Promise.all([dut.push.sendAll(values), dut.pop.take(cycles)]);
}

/** Values known ahead, given to the engine whole. */
function transfer(_dut: unknown, _clock: Clock, sim: Sim<QueuePorts>, cycles: number): Promise<unknown> {
  const values = Array.from({ length: cycles }, (_, i) => i & mask);
  const job = { drive: { push: { values } }, receive: { pop: { count: cycles } } };
  return Promise.resolve(sim.transfer(job));
}

const figures: readonly Figure[] = [
  {
    name: 'in process: poke and peek each cycle',
    engine: 'verilator',
    cycles: 2_000_000,
    min: 4_000_000,
    drive: pokeAndPeek,
  },
  {
    name: 'in process: two function* tasks',
    engine: 'verilator',
    cycles: 1_000_000,
    min: 2_500_000,
    drive: twoProcesses,
  },
  {
    name: 'in process: two async tasks',
    engine: 'verilator',
    cycles: 200_000,
    min: 400_000,
    drive: twoAsync,
  },
  {
    name: 'in process: stream driver and monitor as tasks',
    engine: 'verilator',
    cycles: 300_000,
    min: 0,
    drive: agents,
  },
  {
    name: 'in process: stream transfer in the engine',
    engine: 'verilator',
    cycles: 1_000_000,
    min: 0,
    drive: transfer,
  },
  {
    name: 'isolated: reactive each cycle',
    engine: 'verilator-isolated',
    cycles: 30_000,
    min: 80_000,
    drive: pokeAndPeek,
  },
  {
    name: 'isolated: stream transfer in the engine',
    engine: 'verilator-isolated',
    cycles: 1_000_000,
    min: 5_000_000,
    drive: transfer,
  },
];

/** Milliseconds from the call of `simulate` to the end of the bench's first cycle. */
async function startTime(engine: Transport): Promise<number> {
  const start = performance.now();
  return simulate(queue, { engine }, async (_dut, clock) => {
    await clock.rising();
    return performance.now() - start;
  });
}

/** Cycles a second; the first run of several only warms up. */
async function speeds({ engine, cycles, drive }: Figure): Promise<number[]> {
  const options: SimulateOptions = { engine, timeout: Infinity };
  const found: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const speed = await simulate(queue, options, async (dut, clock, sim) => {
      const from = clock.cycle;
      const start = performance.now();
      await drive(dut, clock, sim, cycles);
      return ((clock.cycle - from) * 1000) / (performance.now() - start);
    });
    if (i > 0) found.push(speed);
  }
  return found;
}

async function run(progress: Progress): Promise<Report> {
  const rows: Row[] = [];
  const steps = 2 + figures.length;
  const limits = { verilator: 100, 'verilator-isolated': 150 } as const;
  for (const engine of ['verilator', 'verilator-isolated'] as const) {
    progress(rows.length, steps, `start, ${engine}`);
    await startTime(engine);
    const times: number[] = [];
    for (let i = 0; i < runs; i++) times.push(await startTime(engine));
    const where = engine === 'verilator' ? 'in process' : 'isolated';
    const name = `${where}: from the call of simulate to the first cycle, warm cache`;
    rows.push(bounded(name, Math.round(median(times) * 10) / 10, 'ms', { max: limits[engine] }));
  }
  for (const figure of figures) {
    progress(rows.length, steps, figure.name);
    const speed = Math.round(median(await speeds(figure)));
    rows.push(bounded(figure.name, speed, 'cycles/s', figure.min === 0 ? {} : { min: figure.min }));
  }
  progress(steps, steps, 'done');
  return report('bridge', title, rows);
}

const title = 'Bench and Verilator on a 16-deep FIFO of 26-bit items';

/** What it costs to run a circuit from TypeScript: medians of several runs, wall time. */
export const bridge: Study = { id: 'bridge', title, run };
