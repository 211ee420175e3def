import { In, Out, Stream, bit, bundle, connect, instance, pipe, u } from '../../../dsl/index.js';
import type { Consumer, Producer, UInt, UIntType } from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';
import { reciprocal } from './reciprocal.js';
import { rowVerdict } from './row-verdict.js';
import { softmaxError } from './softmax-intake.js';
import { softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters, SoftmaxShape } from './softmax-shape.js';

/** Parameters of a softmax that may show its stages. */
export type TracedSoftmax = SoftmaxParameters & { readonly trace?: boolean };

/** The ports of both forms. */
export function softmaxPorts(parameters: SoftmaxParameters) {
  const { lanes, scale, score, probabilities } = softmaxShape(parameters);
  return {
    /** One for each row, taken with its first beat: multiplier 1 .. 65535, shift 1 .. 47. */
    scales: Stream.sink(scale),
    scores: Stream.sink(filledRow(score, lanes)),
    /** The largest probability of each row. */
    peaks: Stream.source(u(12)),
    /** One for each peak: 1 where the row leaves, 0 where it is dropped. */
    verdicts: Stream.sink(bit),
    probabilities: Stream.source(probabilities),
    /** The first error since reset or `clearError`, and the number of its row, modulo 65536. */
    error: Out(bundle({ code: softmaxError, row: u(16) })),
    clearError: In(bit),
  };
}

/** What {@link rowOrders} gives. */
interface RowOrders {
  /** Reciprocal and verdict of each row. */
  readonly orders: Consumer<SoftmaxShape['order']>;
  /** The reciprocal of a row as its order is made. */
  readonly found: { readonly valid: UInt<1>; readonly reciprocal: UInt<number> };
}

/** From the sums of rows to their orders, inside a module: the division, and what peak and verdict say of it. */
export function rowOrders(
  parameters: SoftmaxParameters,
  sums: Consumer<UIntType<number>>,
  peaks: Producer<UIntType<12>>,
  verdicts: Consumer<UIntType<1>>,
): RowOrders {
  const { total, numerator, reciprocal: quotient, division, shareFraction } = softmaxShape(parameters);
  const quotientBits = quotient.width;
  const divide = instance(
    reciprocal({ divisorBits: total.width, numerator, quotientBits, ...division }),
    {},
    { name: 'divide' },
  );
  const verdict = instance(
    rowVerdict({ reciprocalBits: quotientBits, shareFraction }),
    {},
    { name: 'verdict' },
  );
  connect(sums, divide.divisors);
  connect(divide.quotients, verdict.reciprocals);
  connect(verdict.peaks, peaks);
  connect(verdicts, verdict.verdicts);
  const { valid, payload } = divide.quotients;
  return {
    orders: pipe(verdict.orders),
    found: { valid: valid.and(verdict.reciprocals.ready), reciprocal: payload },
  };
}
