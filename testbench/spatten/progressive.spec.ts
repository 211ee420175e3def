import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { ScoreScale } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import { progressiveContract as contract } from '../../generators/spatten/multiply/progressive.contract.js';
import type {
  ProgressiveChoice,
  ProgressiveJob,
} from '../../generators/spatten/multiply/progressive.contract.js';
import { progressive } from '../../generators/spatten/multiply/progressive.js';
import type { ProgressiveParameters } from '../../generators/spatten/multiply/progressive.js';
import { mutantOf, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { closedLoop, headTraces } from './progressive.fixture.js';
import type { Wish } from './progressive.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

/** A query of the file. */
interface Derived {
  readonly threshold: number;
  readonly upper: readonly number[];
  readonly increments: readonly number[];
  readonly fetchesLsb: number;
  readonly probabilities: readonly number[];
}

const toyOf = (recompute: 'full' | 'incremental'): ProgressiveChoice =>
  ({ recompute, lanes: 2, tokens: 8, scoreBits: 8, halves: true, held: 4, ahead: false }) as const;
const toy = (recompute: 'full' | 'incremental' = 'incremental') => prepare(contract, toyOf(recompute));
const both = ['full', 'incremental'] as const;

const patterns: readonly (readonly [name: string, of: (i: number) => Wish])[] = [
  ['all ask', () => 'asks'],
  ['none asks', () => 'leaves'],
  ['no query ever asks', () => 'never'],
  ['alternately', i => (i % 2 === 0 ? 'asks' : 'leaves')],
  ['the oldest of six asks', i => (i % 6 === 0 ? 'asks' : 'leaves')],
  ['two ask, two leave, two never ask', i => (['asks', 'leaves', 'never'] as const)[(i >> 1) % 3] ?? 'never'],
];

describe('progressive quantisation', () => {
  it('agrees with the golden model on the interpreter', async () => {
    const block = toy();
    const dut = await openDut(block.build(), block.probes, 'interpreter', { seed: 5 });
    const job = find(block.corners(), 'longer behind shorter');
    expectAgreement(runApart(dut, [job]));
    expectAgreement(runTogether(dut, [job], { seed: 3, gaps: 2, stalls: 3 }));
  }).timeout(COLD);

  for (const { name, parameters } of contract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(contract, parameters);
        const count = name.startsWith('toy') ? 60 : 10;
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(count).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const held of [2, 8, 16] as const) {
    it(`agrees with ${String(held)} queries held`, async () => {
      for (const ahead of [false, true]) {
        const block = prepare(contract, { ...toyOf('incremental'), held, ahead });
        await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(30).map(block.random)]);
      }
    }).timeout(COLD);
  }

  it('decides alike for every peak and threshold near each other', async () => {
    const scale = { multiplier: 49152, shift: 9 };
    const queries = [-60, -20, -3, 0].flatMap(score =>
      [0, 1, 2048, 4094, 4095, 4096, 8191].map(threshold => ({
        ...{ threshold, scale },
        firstScores: [score, 0, score],
        increments: [-1, 1, 5],
      })),
    );
    for (const recompute of both) {
      const dut = await openDut(toy(recompute).build(), [], blockEngine, { seed: 5 });
      const job = vectorOf(contract, toyOf(recompute), 'peaks and thresholds', { queries, half: false });
      expectAgreement(runApart(dut, [job]));
    }
  });

  it('agrees with the vectors that were derived independently, both ways', async () => {
    const file = new URL('../../golden/spatten/vectors/progressive.json', import.meta.url);
    const { heads, scale } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly scale: ScoreScale;
      readonly heads: readonly { readonly name: string; readonly queries: readonly Derived[] }[];
    };
    expect(heads.length).to.equal(14);
    for (const recompute of both) {
      const choice = {
        recompute,
        lanes: 1,
        tokens: 64,
        scoreBits: 30,
        halves: false,
        held: 4,
        ahead: false,
      } as const;
      const dut = await openDut(prepare(contract, choice).build(), [], blockEngine, { seed: 5 });
      for (const { name, queries } of heads) {
        const job: ProgressiveJob = {
          queries: queries.map(({ threshold, upper, increments }) => ({
            ...{ threshold, scale, increments },
            firstScores: upper,
          })),
          half: false,
        };
        const made = vectorOf(contract, choice, name, job);
        // What leaves the hardware is compared with the file, not with the golden model.
        const streams = {
          ...made.expected.streams,
          decided: queries.map(({ fetchesLsb }) => ({ fetchesLsb })),
          probabilities: queries.flatMap(({ probabilities: list }) =>
            list.map((p, j) => ({ filled: 1, last: Number(j === list.length - 1), row: [p] })),
          ),
        };
        expectAgreement(runApart(dut, [{ ...made, expected: { stages: {}, streams } }]));
      }
    }
  });

  for (const recompute of both) {
    for (const [name, wish] of patterns) {
      it(`attends with query-key and softmax around it: ${recompute}, ${name}`, async () => {
        const queries = headTraces(
          13,
          Array.from({ length: 18 }, (_, i) => wish(i)),
        );
        for (const lanes of [1, 8] as const) {
          const choice = { recompute, lanes, tokens: 16, scoreBits: 28, halves: false, held: 4 };
          const behind = await closedLoop(choice, queries, {});
          // Queries are tried while the one that asks is not yet known to.
          if (name === 'the oldest of six asks') expect(behind).to.be.at.least(2);
          await closedLoop(choice, queries, { waits: 3 });
          await closedLoop(choice, queries, { late: 120 });
          await closedLoop(choice, queries, { waits: 3, ahead: true });
          await closedLoop(choice, queries, { late: 120, ahead: true });
        }
      }).timeout(20000);
    }
  }

  it('keeps multipliers and softmax at work', async () => {
    const choice = {
      recompute: 'incremental',
      lanes: 1,
      tokens: 64,
      scoreBits: 28,
      halves: false,
      held: 4,
      ahead: false,
    } as const;
    const dut = await openDut(prepare(contract, choice).build(), [], blockEngine, { seed: 5 });
    const cycles = (wish: (i: number) => Wish): number => {
      const queries = headTraces(
        48,
        Array.from({ length: 24 }, (_, i) => wish(i)),
      );
      const job = {
        queries: queries.map(({ trace: { firstScores, increments }, ...query }) => ({
          ...query,
          ...{ firstScores, increments },
        })),
        half: false,
      };
      const spans = [
        {
          ...{ name: 'all', cycles: 0 },
          ...{ from: { port: 'firstScores', item: 0 }, to: { port: 'probabilities', item: -1 } },
        },
      ];
      const { measured } = runApart(dut, [{ ...vectorOf(contract, choice, 'rows of 48', job), spans }]);
      return measured[0]?.cycles ?? NaN;
    };
    const found = Object.fromEntries(patterns.map(([name, wish]) => [name, cycles(wish)]));
    // 24 queries of 48 rows: 1,152 rows where none asks, twice as many where all do.
    expect(found).to.deep.equal({
      'all ask': 2472,
      'none asks': 1291,
      'no query ever asks': 1291,
      alternately: 2446,
      'the oldest of six asks': 1915,
      'two ask, two leave, two never ask': 2252,
    });
  });

  it('starts afresh after a reset in the middle of a row, of a decision and of a second pass', async () => {
    for (const recompute of both) {
      const dut = await openDut(toy(recompute).build(), [], blockEngine, { seed: 5 });
      const job = find(toy(recompute).corners(), 'the oldest falls short while others are tried');
      for (const cycles of [1, 2, 3, 4, 5, 7, 11, 30, 55, 56, 57, 58, 59, 60, 61, 62, 64, 68, 75, 90, 120]) {
        runPart(dut, job, cycles);
        expectAgreement(runApart(dut, [job]));
      }
    }
  });

  const mutations: readonly Mutation[] = [
    { module: 'progressive', from: 'lt', to: 'le' },
    { module: 'progressive', stuck: 'verdicts_payload' },
    { module: 'progressive', stuck: 'passes_payload_fresh' },
    { module: 'progressive', stuck: 'decided_payload_fetchesLsb' },
    { module: 'progressive', stuck: 'totals_payload_last' },
    { module: 'progressive', stuck: 'scales_payload_multiplier' },
    // A query leaves before one that was judged and waits, and before one that was sent.
    { module: 'progressive', from: 'eq', to: 'ge', nth: 12 },
    { module: 'progressive', from: 'eq', to: 'ge', nth: 13 },
    // What is sent again is that of another slot.
    { module: 'progressive', from: 'add', to: 'sub', nth: 8 },
    { module: 'score_store', from: 'add', to: 'sub' },
    { module: 'score_store', stuck: 'total_filled' },
  ];
  for (const mutation of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}`, async () => {
      const dut = await openDut(mutantOf(toy().build(), mutation), [], blockEngine, { seed: 5 });
      const { mismatch } = runApart(dut, toy().corners());
      expect(mismatch).to.not.equal(undefined);
    });
  }

  it('models of query-key and softmax see another slot, keys that are still read, and a pass that begins too early', async () => {
    const queries = headTraces(
      13,
      Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 'asks' : 'leaves')),
    );
    const choice: ProgressiveParameters = {
      recompute: 'incremental',
      ...{ lanes: 1, tokens: 16, scoreBits: 28, halves: false, held: 4 },
    };
    const built = progressive(choice);
    await closedLoop(choice, queries, { waits: 1, late: 120 }, built);
    const inLoop: readonly Mutation[] = [
      { module: 'progressive', stuck: 'passes_payload_slot' },
      { module: 'progressive', stuck: 'settled' },
      { module: 'progressive', stuck: 'wants' },
      { module: 'progressive', from: 'eq', to: 'ge', nth: 1 },
    ];
    const early: readonly Mutation[] = [
      { module: 'progressive', stuck: 'asker' },
      { module: 'progressive', stuck: 'wants' },
    ];
    for (const [mutation, ahead] of [
      ...inLoop.map(mutation => [mutation, false] as const),
      ...early.map(mutation => [mutation, true] as const),
    ]) {
      const mutant = { ...built, ir: mutantOf(built, mutation).ir };
      const failed = await closedLoop(choice, queries, { waits: 1, late: 120, ahead }, mutant).then(
        () => false,
        () => true,
      );
      expect(failed, JSON.stringify(mutation)).to.equal(true);
    }
  }).timeout(20000);

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(contract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8');
    expect(refused({ recompute: 'both' })).to.throw('recompute is one of full, incremental');
    expect(refused({ lanes: 1, halves: true })).to.throw('halves needs 2 lanes or more');
    expect(refused({ held: 3 })).to.throw('held is one of 2, 4, 8, 16');
    expect(refused({ scoreBits: 34 })).to.throw('scoreBits is an integer, 4 .. 33');
    expect(refused({ tokens: 0 })).to.throw('tokens is an integer, 1 .. 16384');
  });
});
