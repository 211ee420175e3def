import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { patternSourceContract } from '../../generators/common/pattern-source.contract.js';
import { mutantOf, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, seeds } from '../spatten/agreement.fixture.js';

describe('pattern source', () => {
  for (const engine of ['interpreter', 'wasm', 'verilator'] as const) {
    it(`agrees with the golden model on ${engine}`, async () => {
      for (const parameters of engine === 'verilator'
        ? [{}]
        : [{}, { depth: 5, burst: 1 }, { depth: 2, burst: 2 }]) {
        const block = prepare(patternSourceContract, parameters);
        const dut = await openDut(block.build(), block.probes, engine, { seed: 7 });
        const vectors = [...block.corners(), ...seeds(10).map(block.random)];
        expectAgreement(runApart(dut, vectors));
        expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
        await dut.simulation.close();
      }
    }).timeout(COLD);
  }

  it('takes a job of no words, and the next', async () => {
    const block = prepare(patternSourceContract, {});
    const dut = await openDut(block.build(), block.probes, 'wasm');
    const [first] = block.corners();
    if (first === undefined) throw new TypeError('no corners');
    const none = {
      ...first,
      traffic: { send: { jobs: [{ seed: 4n, count: 0 }] } },
      expected: { stages: {}, streams: {} },
      spans: [],
    };
    expectAgreement(runTogether(dut, [none, first], { seed: 1, gaps: 0, stalls: 0 }));
  });

  const mutations: readonly Mutation[] = [
    { module: 'pattern_source', from: 'xor', to: 'or' },
    { module: 'stream_fifo', stuck: 'pop_payload' },
    { module: 'stream_fifo', stuck: 'level' },
  ];
  for (const mutation of mutations) {
    it(`sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(patternSourceContract, {});
      const dut = await openDut(mutantOf(block.build(), mutation), block.probes, 'interpreter');
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses a burst that does not fit', () => {
    expect(() => prepare(patternSourceContract, { depth: 4, burst: 5 })).to.throw('burst is at most depth');
  });
});
