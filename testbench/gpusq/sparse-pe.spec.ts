import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { sparsePeContract } from '../../generators/gpusq/sparse-pe.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, cosimulationEngines } from '../spec-engines.fixture.js';
import {
  collect,
  expectAgreement,
  expectEveryPace,
  find,
  runPart,
  seeds,
} from '../spatten/agreement.fixture.js';

describe('sparse processing element', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const block = prepare(sparsePeContract, { depth: 9, accumulatorWidth: 20 });
    const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 7 });
    const vectors = [...block.corners(), ...seeds(10).map(block.random)];
    expectAgreement(runApart(dut, vectors));
    expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of sparsePeContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(sparsePeContract, parameters);
        const real = await collect(block.real(48));
        // The toy has no room for dense INT8, and for rows of 128 inputs only as sparse INT4.
        expect(real.length).to.equal(name === 'toy' ? 30 : 48);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'sum', mutation: { module: 'pair_multiplier', from: 'mul', to: 'add' } },
    { stage: 'sum', mutation: { module: 'pair_multiplier', stuck: 'product' } },
    { stage: 'sum', mutation: { module: 'sparse_pe', from: 'add', to: 'or' } },
    { stage: 'results', mutation: { module: 'sparse_pe', from: 'lt', to: 'le' } },
    { stage: 'selected', mutation: { module: 'sparse_pe', stuck: 'chosen_second' } },
    { stage: 'accumulator', mutation: { module: 'sparse_pe', stuck: 'grown_accumulator' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(sparsePeContract, { depth: 16, accumulatorWidth: 24 });
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
    });
  }

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(sparsePeContract, { depth: 16, accumulatorWidth: 24 });
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'sparse, INT8: alternating ends');
    for (const cycles of [2, 3, 6, 10, 11, 12]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(sparsePeContract, { depth: 16, accumulatorWidth: 24 });
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const names = [
      'sparse, INT8: one step',
      'refused: code 10 from step 1 on',
      'refused: no step',
      'after the refused ones',
    ];
    expectAgreement(
      runApart(
        dut,
        names.map(name => find(corners, name)),
      ),
    );
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'IllegalMetadata', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
  });

  it('refuses an accumulator that is too narrow, with the smallest that is not', () => {
    expect(() => prepare(sparsePeContract, { depth: 9, accumulatorWidth: 19 })).to.throw(
      '9 steps need an accumulator of 20 bits or more',
    );
  });
});
