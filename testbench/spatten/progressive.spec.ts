import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { attendQuery, exp2Softmax, headOperands, xorshift32 } from '../../golden/index.js';
import type { QueryTrace } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import { progressiveContract as contract } from '../../generators/spatten/multiply/progressive.contract.js';
import type {
  ProgressiveChoice,
  ProgressiveJob,
} from '../../generators/spatten/multiply/progressive.contract.js';
import { progressive } from '../../generators/spatten/multiply/progressive.js';
import { simulate } from '../bench/index.js';
import { mutantOf, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

/** A query of the file. */
interface Derived {
  readonly threshold: number;
  readonly upper: readonly number[];
  readonly increments: readonly number[];
  readonly whole: readonly number[];
  readonly peaks: readonly [number, number];
  readonly fetchesLsb: number;
  readonly counts: readonly number[];
  readonly verdicts: readonly number[];
}

const toyOf = (recompute: 'full' | 'incremental'): ProgressiveChoice =>
  ({ recompute, lanes: 2, tokens: 8, scoreBits: 8, halves: true }) as const;
const toy = (recompute: 'full' | 'incremental' = 'incremental') => prepare(contract, toyOf(recompute));
const both = ['full', 'incremental'] as const;

const scale = { multiplier: 47000, shift: 25 };
const largest = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));

/** Queries of one random head, with every stage of the golden model. */
function headTraces(threshold: number, tokens: number, queries: number, spread: number): QueryTrace[] {
  const random = xorshift32(threshold + tokens + 1);
  const draw = (): number => random.below(2 * spread) - spread;
  const rows = (count: number): number[][] =>
    Array.from({ length: count }, () => Array.from({ length: 16 }, draw));
  const planes = { msbBits: 6, lsbBits: 4, midpoint: true } as const;
  const operands = headOperands(rows(tokens), rows(tokens), planes);
  const settings = { threshold, keptValues: tokens, scale, output: { m0: 1 << 30, shift: 40 } };
  return rows(queries).map(query => attendQuery(query, operands, settings));
}

/** Runs traces through the block with a model of query-key before and of the softmax behind it, everything waiting at random. */
async function closedLoop(
  choice: ProgressiveChoice,
  traces: readonly QueryTrace[],
  threshold: number,
  waits: number,
): Promise<void> {
  const { lanes, recompute } = choice;
  const filler = Array.from({ length: lanes }, () => -1);
  const rowsOf = (scores: readonly number[]) =>
    Array.from({ length: Math.ceil(scores.length / lanes) }, (_, r) => {
      const row = scores.slice(r * lanes, (r + 1) * lanes);
      const last = Number((r + 1) * lanes >= scores.length);
      return { filled: 2 ** row.length - 1, last, row: [...row, ...filler].slice(0, lanes) };
    });
  const passes = traces.flatMap(trace => (trace.fetchesLsb ? [1, 0] : [1]));
  await simulate(progressive(choice), { engine: blockEngine }, async (dut, clock) => {
    const pause = clock.random(waits, 3);
    let [query, decisions, asked, granted] = [-1, 0, -1, -1];

    /** Query-key: the rows of each pass asked for, a few cycles later. */
    const queryKey = async (): Promise<void> => {
      for (const fresh of passes) {
        await clock.cycles(pause());
        const pass = await dut.passes.receive();
        asked = clock.cycle;
        if (pass.fresh === 1) query++;
        const trace = traces[query];
        if (trace === undefined) throw new RangeError('a pass without a query');
        expect(pass.fresh).to.equal(fresh);
        const second = recompute === 'full' ? 'Whole' : 'Residual';
        expect(pass.operand).to.equal(fresh === 1 ? 'Upper' : second);
        const whole = trace.firstScores.map((score, j) => score + (trace.increments[j] ?? 0));
        const scores = { Upper: trace.firstScores, Whole: whole, Residual: trace.increments }[pass.operand];
        // The decision on every query before has been made; what the lower bits wait for has come.
        if (threshold > 0 && fresh === 1) expect(decisions).to.be.at.least(query);
        if (fresh === 0) expect(granted).to.be.greaterThan(0);
        granted = fresh === 0 ? -1 : granted;
        void dut.scores.sendAll(rowsOf(scores), { gaps: pause });
      }
    };
    /** Softmax: a peak for each row of totals, as the golden model has it. */
    const softmax = async (): Promise<void> => {
      for (const trace of traces) {
        for (const drops of trace.fetchesLsb ? [true, false] : [false]) {
          const totals: number[] = [];
          for (let last = 0; last === 0;) {
            await clock.cycles(pause());
            const row = await dut.totals.receive();
            last = row.last;
            const filled = Math.log2(Number(row.filled) + 1);
            totals.push(...row.row.slice(0, filled).map(Number));
          }
          const own = exp2Softmax(totals, scale);
          expect(own).to.deep.equal(drops ? trace.first : trace.softmax);
          await dut.peaks.send(largest(own.probabilities));
          await clock.cycles(pause());
        }
      }
    };
    const verdictsTaken = async (): Promise<void> => {
      for (const { fetchesLsb } of traces) {
        await clock.cycles(pause());
        expect(await dut.verdicts.receive()).to.equal(Number(!fetchesLsb));
        decisions++;
        if (fetchesLsb) expect(await dut.verdicts.receive()).to.equal(1);
      }
    };
    /** Control: fetches the lower bits when they are wanted. */
    const control = async (): Promise<void> => {
      for (let left = passes.filter(fresh => fresh === 0).length; left > 0; left--) {
        await clock.until(() => dut.wants === 1, { timeout: 5000 });
        await clock.cycles(3 * pause());
        expect(dut.wants).to.equal(1);
        granted = clock.cycle;
        dut.has = 1;
        await clock.rising();
        dut.has = 0;
        await clock.rising();
      }
    };
    const decided: number[] = [];
    const counters = async (): Promise<void> => {
      for (const { fetchesLsb } of await dut.decided.take(traces.length, { stalls: pause }))
        decided.push(fetchesLsb);
    };
    await clock.all(
      dut.queries.sendAll(
        traces.map(() => ({ threshold })),
        { gaps: pause },
      ),
      ...[queryKey(), softmax(), verdictsTaken(), control(), counters()],
    );
    expect(decided).to.deep.equal(traces.map(({ fetchesLsb }) => Number(fetchesLsb)));
    expect(asked).to.be.greaterThan(0);
    await clock.cycles(2);
    expect(dut.busy).to.equal(0);
  });
}

describe('progressive quantisation', () => {
  it('agrees with the golden model on the interpreter', async () => {
    for (const recompute of both) {
      const block = toy(recompute);
      const dut = await openDut(block.build(), block.probes, 'interpreter', { seed: 5 });
      const jobs = [...block.corners().slice(0, 7), ...seeds(3).map(block.random)];
      expectAgreement(runApart(dut, jobs));
      expectAgreement(runTogether(dut, jobs, { seed: 3, gaps: 2, stalls: 3 }));
    }
  });

  for (const { name, parameters } of contract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(contract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('decides alike for every peak and threshold near each other', async () => {
    const queries = [0, 1, 2, 409, 410, 411, 4094, 4095, 4096, 8191].flatMap(threshold =>
      [0, 1, 2, 409, 410, 411, 4094, 4095].map(peak => ({
        threshold,
        firstScores: [1, -2, 3],
        increments: [-1, 1, 5],
        peaks: [peak, 0] as const,
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
    const { heads } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly heads: readonly { readonly name: string; readonly queries: readonly Derived[] }[];
    };
    expect(heads.length).to.equal(11);
    for (const recompute of both) {
      const choice = { recompute, lanes: 1, tokens: 64, scoreBits: 30, halves: false } as const;
      const dut = await openDut(prepare(contract, choice).build(), [], blockEngine, { seed: 5 });
      for (const { name, queries } of heads) {
        const job: ProgressiveJob = {
          queries: queries.map(({ upper, ...query }) => ({ ...query, firstScores: upper })),
          half: false,
        };
        const made = vectorOf(contract, choice, name, job);
        // What leaves the hardware is compared with the file, not with the golden model.
        const row = (list: readonly number[]) =>
          list.map((score, j) => ({ filled: 1, last: Number(j === list.length - 1), row: [score] }));
        const streams = {
          passes: made.expected.streams['passes'] ?? [],
          totals: queries.flatMap(({ upper, counts, fetchesLsb }) =>
            fetchesLsb === 1 ? [...row(upper), ...row(counts)] : row(counts),
          ),
          verdicts: queries.flatMap(({ verdicts }) => verdicts),
          decided: queries.map(({ fetchesLsb }) => ({ fetchesLsb })),
        };
        expectAgreement(runApart(dut, [{ ...made, expected: { stages: {}, streams } }]));
      }
    }
  });

  for (const recompute of both) {
    for (const [threshold, rate] of [
      [0, 0],
      [4096, 1],
      [450, undefined],
      [1, 0],
    ] as const) {
      it(`attends with query-key and softmax around it: ${recompute}, threshold ${String(threshold)}`, async () => {
        const traces = headTraces(threshold, 13, 10, 150);
        const fetching = traces.filter(({ fetchesLsb }) => fetchesLsb).length;
        if (rate === undefined) expect(fetching).to.be.within(1, 9);
        else expect(fetching).to.equal(10 * rate);
        for (const lanes of [1, 8] as const) {
          const choice = { recompute, lanes, tokens: 16, scoreBits: 28, halves: false };
          for (const waits of [0, 3]) await closedLoop(choice, traces, threshold, waits);
        }
      }).timeout(20000);
    }
  }

  it('starts afresh after a reset in the middle of a row, of a decision and of a second pass', async () => {
    for (const recompute of both) {
      const dut = await openDut(toy(recompute).build(), [], blockEngine, { seed: 5 });
      const job = find(toy(recompute).corners(), 'all fall short');
      for (const cycles of [1, 2, 3, 4, 5, 6, 7, 9, 12]) {
        runPart(dut, job, cycles);
        expectAgreement(runApart(dut, [job]));
      }
    }
  });

  const mutations: readonly Mutation[] = [
    { module: 'progressive', from: 'lt', to: 'le' },
    { module: 'progressive', from: 'ne', to: 'eq' },
    { module: 'progressive', stuck: 'verdicts_payload' },
    { module: 'progressive', stuck: 'passes_payload_fresh' },
    { module: 'progressive', stuck: 'decided_payload_fetchesLsb' },
    { module: 'progressive', stuck: 'totals_payload_last' },
    { module: 'increment_adder', from: 'add', to: 'sub', nth: 1 },
    { module: 'increment_adder', stuck: 'totals_payload_filled' },
    { module: 'increment_adder', stuck: 'scores_ready' },
  ];
  for (const mutation of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}`, async () => {
      const dut = await openDut(mutantOf(toy().build(), mutation), [], blockEngine, { seed: 5 });
      expect(runApart(dut, toy().corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(contract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8, 16, 32');
    expect(refused({ recompute: 'both' })).to.throw('recompute is one of full, incremental');
    expect(refused({ lanes: 1, halves: true })).to.throw('halves needs 2 lanes or more');
    expect(refused({ tokens: 0 })).to.throw('tokens is an integer, 1 .. 16384');
  });
});
