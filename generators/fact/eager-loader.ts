import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  generator,
  instance,
  module,
  reg,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import { SHIFT_LIMIT, eagerTerms, offsetLimit, topExponent } from '../../golden/index.js';
import type { EagerLimits } from '../../golden/index.js';
import { eagerRefusal, eagerShape } from './eager-shape.js';
import { logEncoderLane } from './log-encoder.js';
import { rowCounter } from './row-counter.js';

/**
 * Takes one head after another for the eager predictor and checks it: offsets and weights, which go to their memories, and then rows of activations as log codes.
 * `head` offers it once its offsets and weights are there; a refused one, once all of it has been taken. The next head is taken after `freed`.
 * The contract is golden/fact/eager-predictor.md.
 */
export const eagerLoader = generator(
  { lanes: 16, tokens: 50, inputs: 64, dimensions: 16, accumulatorBits: 20 },
  (limits: EagerLimits) => {
    const { lanes, tokens, inputs, dimensions, accumulatorBits } = limits;
    const { size, termBits, beat, sumStart, head, address } = eagerShape(limits);
    const ports = {
      jobs: Stream.sink(bundle({ ...size, queryShift: u(5), keyShift: u(5) })),
      offsets: Stream.sink(sumStart),
      weights: Stream.sink(beat),
      activations: Stream.sink(vec(s(8), lanes)),
      head: Stream.source(head),
      /** Weights and offsets of the head are no longer read. */
      freed: In(bit),
      /** 1 when a head is taken. */
      taken: Out(bit),
      /** What is written to the memories. */
      offset: Out(bundle({ enable: bit, address: u(address.offsets), data: sumStart })),
      weight: Out(bundle({ enable: bit, address: u(address.weights), data: beat })),
      rows: Stream.source(bundle({ beat: u(address.row), codes: beat, last: bit })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: eagerRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    return module('eager_loader', ports, io => {
      const { jobs, offsets, weights, activations, rows } = io;
      const job = jobs.payload;
      const { state, run } = states('Idle', 'Load', 'Held');
      const own = reg(head);
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: eagerRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const weightAddress = reg(u(address.weights));

      const empty = any([job.tokens.eq(0), job.inputs.eq(0), job.dimensions.eq(0)]);
      const begins = jobs.fire.and(empty.not());
      const sideBits = size.dimensions.width + 1;
      const sumsOfToken = job.dimensions.shl(1);
      const offsetCounter = instance(
        rowCounter({ rowBits: 1, termBits: sideBits, lanes: 1 }),
        { start: begins, rows: 1, terms: sumsOfToken, step: offsets.fire },
        { name: 'offsetCounter' },
      );
      const weightCounter = instance(
        rowCounter({ rowBits: sideBits, termBits, lanes }),
        { start: begins, rows: sumsOfToken, terms: job.inputs, step: weights.fire },
        { name: 'weightCounter' },
      );
      const rowsCounter = instance(
        rowCounter({ rowBits: size.tokens.width, termBits, lanes }),
        { start: begins, rows: job.tokens, terms: job.inputs, step: activations.fire },
        { name: 'rowsCounter' },
      );

      const limit = offsetLimit(accumulatorBits, eagerTerms(limits), 2 ** topExponent(8, 8));
      const refused = wire(eagerRefusal, { default: 'None' });
      when(jobs.fire, () => {
        when(job.tokens.eq(0), () => {
          refused.value = 'TokensIsZero';
        })
          .elseWhen(job.inputs.eq(0), () => {
            refused.value = 'InputsIsZero';
          })
          .elseWhen(job.dimensions.eq(0), () => {
            refused.value = 'DimensionsIsZero';
          })
          .elseWhen(job.tokens.gt(tokens), () => {
            refused.value = 'TokensOverLimit';
          })
          .elseWhen(job.inputs.gt(inputs), () => {
            refused.value = 'InputsOverLimit';
          })
          .elseWhen(job.dimensions.gt(dimensions), () => {
            refused.value = 'DimensionsOverLimit';
          })
          .elseWhen(job.queryShift.gt(SHIFT_LIMIT).or(job.keyShift.gt(SHIFT_LIMIT)), () => {
            refused.value = 'ShiftOverLimit';
          });
        own.next = {
          error: refused,
          tokens: job.tokens,
          inputs: job.inputs,
          dimensions: job.dimensions,
          queryShift: job.queryShift,
          keyShift: job.keyShift,
        };
        weightAddress.next = 0;
      });
      const tooLarge = offsets.payload.gt(limit).or(offsets.payload.lt(-limit));
      when(offsets.fire, () => {
        when(tooLarge.and(own.error.is('None')), () => {
          refused.value = 'OffsetOverLimit';
          own.error.next = 'OffsetOverLimit';
        });
      });
      when(weights.fire, () => {
        weightAddress.next = weightAddress.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(refused.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: jobNumber };
      });

      // Addresses of a refused head may be past the end, so nothing of it is written.
      const good = own.error.is('None');
      jobs.ready.value = state.is('Idle');
      offsets.ready.value = offsetCounter.running;
      weights.ready.value = weightCounter.running;
      activations.ready.value = rowsCounter.running.and(rows.ready.or(good.not()));
      io.offset.value = {
        enable: offsets.fire.and(good),
        address: offsetCounter.beat.trunc(address.offsets),
        data: offsets.payload,
      };
      io.weight.value = {
        enable: weights.fire.and(good),
        address: weightAddress,
        data: weights.payload,
      };
      rows.valid.value = rowsCounter.running.and(activations.valid).and(good);
      rows.payload.beat.value = rowsCounter.beat.trunc(address.row);
      rows.payload.last.value = rowsCounter.lastOfRow;
      rows.payload.codes.value = Array.from(
        { length: lanes },
        (_, i) =>
          instance(logEncoderLane({ bits: 8 }), { operand: activations.payload.at(i) }, { name: 'encoder' })
            .code,
      );
      const loading = offsetCounter.running.or(weightCounter.running).or(rowsCounter.running.and(good.not()));
      io.head.valid.value = state.is('Load').and(loading.not());
      io.head.payload.value = own;
      run({
        Idle: () => {
          when(jobs.fire, () => {
            state.go('Load');
          });
        },
        Load: () => {
          when(io.head.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            state.go('Held');
            when(good.not(), () => {
              state.go('Idle');
            });
          });
        },
        Held: () => {
          when(io.freed, () => {
            state.go('Idle');
          });
        },
      });
      io.taken.value = jobs.fire;
      io.error.value = error;
      io.busy.value = state.is('Idle').not();
    });
  },
);
