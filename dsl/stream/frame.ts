import { bit, bundle, u } from '../types/construct.js';
import { asVec } from '../types/leaves.js';
import type { BundleType, Type, UIntType } from '../types/type.js';

/** A beat of a frame: `last` is 1 on the final one, bit i of `keep` says that element i of `data` counts. */
export type Frame<T extends Type> = BundleType<{
  readonly data: T;
  readonly last: UIntType<1>;
  readonly keep: UIntType<number>;
}>;

/** The payload of a stream of frames over `type`. `keep` has one bit for each element of a vec, one in all for any other type. */
export function frame<T extends Type>(type: T): Frame<T> {
  const lanes = type.kind === 'vec' ? asVec(type).length : 1;
  return bundle({ data: type, last: bit, keep: u<number>(lanes) });
}
