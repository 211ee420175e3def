import { expect } from 'chai';
import { circuitOf } from '../engines/circuit-of.js';
import { openVerilator } from '../engines/verilator/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { Stream, asyncFifo, connect, domain, module } from '../../dsl/index.js';
import type { Inside } from '../../dsl/index.js';
import { compoundCases, payloads } from './cells.fixture.js';
import { conformance } from './conformance.js';
import { crossing } from './two-clocks.js';

describe('stream cells on Verilator', () => {
  it('an asynchronous FIFO loses nothing at any ratio of clocks', async () => {
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
    const circuit = circuitOf(made.ir);
    const simulation = await openVerilator(circuit, { transport: 'in-process' });
    try {
      for (const periods of [
        [1, 1],
        [2, 3],
        [7, 2],
      ] as const) {
        const ticks = { periods, phases: [0, 1] } as const;
        expect(crossing(made, { circuit, simulation }, ticks, 3, 11, 100)).to.deep.equal([]);
      }
    } finally {
      await simulation.close();
    }
  }).timeout(COLD);

  for (const tested of compoundCases) {
    it(`${tested.name} conforms`, async () => {
      const circuit = circuitOf(tested.module.ir);
      const simulation = await openVerilator(circuit, { transport: 'in-process' });
      try {
        expect(conformance(tested, { circuit, simulation }, [3, 4, 5], 60)).to.deep.equal([]);
      } finally {
        await simulation.close();
      }
    }).timeout(COLD);
  }
});
