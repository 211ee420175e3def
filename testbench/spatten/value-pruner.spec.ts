import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { valuePrunerContract } from '../../generators/spatten/top-k/value-pruner.contract.js';
import type { ValuePrunerJob } from '../../generators/spatten/top-k/value-pruner.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import { blockEngine, everything, presetEngines } from '../spec-engines.fixture.js';
import type { EngineName } from '../engines/open.js';
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

const toy = { lanes: 2, tokens: 16, topKLanes: 4, design: 'radix', engines: 2 } as const;

const openTraced = (block: Prepared, engine: EngineName): Promise<Dut> =>
  openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });

describe('value pruner', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const block = prepare(valuePrunerContract, toy);
    const dut = await openTraced(block, 'interpreter');
    expectAgreement(runApart(dut, block.corners().slice(0, 6)));
    expectAgreement(runTogether(dut, seeds(2).map(block.random), { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of valuePrunerContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(valuePrunerContract, parameters);
        const large = parameters.tokens > 64;
        const queries = everything ? 20 : 8;
        const real = await collect(block.real(queries));
        expect(real.length).to.equal(parameters.tokens < 50 ? 0 : queries);
        const random = seeds(everything ? 40 : large ? 5 : 20).map(block.random);
        const paces = large && !everything ? hardestPace : undefined;
        await expectEveryPace(block, engine, [...block.corners(), ...random, ...real], paces);
      }).timeout(COLD);
    }
  }

  for (const parameters of [
    { lanes: 1, tokens: 9, topKLanes: 2, design: 'sorter', engines: 2 },
    { lanes: 4, tokens: 30, topKLanes: 4, design: 'radix', engines: 1 },
    { lanes: 1, tokens: 40, topKLanes: 8, design: 'quickSelect', engines: 2 },
    { lanes: 8, tokens: 45, topKLanes: 2, design: 'sorter', engines: 1 },
    { lanes: 2, tokens: 21, topKLanes: 1, design: 'radix', engines: 2 },
  ] as const) {
    it(`agrees with and without stalls: ${JSON.stringify(parameters)}`, async () => {
      const block = prepare(valuePrunerContract, parameters);
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(40).map(block.random)]);
    }).timeout(COLD);
  }

  it('agrees with the vectors that were derived by hand from the written contract', async () => {
    interface Derived {
      readonly name: string;
      readonly probabilities: readonly number[];
      readonly keep: number;
      readonly tokens: number;
      readonly error?: string;
      readonly pruned?: readonly number[];
    }
    const file = new URL('../../golden/spatten/vectors/value-pruner.json', import.meta.url);
    const derived = JSON.parse(readFileSync(file, 'utf8')) as readonly Derived[];
    const size = { lanes: 1, tokens: 8, topKLanes: 4, design: 'radix', engines: 2 } as const;
    const mine = derived.filter(({ tokens }) => tokens === size.tokens);
    expect(mine.length).to.equal(10);
    const vectors = mine.map(({ name, probabilities, keep, pruned = [] }) => {
      const job: ValuePrunerJob = [{ probabilities, kept: keep, list: false, step: 1 }];
      const vector = vectorOf(valuePrunerContract, size, name, job);
      // What leaves the hardware is compared with the file, not with the golden model.
      const rows = pruned.map((p, i) => ({ filled: 1, last: Number(i === pruned.length - 1), row: [p] }));
      return { ...vector, expected: { ...vector.expected, streams: { pruned: rows } } };
    });
    const dut = await openTraced(prepare(valuePrunerContract, size), blockEngine);
    expectAgreement(runApart(dut, vectors));
  });

  it('starts afresh after a reset in the middle of a query', async () => {
    const block = prepare(valuePrunerContract, toy);
    const dut = await openTraced(block, blockEngine);
    for (const name of ['pruned and passed in turns', 'more full queries than there is room for']) {
      const vector = find(block.corners(), name);
      // Nothing is taken from it: what it holds at the end is full.
      for (const cycles of [2, 5, 9, 17, 24, 33, 61, 90]) {
        runPart(dut, vector, cycles);
        expectAgreement(runApart(dut, [vector]));
      }
    }
  });

  it('holds what it has while nothing is taken for long', async () => {
    for (const engines of [1, 2] as const) {
      const block = prepare(valuePrunerContract, { ...toy, engines });
      const dut = await openTraced(block, blockEngine);
      const names = [
        'more full queries than there is room for',
        'more short queries than may be under way',
        'one that passes behind one that is pruned',
        'refused between two that are pruned',
      ];
      const vectors = names.map(name => find(block.corners(), name));
      expectAgreement(runTogether(dut, vectors, { seed: 7, gaps: 0, stalls: 90 }));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next query', async () => {
    const block = prepare(valuePrunerContract, toy);
    const dut = await openTraced(block, blockEngine);
    const vector = find(block.corners(), 'refused between others');
    expectAgreement(runApart(dut, [vector]));
    expect(vector.error).to.equal('n-is-zero');
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'NIsZero', job: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'packed', mutation: { module: 'realigner', from: 'or', to: 'and' } },
    { stage: 'taken', mutation: { module: 'threshold_filter', from: 'le', to: 'lt' } },
    { stage: 'pruned', mutation: { module: 'lane_spread', stuck: 'spread' } },
    { stage: 'pruned', mutation: { module: 'lane_spread', from: 'gt', to: 'ge' } },
    { stage: 'pruned', mutation: { module: 'value_pruner', from: 'le', to: 'lt' } },
    { stage: 'taken', mutation: { module: 'top_k_turns', stuck: 'kept_payload_size' } },
    { stage: 'taken', mutation: { module: 'top_k_turns', from: 'eq', to: 'ne' } },
    { stage: 'positions', mutation: { module: 'value_pruner', stuck: 'positions_payload_last' } },
    { stage: 'positions', mutation: { module: 'value_pruner', stuck: 'positions_payload_filled' } },
  ];
  const narrow: typeof mutations = [
    { stage: 'packed', mutation: { module: 'row_narrower', stuck: 'rows_ready' } },
    { stage: 'taken', mutation: { module: 'row_narrower', from: 'and', to: 'or' } },
    { stage: 'taken', mutation: { module: 'row_joiner', from: 'gt', to: 'ge' } },
    { stage: 'taken', mutation: { module: 'row_joiner', from: 'or', to: 'and' } },
    { stage: 'positions', mutation: { module: 'row_joiner', stuck: 'joined_payload_last' } },
  ];
  for (const { stage, mutation, parameters } of [
    ...mutations.map(one => ({ ...one, parameters: toy })),
    ...narrow.map(one => ({ ...one, parameters: { ...toy, lanes: 4, topKLanes: 2 } as const })),
  ]) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(valuePrunerContract, parameters);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(valuePrunerContract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8');
    expect(refused({ lanes: 1, topKLanes: 1 })).to.throw('topKLanes or lanes is 2 or more');
    expect(refused({ tokens: 1 })).to.throw('tokens is an integer, 2 .. 32768');
    expect(refused({ tokens: 32768, topKLanes: 16 })).to.throw('tokens is at most 1024 * topKLanes');
  });
});
