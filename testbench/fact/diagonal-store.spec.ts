import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { diagonalStoreContract } from '../../generators/fact/diagonal-store.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, expectEveryPace, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';
import { blockEngine, presetEngines, verilogEngines } from '../spec-engines.fixture.js';

const layouts = ['diagonal', 'plain'] as const;
const toy = { banks: 4, tiles: 3, width: 8 } as const;

describe('fact/diagonal-store', () => {
  for (const { name, parameters } of diagonalStoreContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(diagonalStoreContract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(20).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const layout of layouts) {
    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}: ${layout}`, async () => {
        const block = prepare(diagonalStoreContract, { ...toy, layout });
        const dut = await openDut(block.build(), [], engine, { seed: 5 });
        const vectors = [...block.corners(), ...seeds(4).map(block.random)];
        expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
        await dut.simulation.close();
      }).timeout(COLD);
    }
  }

  it('counts the words that wait: none in the diagonal layout, three for each column of four in the plain one', async () => {
    for (const layout of layouts) {
      const block = prepare(diagonalStoreContract, { ...toy, layout });
      const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
      const [columns] = block.corners();
      if (columns === undefined) throw new TypeError('no corners');
      expectAgreement(runApart(dut, [columns, columns]));
      expect(readPort(dut, 'conflicts')).to.equal(layout === 'plain' ? 2 * 12 * 3 : 0);
      await dut.simulation.close();
    }
  });

  it('keeps the first error until it is cleared', async () => {
    const block = prepare(diagonalStoreContract, toy);
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const vector = block.corners().find(({ error }) => error === 'tile-over-store');
    if (vector === undefined) throw new TypeError('no such corner');
    expectAgreement(runApart(dut, [vector]));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'TileOverStore', request: 12 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', request: 12 });
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(diagonalStoreContract, { ...toy, layout: 'plain' });
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const vector = block.corners().find(({ name }) => name === 'rows in, columns out');
    if (vector === undefined) throw new TypeError('no such corner');
    const seen = { ...vector, expected: { ...vector.expected, stages: {} } };
    expectFreshAfterReset(dut, seen, [2, 3, 4, 6, 9, 14]);
    await dut.simulation.close();
  });

  const mutations: readonly (readonly [(typeof layouts)[number], Mutation])[] = [
    ['diagonal', { module: 'rotator', stuck: 'turned' }],
    ['diagonal', { module: 'diagonal_store', from: 'sub', to: 'add', nth: 1 }],
    ['diagonal', { module: 'diagonal_store', from: 'ge', to: 'gt' }],
    ['diagonal', { module: 'store_bank', stuck: 'word' }],
    ['plain', { module: 'diagonal_store', from: 'eq', to: 'ne', nth: 1 }],
    ['plain', { module: 'diagonal_store', stuck: 'answers_payload_conflicts' }],
  ];
  for (const [layout, mutation] of mutations) {
    it(`is seen to fail: ${layout} with ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(diagonalStoreContract, { ...toy, layout });
      const dut = await openDut(mutantOf(block.build(), mutation), [], 'interpreter');
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses a number of banks that is no power of two', () => {
    expect(() => prepare(diagonalStoreContract, { banks: 3 })).to.throw('banks is one of 2, 4, 8, 16, 32');
  });
});
