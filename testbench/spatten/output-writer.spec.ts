import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { outputWriterContract } from '../../generators/spatten/output-writer.contract.js';
import { cosimulationEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectEveryPace, seeds } from './agreement.fixture.js';

describe('output writer', () => {
  for (const { name, parameters } of outputWriterContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(outputWriterContract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(100).map(block.random)]);
      }).timeout(COLD);
    }
  }
});
