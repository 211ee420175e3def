import { expect } from 'chai';
import { conformance } from '../../testbench/streams/conformance.js';
import { streamCases } from '../../testbench/streams/cells.fixture.js';
import { blockEngine, withCircuit } from '../../testbench/spec-engines.fixture.js';

describe('stream cells', () => {
  for (const tested of streamCases) {
    it(`${tested.name} conforms`, () =>
      withCircuit(tested.module, blockEngine, opened => {
        expect(conformance(tested, opened, [1, 2], 12)).to.deep.equal([]);
      }));
  }
});
