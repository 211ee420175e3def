import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { mixedPeContract } from '../../generators/fact/mixed-pe.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, presetEngines, verilogEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';

const small = { depth: 16, accumulatorBits: 20 } as const;

interface Derived {
  readonly name: string;
  readonly bits: 8 | 4;
  readonly steps: readonly (readonly [number, number, number])[];
  readonly error?: string;
  readonly sums: readonly [number, number];
}

describe('fact/mixed-pe', () => {
  for (const { name, parameters } of mixedPeContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(mixedPeContract, parameters);
        // Rows of the trained model have 64 inputs or more.
        const real = await collect(block.real(name === 'vit' ? 48 : 0));
        expect(real.length).to.equal(name === 'vit' ? 48 : 0);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  for (const engine of ['interpreter', ...verilogEngines] as const) {
    it(`agrees on ${engine}, with stalls`, async () => {
      const block = prepare(mixedPeContract, small);
      const dut = await openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });
      const vectors = [...block.corners(), ...seeds(8).map(block.random)];
      expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
      await dut.simulation.close();
    }).timeout(COLD);
  }

  it('agrees with the vectors that were derived from the written contract', async () => {
    const file = new URL('../../golden/fact/vectors/mixed-pe.json', import.meta.url);
    const derived = JSON.parse(readFileSync(file, 'utf8')) as readonly Derived[];
    expect(derived.length).to.equal(17);
    const names: Readonly<Record<string, string>> = {
      'steps-is-zero': 'StepsIsZero',
      'steps-over-depth': 'StepsOverDepth',
    };
    const vectors = derived.map(({ name, bits, steps, error, sums }): Vector => {
      const job = { bits, steps: steps.map(([a, b, w]) => ({ nibbles: [a, b] as const, w })) };
      const vector = vectorOf(mixedPeContract, small, name, job);
      // What leaves the hardware is compared with the file, not with the golden model.
      const item = { error: error === undefined ? 'None' : names[error], sums };
      return { ...vector, expected: { ...vector.expected, streams: { sums: [item] } } };
    });
    const block = prepare(mixedPeContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    expectAgreement(runApart(dut, vectors));
    await dut.simulation.close();
  });

  it('changes its precision from token to token without a cycle between', async () => {
    const block = prepare(mixedPeContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const turns = [8, 4].map(bits => find(corners, `INT${String(bits)}: as many steps as there may be`));
    const vectors = Array.from({ length: 15 }, () => turns).flat();
    const outcome = runTogether(dut, vectors, { seed: 1, gaps: 0, stalls: 0 });
    expectAgreement(outcome);
    // 30 tokens or pairs of 16 steps, a job before the first and a latency of 3 behind the last; the bench adds a few.
    expect(outcome.cycles).to.be.within(30 * 16 + 1 + 3, 30 * 16 + 1 + 3 + 4);
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(mixedPeContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    expectFreshAfterReset(dut, find(block.corners(), 'INT4: alternating ends'), [1, 2, 3, 4, 9, 10, 11, 12]);
    await dut.simulation.close();
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(mixedPeContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const names = [
      'one step of INT8',
      'refused: one step too many',
      'refused: no step',
      'after the refused ones',
    ];
    const vectors = names.map(name => find(corners, name));
    const errors = vectors.map(({ error }) => error);
    expect(errors).to.deep.equal([undefined, 'steps-over-depth', 'steps-is-zero', undefined]);
    expectAgreement(runApart(dut, vectors));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'StepsOverDepth', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    await dut.simulation.close();
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'operands', mutation: { module: 'mixed_pe', stuck: 'extended_operands' } },
    { stage: 'products', mutation: { module: 'mixed_multiplier', from: 'mul', to: 'add' } },
    { stage: 'products', mutation: { module: 'mixed_multiplier', stuck: 'products' } },
    { stage: 'accumulators', mutation: { module: 'mixed_pe', from: 'add', to: 'or', nth: 1 } },
    { stage: 'sums', mutation: { module: 'mixed_pe', from: 'gt', to: 'ge' } },
    { stage: 'sums', mutation: { module: 'mixed_pe', stuck: 'sums_payload_sums' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(mixedPeContract, small);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('refuses accumulators that are too narrow, with the least that are not', () => {
    expect(() => prepare(mixedPeContract, { depth: 1024, accumulatorBits: 25 })).to.throw(
      '1024 steps need accumulators of 26 bits or more',
    );
    expect(prepare(mixedPeContract, { depth: 1024, accumulatorBits: 26 }).parameters).to.deep.equal({
      depth: 1024,
      accumulatorBits: 26,
    });
  });
});
