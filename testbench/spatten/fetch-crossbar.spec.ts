import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { fetchCrossbarContract } from '../../generators/spatten/fetch-crossbar.contract.js';
import { clockMask, mutantOf, openDut, readPort, reset, runApart, runTogether } from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, cosimulationEngines } from '../spec-engines.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

const of = (name: string): Prepared => {
  const preset = fetchCrossbarContract.presets.find(found => found.name === name);
  return prepare(fetchCrossbarContract, preset?.parameters);
};

/** Opens a block with its memory, which behaves as given. */
const open = (block: Prepared, behaviour: Partial<AxiMemoryOptions> = {}): Promise<Dut> => {
  if (block.memory === undefined) throw new RangeError(block.id);
  return openDut(block.build(), [], blockEngine, { seed: 5 }, { ...block.memory, ...behaviour });
};

const TOYS = ['toy', 'toy-virtual'] as const;

describe('fetch crossbar', () => {
  for (const { name } of fetchCrossbarContract.presets) {
    for (const engine of cosimulationEngines(name.startsWith('paper') ? 'paper' : name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = of(name);
        const count = name.startsWith('paper') ? 4 : 40;
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(count).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const name of TOYS) {
    it(`keeps the order whatever memory does: ${name}`, async () => {
      const block = of(name);
      const vectors = [...block.corners(), ...seeds(30).map(block.random)];
      for (const behaviour of [
        { latency: { min: 1, max: 40 } },
        { latency: { min: 1, max: 9 }, stalls: 0.4 },
        { latency: 30, outstanding: 2 },
      ] as const) {
        const dut = await open(block, { ...behaviour, reorder: 'beats' });
        for (const [gaps, stalls] of [
          [0, 0],
          [4, 0],
          [0, 7],
        ] as const)
          expectAgreement(runTogether(dut, vectors, { seed: 3, gaps, stalls }));
      }
    });
  }
});
