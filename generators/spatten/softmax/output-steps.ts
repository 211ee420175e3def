import { cat } from '../../../dsl/index.js';
import type { Bit, UInt, UIntType, Wire } from '../../../dsl/index.js';
import { delayTaps } from '../../common/delayed.js';

/** The streams of an output pass, as far as they are steered here. */
interface OutputStreams {
  readonly orders: {
    readonly valid: Bit;
    readonly payload: { readonly leaves: Bit };
    readonly ready: Wire<UIntType<1>>;
  };
  readonly rows: {
    readonly valid: Bit;
    readonly payload: { readonly filled: UInt<number>; readonly last: Bit };
    readonly ready: Wire<UIntType<1>>;
  };
  readonly probabilities: { readonly valid: Wire<UIntType<1>>; readonly ready: Bit };
}

/** How far the steps of an output pass are. */
export interface OutputSteps {
  readonly advance: Bit;
  /** Of the beat that leaves. */
  readonly filled: UInt<number>;
  readonly last: Bit;
}

/** Takes the beats of each row against its order, and lets them leave after so many steps, which move together; or drops the row where it does not leave. */
export function outputSteps({ orders, rows, probabilities }: OutputStreams, steps: number): OutputSteps {
  const { filled, last } = rows.payload;
  const advance = probabilities.valid.not().or(probabilities.ready);
  const starts = rows.valid.and(orders.valid).and(orders.payload.leaves);
  rows.ready.value = orders.valid.and(advance);
  orders.ready.value = rows.valid.and(last).and(advance);
  const marks = cat(filled, last, starts);
  const leaving = delayTaps(marks, steps, advance, { init: 0, name: 'marks' }).at(-1) ?? marks;
  probabilities.valid.value = leaving(0);
  return { advance, last: leaving(1), filled: leaving(filled.width + 1, 2) };
}
