import { Stream, bit, bundle, generator, module, reg, u, when } from '../../../dsl/index.js';

/** Parameters of {@link rowVerdict}. */
export interface RowVerdictParameters {
  readonly reciprocalBits: number;
  /** Bits of a reciprocal below a step of 2^-12. */
  readonly shareFraction: number;
}

/**
 * Tells the largest probability of a row, that of exponent 0, and holds the row until its verdict comes: a cycle later or whenever.
 */
export const rowVerdict = generator(
  { reciprocalBits: 27, shareFraction: 14 },
  ({ reciprocalBits, shareFraction }: RowVerdictParameters) => {
    const reciprocal = u(reciprocalBits);
    const ports = {
      reciprocals: Stream.sink(reciprocal),
      peaks: Stream.source(u(12)),
      verdicts: Stream.sink(bit),
      orders: Stream.source(bundle({ reciprocal, leaves: bit })),
    };
    return module('row_verdict', ports, ({ reciprocals, peaks, verdicts, orders }) => {
      const told = reg(bit, { init: 0 });
      peaks.valid.value = reciprocals.valid.and(told.not());
      peaks.payload.value = reciprocals.payload.roundShift(shareFraction, 'halfUp').saturate(12);
      verdicts.ready.value = told.and(orders.ready);
      orders.valid.value = told.and(verdicts.valid);
      orders.payload.value = { reciprocal: reciprocals.payload, leaves: verdicts.payload };
      reciprocals.ready.value = orders.fire;
      when(orders.fire, () => {
        told.next = 0;
      }).elseWhen(peaks.fire, () => {
        told.next = 1;
      });
    });
  },
);
