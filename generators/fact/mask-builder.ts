import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  lit,
  module,
  mux,
  oneHot,
  reg,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';

/** Parameters of {@link maskBuilder}. */
export interface MaskBuilderParameters {
  /** The most keys and queries of a head; a power of two, 2 or more. */
  readonly tokens: number;
  readonly lanes: number;
  /** Bits of a gap and of the threshold. */
  readonly scoreBits: number;
}

/** Why a job is refused. */
export const maskRefusal = choice(
  'None',
  'TokensIsZero',
  'TokensOverLimit',
  'QueriesIsZero',
  'QueriesOverLimit',
  'RowIsEmpty',
  'KeyOverTokens',
  'ArgmaxNotKept',
);

/** Whether a one-hot row needs its value alone or the key too. */
export const needMode = choice('Split', 'Joint');

/**
 * FACT's masks of a head (ISCA 2023, reading notes): from the keys that each query keeps, which queries need not be generated, which keys and
 * values must be, and how often each key is kept. A job is one item on `jobs` and a row of one beat or more for each query on `rows`; it answers
 * with an item on `masks` for each row and one on `heads`. A beat a cycle. A refused job takes its rows; its error stands in its answer and,
 * until `clearError`, in `error`. The contract is golden/fact/masks.md.
 */
export const maskBuilder = generator(
  { tokens: 64, lanes: 16, scoreBits: 20 },
  ({ tokens, lanes, scoreBits }: MaskBuilderParameters) => {
    // One bit more than is needed: a job that is too large is refused, not misread.
    const count = u(clog2(tokens) + 2);
    const key = u(clog2(tokens));
    const gap = u(scoreBits);
    const bitmap = u(tokens);
    const counts = vec(u(clog2(tokens + 1)), tokens);
    const ports = {
      jobs: Stream.sink(bundle({ tokens: count, queries: count, threshold: gap, mode: needMode })),
      /** `size` keys of a row; argmax and gap are read with the last. */
      rows: Stream.sink(
        bundle({ size: u(clog2(lanes + 1)), last: bit, keys: vec(key, lanes), argmax: key, gap }),
      ),
      masks: Stream.source(bundle({ skip: bit, mask: bitmap, keys: bitmap, values: bitmap })),
      /** `row` is that of the error, else 0; without masks after an error. */
      heads: Stream.source(
        bundle({
          error: maskRefusal,
          row: count,
          querySkip: bitmap,
          keyNeed: bitmap,
          valueNeed: bitmap,
          counts,
        }),
      ),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: maskRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    return module('mask_builder', ports, io => {
      const { jobs, rows, masks, heads } = io;
      const { state, run } = states('Idle', 'Rows', 'Answer');
      const limit = reg(count);
      const queries = reg(count);
      const threshold = reg(gap);
      const mode = reg(needMode);
      const row = reg(count);
      const collected = reg(bitmap);
      const over = reg(bit);
      const refused = reg(maskRefusal, { init: 'None' });
      const need = reg(bundle({ querySkip: bitmap, keyNeed: bitmap, valueNeed: bitmap, counts }));
      const place = reg(count);
      const full = reg(bit, { init: 0 });
      const held = reg(bundle({ skip: bit, mask: bitmap, keys: bitmap, values: bitmap }));
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: maskRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });

      jobs.ready.value = state.is('Idle');
      rows.ready.value = state.is('Rows').and(full.not().or(masks.ready));

      const refusal = wire(maskRefusal, { default: 'None' });
      const { payload: job } = jobs;
      when(job.tokens.eq(0), () => {
        refusal.value = 'TokensIsZero';
      })
        .elseWhen(job.tokens.gt(tokens), () => {
          refusal.value = 'TokensOverLimit';
        })
        .elseWhen(job.queries.eq(0), () => {
          refusal.value = 'QueriesIsZero';
        })
        .elseWhen(job.queries.gt(tokens), () => {
          refusal.value = 'QueriesOverLimit';
        });

      // The row as far as it has come, this beat included.
      const { size, last, keys, argmax } = rows.payload;
      const none = lit(0, bitmap);
      const one = oneHot(argmax, tokens);
      const chosen = Array.from({ length: lanes }, (_, i) => size.gt(i));
      const union = (maps: readonly UInt<number>[]): UInt<number> =>
        maps.length < 2
          ? (maps[0] ?? none)
          : union(maps.slice(0, maps.length >> 1)).or(union(maps.slice(maps.length >> 1)));
      const beat = union(chosen.map((yes, i) => mux(yes, oneHot(keys.at(i), tokens), none)));
      const mask = collected.or(beat);
      const beyond = union(chosen.map((yes, i) => yes.and(keys.at(i).ge(limit))));
      const wrong = over.or(beyond(0));
      const found = wire(maskRefusal, { default: 'None' });
      when(mask.eq(0), () => {
        found.value = 'RowIsEmpty';
      })
        .elseWhen(wrong, () => {
          found.value = 'KeyOverTokens';
        })
        .elseWhen(mask.and(one).eq(0), () => {
          found.value = 'ArgmaxNotKept';
        });

      const skip = rows.payload.gap.gt(threshold);
      const neededValues = mux(skip, one, mask);
      const neededKeys = mux(skip.and(mode.is('Split')), none, neededValues);
      const ends = rows.fire.and(last);
      const leaves = ends.and(refused.is('None')).and(found.is('None'));

      when(masks.ready, () => {
        full.next = 0;
      });
      when(leaves, () => {
        full.next = 1;
        held.next = { skip, mask, keys: neededKeys, values: neededValues };
        need.querySkip.next = need.querySkip.or(mux(skip, oneHot(row, tokens), none));
        need.keyNeed.next = need.keyNeed.or(neededKeys);
        need.valueNeed.next = need.valueNeed.or(neededValues);
        need.counts.next = [...need.counts].map((kept, j) => kept.wrapAdd(mask(j).extend(kept.width)));
      });
      when(rows.fire, () => {
        collected.next = mux(last, none, mask);
        over.next = mux(last, 0, wrong);
      });

      const raised = wire(maskRefusal, { default: 'None' });
      when(jobs.fire, () => {
        raised.value = refusal;
      }).elseWhen(ends.and(refused.is('None')), () => {
        raised.value = found;
      });
      run({
        Idle: () => {
          when(jobs.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            limit.next = job.tokens;
            queries.next = job.queries;
            threshold.next = job.threshold;
            mode.next = job.mode;
            refused.next = refusal;
            row.next = 0;
            place.next = 0;
            collected.next = 0;
            over.next = 0;
            need.next = { querySkip: 0, keyNeed: 0, valueNeed: 0, counts: [...need.counts].map(() => 0) };
            when(job.queries.eq(0), () => {
              state.go('Answer');
            }).otherwise(() => {
              state.go('Rows');
            });
          });
        },
        Rows: () => {
          when(ends, () => {
            row.next = row.wrapAdd(1);
            when(raised.ne('None'), () => {
              refused.next = raised;
              place.next = row;
            });
            when(row.eq(queries.wrapSub(1)), () => {
              state.go('Answer');
            });
          });
        },
        Answer: () => {
          when(heads.fire, () => {
            state.go('Idle');
          });
        },
      });

      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(raised.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: raised, job: mux(jobs.fire, jobNumber, jobNumber.wrapSub(1)) };
      });

      masks.valid.value = full;
      masks.payload.value = held;
      const fine = refused.is('None');
      heads.valid.value = state.is('Answer');
      heads.payload.value = {
        error: refused,
        row: place,
        querySkip: mux(fine, need.querySkip, none),
        keyNeed: mux(fine, need.keyNeed, none),
        valueNeed: mux(fine, need.valueNeed, none),
        counts: [...need.counts].map(kept => mux(fine, kept, 0)),
      };
      io.error.value = error;
      io.busy.value = state.is('Idle').not().or(full);
    });
  },
);
