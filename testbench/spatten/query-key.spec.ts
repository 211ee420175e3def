import { expect } from 'chai';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { queryKeyContract } from '../../generators/spatten/multiply/query-key.contract.js';
import type { QueryKeyChoice } from '../../generators/spatten/multiply/query-key.contract.js';
import { wholeLoads } from '../../generators/spatten/multiply/operand-stimulus.js';
import type { ScoreSession } from '../../golden/index.js';
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

const toy: QueryKeyChoice = {
  multipliers: 8,
  headSize: 4,
  largestHead: 8,
  tokens: 8,
  heldHeads: 2,
  requesters: 4,
};
/** Three sizes of heads, and as many requesters as lanes. */
const threeSizes: QueryKeyChoice = {
  multipliers: 16,
  headSize: 4,
  largestHead: 16,
  tokens: 16,
  heldHeads: 1,
  requesters: 4,
};

/** A vector whose loads come while the jobs of the one before run. */
function loadedMeanwhile(first: Vector, second: Vector): readonly Vector[] {
  return [
    { ...first, traffic: { ...first.traffic, send: { ...first.traffic.send, ...second.traffic.before } } },
    { ...second, traffic: { ...second.traffic, before: {} } },
  ];
}

describe('query-key', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const block = prepare(queryKeyContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 5 });
    expectAgreement(runApart(dut, block.corners().slice(0, 3)));
    expectAgreement(runTogether(dut, seeds(2).map(block.random), { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of queryKeyContract.presets) {
    const small = name === 'toy' || name === 'tiny';
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(queryKeyContract, parameters);
        const real = name === 'tiny' ? await collect(block.real(6)) : [];
        expect(real.length).to.equal(name === 'tiny' ? 6 : 0);
        const random = seeds(small ? 40 : 5).map(block.random);
        const vectors = [...block.corners(), ...random, ...real];
        await expectEveryPace(block, engine, vectors, small ? undefined : hardestPace);
      }).timeout(COLD);
    }
  }

  it('agrees where heads have three sizes', async () => {
    const block = prepare(queryKeyContract, threeSizes);
    await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(60).map(block.random)]);
  }).timeout(COLD);

  it('takes words of one buffer while the other is at work', async () => {
    const block = prepare(queryKeyContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const session = (buffer: number, value: number): ScoreSession => {
      const of = { buffer, head: 1, sizeLog: 1 };
      const keys = Array.from({ length: 8 }, (_, t) => Array.from({ length: 8 }, (__, d) => value * t - d));
      const planes = { msbBits: 8, lsbBits: 4, midpoint: false };
      const job = { ...of, n: 8, operand: 'Whole', fresh: true, planes } as const;
      return { loads: wholeLoads(toy, of, keys), queries: [keys[7] ?? [], keys[3] ?? []], jobs: [job, job] };
    };
    const [first, second, third] = [session(0, 11), session(1, -40), session(0, 5)].map((job, i) =>
      vectorOf(queryKeyContract, toy, `session ${String(i)}`, job),
    );
    if (first === undefined || second === undefined || third === undefined) throw new RangeError('three');
    const pauses = { seed: 9, gaps: 1, stalls: 2 };
    expectAgreement(runTogether(dut, loadedMeanwhile(first, second), pauses));
    expectAgreement(runTogether(dut, loadedMeanwhile(second, third), pauses));
  });

  it('starts afresh after a reset in the middle of a job', async () => {
    const block = prepare(queryKeyContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'all tokens of the largest head, last buffer and head');
    expectAgreement(runApart(dut, [vector]));
    for (const cycles of [1, 2, 3, 5, 9, 13]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const block = prepare(queryKeyContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const vectors = [
      'one key',
      'refused: n over tokens, between two others',
      'refused: n = 0, between two others',
    ];
    expectAgreement(
      runApart(
        dut,
        vectors.map(name => find(corners, name)),
      ),
    );
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'NOverTokens', job: 2 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 2 });
    expect(readPort(dut, 'busy')).to.equal(0);
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'operands', mutation: { module: 'operand_column', stuck: 'operand' } },
    { stage: 'operands', mutation: { module: 'score_multiplier', from: 'and', to: 'or' } },
    { stage: 'operands', mutation: { module: 'score_multiplier', from: 'add', to: 'sub' } },
    { stage: 'scores', mutation: { module: 'score_multiplier', from: 'mul', to: 'add' } },
    { stage: 'scores', mutation: { module: 'tree_adder', from: 'add', to: 'sub' } },
    { stage: 'scores', mutation: { module: 'tap_adder', from: 'add', to: 'sub' } },
    { stage: 'scores', mutation: { module: 'score_tree', from: 'ge', to: 'gt' } },
    { stage: 'scores', mutation: { module: 'query_key', stuck: 'scores_payload_last' } },
    { stage: 'operands', mutation: { module: 'query_key', from: 'le', to: 'lt' } },
    { stage: 'operands', mutation: { module: 'query_key', from: 'gt', to: 'ge' } },
    { stage: 'operands', mutation: { module: 'operand_memory', stuck: 'words' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(queryKeyContract, toy);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine, {
        seed: 5,
      });
      const outcome = runApart(dut, [...seeds(4).map(block.random), ...block.corners()]);
      expect(outcome.mismatch?.stage).to.equal(stage);
    });
  }

  it('the cycle model is checked', async () => {
    const block = prepare(queryKeyContract, toy);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine);
    const vector = find(block.corners(), 'one key');
    const late = { ...vector, spans: vector.spans.map(span => ({ ...span, cycles: span.cycles + 1 })) };
    expect(runApart(dut, [late]).mismatch?.stage).to.equal('cycles');
  });

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(queryKeyContract, { ...toy, ...parameters });
    };
    expect(refused({ multipliers: 12 })).to.throw('spatten/query-key: multipliers is 12');
    expect(refused({ multipliers: 2 })).to.throw('a word has 4 operands: give as many multipliers or more');
    expect(refused({ largestHead: 2 })).to.throw('largestHead is headSize, 4, or more');
    expect(refused({ largestHead: 16 })).to.throw('a line has 8 operands and must hold a token');
    expect(refused({ tokens: 2 })).to.throw('tokens is 4 or more, two lines');
    expect(refused({ requesters: 1 })).to.throw('requesters is a multiple of the 2 lanes');
  });
});
