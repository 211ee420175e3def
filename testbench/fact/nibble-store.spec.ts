import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { nibbleStoreContract } from '../../generators/fact/nibble-store.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, expectEveryPace, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';
import { blockEngine, presetEngines, verilogEngines } from '../spec-engines.fixture.js';

const layouts = ['diagonal', 'plain'] as const;
const toy = { tokens: 6, columns: 3, rounding: 'floor' } as const;

describe('fact/nibble-store', () => {
  for (const { name, parameters } of nibbleStoreContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(nibbleStoreContract, parameters);
        const count = name.startsWith('toy') ? 20 : 2;
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(count).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const layout of layouts) {
    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}: ${layout}`, async () => {
        const block = prepare(nibbleStoreContract, { ...toy, layout, tokens: 5, rounding: 'nearest' });
        const dut = await openDut(block.build(), [], engine, { seed: 5 });
        const vectors = [...block.corners(), ...seeds(4).map(block.random)];
        expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
        await dut.simulation.close();
      }).timeout(COLD);
    }
  }

  it('agrees with two tokens of one column, the smallest store', async () => {
    for (const layout of layouts) {
      const block = prepare(nibbleStoreContract, { ...toy, layout, tokens: 2, columns: 1 });
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(20).map(block.random)]);
    }
  });

  it('counts the words that wait: none in the diagonal layout, one for each column of a pair in the plain one', async () => {
    for (const layout of layouts) {
      const block = prepare(nibbleStoreContract, { ...toy, layout });
      const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
      const vector = block.corners().find(({ name }) => name === 'all INT4');
      if (vector === undefined) throw new TypeError('no such corner');
      expectAgreement(runApart(dut, [vector, vector]));
      expect(readPort(dut, 'conflicts')).to.equal(layout === 'plain' ? 2 * 3 * 3 : 0);
      await dut.simulation.close();
    }
  });

  it('keeps the first error until it is cleared', async () => {
    const block = prepare(nibbleStoreContract, { ...toy, layout: 'diagonal' });
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const found = (name: string): number => block.corners().findIndex(vector => vector.name === name);
    const [beat, written] = [
      found('refused: a beat past the end'),
      found('refused: a token written past the end'),
    ];
    for (const [at, request] of [
      [beat, 6],
      [written, 6],
    ] as const) {
      expectAgreement(runApart(dut, block.corners().slice(at, at + 1)));
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'TokenOverStore', request });
      writePort(dut, 'clearError', 1);
      dut.simulation.edge(clockMask(dut.circuit));
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', request });
    }
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(nibbleStoreContract, { ...toy, layout: 'plain' });
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const vector = block.corners().find(({ name }) => name === 'all INT4');
    if (vector === undefined) throw new TypeError('no such corner');
    expectFreshAfterReset(dut, vector, [2, 3, 4, 19, 20, 21, 22, 24]);
    await dut.simulation.close();
  });

  const mutations: readonly (readonly [(typeof layouts)[number], Mutation])[] = [
    ['diagonal', { module: 'nibble_store', from: 'xor', to: 'or', nth: 1 }],
    ['diagonal', { module: 'nibble_store', from: 'ge', to: 'gt' }],
    ['diagonal', { module: 'nibble_store', from: 'ge', to: 'gt', nth: 1 }],
    ['diagonal', { module: 'nibble_store', from: 'ne', to: 'eq' }],
    ['diagonal', { module: 'store_bank', stuck: 'word' }],
    ['plain', { module: 'nibble_store', from: 'mul', to: 'add' }],
    ['plain', { module: 'nibble_store', stuck: 'answers_payload_conflict' }],
    ['plain', { module: 'nibble_store', stuck: 'answers_payload_last' }],
  ];
  for (const [layout, mutation] of mutations) {
    it(`is seen to fail: ${layout} with ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(nibbleStoreContract, { ...toy, layout });
      const dut = await openDut(mutantOf(block.build(), mutation), [], 'interpreter');
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses a store of one token', () => {
    expect(() => prepare(nibbleStoreContract, { tokens: 1 })).to.throw('tokens');
  });
});
