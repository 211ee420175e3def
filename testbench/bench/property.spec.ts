import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockEngine } from '../spec-engines.fixture.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { queue, wire } from './circuits.fixture.js';
import { property } from './property.fixture.js';

const item = fc.record({
  score: fc.integer({ min: 0, max: 65_535 }),
  index: fc.integer({ min: 0, max: 1023 }),
});

describe('bench: properties', function () {
  this.timeout(180_000);

  it('a queue keeps any items in any pauses', () =>
    property(
      queue,
      fc.record({ items: fc.array(item, { maxLength: 40 }), gap: fc.nat(3), stall: fc.nat(3) }),
      async ({ items, gap, stall }, dut, clock) => {
        const [, got] = await clock.all(
          dut.push.sendAll(items, { gaps: clock.random(gap) }),
          dut.pop.take(items.length, { stalls: clock.random(stall) }),
        );
        expect(got).to.deep.equal(items);
      },
      { runs: 15, simulate: { engine: blockEngine } },
    ));

  it('shrinks a failure, runs the smallest case again with waves, and names the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whittle-property-'));
    const waves = join(folder, 'smallest.vcd');
    let message = '';
    try {
      await property(
        wire,
        fc.array(fc.integer({ min: 0, max: 255 })),
        async (values, dut, clock) => {
          const [, got] = await clock.all(dut.from.sendAll(values), dut.to.take(values.length));
          for (const value of got) if (value >= 100) throw new RangeError(`${String(value)} came out`);
        },
        { simulate: { engine: blockEngine }, waves },
      );
    } catch (error) {
      message = String(error);
      expect((error as Error).cause).to.be.instanceOf(RangeError);
    }
    expect(message).to.match(
      /^Error: wire_through: after \d+ cases and \d+ shrinks the smallest that fails is \[100\]: 100 came out/,
    );
    expect(message).to.contain(`wave: ${waves}`);
    // 100 in binary, on the payload.
    expect(readFileSync(waves, 'utf8')).to.contain('b1100100 ');
    rmSync(folder, { recursive: true });
  });
});
