import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  cat,
  generator,
  instance,
  lit,
  module,
  mux,
  oneHot,
  reg,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { SInt } from '../../dsl/index.js';
import { requantiserLane } from './requantiser-lane.js';
import {
  CODE_BITS,
  GREATEST_SHIFT,
  LEAST_SHIFT,
  PRODUCT_BITS,
  REQUANTISER_LATENCY,
  ROUNDED_BITS,
  SUM_BITS,
  requantiserDefaults,
  requantiserEntry,
  requantiserRefusal,
  requantiserShape,
} from './requantiser-shape.js';
import type { RequantiserParameters } from './requantiser-shape.js';

/**
 * The requantiser: turns the 32-bit accumulators of a layer into codes of few bits, with a bias and a multiplier for each
 * output channel, rounded half up, and cut at the truncation boundary.
 *
 * A job is one item on `jobs`, `channels` on `entries` and `rows` times ceil(channels / lanes) beats on `accumulators`. It
 * answers with one item on `results` and as many beats on `codes`; none if it is refused. A refused job still takes all that
 * belongs to it; its error stands in `results` and, until `clearError`, in `error`.
 *
 * Source: golden/numerics/requantiser.md; Jacob et al. (CVPR 2018), section 2.2, and NIPQ (CVPR 2023).
 */
export const requantiser = generator(
  { ...requantiserDefaults, trace: false },
  ({ trace = false, ...parameters }: RequantiserParameters & { readonly trace?: boolean }) => {
    const { channels: limit, lanes, rowBits, laneBits, countBits } = requantiserShape(parameters);
    const channel = u(countBits);
    const ports = {
      /** The ends of the codes are part of the job. */
      jobs: Stream.sink(
        bundle({ channels: channel, rows: u(16), least: s(CODE_BITS), greatest: s(CODE_BITS) }),
      ),
      /** The table, by ascending channel: multiplier m0 / 2^shift, and what is added before it. */
      entries: Stream.sink(requantiserEntry),
      accumulators: Stream.sink(vec(s(32), lanes)),
      /** Lanes behind the last channel are 0. */
      codes: Stream.source(vec(s(CODE_BITS), lanes)),
      /** `channel` is that of the first illegal entry, else 0. */
      results: Stream.source(bundle({ error: requantiserRefusal, channel })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: requantiserRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probe = (width: number) => Out(bundle({ valid: bit, lanes: vec(s(width), lanes) }));
    const probes = {
      /** Probes: the stages of the lanes. */
      sums: probe(SUM_BITS),
      products: probe(PRODUCT_BITS),
      rounded: probe(ROUNDED_BITS),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('requantiser', every, io => {
      const { jobs, entries, accumulators, codes, results } = io;
      const { state, run } = states('Idle', 'Load', 'Rows');
      const total = reg(channel);
      const left = reg(channel);
      const rowsLeft = reg(u(16));
      const least = reg(s(CODE_BITS));
      const greatest = reg(s(CODE_BITS));
      const refused = reg(requantiserRefusal, { init: 'None' });
      const place = reg(channel, { init: 0 });
      const result = reg(bundle({ valid: bit, channel }), { init: { valid: 0, channel: 0 } });
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: requantiserRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });

      // Beats on the way: which lanes hold a channel, and whether there is one at all.
      const advance = wire(bit);
      const filled = wire(u(lanes));
      const stages = Array.from({ length: REQUANTISER_LATENCY }, (_, i) =>
        reg(bundle({ valid: bit, filled: u(lanes) }), {
          init: { valid: 0, filled: 0 },
          enable: advance,
          name: `stage${String(i + 1)}`,
        }),
      );
      const enters = accumulators.fire.and(refused.is('None'));
      stages.forEach((stage, i) => {
        stage.next = stages[i - 1] ?? { valid: enters, filled };
      });
      const end = stages[REQUANTISER_LATENCY - 1];
      if (end === undefined) throw new RangeError('a requantiser has at least one stage');
      advance.value = end.valid.not().or(codes.ready);

      const onTheWay = any(stages.map(({ valid }) => valid));
      jobs.ready.value = state.is('Idle').and(result.valid.not()).and(onTheWay.not());
      entries.ready.value = state.is('Load');
      accumulators.ready.value = state.is('Rows').and(advance);

      // What a job is refused for at once, and an entry when it comes.
      const { channels, rows } = jobs.payload;
      const refusal = wire(requantiserRefusal, { default: 'None' });
      when(channels.eq(0), () => {
        refusal.value = 'ChannelsIsZero';
      })
        .elseWhen(channels.gt(limit), () => {
          refusal.value = 'ChannelsOverLimit';
        })
        .elseWhen(rows.eq(0), () => {
          refusal.value = 'RowsIsZero';
        })
        .elseWhen(jobs.payload.least.gt(jobs.payload.greatest), () => {
          refusal.value = 'IllegalRange';
        });
      const { m0, shift } = entries.payload;
      const legal = m0(30).and(shift.ge(LEAST_SHIFT)).and(shift.le(GREATEST_SHIFT));
      const found = wire(requantiserRefusal, { default: 'None' });
      when(jobs.fire, () => {
        found.value = refusal;
      }).elseWhen(entries.fire.and(legal.not()).and(refused.is('None')), () => {
        found.value = 'IllegalEntry';
      });

      const row = place(rowBits + laneBits - 1, laneBits);
      const loads = entries.fire.and(refused.is('None'));
      filled.value = cat(...Array.from({ length: lanes }, (_, lane) => left.gt(lane)).reverse());
      const chosen = laneBits === 0 ? lit(1, u(1)) : oneHot(place(laneBits - 1, 0), lanes);
      const each = Array.from({ length: lanes }, (_, lane) => {
        const own = instance(
          requantiserLane(parameters),
          { advance, row, entry: entries.payload, least, greatest },
          { name: 'lane' },
        );
        own.load.value = loads.and(chosen(lane));
        own.acc.value = accumulators.payload.at(lane);
        codes.payload.at(lane).value = mux(end.filled(lane), own.code, 0);
        return own;
      });
      codes.valid.value = end.valid;

      // A refused job may have more channels than there are places: they stand still.
      const step = (by: number): void => {
        left.next = left.wrapSub(by);
        when(refused.is('None'), () => {
          place.next = place.wrapAdd(by);
        });
      };
      const startRow = (): void => {
        left.next = total;
        place.next = 0;
      };
      const finish = (): void => {
        result.valid.next = 1;
        place.next = 0;
        state.go('Idle');
      };
      run({
        Idle: () => {
          when(jobs.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            total.next = channels;
            left.next = channels;
            rowsLeft.next = rows;
            least.next = jobs.payload.least;
            greatest.next = jobs.payload.greatest;
            refused.next = refusal;
            result.channel.next = 0;
            when(channels.eq(0), () => {
              result.valid.next = 1;
            }).otherwise(() => {
              state.go('Load');
            });
          });
        },
        Load: () => {
          when(entries.fire, () => {
            step(1);
            when(found.is('IllegalEntry'), () => {
              refused.next = found;
              result.channel.next = total.wrapSub(left);
            });
            when(left.eq(1), () => {
              startRow();
              state.go('Rows');
              when(rowsLeft.eq(0), finish);
            });
          });
        },
        Rows: () => {
          when(accumulators.fire, () => {
            step(lanes);
            when(left.le(lanes), () => {
              startRow();
              rowsLeft.next = rowsLeft.wrapSub(1);
              when(rowsLeft.eq(1), finish);
            });
          });
        },
      });
      when(results.fire, () => {
        result.valid.next = 0;
      });
      results.valid.value = result.valid;
      results.payload.value = { error: refused, channel: result.channel };
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(found.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: found, job: mux(jobs.fire, jobNumber, jobNumber.wrapSub(1)) };
      });
      io.error.value = error;
      io.busy.value = state.is('Idle').not().or(onTheWay).or(result.valid);

      const show = (
        port: typeof io.sums,
        stage: number,
        values: (lane: (typeof each)[number]) => SInt<number>,
      ) => {
        if (port === undefined) return;
        const { valid, filled: here } = stages[stage - 1] ?? end;
        port.valid.value = valid.and(advance);
        each.forEach((lane, i) => {
          port.lanes.at(i).value = mux(here(i), values(lane), 0);
        });
      };
      show(io.sums, 2, lane => lane.sum);
      show(io.products, 3, lane => lane.product);
      show(io.rounded, 3, lane => lane.rounded);
    });
  },
);
