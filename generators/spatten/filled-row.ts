import { bit, bundle, u, vec } from '../../dsl/index.js';
import type { BundleType, Type, UIntType, VecType } from '../../dsl/index.js';

/** A beat of a row: `filled` marks the lanes that hold an element, a run from lane 0 of one or more; `last` ends the row. */
export type FilledRow<T extends Type> = BundleType<{
  readonly filled: UIntType<number>;
  readonly last: UIntType<1>;
  readonly row: VecType<T>;
}>;

/** The type of a beat of a row whose first lanes hold elements. */
export function filledRow<T extends Type>(payload: T, lanes: number): FilledRow<T> {
  return bundle({ filled: u(lanes), last: bit, row: vec(payload, lanes) });
}
