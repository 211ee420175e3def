import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { mixedPeArrayContract } from '../../generators/fact/mixed-pe-array.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, everything, verilogEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';

const small = { rows: 4, columns: 3, depth: 8, tiles: 4, accumulatorBits: 20 } as const;

describe('fact/mixed-pe-array', () => {
  for (const { name, parameters } of mixedPeArrayContract.presets) {
    for (const engine of everything && name === 'toy' ? [blockEngine, 'verilator' as const] : [blockEngine]) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(mixedPeArrayContract, parameters);
        // The toy has no room for a row of the trained model.
        const real = await collect(block.real(name === 'toy' ? 0 : 8));
        expect(real.length).to.equal(name === 'toy' ? 0 : 8);
        const random = seeds(name === 'toy' ? 40 : 4).map(block.random);
        await expectEveryPace(block, engine, [...block.corners(), ...random, ...real]);
      }).timeout(COLD);
    }
  }

  for (const engine of ['interpreter', ...verilogEngines] as const) {
    it(`agrees on ${engine}, with stalls`, async () => {
      const block = prepare(mixedPeArrayContract, small);
      const dut = await openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });
      const vectors = [...block.corners(), ...seeds(2).map(block.random)];
      expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
      await dut.simulation.close();
    }).timeout(COLD);
  }

  for (const [rows, columns, depth, tiles] of [
    [1, 1, 3, 2],
    [2, 5, 3, 1],
    [5, 2, 6, 3],
  ] as const) {
    it(`agrees in other sizes: ${String(rows)} x ${String(columns)}, ${String(depth)} beats`, async () => {
      const block = prepare(mixedPeArrayContract, { rows, columns, depth, tiles, accumulatorBits: 24 });
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(5).map(block.random)]);
    });
  }

  it('works without a cycle between tiles and between jobs, of either precision', async () => {
    const block = prepare(mixedPeArrayContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const job = find(block.corners(), 'as many beats as there may be');
    const outcome = runTogether(dut, new Array<Vector>(10).fill(job), { seed: 1, gaps: 0, stalls: 0 });
    expectAgreement(outcome);
    // 10 jobs of 3 tiles of 8 beats, 4 rows of weights before the first and a latency of 4 + 3 + 1 behind the last; the bench adds a few.
    expect(outcome.cycles).to.be.within(240 + 4 + 8, 240 + 4 + 8 + 4);
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a tile', async () => {
    const block = prepare(mixedPeArrayContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'as many beats as there may be');
    expectFreshAfterReset(dut, vector, [1, 2, 3, 4, 5, 6, 9, 12, 13, 16, 20, 28, 34]);
    await dut.simulation.close();
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(mixedPeArrayContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const names = [
      'one beat of INT8',
      'refused: one beat too many',
      'refused: no beat',
      'after the refused ones',
    ];
    const vectors = names.map(name => find(corners, name));
    const errors = vectors.map(({ error }) => error);
    expect(errors).to.deep.equal([undefined, 'beats-over-depth', 'beats-is-zero', undefined]);
    expectAgreement(runApart(dut, vectors));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'BeatsOverDepth', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    await dut.simulation.close();
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'accumulators', mutation: { module: 'mixed_multiplier', from: 'mul', to: 'add' } },
    { stage: 'accumulators', mutation: { module: 'mixed_cell', from: 'add', to: 'or' } },
    { stage: 'accumulators', mutation: { module: 'mixed_cell', stuck: 'changeRight' } },
    { stage: 'accumulators', mutation: { module: 'mixed_cell', stuck: 'loadsDown' } },
    { stage: 'accumulators', mutation: { module: 'mixed_column', from: 'add', to: 'or' } },
    { stage: 'sums', mutation: { module: 'mixed_pe_array', from: 'gt', to: 'ge' } },
    { stage: 'sums', mutation: { module: 'mixed_pe_array', stuck: 'sums_payload_even' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(mixedPeArrayContract, small);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('refuses accumulators that are too narrow, with the least that are not', () => {
    expect(() => prepare(mixedPeArrayContract, { rows: 16, tiles: 64, accumulatorBits: 25 })).to.throw(
      '64 tiles of 16 rows need accumulators of 26 bits or more',
    );
  });
});
