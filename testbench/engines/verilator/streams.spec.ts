import { expect } from 'chai';
import type { Simulation, StreamJob } from '../engine.js';
import { runStreams } from '../stream-agents.js';
import { circuit, fifo, numbers, peek, pins, poke } from './circuits.fixture.js';
import { COLD, failure, TRANSPORTS, using } from './support.fixture.js';

/** Adds two streams of wide items; `ready` of each input depends on `valid` of both. */
const adder = circuit(
  'adder',
  pins(
    'clock!',
    'a_valid:1',
    '>a_ready:1',
    'a_low:40',
    'a_tag:3',
    'b_valid:1',
    '>b_ready:1',
    'b_data:40',
    '>s_valid:1',
    's_ready:1',
    '>s_sum:41',
    '>s_tag:3',
  ),
  `module adder (
    input wire clock,
    input wire a_valid, output wire a_ready, input wire [39:0] a_low, input wire [2:0] a_tag,
    input wire b_valid, output wire b_ready, input wire [39:0] b_data,
    output wire s_valid, input wire s_ready, output wire [40:0] s_sum, output wire [2:0] s_tag
);
    assign s_valid = a_valid & b_valid;
    assign a_ready = s_ready & b_valid;
    assign b_ready = s_ready & a_valid;
    assign s_sum = {1'b0, a_low} + {1'b0, b_data};
    assign s_tag = a_tag;
endmodule
`,
  [
    { name: 'a', direction: 'sink', valid: 'a_valid', ready: 'a_ready', payload: ['a_low', 'a_tag'] },
    { name: 'b', direction: 'sink', valid: 'b_valid', ready: 'b_ready', payload: ['b_data'] },
    { name: 's', direction: 'source', valid: 's_valid', ready: 's_ready', payload: ['s_sum', 's_tag'] },
  ],
);

const items = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i * 3 + 8);

function queueJob(count: number, gap: number, stall: number, seed: number): StreamJob {
  return {
    mask: 1,
    drive: [{ stream: 'push', count, rows: items(count), gaps: { seed, max: gap } }],
    receive: [{ stream: 'pop', count, stalls: { seed: seed * 7, max: stall } }],
    maxCycles: 20_000,
    stamps: true,
  };
}

function reset(sim: Simulation): void {
  poke(sim, 'reset', 1);
  sim.edge(1);
  poke(sim, 'reset', 0);
}

describe('verilator: streams inside the engine', function () {
  this.timeout(COLD);

  for (const transport of TRANSPORTS) {
    it(`${transport}: equals the definition cycle by cycle, on a queue`, () =>
      using(fifo, { transport }, sim =>
        using(fifo, { transport: 'in-process' }, other => {
          const patterns = [
            [0, 0],
            [1, 0],
            [0, 1],
            [3, 3],
            [7, 2],
            [2, 9],
          ] as const;
          patterns.forEach(([gap, stall], i) => {
            const job = queueJob(300, gap, stall, i);
            reset(sim);
            reset(other);
            const inside = sim.streams(job);
            expect(inside).to.deep.equal(runStreams(fifo, other, job));
            expect(inside.finished).to.equal(true);
            expect(inside.received[0]?.rows).to.deep.equal(items(300));
            expect([...sim.words]).to.deep.equal([...other.words]);
          });
        }),
      ));

    it(`${transport}: several agents with wide payloads, ready that depends on valid`, () =>
      using(adder, { transport }, sim =>
        using(adder, { transport: 'in-process' }, other => {
          const next = numbers(9);
          const a = Uint32Array.from(
            { length: 600 },
            (_, i) => [next(), next() & 0xff, next() & 7][i % 3] ?? 0,
          );
          const b = Uint32Array.from({ length: 400 }, (_, i) => [next(), next() & 0xff][i % 2] ?? 0);
          const job: StreamJob = {
            mask: 1,
            drive: [
              { stream: 'a', count: 200, rows: a, gaps: { seed: 1, max: 2 } },
              { stream: 'b', count: 200, rows: b, gaps: { seed: 0, max: 3 } },
            ],
            receive: [{ stream: 's', count: 200, stalls: { seed: 0xffffffff, max: 4 } }],
            maxCycles: 5000,
            stamps: true,
          };
          const inside = sim.streams(job);
          expect(inside).to.deep.equal(runStreams(adder, other, job));
          const [low = 0, high = 0, tag] = inside.received[0]?.rows.subarray(3 * 77) ?? [];
          const sum =
            BigInt(a[231] ?? 0) +
            (BigInt(a[232] ?? 0) << 32n) +
            BigInt(b[154] ?? 0) +
            (BigInt(b[155] ?? 0) << 32n);
          expect((BigInt(high) << 32n) | BigInt(low)).to.equal(sum);
          expect(tag).to.equal(a[233]);
        }),
      ));

    it(`${transport}: stops at maxCycles, and the circuit goes on from there`, () =>
      using(fifo, { transport }, sim => {
        reset(sim);
        const first = sim.streams({ ...queueJob(100, 0, 0, 1), receive: [], maxCycles: 40 });
        expect(first).to.deep.include({ cycles: 40, finished: false });
        expect(first.sent[0]?.transfers).to.equal(16);
        expect(peek(sim, 'push_valid')).to.equal(0n);
        const second = sim.streams({ ...queueJob(16, 0, 0, 1), drive: [], stamps: false });
        expect(second).to.deep.include({ cycles: 16, finished: true });
        expect(second.received[0]?.rows).to.deep.equal(items(16));
        expect(second.received[0]?.stamps.length).to.equal(0);
        const none = sim.streams({ mask: 1, drive: [], receive: [], maxCycles: 10 });
        expect(none).to.deep.equal({ cycles: 0, finished: true, sent: [], received: [] });
      }));
  }

  it('refuses jobs that do not fit the circuit', () =>
    using(fifo, { transport: 'in-process' }, async sim => {
      const job = queueJob(4, 0, 0, 1);
      const refused = async (
        code: 'unknown-stream' | 'bad-argument',
        change: Partial<StreamJob>,
      ): Promise<string> => {
        const told = await failure(code, () => sim.streams({ ...job, ...change }));
        const defined = await failure(code, () => runStreams(fifo, sim, { ...job, ...change }));
        expect(defined.message).to.equal(told.message);
        return told.message;
      };
      expect(await refused('unknown-stream', { receive: [{ stream: 'pup', count: 1 }] })).to.equal(
        "fifo has no stream 'pup'. Its streams are: push, pop.",
      );
      expect(await refused('bad-argument', { receive: [{ stream: 'push', count: 1 }], drive: [] })).to.equal(
        "Stream 'push' of fifo is a sink; a sink is driven, a source is received from.",
      );
      expect(
        await refused('bad-argument', { drive: [{ stream: 'push', count: 3, rows: items(4) }] }),
      ).to.equal("Stream 'push' of fifo has 4 words in 'rows' where 3 items of 1 words are needed.");
      const twice = [
        { stream: 'pop', count: 1 },
        { stream: 'pop', count: 1 },
      ];
      expect(await refused('bad-argument', { receive: twice })).to.contain('is named twice in one job');
      expect(await refused('bad-argument', { maxCycles: -1 })).to.contain('maxCycles is -1');
    }));
});
