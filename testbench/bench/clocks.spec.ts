import { blockEngine, verilogEngines } from '../spec-engines.fixture.js';
import { expect } from 'chai';
import { counter, failure, twoClocks } from './circuits.fixture.js';
import { simulate } from './index.js';
import type { SimulateOptions } from './index.js';

const clocks = { fast: { period: 4000 }, slow: { period: 10_000, phase: 2000 } };

describe('bench: several clocks', () => {
  for (const engine of new Set(['interpreter' as const, blockEngine, ...verilogEngines])) {
    it(`${engine}: edges come by their times, and those that coincide sample first`, async function () {
      this.timeout(180_000);
      const options: SimulateOptions = { engine, clocks };
      await simulate(twoClocks, options, async (dut, clock, sim) => {
        const slow = sim.clock('slow');
        expect([clock.name, clock.period, slow.period]).to.deep.equal(['fast', 4000, 10_000]);
        // Two edges of each clock under reset: slow had them at 12 and 22 ns, fast at 4, 8, 12, 16, 20.
        expect([sim.time, clock.cycle, slow.cycle, dut.fasts, dut.slows]).to.deep.equal([22_000, 5, 2, 0, 5]);
        const log: string[] = [];
        await clock.all(
          function* () {
            for (let i = 0; i < 5; i++) {
              yield clock.rising();
              log.push(`${String(sim.time / 1000)} fast ${String(dut.fasts)} ${String(dut.slows)}`);
            }
          },
          async () => {
            for (let i = 0; i < 2; i++) {
              await slow.rising();
              log.push(`${String(sim.time / 1000)} slow ${String(dut.fasts)} ${String(dut.slows)}`);
            }
          },
        );
        expect(log.sort()).to.deep.equal([
          '24 fast 0 5',
          '28 fast 1 5',
          '32 fast 2 5',
          '32 slow 2 5',
          '36 fast 3 6',
          '40 fast 4 6',
          '42 slow 5 6',
        ]);
        await slow.cycles(10);
        expect([sim.time, dut.fasts, dut.slows]).to.deep.equal([142_000, 30, 16]);
        await sim.reset(1);
        expect([dut.fasts, dut.slows]).to.deep.equal([0, 5]);
      });
    });
  }

  it('one clock of another period', () =>
    simulate(
      counter,
      { engine: blockEngine, clocks: { clock: { period: 2500, phase: 100 } } },
      async (_dut, clock, sim) => {
        expect(sim.time).to.equal(5100);
        await clock.cycles(4);
        expect(sim.time).to.equal(15_100);
      },
    ));

  it('refuses clocks that are not there, and times that are none', async () => {
    const bench = (): Promise<void> => Promise.resolve();
    const unknown = await failure('unknown-port', () =>
      simulate(counter, { clocks: { clk: { period: 4 } } }, bench),
    );
    expect(unknown.message).to.equal("counter has no clock 'clk'; its clocks are: clock.");
    const period = await failure('misuse', () =>
      simulate(counter, { clocks: { clock: { period: 1.5 } } }, bench),
    );
    expect(period.message).to.equal('The period of clock is 1.5; give a whole number from 2 up.');
    await simulate(counter, { engine: blockEngine }, async (_dut, _clock, sim) => {
      await failure('unknown-port', () => sim.clock('slow'));
    });
  });
});
