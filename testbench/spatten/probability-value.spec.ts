import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { probabilityValueContract } from '../../generators/spatten/multiply/probability-value.contract.js';
import type { ProbabilityValueChoice } from '../../generators/spatten/multiply/probability-value.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import {
  collect,
  expectAgreement,
  expectEveryPace,
  find,
  hardestPace,
  runPart,
  seeds,
} from './agreement.fixture.js';

const toy: ProbabilityValueChoice = {
  multipliers: 8,
  headSize: 4,
  largestHead: 8,
  tokens: 8,
  heldHeads: 2,
  requesters: 4,
  outputLanes: 2,
};
/** Three sizes of heads, and as many requesters as lanes. */
const threeSizes: ProbabilityValueChoice = {
  multipliers: 16,
  headSize: 4,
  largestHead: 16,
  tokens: 16,
  heldHeads: 1,
  requesters: 4,
  outputLanes: 2,
};

describe('probability-value', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const block = prepare(probabilityValueContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 5 });
    expectAgreement(runApart(dut, block.corners().slice(0, 3)));
    expectAgreement(runTogether(dut, seeds(2).map(block.random), { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of probabilityValueContract.presets) {
    const small = name === 'toy' || name === 'tiny';
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(probabilityValueContract, parameters);
        const real = name === 'tiny' ? await collect(block.real(6)) : [];
        expect(real.length).to.equal(name === 'tiny' ? 6 : 0);
        const random = seeds(small ? 40 : 5).map(block.random);
        const vectors = [...block.corners(), ...random, ...real];
        await expectEveryPace(block, engine, vectors, small ? undefined : hardestPace);
      }).timeout(COLD);
    }
  }

  it('agrees where heads have three sizes', async () => {
    const block = prepare(probabilityValueContract, threeSizes);
    await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(60).map(block.random)]);
  }).timeout(COLD);

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(probabilityValueContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'all tokens of the largest head, last buffer and head');
    expectAgreement(runApart(dut, [vector]));
    for (const cycles of [1, 2, 3, 5, 9, 13]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(probabilityValueContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const vectors = [
      'one value',
      'refused: scale of less than 2^30, between two others',
      'rows that end too early, between two others',
    ];
    expectAgreement(
      runApart(
        dut,
        vectors.map(name => find(corners, name)),
      ),
    );
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'ScaleOutOfRange', job: 2 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 2 });
    writePort(dut, 'clearError', 0);
    expectAgreement(runApart(dut, [find(corners, 'rows that end too late, between two others')]));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'LastMisplaced', job: 1 });
    expect(readPort(dut, 'busy')).to.equal(0);
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'added', mutation: { module: 'operand_column', stuck: 'operand' } },
    { stage: 'added', mutation: { module: 'value_multiplier', from: 'mul', to: 'add' } },
    { stage: 'added', mutation: { module: 'value_lane', from: 'ne', to: 'eq' } },
    { stage: 'added', mutation: { module: 'tap_adder', from: 'add', to: 'sub' } },
    { stage: 'added', mutation: { module: 'value_tree', from: 'le', to: 'lt' } },
    { stage: 'summed', mutation: { module: 'value_accumulator', from: 'add', to: 'sub' } },
    { stage: 'outputs', mutation: { module: 'output_lane', from: 'mul', to: 'add' } },
    { stage: 'outputs', mutation: { module: 'output_lane', from: 'gt', to: 'lt' } },
    { stage: 'outputs', mutation: { module: 'probability_value', stuck: 'outputs_payload_last' } },
    { stage: 'added', mutation: { module: 'probability_value', from: 'ge', to: 'gt' } },
    { stage: 'added', mutation: { module: 'probability_value', from: 'gt', to: 'ge' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(probabilityValueContract, toy);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine, {
        seed: 5,
      });
      const outcome = runApart(dut, [...seeds(4).map(block.random), ...block.corners()]);
      expect(outcome.mismatch?.stage).to.equal(stage);
    });
  }

  it('the cycle model is checked', async () => {
    const block = prepare(probabilityValueContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine);
    const vector = find(block.corners(), 'one value');
    const late = { ...vector, spans: vector.spans.map(span => ({ ...span, cycles: span.cycles + 1 })) };
    expect(runApart(dut, [late]).mismatch?.stage).to.equal('cycles');
  });

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(probabilityValueContract, { ...toy, ...parameters });
    };
    expect(refused({ multipliers: 12 })).to.throw('spatten/probability-value: multipliers is 12');
    expect(refused({ outputLanes: 8 })).to.throw('outputLanes is headSize, 4, at most');
    expect(refused({ largestHead: 2 })).to.throw('largestHead is headSize, 4, or more');
    expect(refused({ largestHead: 16 })).to.throw('a line has 8 operands and must hold a token');
    expect(refused({ tokens: 2 })).to.throw('tokens is 4 or more, two lines');
    expect(refused({ requesters: 1 })).to.throw('requesters is a multiple of the 2 lanes');
  });
});
