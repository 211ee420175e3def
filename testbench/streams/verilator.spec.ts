import { expect } from 'chai';
import { circuitOf } from '../engines/circuit-of.js';
import { openVerilator } from '../engines/verilator/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { compoundCases } from './cells.fixture.js';
import { conformance } from './conformance.js';

describe('stream cells on Verilator', () => {
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
