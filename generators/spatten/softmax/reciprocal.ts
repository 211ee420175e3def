import {
  Stream,
  bundle,
  clog2,
  connect,
  generator,
  instance,
  module,
  mux,
  reg,
  u,
  when,
} from '../../../dsl/index.js';

/** Parameters of {@link reciprocalStage}. */
interface StageParameters {
  readonly divisorBits: number;
  readonly quotientBits: number;
  /** Bits of the quotient that this stage finds, one a cycle. */
  readonly steps: number;
}

/** Parameters of {@link reciprocal}. */
export interface ReciprocalParameters {
  readonly divisorBits: number;
  /** Bits of the numerator 2^numerator. */
  readonly numerator: number;
  /** Bits of the quotient that is wanted. */
  readonly quotientBits: number;
  /** Stages, and cycles that a division spends in each. */
  readonly stages: number;
  readonly steps: number;
}

/** Some steps of a long division: doubles the remainder, takes the divisor away where it fits. A division can come in as the one before leaves. */
const reciprocalStage = generator(
  { divisorBits: 35, quotientBits: 28, steps: 7 },
  ({ divisorBits, quotientBits, steps }: StageParameters) => {
    const division = bundle({
      divisor: u(divisorBits),
      remainder: u(divisorBits),
      quotient: u(quotientBits),
    });
    const ports = { from: Stream.sink(division), to: Stream.source(division) };
    return module('reciprocal_stage', ports, ({ from, to }) => {
      const stepsLeft = reg(u(clog2(steps + 1)), { init: 0 });
      const held = reg(division);
      const doubled = held.remainder.shl(1);
      const fits = doubled.ge(held.divisor);
      const stepped = {
        divisor: held.divisor,
        remainder: mux(fits, doubled.trunc(divisorBits).wrapSub(held.divisor), doubled.trunc(divisorBits)),
        quotient: held.quotient.shlTrunc(1).or(fits),
      };
      from.ready.value = stepsLeft.eq(0).or(to.fire);
      to.valid.value = stepsLeft.eq(1);
      to.payload.value = stepped;
      when(from.fire, () => {
        held.next = from.payload;
        stepsLeft.next = steps;
      })
        .elseWhen(to.fire, () => {
          stepsLeft.next = 0;
        })
        .elseWhen(stepsLeft.gt(1), () => {
          held.next = stepped;
          stepsLeft.next = stepsLeft.wrapSub(1);
        });
    });
  },
);

/**
 * floor(2^numerator / divisor) by long division, in `stages` stages of `steps` cycles each: a division comes in every `steps` cycles, and leaves
 * `stages * steps` cycles after it came. The divisor is greater than 2^(numerator - stages * steps).
 */
export const reciprocal = generator(
  { divisorBits: 35, numerator: 50, quotientBits: 27, stages: 4, steps: 7 },
  ({ divisorBits, numerator, quotientBits, stages, steps }: ReciprocalParameters) => {
    const bits = stages * steps;
    const ports = { divisors: Stream.sink(u(divisorBits)), quotients: Stream.source(u(quotientBits)) };
    return module('reciprocal', ports, ({ divisors, quotients }) => {
      const chain = Array.from({ length: stages }, () =>
        instance(reciprocalStage({ divisorBits, quotientBits: bits, steps }), {}, { name: 'stage' }),
      );
      chain.forEach(({ from }, i) => {
        const before = chain[i - 1];
        if (before !== undefined) {
          connect(before.to, from);
          return;
        }
        from.valid.value = divisors.valid;
        from.payload.value = { divisor: divisors.payload, remainder: 2 ** (numerator - bits), quotient: 0 };
        divisors.ready.value = from.ready;
      });
      const end = chain.at(-1);
      if (end === undefined) throw new RangeError('a reciprocal of no stages');
      quotients.valid.value = end.to.valid;
      quotients.payload.value = end.to.payload.quotient.trunc(quotientBits);
      end.to.ready.value = quotients.ready;
    });
  },
);
