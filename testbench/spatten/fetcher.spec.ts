import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { fetcherContract } from '../../generators/spatten/fetcher.contract.js';
import { openDut, runTogether } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { expectAgreement, expectEveryPace, seeds } from './agreement.fixture.js';

const of = (name: string): Prepared => {
  const preset = fetcherContract.presets.find(found => found.name === name);
  return prepare(fetcherContract, preset?.parameters);
};

describe('fetcher', () => {
  for (const { name } of fetcherContract.presets) {
    it(`agrees, with and without stalls: ${name}`, async () => {
      const block = of(name);
      await expectEveryPace(block, 'wasm', [
        ...block.corners(),
        ...seeds(name === 'paper' ? 3 : 30).map(block.random),
      ]);
    }).timeout(300000);
  }
});
