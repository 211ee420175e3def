import { expect } from 'chai';
import { attendQuery, exp2Softmax, headOperands, xorshift32 } from '../../golden/index.js';
import type { QueryTrace, ScoreScale, SoftmaxRow } from '../../golden/index.js';
import { rowsOf } from '../../generators/common/stimulus.js';
import { progressive } from '../../generators/spatten/multiply/progressive.js';
import type { ProgressiveParameters } from '../../generators/spatten/multiply/progressive.js';
import { simulate } from '../bench/index.js';
import { blockEngine } from '../spec-engines.fixture.js';

/** What a query does: it never asks, its peak is at the threshold, or one below. */
export type Wish = 'never' | 'leaves' | 'asks';

/** A query with every stage of the golden model. */
interface Traced {
  readonly threshold: number;
  readonly scale: ScoreScale;
  readonly trace: QueryTrace;
}

/** Queries of one random head, each with a scale of its own, that do what is wished. */
export function headTraces(tokens: number, wishes: readonly Wish[]): Traced[] {
  const random = xorshift32(tokens + wishes.length);
  const draw = (): number => random.below(300) - 150;
  const rows = (count: number): number[][] =>
    Array.from({ length: count }, () => Array.from({ length: 16 }, draw));
  const planes = { msbBits: 6, lsbBits: 4, midpoint: true } as const;
  const operands = headOperands(rows(tokens), rows(tokens), planes);
  return rows(wishes.length).map((query, i) => {
    const scale = { multiplier: 47000 - 500 * i, shift: 25 };
    const settings = { threshold: 0, keptValues: tokens, scale, output: { m0: 1 << 30, shift: 40 } };
    const peak = largest(attendQuery(query, operands, settings).first.probabilities);
    const threshold = { never: 0, leaves: peak, asks: peak + 1 }[wishes[i] ?? 'never'];
    return { threshold, scale, trace: attendQuery(query, operands, { ...settings, threshold }) };
  });
}

const largest = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));

/** A row in the softmax. */
interface RowIn {
  readonly softmax: SoftmaxRow;
  /** When its peak is known. */
  readonly from: number;
}

/**
 * Runs queries through the block between a model of query-key and one of the softmax, which gives peaks 50 cycles after a row, everything waiting at random, and queries coming late, of one head or, with `ahead`, each of its own. Says how many rows
 * were behind one that did not leave, at most.
 */
export async function closedLoop(
  choice: ProgressiveParameters,
  queries: readonly Traced[],
  {
    waits = 0,
    late = 0,
    ahead = false,
  }: { readonly waits?: number; readonly late?: number; readonly ahead?: boolean },
  module = progressive(choice),
): Promise<number> {
  const { lanes, recompute } = choice;
  const rows = (scores: readonly number[]) => {
    const cut = rowsOf(scores, lanes);
    return cut.map((row, i) => ({
      filled: 2 ** row.length - 1,
      last: Number(i === cut.length - 1),
      row: Array.from({ length: lanes }, (_, lane) => row[lane] ?? -1),
    }));
  };
  let behind = 0;
  await simulate(module, { engine: blockEngine }, async (dut, clock) => {
    const pause = clock.random(waits, 3);
    const gaps = clock.random(Math.max(waits, late), 4);
    const slots = new Map<number, QueryTrace>();
    let [asked, passes, inside] = [0, 0, 0];
    /** Slots whose lower bits are here and were not used. */
    const granted = new Set<number>();
    dut.ahead = Number(ahead);

    /** Query-key: the rows of each pass asked for, a few cycles later. */
    clock.fork(async () => {
      for (;;) {
        await clock.cycles(pause());
        const { fresh, operand, slot } = await dut.passes.receive();
        const next = queries[asked];
        if (fresh === 1 && next !== undefined) {
          slots.set(Number(slot), next.trace);
          asked++;
        }
        const trace = slots.get(Number(slot));
        if (trace === undefined) throw new RangeError('a pass without a query');
        const second = recompute === 'full' ? 'Whole' : 'Residual';
        expect(operand).to.equal(fresh === 1 ? 'Upper' : second);
        if (fresh === 0) expect([granted.delete(Number(slot)), trace.fetchesLsb]).to.deep.equal([true, true]);
        const whole = trace.firstScores.map((score, j) => score + (trace.increments[j] ?? 0));
        const scores = { Upper: trace.firstScores, Whole: whole, Residual: trace.increments }[operand];
        passes++;
        const sent = dut.scores.sendAll(rows(scores), { gaps: pause });
        clock.fork(async () => {
          await sent;
          passes--;
        });
      }
    });
    /** Softmax: takes rows, and has a peak for each of them. */
    const known = clock.queue<RowIn>('rows');
    const judged = clock.queue<RowIn>('judged');
    clock.fork(async () => {
      for (;;) {
        const scale = await dut.scales.receive();
        const totals: number[] = [];
        for (let last = 0; last === 0;) {
          await clock.cycles(pause());
          const row = await dut.totals.receive();
          last = row.last;
          totals.push(...row.row.slice(0, Math.log2(Number(row.filled) + 1)).map(Number));
        }
        inside++;
        await known.put({ softmax: exp2Softmax(totals, scale), from: clock.cycle + 50 });
      }
    });
    clock.fork(async () => {
      for (;;) {
        const row = await known.get();
        await clock.until(() => clock.cycle > row.from);
        await judged.put(row);
        await dut.peaks.send(largest(row.softmax.probabilities));
      }
    });
    /** Control: fetches the lower bits when they are wanted. */
    clock.fork(async () => {
      for (;;) {
        await clock.until(() => dut.wants === 1);
        await clock.until(() => dut.settled === 1);
        const asker = Number(dut.asker);
        if (!ahead) expect(passes).to.equal(0);
        await clock.cycles(3 * pause());
        expect([dut.wants, dut.settled, dut.asker]).to.deep.equal([1, 1, asker]);
        if (!ahead) expect(passes).to.equal(0);
        expect([slots.get(asker)?.fetchesLsb, granted.has(asker)]).to.deep.equal([true, false]);
        granted.add(asker);
        dut.has = 1;
        await clock.rising();
        dut.has = 0;
        await clock.cycles(2);
      }
    });
    void dut.queries.sendAll(
      queries.map(({ threshold, scale }) => ({ threshold, scale })),
      { gaps },
    );
    /** What leaves: the final probabilities of each query, in order. */
    const leaving = async (): Promise<void> => {
      for (let left = 0; left < queries.length;) {
        await clock.cycles(pause());
        const leaves = await dut.verdicts.receive();
        const { softmax } = await judged.get();
        inside--;
        if (leaves === 1)
          expect(softmax, `query ${String(left)}`).to.deep.equal(queries[left++]?.trace.softmax);
        else behind = Math.max(behind, inside);
      }
    };
    const told = dut.decided.take(queries.length, { stalls: pause });
    await clock.timeout(4000 * queries.length * (waits + 1), leaving);
    expect((await told).map(({ fetchesLsb }) => fetchesLsb)).to.deep.equal(
      queries.map(({ trace }) => Number(trace.fetchesLsb)),
    );
    await clock.cycles(4);
    expect([dut.busy, asked, passes]).to.deep.equal([0, queries.length, 0]);
  });
  return behind;
}
