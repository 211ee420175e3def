import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { scalableMacContract } from '../../generators/nipq/scalable-mac.contract.js';
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

const forms = ['bitSerial', 'fused'] as const;
const toy = (form: (typeof forms)[number]): Prepared =>
  prepare(scalableMacContract, { form, lanes: 16, depth: 4, accumulatorWidth: 22 });

describe('scalable multiply-accumulate', () => {
  for (const form of forms) {
    it(`agrees with the golden model on the interpreter, step by step: ${form}`, async () => {
      const block = toy(form);
      const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 7 });
      const vectors = [...block.corners().slice(-20), ...seeds(5).map(block.random)];
      expectAgreement(runApart(dut, vectors));
      expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
    });
  }

  for (const { name, parameters } of scalableMacContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(scalableMacContract, parameters);
        const real = await collect(block.real(12));
        expect(real.length).to.equal(12);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(40).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  const mutations: readonly { readonly form: (typeof forms)[number]; readonly mutation: Mutation }[] = [
    { form: 'bitSerial', mutation: { module: 'serial_lane', stuck: 'term' } },
    { form: 'bitSerial', mutation: { module: 'operand_extender', from: 'and', to: 'or' } },
    { form: 'fused', mutation: { module: 'fusion_brick', from: 'mul', to: 'add' } },
    { form: 'fused', mutation: { module: 'fusion_join', from: 'add', to: 'sub', nth: 1 } },
    { form: 'fused', mutation: { module: 'operand_extender', stuck: 'operand' } },
  ];
  for (const { form, mutation } of mutations) {
    it(`the monitor of the steps sees ${JSON.stringify(mutation)}`, async () => {
      const block = toy(form);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal('step');
    });
  }

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = toy('fused');
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'alternating ends');
    for (const cycles of [2, 3, 10, 18, 40, 51]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = toy('bitSerial');
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const vectors = ['one beat', 'refused: a width of 9', 'refused: no beat', 'all 127'].map(name =>
      find(corners, name),
    );
    expectAgreement(runApart(dut, vectors));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'WidthOutOfRange', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
  });

  it('refuses lanes and accumulators that do not work, with the smallest that does', () => {
    const block = (raw: unknown) => () => prepare(scalableMacContract, raw);
    expect(block({ lanes: 24 })).to.throw('the smallest number that works is 32');
    expect(block({ lanes: 16, depth: 4, accumulatorWidth: 21 })).to.throw(
      '16 lanes and 4 beats need an accumulator of 22 bits or more',
    );
  });
});
