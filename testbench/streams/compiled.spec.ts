import { expect } from 'chai';
import { blockEngine, verilogEngines, withCircuit } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { Stream, asyncFifo, connect, domain, module } from '../../dsl/index.js';
import type { Inside } from '../../dsl/index.js';
import { compoundCases, payloads } from './cells.fixture.js';
import { conformance } from './conformance.js';
import { crossing } from './two-clocks.js';

describe('stream cells, compiled', () => {
  for (const engine of new Set([blockEngine, ...verilogEngines])) {
    it(`${engine}: an asynchronous FIFO loses nothing at any ratio of clocks`, async () => {
      const [from, to] = [
        domain({ clock: 'left' }),
        domain({ clock: 'right', edge: 'falling', active: 'low' }),
      ];
      const ports = {
        in: Stream.sink(payloads.bundle, { domain: from }),
        out: Stream.source(payloads.bundle, { domain: to }),
      };
      const body = (io: Inside<typeof ports>): void => {
        connect(asyncFifo(io.in, { depth: 4 }, { from, to }), io.out);
      };
      const made = module('stream_bridge', ports, body, { domain: from });
      await withCircuit(made, engine, opened => {
        for (const periods of [
          [1, 1],
          [2, 3],
          [7, 2],
        ] as const) {
          const ticks = { periods, phases: [0, 1] } as const;
          expect(crossing(made, opened, ticks, 3, 11, engine === 'icarus' ? 30 : 100)).to.deep.equal([]);
        }
      });
    }).timeout(COLD);

    for (const tested of compoundCases) {
      it(`${engine}: ${tested.name} conforms`, () =>
        withCircuit(tested.module, engine, opened => {
          const [rounds, items] = engine === 'icarus' ? ([[3], 20] as const) : ([[3, 4, 5], 60] as const);
          expect(conformance(tested, opened, rounds, items)).to.deep.equal([]);
        })).timeout(COLD);
    }
  }
});
