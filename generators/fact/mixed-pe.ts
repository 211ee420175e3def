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
  regNext,
  s,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import { NIBBLE_BY_BYTE, NIBBLE_PRODUCT_BITS, mixedMultiplier } from './mixed-multiplier.js';

/** Parameters of {@link mixedPe}. */
export interface MixedPeParameters {
  /** The most steps of a job. */
  readonly depth: number;
  /** Bits of each accumulator, at least what golden/fact/mixed-precision.md says for that many. */
  readonly accumulatorBits: number;
  readonly trace?: boolean | undefined;
}

/** Why a job is refused. */
export const mixedPeRefusal = choice('None', 'StepsIsZero', 'StepsOverDepth');

/** The precision of a token. */
export const tokenPrecision = choice('Int8', 'Int4');

/** Advances from a step to the accumulators that have it. */
export const MIXED_PE_LATENCY = 3;

/**
 * FACT's mixed-precision processing element (ISCA 2023): two multipliers of 5 x 8 bits that do one INT8 token or two INT4 tokens a cycle. A job is
 * one item on `jobs` and its steps on `steps`; it answers with one item on `sums`. A step a cycle, and the next job, of either
 * precision, is taken with the last step of the one before. A refused job takes its steps; its error stands in its answer and, until
 * `clearError`, in `error`. The contract is golden/fact/mixed-pe.md.
 */
export const mixedPe = generator(
  { depth: 1024, accumulatorBits: 32, trace: false },
  ({ depth, accumulatorBits, trace = false }: MixedPeParameters) => {
    // One bit more than a full job needs: a job that is too long is refused, not misread.
    const count = u(clog2(depth + 1) + 1);
    const pair = vec(s(accumulatorBits), 2);
    const operandPair = vec(s(NIBBLE_BY_BYTE.operandBits), 2);
    const productPair = vec(s(NIBBLE_PRODUCT_BITS), 2);
    const ports = {
      jobs: Stream.sink(bundle({ precision: tokenPrecision, steps: count })),
      /** Both nibbles of an INT8 token, the upper one first; or those of two INT4 tokens. */
      steps: Stream.sink(bundle({ nibbles: vec(u(4), 2), weight: s(8) })),
      /** In steps of INT8 activations; 0 for a job that is refused. The second one of an INT8 token is 0. */
      sums: Stream.source(bundle({ error: mixedPeRefusal, sums: pair })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: mixedPeRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: the extended operands of a step. */
      extended: Out(bundle({ valid: bit, operands: operandPair })),
      /** Probe: the products of a step. */
      multiplied: Out(bundle({ valid: bit, products: productPair })),
      /** Probe: the accumulators after a step. */
      accumulated: Out(bundle({ valid: bit, accumulators: pair })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('mixed_pe', every, io => {
      const { jobs, steps, sums } = io;
      const active = reg(bit, { init: 0 });
      const first = reg(bit);
      const left = reg(count);
      const job = reg(bundle({ error: mixedPeRefusal, int8: bit }));
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: mixedPeRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const advance = wire(bit);

      // A job without steps passes without taking one.
      const empty = left.eq(0);
      const enters = active.and(advance).and(empty.or(steps.valid));
      const last = left.le(1);
      steps.ready.value = active.and(advance).and(empty.not());
      jobs.ready.value = active.not().or(enters.and(last));

      const refused = wire(mixedPeRefusal, { default: 'None' });
      when(jobs.payload.steps.eq(0), () => {
        refused.value = 'StepsIsZero';
      }).elseWhen(jobs.payload.steps.gt(depth), () => {
        refused.value = 'StepsOverDepth';
      });
      when(enters, () => {
        left.next = left.wrapSub(1);
        first.next = 0;
        when(last, () => {
          active.next = 0;
        });
      });
      when(jobs.fire, () => {
        active.next = 1;
        first.next = 1;
        left.next = jobs.payload.steps;
        job.next = { error: refused, int8: jobs.payload.precision.is('Int8') };
        jobNumber.next = jobNumber.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(jobs.fire.and(refused.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: jobNumber };
      });

      // Operands, products, accumulators: a register behind each, and beside it what the step belongs to.
      const along = bundle({ valid: bit, last: bit, int8: bit, error: mixedPeRefusal });
      const nothing = { valid: 0, last: 0, int8: 0, error: 'None' } as const;
      const operands1 = reg(along, { init: nothing, enable: advance });
      const products2 = reg(along, { init: nothing, enable: advance });
      const sums3 = reg(along, { init: nothing, enable: advance });
      operands1.next = { valid: enters, last, int8: job.int8, error: job.error };
      products2.next = operands1;
      sums3.next = products2;
      const begins1 = regNext(first, { enable: advance });
      const begins2 = regNext(begins1, { enable: advance });

      const { nibbles } = steps.payload;
      const operands = reg(operandPair, { enable: advance });
      const signed = nibbles.at(1).asSInt().extend(5);
      operands.next = [nibbles.at(0).asSInt(), mux(job.int8, nibbles.at(1).extend(5).asSInt(), signed)];
      const weight = reg(s(8), { enable: advance });
      weight.next = steps.payload.weight;
      const multiplier = instance(mixedMultiplier(NIBBLE_BY_BYTE), { weight }, { name: 'multiplier' });
      multiplier.operands.value = operands;
      const products = reg(productPair, { enable: advance });
      products.next = multiplier.products;

      // The first step of a job takes the place of the sums that leave.
      const accumulators = reg(pair, { enable: advance.and(products2.valid) });
      const [upper, lower] = [products.at(0), products.at(1)];
      const grown = [mux(products2.int8, upper.shl(4).add(lower), upper), mux(products2.int8, 0, lower)];
      accumulators.next = grown.map((addend, lane) =>
        mux(begins2, 0, accumulators.at(lane)).wrapAdd(addend).trunc(accumulatorBits),
      );

      const good = sums3.error.is('None');
      sums.valid.value = sums3.valid.and(sums3.last);
      sums.payload.error.value = sums3.error;
      sums.payload.sums.value = [0, 1].map(lane => {
        const own = accumulators.at(lane);
        return mux(good, mux(sums3.int8, own, own.shl(4).trunc(accumulatorBits)), 0);
      });
      advance.value = sums.valid.not().or(sums.ready);
      io.error.value = error;
      io.busy.value = active.or(operands1.valid).or(products2.valid).or(sums3.valid);
      const seen = (stage: typeof operands1) => stage.valid.and(stage.error.is('None')).and(advance);
      if (io.extended !== undefined) io.extended.value = { valid: seen(operands1), operands };
      if (io.multiplied !== undefined) io.multiplied.value = { valid: seen(products2), products };
      if (io.accumulated !== undefined) io.accumulated.value = { valid: seen(sums3), accumulators };
    });
  },
);
