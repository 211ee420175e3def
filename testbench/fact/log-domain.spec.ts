import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { blockOf, prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { leadingOneContract } from '../../generators/fact/leading-one.contract.js';
import { logAdderContract } from '../../generators/fact/log-adder.contract.js';
import { logEncoderContract } from '../../generators/fact/log-encoder.contract.js';
import { mutantOf, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { collect, expectAgreement, expectEveryPace, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';
import { blockEngine, everything, presetEngines, verilogEngines } from '../spec-engines.fixture.js';

const blocks = [
  { block: blockOf(leadingOneContract), real: 0 },
  { block: blockOf(logEncoderContract), real: 40 },
  { block: blockOf(logAdderContract), real: 40 },
] as const;

const file = JSON.parse(
  readFileSync(new URL('../../golden/fact/vectors/log-domain.json', import.meta.url), 'utf8'),
) as {
  readonly codes: readonly { readonly x: number; readonly width: number; readonly packed: number }[];
};

const count = ({ traffic }: Vector): number => Object.values(traffic.send).flat().length;

for (const { block, real } of blocks) {
  describe(block.id, () => {
    for (const { name, parameters } of block.presets) {
      for (const engine of presetEngines(name)) {
        it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
          const prepared = block.prepare(parameters);
          const taken = await collect(prepared.real(real));
          if (prepared.hasReal && name !== 'toy' && name !== 'mixed') expect(taken.length).to.equal(real);
          const vectors = [...prepared.corners(), ...seeds(40).map(prepared.random), ...taken];
          await expectEveryPace(prepared, engine, vectors);
        }).timeout(COLD);
      }
    }

    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}: toy`, async () => {
        const toy = block.prepare(block.presets[0]?.parameters);
        const dut = await openDut(toy.build({ trace: true }), toy.probes, engine, { seed: 5 });
        const vectors = [...toy.corners(), ...seeds(everything ? 40 : 8).map(toy.random)];
        expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
        await dut.simulation.close();
      }).timeout(COLD);
    }

    it('has one lane where one is asked for', async () => {
      const one = block.prepare({ lanes: 1 });
      const dut = await openDut(one.build(), [], blockEngine);
      expectAgreement(runApart(dut, one.corners()));
      await dut.simulation.close();
    });

    it('starts afresh after a reset between beats', async () => {
      const toy = block.prepare(block.presets[0]?.parameters);
      const dut = await openDut(toy.build({ trace: true }), toy.probes, blockEngine, { seed: 5 });
      const longest = toy.corners().reduce((a, b) => (count(b) > count(a) ? b : a));
      expectFreshAfterReset(dut, longest, [1, 2, 3]);
      await dut.simulation.close();
    });

    it('refuses lanes that are none', () => {
      expect(() => block.prepare({ lanes: 0 })).to.throw('lanes is an integer, 1 .. 256');
    });
  });
}

describe('the log domain in hardware', () => {
  it('encodes as the vectors say that were derived from the written contract', async () => {
    for (const bits of [8, 4] as const) {
      const mine = file.codes.filter(({ width }) => width === bits);
      expect(mine.length).to.be.above(15);
      const parameters = { bits, lanes: mine.length };
      const vector = vectorOf(logEncoderContract, parameters, 'vectors', [mine.map(({ x }) => x)]);
      const expected = { ...vector.expected, streams: { codes: [mine.map(({ packed }) => packed)] } };
      const prepared = prepare(logEncoderContract, parameters);
      const dut = await openDut(prepared.build({ trace: true }), prepared.probes, blockEngine);
      expectAgreement(runApart(dut, [{ ...vector, expected }]));
      await dut.simulation.close();
    }
  });

  const mutations: readonly [number, Mutation][] = [
    [0, { module: 'leading_one_detector', stuck: 'found' }],
    [0, { module: 'leading_one_detector', stuck: 'position' }],
    [1, { module: 'log_encoder_lane', stuck: 'magnitude' }],
    [1, { module: 'leading_one_detector', stuck: 'position' }],
    [1, { module: 'log_encoder_lane', stuck: 'code' }],
    [2, { module: 'log_adder_lane', stuck: 'sign' }],
    [2, { module: 'log_adder_lane', from: 'xor', to: 'or' }],
    [2, { module: 'log_adder_lane', from: 'add', to: 'or' }],
    [2, { module: 'log_adder_lane', from: 'or', to: 'and' }],
  ];
  for (const [which, mutation] of mutations) {
    it(`is seen to fail: ${blocks[which]?.block.id ?? ''} with ${JSON.stringify(mutation)}`, async () => {
      const block = blocks[which]?.block;
      const prepared = block?.prepare(block.presets[0]?.parameters);
      if (prepared === undefined) throw new TypeError('no such block');
      const mutant = mutantOf(prepared.build({ trace: true }), mutation);
      const dut = await openDut(mutant, prepared.probes, 'interpreter');
      expect(runApart(dut, prepared.corners()).mismatch).to.not.equal(undefined);
    });
  }
});
