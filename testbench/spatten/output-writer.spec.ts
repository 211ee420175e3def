import { expect } from 'chai';
import { connect, instance, module } from '../../dsl/index.js';
import type { Consumer, Producer, Type } from '../../dsl/index.js';
import { prepare } from '../../generators/block.js';
import {
  burstsOf,
  outputWriterContract,
  trafficOf,
} from '../../generators/spatten/control/output-writer.contract.js';
import type {
  OutputWriterChoice,
  OutputWriterJob,
  WrittenItem,
} from '../../generators/spatten/control/output-writer.contract.js';
import { listItem, vectorItem } from '../../generators/spatten/control/output-writer.stimulus.js';
import { outputWriter } from '../../generators/spatten/control/output-writer.js';
import { xorshift32 } from '../../golden/index.js';
import { AxiMemory, simulate } from '../bench/index.js';
import type { AxiMemoryOptions, Clock, Dut, ErrorRange } from '../bench/index.js';
import { mutantOf, openDut, runApart } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { expectFreshAfterReset } from '../fact/interrupted.fixture.js';
import { blockEngine, cosimulationEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectEveryPace, find, seeds } from './agreement.fixture.js';

const tiny = { dataBits: 64, outputLanes: 4, listLanes: 4, headSize: 16, largestHead: 16 } as const;
const paper = { dataBits: 256, outputLanes: 16, listLanes: 16, headSize: 64, largestHead: 128 } as const;
/** What memory holds where nothing was written. */
const BLANK = 0xa5;
const SIZE = 1 << 15;

/** A writer behind what drops all that it has for it on a cancel, as the data path does. */
function droppingWriter(choice: OutputWriterChoice): ReturnType<typeof outputWriter> {
  const writer = outputWriter(choice);
  return module('dropping_writer', writer.ports, io => {
    const inner = instance(writer, { cancel: io.cancel }, { name: 'writer' });
    const pass = <T extends Type>(from: Consumer<T>, to: Producer<T>): void => {
      to.valid.value = from.valid.and(io.cancel.not());
      to.payload.value = from.payload;
      from.ready.value = to.ready.or(io.cancel);
    };
    pass(io.outputs, inner.outputs);
    pass(io.places, inner.places);
    pass(io.numbers, inner.numbers);
    connect(inner.memory.aw, io.memory.aw);
    connect(inner.memory.w, io.memory.w);
    connect(io.memory.b, inner.memory.b);
    io.written.value = inner.written;
    io.idle.value = inner.idle;
    io.error.value = inner.error;
  });
}

type WriterDut = Dut<ReturnType<typeof outputWriter>['ports']>;

/** A writer with memory, that takes jobs. */
class WriterBench {
  written = 0;

  constructor(
    readonly choice: OutputWriterChoice,
    readonly memory: AxiMemory,
    readonly dut: WriterDut,
    readonly clock: Clock,
  ) {
    memory.serve(clock);
    clock.fork(async () => {
      for (;;) {
        await clock.rising();
        this.written += Number(dut.written);
      }
    });
  }

  /** Offers a job; resolves when all of it was taken. */
  async offer(job: OutputWriterJob, gap = 0): Promise<void> {
    const { dut, clock } = this;
    const { outputs, places, numbers } = trafficOf(this.choice, job);
    const gaps = (): { gaps: () => number } => ({ gaps: clock.random(gap) });
    await Promise.all([
      dut.outputs.sendAll(outputs, gaps()),
      dut.places.sendAll(places, gaps()),
      dut.numbers.sendAll(numbers, gaps()),
    ]);
  }

  async idle(): Promise<void> {
    await this.clock.until(() => this.dut.idle === 1, { timeout: 5000, name: 'idle' });
  }
}

const withMemory = (
  choice: OutputWriterChoice,
  options: Partial<AxiMemoryOptions>,
  work: (bench: WriterBench) => Promise<void>,
): Promise<void> => {
  const module = droppingWriter(choice);
  const memory = new AxiMemory(module, {
    bytes: new Uint8Array(SIZE).fill(BLANK),
    ports: { memory: {} },
    log: true,
    ...options,
  });
  return simulate(module, { engine: blockEngine, seed: 11 }, (dut, clock) =>
    work(new WriterBench(choice, memory, dut, clock)),
  );
};

/** What memory holds after jobs. */
function imageOf(choice: OutputWriterChoice, jobs: readonly OutputWriterJob[], image = blank()): Uint8Array {
  for (const job of jobs) {
    for (const { address, bytes, count } of burstsOf(choice.dataBits, job))
      image.set(bytes.subarray(0, count), address);
  }
  return image;
}

const blank = (): Uint8Array => new Uint8Array(SIZE).fill(BLANK);

/** Vectors and lists that do not overlap, 512 bytes each. */
function spread(choice: OutputWriterChoice, count: number, seed: number): OutputWriterJob {
  const random = xorshift32(seed);
  const items = Array.from({ length: count }, (_, i): WrittenItem =>
    random.below(4) === 0
      ? listItem(choice, random, [random.below(60), 1 + random.below(16)], 512 * i)
      : vectorItem(choice.headSize, random, 512 * i + 2 * choice.headSize * random.below(2)),
  );
  return { items };
}

describe('output writer', () => {
  for (const { name, parameters } of outputWriterContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(outputWriterContract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('agrees for rows narrower and wider than the bus, and rows of one number', async () => {
    const shapes = [
      { dataBits: 128, outputLanes: 1, listLanes: 1, headSize: 16, largestHead: 64 },
      { dataBits: 32, outputLanes: 16, listLanes: 5, headSize: 16, largestHead: 32 },
      { dataBits: 512, outputLanes: 8, listLanes: 32, headSize: 32, largestHead: 32 },
    ] as const;
    for (const parameters of shapes) {
      const block = prepare(outputWriterContract, parameters);
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(10).map(block.random)]);
    }
  }).timeout(COLD);

  for (const choice of [tiny, paper]) {
    for (const [stalls, gap] of [
      [0, 0],
      [0.4, 3],
      [0.7, 0],
    ] as const) {
      const name = `${String(choice.dataBits)} bits, stalls ${String(stalls)}, gaps ${String(gap)}`;
      it(`memory holds what was written and nothing else: ${name}`, () =>
        withMemory(choice, { stalls, latency: { min: 1, max: 20 } }, async bench => {
          const jobs = [1, 2, 3].map(seed => spread(choice, 40, seed));
          for (const job of jobs) {
            await bench.offer(job, gap);
            await bench.idle();
          }
          const image = imageOf(choice, jobs);
          expect(bench.memory.bytes).to.deep.equal(image);
          const bytes = jobs.flatMap(job => burstsOf(choice.dataBits, job)).map(({ count }) => count);
          expect(bench.written).to.equal(bytes.reduce((a, b) => a + b));
          expect([bench.dut.error, bench.memory.outstanding]).to.deep.equal([0, 0]);
        }));
    }
  }

  for (const choice of [tiny, paper]) {
    it(`writes one beat a cycle at a latency of 20: ${String(choice.dataBits)} bits`, () =>
      withMemory(choice, { latency: 20, outstanding: 32 }, async bench => {
        const random = xorshift32(9);
        const count = 100;
        const items = Array.from({ length: count }, (_, i) =>
          vectorItem(choice.largestHead, random, 256 * i),
        );
        const from = bench.clock.cycle;
        await bench.offer({ items });
        await bench.idle();
        const beats = (count * choice.largestHead * 16) / choice.dataBits;
        expect(bench.memory.writes('memory').beats).to.equal(beats);
        expect(bench.clock.cycle - from - beats).to.be.at.most(40);
      }));
  }

  it('keeps an error of memory until a cancel, and then takes the next job', () => {
    const errors: ErrorRange[] = [{ from: 0x400, to: 0x420, response: 'SLVERR' }];
    return withMemory(tiny, { errors, latency: 4 }, async bench => {
      const { dut, clock } = bench;
      const good = spread(tiny, 2, 5);
      const bad: OutputWriterJob = { items: [vectorItem(16, xorshift32(3), 0x400)] };
      await bench.offer(good);
      await bench.idle();
      expect(dut.error).to.equal(0);
      await bench.offer(bad);
      await bench.idle();
      await bench.offer(good);
      await bench.idle();
      expect(dut.error).to.equal(1);
      dut.cancel = 1;
      await clock.cycles(2);
      dut.cancel = 0;
      const next = spread(tiny, 12, 6);
      errors.pop();
      await bench.offer(next);
      await bench.idle();
      expect(dut.error).to.equal(0);
      expect(bench.memory.bytes).to.deep.equal(imageOf(tiny, [good, next]));
    });
  });

  for (const choice of [tiny, paper, { ...tiny, outputLanes: 1 }, { ...tiny, outputLanes: 16 }] as const) {
    const name = `${String(choice.dataBits)} bits, ${String(choice.outputLanes)} lanes`;
    it(`a cancel at any moment leaves whole pieces, and the next job is good: ${name}`, () =>
      withMemory(choice, { stalls: 0.3, latency: { min: 1, max: 12 } }, async bench => {
        const { dut, clock, memory } = bench;
        const { log } = memory.writes('memory');
        for (let delay = 1; delay < 80; delay += 2) {
          memory.bytes.fill(BLANK);
          const from = log.length;
          const dropped = spread(choice, 24, delay);
          const offered = clock.fork(() => bench.offer(dropped));
          await clock.cycles(delay);
          dut.cancel = 1;
          await offered;
          await bench.idle();
          dut.cancel = 0;
          const pieces = burstsOf(choice.dataBits, dropped);
          const written = pieces.slice(0, log.length - from);
          expect(log.slice(from).map(({ address }) => address)).to.deep.equal(
            written.map(({ address }) => address),
          );
          const image = blank();
          for (const { address, bytes, count } of written) image.set(bytes.subarray(0, count), address);
          expect(memory.bytes).to.deep.equal(image);
          const next = spread(choice, 10, 1000 + delay);
          await bench.offer(next);
          await bench.idle();
          expect(memory.bytes).to.deep.equal(imageOf(choice, [next], image));
        }
      }));
  }

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(outputWriterContract, tiny);
    const dut = await openDut(block.build(), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'vectors and lists in turn');
    expectFreshAfterReset(dut, vector, [1, 3, 5, 8, 9, 12, 15, 20, 27]);
    await dut.simulation.close();
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'memory_aw', mutation: { module: 'list_packer', from: 'le', to: 'lt' } },
    { stage: 'memory_w', mutation: { module: 'list_packer', from: 'gt', to: 'ge' } },
    { stage: 'memory_aw', mutation: { module: 'burst_writer', stuck: 'memory_awlen' } },
    { stage: 'memory_w', mutation: { module: 'burst_writer', stuck: 'memory_wlast' } },
    { stage: 'memory_w', mutation: { module: 'beat_packer', stuck: 'beats_payload_row' } },
    { stage: 'idle', mutation: { module: 'burst_writer', stuck: 'idle' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(outputWriterContract, tiny);
      const dut = await openDut(mutantOf(block.build(), mutation), block.probes, blockEngine, { seed: 5 });
      const corners = block.corners();
      const { mismatch } = runApart(dut, [find(corners, 'a list of 30 and one'), ...corners]);
      expect(mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object) => () => prepare(outputWriterContract, parameters);
    expect(refused({ dataBits: 512, headSize: 16 })).to.throw('whole words of the bus');
    expect(refused({ headSize: 16, largestHead: 16, outputLanes: 32 })).to.throw('whole rows of outputLanes');
    expect(refused({ dataBits: 96 })).to.throw('dataBits is one of 32, 64, 128, 256, 512');
  });
});
