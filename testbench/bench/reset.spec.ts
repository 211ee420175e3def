import { expect } from 'chai';
import { In, Out, domain, module, reg, u } from '../../dsl/index.js';
import { blockEngine, verilogEngines } from '../spec-engines.fixture.js';
import { counter, failure } from './circuits.fixture.js';
import { simulate } from './index.js';
import type { Clock, Sim } from './index.js';

const atOnce = domain({ clock: 'clk', reset: 'asynchronous' });

/** `total`, which no reset touches, adds what `held` holds, 5 from the moment of the reset on. */
const summing = module(
  'summing',
  { x: In(u(8)), z: Out(u(8)) },
  ({ x, z }) => {
    const held = reg(u(8), { init: 5 });
    held.next = x;
    const total = reg(u(8));
    total.next = total.wrapAdd(held);
    z.value = total;
  },
  { domain: atOnce },
);

describe('bench: resets', () => {
  for (const engine of new Set(['interpreter' as const, blockEngine, ...verilogEngines])) {
    it(`${engine}: a reset that acts at once does so before the next edge, however edges are asked for`, async function () {
      this.timeout(180_000);
      type Hold = (clock: Clock, sim: Sim<(typeof summing)['ports']>) => Promise<void>;
      const after = (hold: Hold): Promise<number> =>
        simulate(summing, { engine }, async (dut, clock, sim) => {
          dut.x = 100;
          await clock.cycles(4);
          await hold(clock, sim);
          await sim.settle();
          return dut.z;
        });
      const held =
        (wait: (clock: Clock) => Promise<void>): Hold =>
        async (clock, sim) => {
          const reset = sim.input('clk_reset');
          reset.value = 1;
          await wait(clock);
          reset.value = 0;
        };
      // Before it 5 twice under reset, 5 once and 100 three times, modulo 256; then 5 at each edge.
      const before = 5 * 3 + 300 - 256;
      const ways: readonly Hold[] = [
        held(async clock => {
          await clock.cycles(2);
        }),
        held(async clock => {
          await clock.rising();
          await clock.rising();
        }),
        async (_clock, sim) => {
          await sim.reset(2);
        },
      ];
      for (const way of ways) expect(await after(way)).to.equal(before + 10);
    });
  }

  it('the edges under reset are no cycles of the bench: its timeout begins after them', async () => {
    await simulate(counter, { engine: blockEngine, timeout: 10, reset: 50 }, async (dut, clock) => {
      dut.enable = 1;
      await clock.cycles(9);
      await clock.settle();
      expect([dut.count, clock.cycle]).to.deep.equal([9, 59]);
    });
  });

  it('refuses a reset of no edge, and then holds none', async () => {
    await simulate(counter, { engine: blockEngine }, async (dut, clock, sim) => {
      dut.enable = 1;
      for (const cycles of [0, -1, 1.5, NaN]) await failure('misuse', () => sim.reset(cycles));
      await clock.cycles(3);
      await clock.settle();
      expect(dut.count).to.equal(3);
    });
  });
});
