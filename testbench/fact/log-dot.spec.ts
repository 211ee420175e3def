import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { logDotContract } from '../../generators/fact/log-dot.contract.js';
import { logDot } from '../../generators/fact/log-dot.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { collect, expectAgreement, expectEveryPace, seeds } from '../spatten/agreement.fixture.js';
import { expectFreshAfterReset } from './interrupted.fixture.js';
import { blockEngine, presetEngines, verilogEngines } from '../spec-engines.fixture.js';

const forms = ['oneHot', 'counters'] as const;
const small = { lanes: 4, terms: 16, accumulatorBits: 18 } as const;

interface Derived {
  readonly name: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly offset: number;
  readonly shift: number;
  readonly bits: number;
  readonly error?: string;
  readonly sum?: number;
  readonly operand?: number;
  readonly code?: string;
}

describe('fact/log-dot', () => {
  for (const { name, parameters } of logDotContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(logDotContract, parameters);
        const real = await collect(block.real(40));
        // Sums of stage 1 have 64 products: of the smallest unit only those of stage 2 are left.
        expect(real.length).to.equal(40);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random), ...real]);
      }).timeout(COLD);
    }
  }

  for (const form of forms) {
    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}: ${form}`, async () => {
        const block = prepare(logDotContract, { ...small, form });
        const dut = await openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });
        const vectors = [...block.corners(), ...seeds(8).map(block.random)];
        expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 2, stalls: 3 }));
        await dut.simulation.close();
      }).timeout(COLD);
    }

    it(`${form}: agrees with the vectors that were derived from the written contract`, async () => {
      const file = new URL('../../golden/fact/vectors/log-dot.json', import.meta.url);
      const derived = JSON.parse(readFileSync(file, 'utf8')) as readonly Derived[];
      const mine = derived.filter(({ bits }) => bits === 18);
      expect(mine.length).to.equal(20);
      const names: Readonly<Record<string, string>> = {
        'terms-is-zero': 'TermsIsZero',
        'terms-over-limit': 'TermsOverLimit',
        'offset-over-limit': 'OffsetOverLimit',
        'shift-over-limit': 'ShiftOverLimit',
      };
      const chosen = { ...small, form };
      const vectors = mine.map(
        ({ name, pairs, offset, shift, error, sum = 0, operand = 0, code = '0111' }): Vector => {
          const packed = pairs.map(([a, b]) => [parseInt(a, 2), parseInt(b, 2)] as const);
          const vector = vectorOf(logDotContract, chosen, name, { pairs: packed, offset, shift });
          // What leaves the hardware is compared with the file, not with the golden model.
          const item = {
            error: error === undefined ? 'None' : names[error],
            sum,
            operand,
            code: parseInt(code, 2),
          };
          return { ...vector, expected: { ...vector.expected, streams: { sums: [item] } } };
        },
      );
      const block = prepare(logDotContract, chosen);
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      expectAgreement(runApart(dut, vectors));
      await dut.simulation.close();
    });
  }

  it('gives sums of B beats every B cycles, in both forms alike', async () => {
    for (const form of forms) {
      const block = prepare(logDotContract, { ...small, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const full = block.corners().find(({ name }) => name === 'as many as fit');
      if (full === undefined) throw new TypeError('no such corner');
      const outcome = runTogether(dut, new Array<Vector>(30).fill(full), { seed: 1, gaps: 0, stalls: 0 });
      expectAgreement(outcome);
      // 30 sums of 4 beats, a job before the first and a latency of 4 behind the last; the bench adds a few.
      expect(outcome.cycles).to.be.within(30 * 4 + 1 + 4, 30 * 4 + 1 + 4 + 4);
      await dut.simulation.close();
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(logDotContract, small);
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const wanted = ['one product', 'refused: too many', 'refused: nothing', 'largest sum'];
    const corners = block.corners();
    const vectors = wanted.flatMap(name => corners.filter(vector => vector.name === name));
    expect(vectors.map(({ error }) => error)).to.deep.equal([
      undefined,
      'terms-over-limit',
      'terms-is-zero',
      undefined,
    ]);
    expectAgreement(
      runApart(
        dut,
        vectors.map(vector => ({ ...vector, expected: { ...vector.expected, stages: {} } })),
      ),
    );
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'TermsOverLimit', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    await dut.simulation.close();
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(logDotContract, small);
    const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
    const vector = block.corners().find(({ name }) => name === 'as many as fit');
    if (vector === undefined) throw new TypeError('no such corner');
    const seen = { ...vector, expected: { ...vector.expected, stages: {} } };
    expectFreshAfterReset(dut, seen, [2, 3, 4, 6, 9, 14]);
    await dut.simulation.close();
  });

  const mutations: readonly (readonly [form: (typeof forms)[number], Mutation])[] = [
    ['oneHot', { module: 'log_adder_lane', stuck: 'sign' }],
    ['oneHot', { module: 'one_hot_accumulator', stuck: 'sum' }],
    ['oneHot', { module: 'one_hot_accumulator', stuck: 'accumulator' }],
    ['counters', { module: 'exponent_counter', from: 'eq', to: 'ne', nth: 3 }],
    ['counters', { module: 'counter_accumulator', stuck: 'counters' }],
    ['counters', { module: 'exponent_counter', from: 'sub', to: 'add' }],
    ['oneHot', { module: 'log_encoder_lane', stuck: 'code' }],
    ['oneHot', { module: 'log_dot', from: 'le', to: 'lt' }],
    ['oneHot', { module: 'log_dot', from: 'gt', to: 'ge' }],
  ];
  for (const [form, mutation] of mutations) {
    it(`is seen to fail: ${form} with ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(logDotContract, { ...small, form });
      const dut = await openDut(
        mutantOf(block.build({ trace: true }), mutation),
        block.probes,
        'interpreter',
      );
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses an accumulator that is too narrow and lanes that never have work, with what is not', () => {
    expect(() => prepare(logDotContract, { lanes: 16, terms: 1 })).to.throw(
      'sums have 1 products at most, so lanes is 1 at most',
    );
    expect(() => prepare(logDotContract, { terms: 64, accumulatorBits: 19 })).to.throw(
      '64 products need an accumulator of 20 bits or more',
    );
    expect(prepare(logDotContract, { terms: 64, accumulatorBits: 20 }).parameters).to.include({ lanes: 16 });
    expect(logDot({ ...small, form: 'counters' }).name).to.contain('log_dot');
  });
});
