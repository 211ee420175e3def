import { expect } from 'chai';
import { conformance } from '../../testbench/streams/conformance.js';
import { streamCases } from '../../testbench/streams/cells.fixture.js';
import { interpreted } from '../../testbench/streams/interpreted.js';

describe('stream cells', () => {
  for (const tested of streamCases) {
    it(`${tested.name} conforms`, () => {
      expect(conformance(tested, interpreted(tested.module), [1, 2], 12)).to.deep.equal([]);
    });
  }
});
