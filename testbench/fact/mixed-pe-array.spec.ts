import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { mixedPeArrayContract } from '../../generators/fact/mixed-pe-array.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, everything, presetEngines, verilogEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';

const FORMS = ['systolic', 'broadcast'] as const;
const sizes = { rows: 4, columns: 3, depth: 8, tiles: 4, accumulatorBits: 20 } as const;

describe('fact/mixed-pe-array', () => {
  for (const { name, parameters } of mixedPeArrayContract.presets) {
    // Verilator takes ten minutes and more to build 64 x 64.
    for (const engine of name === 'paper' ? [blockEngine] : presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(mixedPeArrayContract, parameters);
        // The toy has no room for a row of the trained model.
        const real = await collect(block.real(name.startsWith('toy') ? 0 : 4));
        expect(real.length).to.equal(name.startsWith('toy') ? 0 : 4);
        const random = seeds(name.startsWith('toy') ? 40 : 2).map(block.random);
        const some = name === 'paper' && !everything ? 8 : 1;
        const corners = block.corners().filter((_, i) => i % some === 0);
        await expectEveryPace(block, engine, [...corners, ...random, ...real]);
      }).timeout(COLD);
    }
  }

  for (const form of FORMS) {
    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}, with stalls, ${form}`, async () => {
        const block = prepare(mixedPeArrayContract, { ...sizes, form });
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
      it(`agrees in other sizes: ${String(rows)} x ${String(columns)}, ${String(depth)} beats, ${form}`, async () => {
        const block = prepare(mixedPeArrayContract, {
          rows,
          columns,
          depth,
          tiles,
          accumulatorBits: 24,
          form,
        });
        await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(5).map(block.random)]);
      });
    }

    it(`works without a cycle between tiles and between jobs, of either precision, ${form}`, async () => {
      const block = prepare(mixedPeArrayContract, { ...sizes, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const job = find(block.corners(), 'as many beats as there may be');
      const outcome = runTogether(dut, new Array<Vector>(10).fill(job), { seed: 1, gaps: 0, stalls: 0 });
      expectAgreement(outcome);
      // 10 jobs of 3 tiles of 8 beats, 4 rows of weights before the first and the latency behind the last; the bench adds a few.
      const least = 240 + 4 + (form === 'systolic' ? 8 : 5);
      expect(outcome.cycles).to.be.within(least, least + 4);
      await dut.simulation.close();
    });

    it(`starts afresh after a reset in the middle of a tile, ${form}`, async () => {
      const block = prepare(mixedPeArrayContract, { ...sizes, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const vector = find(block.corners(), 'as many beats as there may be');
      expectFreshAfterReset(dut, vector, [1, 2, 3, 4, 5, 6, 9, 12, 13, 16, 20, 28, 34]);
      await dut.simulation.close();
    });

    it(`keeps the first error until it is cleared, and goes on with the next job, ${form}`, async () => {
      const block = prepare(mixedPeArrayContract, { ...sizes, form });
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
  }

  it('is offered the same, and must answer the same, in both forms', () => {
    const [systolic, broadcast] = FORMS.map(form => {
      const block = prepare(mixedPeArrayContract, { ...sizes, form });
      return [...block.corners(), ...seeds(5).map(block.random)].map(({ traffic, expected }) => ({
        traffic,
        expected,
      }));
    });
    expect(systolic).to.deep.equal(broadcast);
    const portsOf = (form: (typeof FORMS)[number]) =>
      prepare(mixedPeArrayContract, { ...sizes, form })
        .build()
        .ir.ports.map(({ name, variable }) => [name, variable.role, variable.width]);
    expect(portsOf('systolic')).to.deep.equal(portsOf('broadcast'));
  });

  const mutations: readonly {
    readonly form: (typeof FORMS)[number];
    readonly stage: string;
    readonly mutation: Mutation;
  }[] = [
    ...FORMS.flatMap(form => [
      {
        form,
        stage: 'accumulators',
        mutation: { module: 'mixed_multiplier', from: 'mul', to: 'add' },
      } as const,
      {
        form,
        stage: 'accumulators',
        mutation: { module: 'stationary_multiplier', stuck: 'products' },
      } as const,
      { form, stage: 'accumulators', mutation: { module: 'mixed_column', from: 'add', to: 'or' } } as const,
      { form, stage: 'sums', mutation: { module: 'mixed_pe_array', from: 'gt', to: 'ge' } } as const,
      { form, stage: 'sums', mutation: { module: 'mixed_pe_array', stuck: 'sums_payload_even' } } as const,
    ]),
    { form: 'systolic', stage: 'accumulators', mutation: { module: 'mixed_cell', from: 'add', to: 'or' } },
    { form: 'systolic', stage: 'accumulators', mutation: { module: 'mixed_cell', stuck: 'changeRight' } },
    { form: 'systolic', stage: 'accumulators', mutation: { module: 'mixed_cell', stuck: 'loadsDown' } },
    {
      form: 'broadcast',
      stage: 'accumulators',
      mutation: { module: 'broadcast_column', from: 'add', to: 'or' },
    },
    {
      form: 'broadcast',
      stage: 'accumulators',
      mutation: { module: 'mixed_broadcast_grid', from: 'and', to: 'or' },
    },
    {
      form: 'broadcast',
      stage: 'accumulators',
      mutation: { module: 'mixed_broadcast_grid', stuck: 'partial' },
    },
  ];
  for (const { form, stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}, ${form}`, async () => {
      const block = prepare(mixedPeArrayContract, { ...sizes, form });
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
