import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { eagerPredictorContract } from '../../generators/fact/eager-predictor.contract.js';
import { eagerCycles, integerMatrix } from '../../golden/index.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, everything, presetEngines, verilogEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';

const forms = ['oneHot', 'counters'] as const;
const least = { lanes: 2, tokens: 3, inputs: 5, dimensions: 3, accumulatorBits: 17 } as const;
const small = { lanes: 4, tokens: 6, inputs: 10, dimensions: 6, accumulatorBits: 18 } as const;

interface Derived {
  readonly name: string;
  readonly tokens: number;
  readonly inputs: number;
  readonly dimensions: number;
  readonly queryShift: number;
  readonly keyShift: number;
  readonly activations: readonly (readonly number[])[];
  readonly weights: readonly (readonly string[])[];
  readonly offsets: readonly number[];
  readonly error?: string;
  readonly sums?: readonly (readonly number[])[];
  readonly operands?: readonly (readonly number[])[];
  readonly scores?: readonly (readonly number[])[];
}

const derived = (
  JSON.parse(
    readFileSync(new URL('../../golden/fact/vectors/eager-predictor.json', import.meta.url), 'utf8'),
  ) as { readonly jobs: readonly Derived[] }
).jobs;

describe('fact/eager-predictor', () => {
  for (const { name, parameters } of eagerPredictorContract.presets) {
    const toy = name.startsWith('toy');
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(eagerPredictorContract, parameters);
        const real = await collect(block.real(everything ? 24 : 2));
        expect(real.length).to.equal(toy ? 0 : everything ? 24 : 2);
        // At the size of the paper all corners take a quarter of a minute.
        const some = name === 'paper' && !everything ? 8 : 1;
        const corners = block.corners().filter((_, i) => i % some === 0);
        const vectors = [...corners, ...seeds(toy ? 30 : 2).map(block.random), ...real];
        await expectEveryPace(block, engine, vectors);
      }).timeout(COLD);
    }
  }

  for (const engine of ['interpreter', ...verilogEngines] as const) {
    it(`agrees on ${engine}, with stalls`, async () => {
      const block = prepare(eagerPredictorContract, least);
      const dut = await openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });
      const all = [...block.corners(), ...seeds(2).map(block.random)];
      // The interpreter is slow.
      const vectors = engine === 'interpreter' ? all.filter((_, i) => i % 4 === 1) : all;
      expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
      await dut.simulation.close();
    }).timeout(COLD);
  }

  for (const form of forms) {
    it(`${form}: agrees with the vectors that were derived from the written contract`, async () => {
      const codes = (rows: Derived['weights']): number[] => rows.flat().map(code => parseInt(code, 2));
      const chosen = { ...small, form };
      const vectors = derived.map(({ name, activations, weights, error, ...rest }): Vector => {
        const { sums = [], operands = [], scores = [], ...sizes } = rest;
        const job = {
          ...sizes,
          activations: integerMatrix(activations.length, sizes.inputs, activations.flat()),
          weights: integerMatrix(weights.length, sizes.inputs, codes(weights)),
        };
        const vector = vectorOf(eagerPredictorContract, chosen, name, job);
        expect(vector.error).to.equal(error);
        // What is seen is compared with the file, not with the golden model.
        const stages = {
          sums: sums.flat().map(sum => ({ sum })),
          operands: operands.flat().map(operand => ({ operand })),
        };
        const items = vector.expected.streams['scores'] ?? [];
        const filed = scores.flat().map((score, i) => ({ ...(items[i] as object), score }));
        const streams = { scores: error === undefined ? filed : items };
        return { ...vector, expected: { ...vector.expected, stages, streams } };
      });
      const block = prepare(eagerPredictorContract, chosen);
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      expectAgreement(runApart(dut, vectors));
      await dut.simulation.close();
    });
  }

  for (const sizes of [
    { lanes: 1, tokens: 1, inputs: 1, dimensions: 1, accumulatorBits: 14 },
    { lanes: 1, tokens: 3, inputs: 2, dimensions: 3, accumulatorBits: 16 },
    { lanes: 3, tokens: 5, inputs: 7, dimensions: 4, accumulatorBits: 24 },
    { lanes: 8, tokens: 2, inputs: 3, dimensions: 9, accumulatorBits: 17 },
  ]) {
    it(`agrees in other sizes: ${Object.values(sizes).join(', ')}`, async () => {
      const block = prepare(eagerPredictorContract, sizes);
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(8).map(block.random)]);
    });
  }

  for (const [what, names, size] of [
    ['scores hide the loading', 'as large as may be', { tokens: 6, inputs: 10, dimensions: 6 }],
    ['loading takes longer', 'one token', { tokens: 1, inputs: 10, dimensions: 6 }],
  ] as const) {
    it(`takes as many cycles from head to head as the contract says: ${what}`, async () => {
      const block = prepare(eagerPredictorContract, small);
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const head = find(block.corners(), names);
      const cycles = [4, 9].map(count => {
        const outcome = runTogether(dut, new Array<Vector>(count).fill(head), {
          seed: 1,
          gaps: 0,
          stalls: 0,
        });
        expectAgreement(outcome);
        return outcome.cycles;
      });
      expect((cycles[1] ?? 0) - (cycles[0] ?? 0)).to.equal(5 * eagerCycles(size, 4).period);
      await dut.simulation.close();
    });
  }

  it('starts afresh after a reset in the middle of a head', async () => {
    const block = prepare(eagerPredictorContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'as large as may be');
    expectFreshAfterReset(dut, vector, [1, 2, 20, 37, 38, 39, 41, 44, 60, 150, 255, 258, 262, 270, 330]);
    await dut.simulation.close();
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(eagerPredictorContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const run = (...names: readonly string[]): void => {
      expectAgreement(
        runTogether(
          dut,
          names.map(name => find(corners, name)),
          { seed: 1, gaps: 1, stalls: 1 },
        ),
      );
    };
    run('one token', 'refused: last offset too small', 'refused: no token', 'one input');
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'OffsetOverLimit', job: 1 });
    expect(readPort(dut, 'busy')).to.equal(0);
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    writePort(dut, 'clearError', 0);
    run('one token', 'one input', 'refused: shift of the keys', 'refused: no token');
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'ShiftOverLimit', job: 2 });
    await dut.simulation.close();
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'sums', mutation: { module: 'product_walk', stuck: 'steps_payload_right' } },
    { stage: 'sums', mutation: { module: 'row_counter', from: 'le', to: 'lt' } },
    { stage: 'sums', mutation: { module: 'log_encoder_lane', stuck: 'code' } },
    { stage: 'sums', mutation: { module: 'row_buffer', stuck: 'word' } },
    { stage: 'scores', mutation: { module: 'eager_loader', from: 'gt', to: 'ge' } },
    { stage: 'operands', mutation: { module: 'eager_predictor', stuck: 'shifted_operand' } },
    { stage: 'scores', mutation: { module: 'operand_store', from: 'eq', to: 'ne' } },
    { stage: 'scores', mutation: { module: 'operand_store', stuck: 'word' } },
    { stage: 'scores', mutation: { module: 'eager_predictor', stuck: 'scores_payload_score' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(eagerPredictorContract, small);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('refuses parameters that do not fit, with the values that do', () => {
    expect(() => prepare(eagerPredictorContract, { inputs: 128 })).to.throw(
      '128 products need an accumulator of 21 bits or more',
    );
    expect(() => prepare(eagerPredictorContract, { lanes: 65 })).to.throw(
      'sums have 64 products at most, so lanes is 64 at most',
    );
    expect(() => prepare(eagerPredictorContract, { tokens: 0 })).to.throw('tokens is an integer, 1 .. 1024');
    expect(prepare(eagerPredictorContract, {}).parameters).to.include({ lanes: 16, form: 'oneHot' });
  });
});
