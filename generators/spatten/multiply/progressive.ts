import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  connect,
  generator,
  instance,
  module,
  reg,
  s,
  states,
  u,
  when,
  wire,
} from '../../../dsl/index.js';
import { incrementAdder } from './increment-adder.js';
import { keyOperand } from './key-operand.js';
import { filledRow } from '../rows/rows.js';

/** Passes on the way that wait for their peaks, at most. */
export const PASSES_ON_THE_WAY = 16;

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
}

/**
 * SpAtten's progressive quantisation (HPCA 2021, section III-D): asks query-key for the scores of a query by the upper bits of its keys and, if the largest probability falls short of a threshold, for those
 * with the lower bits too, once. Queries without a threshold follow each other at once; behind another one the next waits for its decision. The contract is golden/spatten/multiply/progressive.md.
 */
export const progressive = generator(
  { recompute: 'incremental', lanes: 8, tokens: 1024, scoreBits: 31, halves: true },
  ({ recompute, lanes, tokens, scoreBits, halves }: ProgressiveParameters) => {
    const row = filledRow(s(scoreBits), lanes);
    const threshold = u(13);
    const ports = {
      /** In steps of 1 / 4096; 0 where no lower bits are to be fetched. */
      queries: Stream.sink(bundle({ threshold })),
      /** What query-key is to do next: `fresh` with the next query, else with the same again. */
      passes: Stream.source(bundle({ operand: keyOperand, fresh: bit })),
      scores: Stream.sink(row),
      totals: Stream.source(row),
      /** The largest probability of each pass, and whether its probabilities count. */
      peaks: Stream.sink(u(12)),
      verdicts: Stream.source(bit),
      /** The lower bits of the head are waited for, and are there. */
      wants: Out(bit),
      has: In(bit),
      /** One item a query, for counters. */
      decided: Stream.source(bundle({ fetchesLsb: bit })),
      busy: Out(bit),
    };
    return module('progressive', ports, io => {
      const { queries, passes, peaks, verdicts, decided } = io;
      const { state, run } = states('Query', 'Decide', 'Wait', 'Second');
      const limit = reg(threshold);
      // Passes that are final, whose peaks have not come.
      const awaited = reg(u(5), { init: 0 });
      const full = reg(bit, { init: 0 });
      const fetches = reg(bit);

      const second = state.is('Second');
      const never = queries.payload.threshold.eq(0);
      const free = full.not().or(decided.ready);
      const room = wire(bit);
      const offers = second.or(state.is('Query').and(queries.valid).and(never.not().or(free)));
      passes.valid.value = offers.and(room);
      const operand = wire(keyOperand, { default: 'Upper' });
      when(second, () => {
        operand.value = recompute === 'full' ? 'Whole' : 'Residual';
      });
      passes.payload.value = { operand, fresh: second.not() };
      queries.ready.value = passes.fire.and(second.not());

      // Peaks come in the order of the passes, so the one to decide on is behind all that are final.
      const isFinal = awaited.ne(0);
      const known = isFinal.or(state.is('Decide').and(free));
      const fallsShort = isFinal.not().and(peaks.payload.lt(limit));
      verdicts.valid.value = peaks.valid.and(known);
      verdicts.payload.value = fallsShort.not();
      peaks.ready.value = verdicts.ready.and(known);
      const decides = peaks.fire.and(isFinal.not());

      when(decided.ready, () => {
        full.next = 0;
      });
      when(decides.or(queries.fire.and(never)), () => {
        full.next = 1;
        fetches.next = fallsShort.and(decides);
      });
      const more = passes.fire.and(second.or(never));
      const fewer = peaks.fire.and(isFinal);
      when(more.and(fewer.not()), () => {
        awaited.next = awaited.wrapAdd(1);
      }).elseWhen(fewer.and(more.not()), () => {
        awaited.next = awaited.wrapSub(1);
      });
      run({
        Query: () => {
          when(queries.fire.and(never.not()), () => {
            limit.next = queries.payload.threshold;
            state.go('Decide');
          });
        },
        Decide: () => {
          when(decides, () => {
            state.go('Query');
            when(fallsShort, () => {
              state.go('Wait');
            });
          });
        },
        Wait: () => {
          when(io.has, () => {
            state.go('Second');
          });
        },
        Second: () => {
          when(passes.fire, () => {
            state.go('Query');
          });
        },
      });

      const hasRoom = awaited.ne(PASSES_ON_THE_WAY);
      if (recompute === 'full') {
        room.value = hasRoom;
        connect(io.scores, io.totals);
      } else {
        const adder = instance(
          incrementAdder({
            lanes,
            rows: Math.ceil(tokens / (halves ? lanes / 2 : lanes)),
            scoreBits,
            passes: PASSES_ON_THE_WAY,
          }),
          {},
          { name: 'adder' },
        );
        adder.passes.valid.value = passes.fire;
        adder.passes.payload.value = { stores: second.or(never).not(), adds: second };
        room.value = hasRoom.and(adder.passes.ready);
        connect(io.scores, adder.scores);
        connect(adder.totals, io.totals);
      }

      io.wants.value = state.is('Wait');
      decided.valid.value = full;
      decided.payload.fetchesLsb.value = fetches;
      io.busy.value = state.is('Query').not().or(awaited.ne(0)).or(full);
    });
  },
);
