import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { controlContract } from '../../generators/spatten/control.contract.js';
import { cosimulationEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectEveryPace, seeds } from './agreement.fixture.js';

describe('front end of the attention unit', () => {
  for (const { name, parameters } of controlContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(controlContract, parameters);
        const corners = block.corners();
        const refused = corners.filter(({ name }) => name.startsWith('refused'));
        expect(refused.filter(({ error }) => error === undefined).map(({ name }) => name)).to.deep.equal([]);
        await expectEveryPace(block, engine, [...corners, ...seeds(60).map(block.random)]);
      }).timeout(COLD);
    }
  }
});
