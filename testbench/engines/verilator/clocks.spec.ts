import { expect } from 'chai';
import type { Simulation } from '../engine.js';
import { circuit, fifo, numbers, peek, pins, poke } from './circuits.fixture.js';
import { COLD, failure, TRANSPORTS, using } from './support.fixture.js';

const swap = circuit(
  'swap',
  pins('ca!', 'cb~', 'load:1', 'da:8', 'db:8', '>a:8', '>b:8'),
  `module swap (input wire ca, input wire cb, input wire load, input wire [7:0] da, input wire [7:0] db,
             output reg [7:0] a, output reg [7:0] b);
    always @(posedge ca) a <= load ? da : b;
    always @(negedge cb) b <= load ? db : a;
endmodule
`,
);

const asyncReset = circuit(
  'areset',
  pins('clock!', 'rst_n^', '>q:4'),
  `module areset (input wire clock, input wire rst_n, output reg [3:0] q);
    always @(posedge clock or negedge rst_n) if (!rst_n) q <= 4'd9; else q <= q + 4'd1;
endmodule
`,
);

const both = circuit(
  'both',
  pins('clock!', 'd:4', '>high:4', '>low:4'),
  `module both (input wire clock, input wire [3:0] d, output reg [3:0] high, output reg [3:0] low);
    always @(posedge clock) high <= d;
    always @(negedge clock) low <= d;
endmodule
`,
);

/** Random words for all data and reset inputs of the queue, never the item 7. */
function queueStimulus(cycles: number): Uint32Array {
  const next = numbers(3);
  const rows = Uint32Array.from({ length: cycles * 4 }, () => next());
  for (let i = 0; i < cycles; i++) {
    rows.set(
      [
        i < 2 ? 1 : 0,
        (rows[4 * i + 1] ?? 0) & 1,
        ((rows[4 * i + 2] ?? 0) & 0x3ffffff) | 8,
        (rows[4 * i + 3] ?? 0) & 1,
      ],
      4 * i,
    );
  }
  return rows;
}

const outputs = (sim: Simulation): number[] =>
  ['push_ready', 'pop_valid', 'pop_data'].map(pin => Number(peek(sim, pin)));

describe('verilator: clocks', function () {
  this.timeout(COLD);

  for (const transport of TRANSPORTS) {
    it(`${transport}: two clocks, one falling: coincident edges sample first, then commit`, () =>
      using(swap, { transport }, sim => {
        const ab = (): bigint[] => [peek(sim, 'a'), peek(sim, 'b')];
        poke(sim, 'load', 1);
        poke(sim, 'da', 3);
        poke(sim, 'db', 5);
        sim.edge(3);
        poke(sim, 'load', 0);
        expect(ab()).to.deep.equal([3n, 5n]);
        sim.edge(3);
        expect(ab()).to.deep.equal([5n, 3n]);
        sim.run(3, 3);
        expect(ab()).to.deep.equal([3n, 5n]);
        sim.edge(1);
        expect(ab()).to.deep.equal([5n, 5n]);
        sim.edge(0);
        expect(ab()).to.deep.equal([5n, 5n]);
      }));

    it(`${transport}: a batch equals single steps, and settle shows the values before the edge`, () =>
      using(fifo, { transport }, async sim => {
        const cycles = 3000;
        const stimulus = queueStimulus(cycles);
        const batch = sim.batch(1, stimulus, cycles);
        const after = outputs(sim);
        await using(fifo, { transport: 'in-process' }, single => {
          const seen: number[] = [];
          for (let i = 0; i < cycles; i++) {
            const [reset = 0, valid = 0, data = 0, ready = 0] = stimulus.subarray(4 * i);
            poke(single, 'reset', reset);
            poke(single, 'push_valid', valid);
            poke(single, 'push_data', data);
            poke(single, 'pop_ready', ready);
            single.settle();
            seen.push(...outputs(single));
            single.edge(1);
          }
          expect([...batch]).to.deep.equal(seen);
          expect(outputs(single)).to.deep.equal(after);
        });
      }));
  }

  it('splits a large batch without a seam', () =>
    using(fifo, { transport: 'isolated' }, async sim => {
      const stimulus = queueStimulus(100_000);
      const whole = sim.batch(1, stimulus, 100_000);
      await using(fifo, { transport: 'in-process' }, other => {
        const parts = [0, 1, 2, 3].map(i =>
          other.batch(1, stimulus.slice(i * 100_000, (i + 1) * 100_000), 25_000),
        );
        expect(
          Buffer.from(whole.buffer).equals(Buffer.concat(parts.map(part => Buffer.from(part.buffer)))),
        ).to.equal(true);
      });
    }));

  it('run is edge, often', () =>
    using(fifo, { transport: 'in-process' }, sim => {
      sim.edge(1);
      poke(sim, 'push_valid', 1);
      sim.run(1, 16);
      expect(peek(sim, 'push_ready')).to.equal(0n);
      sim.run(1, 0);
    }));

  it('an active-low asynchronous reset that is low from the start takes effect at once', () =>
    using(asyncReset, { transport: 'in-process' }, sim => {
      expect(peek(sim, 'q')).to.equal(9n);
      poke(sim, 'rst_n', 1);
      sim.run(1, 3);
      expect(peek(sim, 'q')).to.equal(12n);
      poke(sim, 'rst_n', 0);
      sim.settle();
      expect(peek(sim, 'q')).to.equal(9n);
    }));

  it('a clock returns to idle with the inputs that follow the edge', () =>
    using(both, { transport: 'in-process' }, sim => {
      poke(sim, 'd', 1);
      sim.edge(1);
      expect([peek(sim, 'high'), peek(sim, 'low')]).to.deep.equal([1n, 0n]);
      poke(sim, 'd', 2);
      sim.settle();
      expect([peek(sim, 'high'), peek(sim, 'low')]).to.deep.equal([1n, 2n]);
      poke(sim, 'd', 3);
      sim.edge(1);
      expect([peek(sim, 'high'), peek(sim, 'low')]).to.deep.equal([3n, 2n]);
    }));

  it('refuses clocks that are not there, and stimulus of the wrong length', () =>
    using(swap, { transport: 'in-process' }, async sim => {
      const mask = await failure('bad-argument', () => sim.edge(4));
      expect(mask.message).to.equal(
        "The clock mask 4 names a clock that swap does not have: bit 0 is 'ca', bit 1 is 'cb'.",
      );
      await failure('bad-argument', () => sim.run(4, 1));
      const stimulus = await failure('bad-argument', () => sim.batch(1, new Uint32Array(5), 2));
      expect(stimulus.message).to.equal(
        'A batch of swap needs 6 words, 3 for each of 2 cycles; the stimulus has 5.',
      );
    }));
});
