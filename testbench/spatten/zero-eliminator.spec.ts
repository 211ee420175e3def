import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { zeroEliminatorContract } from '../../generators/spatten/rows/zero-eliminator.contract.js';
import { mutantOf, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { collect, expectAgreement, expectEveryPace, seeds } from './agreement.fixture.js';

const toy = (): Prepared => prepare(zeroEliminatorContract, { lanes: 4, payloadWidth: 8 });

describe('zero eliminator', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    for (const parameters of [
      { lanes: 4, payloadWidth: 8 },
      { lanes: 3, payloadWidth: 5, registers: 'maxFrequency', realign: false },
    ]) {
      const block = prepare(zeroEliminatorContract, parameters);
      const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 7 });
      const vectors = [...block.corners(), ...seeds(5).map(block.random)];
      expectAgreement(runApart(dut, vectors));
      expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
    }
  });

  for (const { name, parameters } of zeroEliminatorContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(zeroEliminatorContract, parameters);
        const real = await collect(block.real(40));
        expect(real.length).to.equal(parameters.payloadWidth < 12 ? 0 : 40);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(80).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'prefix', mutation: { module: 'prefix_sum', from: 'add', to: 'or' } },
    { stage: 'prefix', mutation: { module: 'compactor', stuck: 'kept' } },
    { stage: 'prefix', mutation: { module: 'compactor', swapped: 0 } },
    // Of each layer: which drops go on where nothing comes in, which where something does, and which element.
    ...[1, 2, 3].map(swapped => ({ stage: 'layer 0', mutation: { module: 'compactor', swapped } })),
    ...[4, 5, 6].map(swapped => ({ stage: 'layer 1', mutation: { module: 'compactor', swapped } })),
    { stage: 'compacted', mutation: { module: 'compactor', stuck: 'compact' } },
    { stage: 'packed', mutation: { module: 'realigner', from: 'ge', to: 'gt' } },
    { stage: 'packed', mutation: { module: 'realigner', from: 'or', to: 'and' } },
    { stage: 'packed', mutation: { module: 'rotator', stuck: 'turned' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = toy();
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
    });
  }

  it('the cycle model is checked', async () => {
    const block = toy();
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine);
    const vectors = block.corners().map(vector => ({
      ...vector,
      spans: vector.spans.map(span => ({ ...span, cycles: span.cycles + 1 })),
    }));
    expect(runApart(dut, vectors).mismatch?.stage).to.equal('cycles');
  });

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(zeroEliminatorContract, parameters);
    };
    expect(refused({ lanes: 1 })).to.throw('spatten/zero-eliminator: lanes is 1');
    expect(refused({ lanes: 1 })).to.throw('lanes is an integer, 2 .. 64');
    expect(refused({ registers: 'none' })).to.throw('one of lowLatency, maxFrequency');
    expect(refused({ width: 3 })).to.throw('there is no parameter width');
  });
});
