import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import { SHIFT_LIMIT, logCodeBits, offsetLimit, topExponent } from '../../golden/index.js';
import { INT8_PAIR, counterAccumulator, counterRow, oneHotAccumulator } from './log-accumulator.js';
import type { SumForm } from './log-accumulator.js';
import { logAdderLane } from './log-adder.js';
import { logEncoderLane } from './log-encoder.js';

/** Parameters of {@link logDot}. */
export interface LogDotParameters {
  readonly lanes: number;
  /** The most products of a sum. */
  readonly terms: number;
  /** At least what golden/fact/log-domain.md says for that many. */
  readonly accumulatorBits: number;
  readonly form: SumForm;
  readonly trace?: boolean | undefined;
}

/** Why a job is refused. */
export const logDotRefusal = choice(
  'None',
  'TermsIsZero',
  'TermsOverLimit',
  'OffsetOverLimit',
  'ShiftOverLimit',
);

/** A log code of INT8. */
const code = u(logCodeBits(8));

/** Advances from a beat to the result of its sum. */
export const LOG_DOT_LATENCY = 4;

/**
 * FACT's prediction unit (ISCA 2023): sums of products of log codes without a multiplier, each with the INT8 operand and the log code that the next
 * stage takes. A job is one item on `jobs` and ceil(terms / lanes) beats on `beats`, the last one filled up with anything; it answers with one
 * item on `sums`. A beat a cycle, and the next job is taken with the last beat of the one before. A refused job takes its beats; its
 * error stands in its answer and, until `clearError`, in `error`. The contract is golden/fact/log-dot.md.
 */
export const logDot = generator(
  { lanes: 16, terms: 1024, accumulatorBits: 24, form: 'oneHot', trace: false },
  ({ lanes, terms, accumulatorBits, form, trace = false }: LogDotParameters) => {
    const sizes = { lanes, terms, accumulatorBits, trace };
    // One bit more than a full job needs: a job that is too long is refused, not misread.
    const count = u(clog2(terms + 1) + 1);
    const ports = {
      jobs: Stream.sink(bundle({ terms: count, offset: s(accumulatorBits), shift: u(5) })),
      beats: Stream.sink(bundle({ left: vec(code, lanes), right: vec(code, lanes) })),
      /** 0, and the code of 0, for a job that is refused. */
      sums: Stream.source(bundle({ error: logDotRefusal, sum: s(accumulatorBits), operand: s(8), code })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: logDotRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe of the form `oneHot`: the accumulator after each beat. */
      accumulated: Out(bundle({ valid: bit, accumulator: s(accumulatorBits) })),
      /** Probe of the form `counters`: the counters after each beat. */
      counted: Out(bundle({ valid: bit, counters: counterRow(sizes) })),
    };
    const { accumulated, counted } = probes;
    const all: typeof ports & Partial<typeof probes> = {
      ...ports,
      ...(!trace ? {} : form === 'oneHot' ? { accumulated } : { counted }),
    };
    return module('log_dot', all, io => {
      const { jobs, beats, sums } = io;
      const active = reg(bit, { init: 0 });
      const first = reg(bit);
      const left = reg(count);
      const job = reg(bundle({ error: logDotRefusal, offset: s(accumulatorBits), shift: u(5) }));
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: logDotRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const advance = wire(bit);

      // A job without products passes without a beat.
      const empty = left.eq(0);
      const enters = active.and(advance).and(empty.or(beats.valid));
      const last = left.le(lanes);
      beats.ready.value = active.and(advance).and(empty.not());
      jobs.ready.value = active.not().or(enters.and(last));

      const limit = offsetLimit(accumulatorBits, terms, 2 ** topExponent(8, 8));
      const refused = wire(logDotRefusal, { default: 'None' });
      when(jobs.payload.terms.eq(0), () => {
        refused.value = 'TermsIsZero';
      })
        .elseWhen(jobs.payload.terms.gt(terms), () => {
          refused.value = 'TermsOverLimit';
        })
        .elseWhen(jobs.payload.offset.gt(limit).or(jobs.payload.offset.lt(-limit)), () => {
          refused.value = 'OffsetOverLimit';
        })
        .elseWhen(jobs.payload.shift.gt(SHIFT_LIMIT), () => {
          refused.value = 'ShiftOverLimit';
        });

      when(enters, () => {
        left.next = left.wrapSub(lanes);
        first.next = 0;
        when(last, () => {
          active.next = 0;
        });
      });
      when(jobs.fire, () => {
        active.next = 1;
        first.next = 1;
        left.next = jobs.payload.terms;
        job.next = { error: refused, offset: jobs.payload.offset, shift: jobs.payload.shift };
        jobNumber.next = jobNumber.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(jobs.fire.and(refused.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: jobNumber };
      });

      const adders = Array.from({ length: lanes }, (_, i) =>
        instance(
          logAdderLane(INT8_PAIR),
          { left: beats.payload.left.at(i), right: beats.payload.right.at(i) },
          { name: 'adder' },
        ),
      );
      // Lanes behind the last product hold anything.
      const products = {
        zero: adders.map(({ zero }, i) => zero.or(left.le(i))),
        sign: adders.map(({ sign }) => sign),
        exponent: adders.map(({ exponent }) => exponent),
      };

      // What goes beside the products: one register for each of the accumulator's.
      const along = bundle({ valid: bit, last: bit, error: logDotRefusal, shift: u(5) });
      const stages = Array.from({ length: LOG_DOT_LATENCY - 1 }, (_, i) =>
        reg(along, {
          init: { valid: 0, last: 0, error: 'None', shift: 0 },
          enable: advance,
          name: `stage${String(i + 1)}`,
        }),
      );
      stages.forEach((stage, i) => {
        stage.next = stages[i - 1] ?? { valid: enters, last, error: job.error, shift: job.shift };
      });
      const [products1, accumulated2, sum3] = stages;
      if (products1 === undefined || accumulated2 === undefined || sum3 === undefined) {
        throw new RangeError('the unit has three registers before its result');
      }
      const begin = reg(bundle({ first: bit, offset: s(accumulatorBits) }), { enable: advance });
      begin.next = { first, offset: job.offset };
      const inputs = { advance, valid: products1.valid, first: begin.first, offset: begin.offset };
      const seen = accumulated2.valid.and(accumulated2.error.is('None')).and(advance);
      const total = wire(s(accumulatorBits));
      if (form === 'oneHot') {
        const adder = instance(oneHotAccumulator(sizes), inputs, { name: 'summing' });
        adder.products.value = products;
        total.value = adder.sum;
        if (io.accumulated !== undefined && adder.accumulator !== undefined) {
          io.accumulated.value = { valid: seen, accumulator: adder.accumulator };
        }
      } else {
        const counter = instance(counterAccumulator(sizes), inputs, { name: 'summing' });
        counter.products.value = products;
        total.value = counter.sum;
        if (io.counted !== undefined && counter.counters !== undefined) {
          io.counted.value = { valid: seen, counters: counter.counters };
        }
      }

      // All but the last bit of the shift floors, so that rounding sees exactly the half.
      const refusedSum = sum3.error.ne('None');
      const rounded = total.shl(1).shr(sum3.shift).roundShift(1, 'halfUp');
      const operand = mux(refusedSum, 0, rounded.saturate(8));
      const encoder = instance(logEncoderLane({ bits: 8 }), { operand }, { name: 'encoder' });
      const full = reg(bit, { init: 0, enable: advance });
      full.next = sum3.valid.and(sum3.last);
      const result = reg(bundle({ error: logDotRefusal, sum: s(accumulatorBits), operand: s(8), code }), {
        enable: advance,
      });
      result.next = {
        error: sum3.error,
        sum: mux(refusedSum, 0, total),
        operand,
        code: encoder.code,
      };
      sums.valid.value = full;
      sums.payload.value = result;
      advance.value = full.not().or(sums.ready);
      io.error.value = error;
      io.busy.value = active.or(full).or(products1.valid).or(accumulated2.valid).or(sum3.valid);
    });
  },
);
