import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import {
  normErrorName,
  valueNormsContract as contract,
} from '../../generators/spatten/multiply/value-norms.contract.js';
import { groupLoads } from '../../generators/spatten/multiply/value-norms.stimulus.js';
import { GoldenError, valueNorm, valueNorms, xorshift32 } from '../../golden/index.js';
import type { NormOutcome, NormSession } from '../../golden/index.js';
import { clockMask, mutantOf, openDut, readPort, runApart, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectFreshAfterReset } from '../fact/interrupted.fixture.js';
import { blockEngine, cosimulationEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, seeds } from './agreement.fixture.js';

/** A job of the file. */
interface Derived extends NormSession {
  readonly name: string;
  readonly outcomes: readonly NormOutcome[];
}

const file = new URL('../../golden/spatten/vectors/value-norms.json', import.meta.url);
const { size: small, jobs: derived } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly size: Parameters<typeof contract.build>[0];
  readonly jobs: readonly Derived[];
};
const toy = () => prepare(contract, small);
const tiny = { headSize: 16, largestHead: 16, tokens: 64, heldHeads: 4, requesters: 2 } as const;

describe('norms of values', () => {
  for (const { name, outcomes, ...session } of derived) {
    it(`are as an independent script derived them: ${name}`, async () => {
      expect(valueNorms(small, session)).to.deep.equal(outcomes);
      const made = vectorOf(contract, small, name, { ...session, others: [] });
      // What leaves the hardware is compared with the file, not with the golden model.
      const filed = outcomes.flatMap(({ norms }) => norms.map((norm, position) => ({ position, norm })));
      const dut = await openDut(toy().build(), toy().probes, blockEngine);
      expectAgreement(
        runApart(dut, [{ ...made, expected: { ...made.expected, streams: { norms: filed } } }]),
      );
    });
  }

  it('agrees with the golden model on the interpreter', async () => {
    const block = toy();
    const dut = await openDut(block.build(), block.probes, 'interpreter', { seed: 5 });
    expectAgreement(runApart(dut, [...block.corners(), ...seeds(10).map(block.random)]));
  });

  for (const { name, parameters } of contract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(contract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(12).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('agrees for values of a trained model, whose norms are no two or three alike', async () => {
    const block = prepare(contract, tiny);
    const vectors = await collect(block.real(12));
    expect(vectors.length).to.equal(12);
    const dut = await openDut(block.build(), block.probes, blockEngine);
    expectAgreement(runApart(dut, vectors));
    const norms = vectors.flatMap(({ expected }) => expected.streams['norms'] as { norm: number }[]);
    expect(new Set(norms.map(({ norm }) => norm)).size).to.be.above(20);
  });

  it('agrees for one requester, and for values of eight parts', async () => {
    const shapes = [
      { headSize: 2, largestHead: 2, tokens: 2, heldHeads: 1, requesters: 1 },
      { headSize: 8, largestHead: 64, tokens: 16, heldHeads: 2, requesters: 4 },
      { headSize: 16, largestHead: 32, tokens: 32, heldHeads: 16, requesters: 16 },
    ] as const;
    for (const parameters of shapes) {
      const block = prepare(contract, parameters);
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(10).map(block.random)]);
    }
  }).timeout(COLD);

  it('are those by which the golden model of a layer ranks', () => {
    const random = xorshift32(3);
    const values = Array.from({ length: 9 }, () =>
      Array.from({ length: 16 }, () => random.below(4096) - 2048),
    );
    const loads = groupLoads(tiny, { buffer: 0, sizeLog: 0 }, [values]);
    const [outcome] = valueNorms(tiny, { loads, sends: [{ buffer: 0, head: 0, count: 9 }] });
    expect(outcome?.norms).to.deep.equal(values.map(valueNorm));
    expect(() => valueNorms(tiny, { loads, sends: [{ buffer: 0, head: 0, count: 10 }] })).to.throw(
      GoldenError,
      'no norm of position 9: load its value',
    );
  });

  it('starts afresh after a reset in the middle of a send', async () => {
    const block = toy();
    const dut = await openDut(block.build(), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'all tokens, while the other buffer is loaded');
    expectFreshAfterReset(dut, vector, [1, 2, 3, 5, 8, 12]);
  });

  it('keeps the first error until it is cleared, and goes on with the next send', async () => {
    const block = prepare(contract, { ...small, heldHeads: 1 });
    const dut = await openDut(block.build(), block.probes, blockEngine, { seed: 5 });
    const codeAfter = (name: string): unknown => {
      expectAgreement(runApart(dut, [find(block.corners(), name), find(block.corners(), 'after errors')]));
      return readPort(dut, 'error');
    };
    for (const [name, error] of [
      ['count of 0, between others', 'count-is-zero'],
      ['count over tokens', 'count-over-tokens'],
      ['count over tokens by far', 'count-over-tokens'],
      ['a head that there is not', 'head-over-held'],
    ] as const)
      expect(codeAfter(`refused: ${name}`)).to.deep.equal({ code: normErrorName(error), send: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', send: 1 });
  });

  const [top, lane] = ['value_norms', 'norm_lane'];
  const mutations: readonly Mutation[] = [
    { module: lane, from: 'add', to: 'sub' },
    { module: lane, from: 'shr', to: 'shl' },
    { module: lane, from: 'and', to: 'or' },
    { module: lane, stuck: 'norm' },
    { module: 'lane_bank', stuck: 'read' },
    ...[0, 1, 2, 3].map(nth => ({ module: top, from: 'eq', to: 'ne', nth }) as const),
    { module: top, from: 'gt', to: 'ge' },
    { module: top, stuck: 'norms_payload_position' },
    { module: top, stuck: 'norms_payload_norm' },
    { module: top, stuck: 'sends_ready' },
  ];
  for (const mutation of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}`, async () => {
      const block = toy();
      const dut = await openDut(mutantOf(block.build(), mutation), block.probes, blockEngine, { seed: 5 });
      expect(runApart(dut, block.corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object) => () => prepare(contract, { ...small, ...parameters });
    expect(refused({ tokens: 100 })).to.throw('tokens is one of 2, 4, 8');
    expect(refused({ tokens: 4 })).to.throw('tokens is 2 * requesters or more');
    expect(refused({ largestHead: 2 })).to.throw('largestHead is headSize or more');
    expect(refused({ heldHeads: 3 })).to.throw('heldHeads is one of 1, 2, 4');
  });
});
