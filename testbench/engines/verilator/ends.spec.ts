import { expect } from 'chai';
import { openVerilator } from './index.js';
import { circuit, fifo, peek, pins, poke, rogue } from './circuits.fixture.js';
import { COLD, failure, TRANSPORTS, using } from './support.fixture.js';

describe('verilator: how a simulation ends', function () {
  this.timeout(COLD);

  const cases = [
    { act: 1, says: 'called $stop at rogue.v:7 (from rogue.ts:107:5).' },
    { act: 2, says: 'called $finish at rogue.v:8 (from rogue.ts:108:5).' },
    { act: 3, says: 'called $fatal or $error at rogue.v:9 (from rogue.ts:109:5): rogue: act is 3.' },
    { act: 6, says: 'could not go on' },
  ];
  for (const transport of TRANSPORTS) {
    for (const { act, says } of cases) {
      it(`${transport}: the Verilog ${says}`, () =>
        using(rogue, { transport }, async sim => {
          sim.edge(1);
          expect(peek(sim, 'count')).to.equal(1n);
          poke(sim, 'act', act);
          const error = await failure('stopped', () => sim.edge(1));
          expect(error.message)
            .to.contain(says)
            .and.to.match(/^The Verilog of rogue /);
          poke(sim, 'act', 0);
          expect(await failure('stopped', () => sim.edge(1))).to.equal(error);
          expect(sim.takeFailures()).to.deep.equal([]);
        }));
    }

    it(`${transport}: a batch ends where the Verilog does`, () =>
      using(rogue, { transport }, async sim => {
        const error = await failure('stopped', () => sim.batch(1, Uint32Array.of(0, 0, 1, 0), 4));
        expect(error.message).to.contain('$stop');
      }));

    it(`${transport}: an initial block may end it before it starts`, async () => {
      const text = 'module early(input wire clock);\ninitial $fatal(1, "not today");\nendmodule\n';
      const error = await failure('stopped', () =>
        openVerilator(circuit('early', pins('clock!'), text), { transport }),
      );
      expect(error.message).to.contain('not today').and.to.contain('early.v:2');
    });

    it(`${transport}: after close, every call says so; closing twice is nothing`, async () => {
      const sim = await openVerilator(fifo, { transport });
      await sim.close();
      await sim.close();
      for (const call of [
        () => sim.settle(),
        () => sim.edge(1),
        () => sim.run(1, 1),
        () => sim.takeCovers(),
      ]) {
        const error = await failure('closed', call);
        expect(error.message).to.equal('The simulation of fifo is closed; open another one.');
      }
      expect(sim.takeFailures()).to.deep.equal([]);
    });
  }

  it('two designs, and several simulations of one, live side by side in a process', () =>
    using(fifo, { transport: 'in-process' }, one =>
      using(fifo, { transport: 'in-process' }, two =>
        using(rogue, { transport: 'in-process' }, async bad => {
          for (const sim of [one, two]) sim.edge(1);
          poke(one, 'push_valid', 1);
          poke(one, 'push_data', 7);
          poke(two, 'push_valid', 1);
          poke(two, 'push_data', 12);
          poke(bad, 'act', 1);
          one.edge(1);
          await failure('stopped', () => bad.edge(1));
          two.edge(1);
          expect([one, two].map(sim => peek(sim, 'pop_data'))).to.deep.equal([7n, 12n]);
          expect(one.takeFailures().map(check => check.label)).to.deep.equal(['bad_push']);
          expect(two.takeFailures()).to.deep.equal([]);
        }),
      ),
    ));
});
