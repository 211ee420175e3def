import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { maskBuilderContract } from '../../generators/fact/mask-builder.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { collect, expectAgreement, expectEveryPace, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';
import { blockEngine, presetEngines, verilogEngines } from '../spec-engines.fixture.js';

const toy = maskBuilderContract.presets[0]?.parameters;

describe('fact/mask-builder', () => {
  for (const { name, parameters } of maskBuilderContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(maskBuilderContract, parameters);
        const real = await collect(block.real(12));
        expect(real.length).to.equal(parameters.tokens < 64 ? 0 : 12);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(30).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  for (const engine of ['interpreter', ...verilogEngines] as const) {
    it(`agrees on ${engine}`, async () => {
      const block = prepare(maskBuilderContract, toy);
      const dut = await openDut(block.build(), [], engine, { seed: 5 });
      const vectors = [...block.corners(), ...seeds(8).map(block.random)];
      expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
      await dut.simulation.close();
    }).timeout(COLD);
  }

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(maskBuilderContract, toy);
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const corners = block.corners();
    const names = [
      'every query keeps itself',
      'refused: argmax not kept',
      'refused: no queries',
      'after errors',
    ];
    const vectors = names.flatMap(name => corners.filter(vector => vector.name === name));
    expect(vectors.map(({ error }) => error)).to.deep.equal([
      undefined,
      'argmax-not-kept',
      'queries-is-zero',
      undefined,
    ]);
    expectAgreement(runApart(dut, vectors));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'ArgmaxNotKept', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(maskBuilderContract, toy);
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const vector = block.corners().find(({ name }) => name === 'causal');
    if (vector === undefined) throw new TypeError('no such corner');
    const seen = { ...vector, expected: { ...vector.expected, stages: {} } };
    expectFreshAfterReset(dut, seen, [2, 3, 4, 6, 9, 14]);
    await dut.simulation.close();
  });

  const mutations: readonly Mutation[] = [
    { module: 'mask_builder', from: 'gt', to: 'ge', nth: 0 },
    { module: 'mask_builder', from: 'ge', to: 'gt', nth: 0 },
    { module: 'mask_builder', from: 'or', to: 'and', nth: 1 },
    { module: 'mask_builder', from: 'and', to: 'or', nth: 2 },
    { module: 'mask_builder', from: 'eq', to: 'ne', nth: 2 },
    { module: 'mask_builder', stuck: 'masks_payload_skip' },
    { module: 'mask_builder', stuck: 'heads_payload_row' },
  ];
  for (const mutation of mutations) {
    it(`is seen to fail with ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(maskBuilderContract, toy);
      const dut = await openDut(mutantOf(block.build(), mutation), [], 'interpreter');
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses a number of tokens that is no power of two', () => {
    expect(() => prepare(maskBuilderContract, { tokens: 50 })).to.throw(
      'tokens is one of 2, 4, 8, 16, 32, 64, 128',
    );
  });
});
