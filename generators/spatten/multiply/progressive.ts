import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  clog2,
  fifo,
  generator,
  instance,
  memory,
  module,
  mux,
  reg,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { keyOperand } from './key-operand.js';
import { rowNumberBits, scoreStore } from './score-store.js';
import { filledRow } from '../rows/rows.js';

/** Rows in the softmax, at most. */
const ROWS_ON_THE_WAY = 16;

/** Parameters of {@link progressive}. */
export interface ProgressiveParameters {
  /** Whether the second pass is over whole keys, or over what the lower bits add. */
  readonly recompute: 'full' | 'incremental';
  readonly lanes: number;
  /** The most scores of a query. */
  readonly tokens: number;
  readonly scoreBits: number;
  /** Whether rows may come that fill half of the lanes: heads of twice the least size. */
  readonly halves: boolean;
  /** Queries whose first scores are held, a power of two from 2. */
  readonly held: number;
}

/** The scale of the scores of a query. */
export const scaleType = bundle({ multiplier: u(16), shift: u(6) });

/**
 * SpAtten's progressive quantisation (HPCA 2021, section III-D): asks query-key for the scores of a query by the upper bits of its keys, has the softmax try them, and, if the largest probability falls short of
 * a threshold, asks for those with the lower bits too, once. Queries are tried one behind the other, before the decision on those ahead of them; their first scores are kept
 * until it is clear that they leave, and sent once more where one ahead had to wait. Rows leave in the order of the queries. The contract is golden/spatten/multiply/progressive.md.
 */
export const progressive = generator(
  { recompute: 'incremental', lanes: 8, tokens: 1024, scoreBits: 31, halves: true, held: 4 },
  ({ recompute, lanes, tokens, scoreBits, halves, held }: ProgressiveParameters) => {
    const row = filledRow(s(scoreBits), lanes);
    const rows = Math.ceil(tokens / (halves ? lanes / 2 : lanes));
    const number = u(rowNumberBits(rows));
    const slotBits = clog2(held);
    const slot = u(slotBits);
    const threshold = u(13);
    const ports = {
      /** The threshold in steps of 1 / 4096; 0 where no lower bits are to be fetched. */
      queries: Stream.sink(bundle({ threshold, scale: scaleType })),
      /** What query-key is to do next: `fresh` with the next query, which is in `slot` from then on, else with that of the slot again. */
      passes: Stream.source(bundle({ operand: keyOperand, fresh: bit, slot })),
      scores: Stream.sink(row),
      /** 1 while what comes on `scores` is of a second pass. */
      second: Out(bit),
      totals: Stream.source(row),
      /** For each row of `totals`, with its first beat. */
      scales: Stream.source(scaleType),
      /** The largest probability of each row, and whether its probabilities count. */
      peaks: Stream.sink(u(12)),
      verdicts: Stream.source(bit),
      /** The slot of the first query that has not left. */
      oldest: Out(slot),
      /** While `wants`, the lower bits of the head of the query in `asker` are asked for; they are there when `has`. */
      asker: Out(slot),
      wants: Out(bit),
      has: In(bit),
      /** With `wants`: no key of that head is being read. */
      settled: Out(bit),
      /** Every query has a head of its own: lower bits may come while other queries are at work. Held while there are queries. */
      ahead: In(bit),
      /** One item a query, when all passes over its keys are done. */
      decided: Stream.source(bundle({ fetchesLsb: bit })),
      busy: Out(bit),
    };
    return module('progressive', ports, io => {
      const { queries, passes, scores, totals, peaks, verdicts, decided } = io;
      const { state, run } = states('Decide', 'Want', 'Second', 'Total');

      // Queries so far: whose first pass was asked for, whose first scores are here, were sent, were judged by their peak, that want no lower bits or have them, and that leave. One bit more than a slot.
      const counter = u(slotBits + 1);
      const issued = reg(counter, { init: 0 });
      const arrived = reg(counter, { init: 0 });
      const tried = reg(counter, { init: 0 });
      const judged = reg(counter, { init: 0 });
      const supplied = reg(counter, { init: 0 });
      const done = reg(counter, { init: 0 });
      const slotOf = (count: UInt<number>): UInt<number> => count(slotBits - 1, 0);
      const settings = memory(bundle({ threshold, scale: scaleType }), { depth: held });
      const lasts = memory(number, { depth: held });
      const asks = reg(vec(bit, held));

      // Passes. Once a query asks for lower bits its second pass comes before any other.
      const waits = judged.ne(done);
      const asking = waits.and(asks.at(slotOf(done)));
      const isSupplied = supplied.ne(done);
      const lacks = supplied.ne(judged).and(asks.at(slotOf(supplied)));
      const wants = lacks.and(io.ahead.or(state.is('Want')));
      const again = state.is('Second');
      const mayBegin = state
        .is('Decide')
        .or(state.is('Total'))
        .and(issued.ne(done.wrapAdd(held)));
      passes.valid.value = again.or(mayBegin.and(queries.valid));
      const operand = wire(keyOperand, { default: 'Upper' });
      when(again, () => {
        operand.value = recompute === 'full' ? 'Whole' : 'Residual';
      });
      passes.payload.value = {
        operand,
        fresh: again.not(),
        slot: slotOf(mux(again, done, issued)),
      };
      queries.ready.value = mayBegin.and(passes.ready);
      settings.write(slotOf(issued), queries.payload, { enable: queries.fire });
      when(queries.fire, () => {
        issued.next = issued.wrapAdd(1);
      });

      // First scores are stored as they come; there is room for all that were asked for. Those of a second pass come behind them.
      const behind = reg(counter);
      const taken = reg(number, { init: 0 });
      const isSecond = state.is('Total').and(arrived.eq(behind));
      const first = scores.valid.and(isSecond.not()).and(arrived.ne(issued));
      const { last: ends } = scores.payload;
      const end = mux(ends, 0, taken.wrapAdd(1));
      lasts.write(slotOf(arrived), taken, { enable: first });
      when(first, () => {
        taken.next = end;
        arrived.next = arrived.wrapAdd(ends);
      });

      // The next beat for the softmax: of the oldest query, if it is known to leave, else of one that has not been tried.
      const sent = reg(number, { init: 0 });
      const wasForGood = reg(bit);
      const begins = sent.eq(0);
      const total = isSecond.and(scores.valid);
      const forGood = mux(begins, total.or(waits.and(asking.not())), wasForGood);
      const source = slotOf(mux(forGood, done, tried));
      const adds = forGood.and(state.is('Total'));
      const catchesUp = forGood.not().and(tried.eq(arrived)).and(sent.eq(taken));
      const live = adds.or(catchesUp);
      const here = mux(adds, total, catchesUp.not().or(first));
      const complete = forGood.or(tried.ne(arrived));
      const last = mux(live, ends, complete.and(sent.eq(lasts.readAsync(source))));
      // A query that never asks need not be tried when it is the oldest.
      const never = settings.readAsync(slotOf(tried)).threshold.eq(0);
      const leaves = forGood.or(never.and(tried.eq(done)));

      const full = reg(bit, { init: 0 });
      const scaleFull = reg(bit, { init: 0 });
      const scale = reg(scaleType);
      const told = reg(bit, { init: 0 });
      const fetches = reg(bit);
      const tells = told.not().or(decided.ready);
      const kinds = channel(bit, { name: 'kinds' });
      const room = full.not().or(totals.ready).and(begins.not().or(scaleFull.not()).or(io.scales.ready));
      const loads = room.and(here).and(kinds.to.ready).and(tells);
      const closes = loads.and(last);
      const kind = fifo(kinds.from, { depth: ROWS_ON_THE_WAY });
      kinds.to.valid.value = closes;
      kinds.to.payload.value = leaves;
      scores.ready.value = mux(isSecond, adds.and(loads), arrived.ne(issued));

      const store = instance(
        scoreStore({ recompute, lanes, rows, scoreBits, held }),
        {
          scores: { filled: scores.payload.filled, row: scores.payload.row },
          store: first,
          storePlace: { slot: slotOf(arrived), number: taken },
          load: loads,
          loadPlace: { slot: source, number: sent },
          takesIncoming: live,
          takesStored: recompute === 'full' ? live.not() : catchesUp.not(),
          last,
        },
        { name: 'store' },
      );
      totals.valid.value = full;
      totals.payload.value = store.total;
      io.scales.valid.value = scaleFull;
      io.scales.payload.value = scale;
      when(totals.ready, () => {
        full.next = 0;
      });
      when(io.scales.ready, () => {
        scaleFull.next = 0;
      });
      when(loads, () => {
        full.next = 1;
        sent.next = mux(last, 0, sent.wrapAdd(1));
        wasForGood.next = forGood;
        when(begins, () => {
          scaleFull.next = 1;
          scale.next = settings.readAsync(source).scale;
        });
      });

      // Peaks come in the order of rows. A query that was tried leaves at once if all ahead of it have left.
      const leaving = reg(u(clog2(ROWS_ON_THE_WAY + 1)), { init: 0 });
      const limit = settings.readAsync(slotOf(judged)).threshold;
      const fallsShort = peaks.payload.lt(limit);
      const lets = fallsShort.not().and(judged.eq(done)).and(leaving.eq(0));
      const known = kind.valid.and(tells);
      verdicts.valid.value = peaks.valid.and(known);
      verdicts.payload.value = kind.payload.or(lets);
      peaks.ready.value = verdicts.ready.and(known);
      kind.ready.value = peaks.fire;
      const judges = peaks.fire.and(kind.payload.not());
      const leftFinal = peaks.fire.and(kind.payload);
      const sentFinal = closes.and(leaves);
      leaving.next = leaving.wrapAdd(sentFinal).wrapSub(leftFinal);
      when(judges, () => {
        asks.at(slotOf(judged)).next = fallsShort;
      });
      const skips = sentFinal.and(forGood.not());
      when(judges.or(skips), () => {
        judged.next = judged.wrapAdd(1);
      });
      when(closes.and(forGood.not()), () => {
        tried.next = tried.wrapAdd(1);
      });
      const goes = sentFinal.or(judges.and(lets));
      when(decided.ready, () => {
        told.next = 0;
      });
      const supplies = supplied.ne(judged).and(lacks.not().or(wants.and(io.has)));
      when(supplies.or(goes.and(isSupplied.not())), () => {
        supplied.next = supplied.wrapAdd(1);
      });
      when(goes, () => {
        done.next = done.wrapAdd(1);
        told.next = 1;
        fetches.next = adds.and(closes);
      });

      run({
        Decide: () => {
          // A pass that is offered is not taken back.
          when(asking.and(passes.valid.not().or(passes.ready)), () => {
            when(isSupplied, () => {
              state.go('Second');
            }).otherwise(() => {
              state.go('Want');
            });
          });
        },
        Want: () => {
          when(isSupplied.or(io.has), () => {
            state.go('Second');
          });
        },
        Second: () => {
          behind.next = issued;
          when(passes.ready, () => {
            state.go('Total');
          });
        },
        Total: () => {
          when(adds.and(closes), () => {
            state.go('Decide');
          });
        },
      });

      io.second.value = isSecond;
      io.oldest.value = slotOf(done);
      io.asker.value = slotOf(supplied);
      io.wants.value = wants;
      io.settled.value = io.ahead.or(arrived.eq(issued));
      decided.valid.value = told;
      decided.payload.fetchesLsb.value = fetches;
      io.busy.value = issued.ne(done).or(leaving.ne(0)).or(told).or(full);
    });
  },
);
