import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { requantiserContract } from '../../generators/common/requantiser.contract.js';
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

describe('requantiser', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    for (const parameters of [
      { channels: 3, lanes: 1 },
      { channels: 5, lanes: 2 },
    ]) {
      const block = prepare(requantiserContract, parameters);
      const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 7 });
      const vectors = [...block.corners(), ...seeds(5).map(block.random)];
      expectAgreement(runApart(dut, vectors));
      expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
    }
  });

  for (const { name, parameters } of requantiserContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(requantiserContract, parameters);
        const real = await collect(block.real(12));
        expect(real.length).to.equal(parameters.channels < 192 ? 0 : 12);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(20).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'sum', mutation: { module: 'requantiser_lane', from: 'add', to: 'or' } },
    { stage: 'product', mutation: { module: 'requantiser_lane', from: 'mul', to: 'add' } },
    { stage: 'rounded', mutation: { module: 'requantiser_lane', stuck: 'rounded' } },
    { stage: 'codes', mutation: { module: 'requantiser_lane', from: 'lt', to: 'gt' } },
    { stage: 'codes', mutation: { module: 'requantiser_lane', stuck: 'code' } },
    { stage: 'sum', mutation: { module: 'requantiser', from: 'le', to: 'lt', nth: 1 } },
    { stage: 'sum', mutation: { module: 'requantiser', from: 'sub', to: 'add' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(requantiserContract, { channels: 10, lanes: 4 });
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
    });
  }

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(requantiserContract, { channels: 10, lanes: 4 });
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'all channels');
    // In the table, at its end, among the rows, and with codes on the way.
    for (const cycles of [4, 11, 13, 15, 17]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(requantiserContract, { channels: 10, lanes: 4 });
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const vectors = ['one channel, one row', 'refused: no row', 'refused: no channel', 'all channels'].map(
      name => find(corners, name),
    );
    expectAgreement(runApart(dut, vectors));
    expect(vectors.map(({ error }) => error)).to.deep.equal([
      undefined,
      'rows-is-zero',
      'channels-is-zero',
      undefined,
    ]);
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'RowsIsZero', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    writePort(dut, 'clearError', 0);
    const [bad] = corners.filter(({ error }) => error === 'illegal-entry');
    if (bad === undefined) throw new RangeError('no corner with an illegal entry');
    expectAgreement(runTogether(dut, [bad], { seed: 1, gaps: 0, stalls: 0 }));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'IllegalEntry', job: 0 });
  });

  it('refuses lanes that are no power of two', () => {
    expect(() => prepare(requantiserContract, { lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8, 16, 32');
  });
});
