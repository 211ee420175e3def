import { bundle, clog2, leadingOne, priority, u } from '../../../dsl/index.js';
import type { Bit, Literal, UInt } from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { loadType } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';

/** Where a plane lies, and the bits of its elements: what a descriptor says of it. */
export const planeType = bundle({ base: u(32), stride: u(16), bits: u(4) });

type Plane = (typeof planeType)['sig'];

/** Bytes of the vector of one head: bits * head size / 8; 16 bits hold those of all heads. */
export function vectorBytes(bits: UInt<number>, sizeLog: UInt<number>, headSize: number): UInt<number> {
  return fit(bits.shl(clog2(headSize / 8)).shl(sizeLog), 16);
}

/** What {@link planeLoad} is told besides the plane. */
export interface LoadOptions {
  readonly sizeLog: UInt<number>;
  readonly buffer: Bit;
  /** The number of the first head of the group. */
  readonly firstHead: UInt<number>;
  /** The heads of the group that are wanted: the first to the last of them are loaded. */
  readonly wanted: UInt<number>;
  readonly signed: Literal;
  /** Where the least significant bit of an element goes in its 12 bits, and the bits that are written. */
  readonly place: UInt<number>;
  readonly mask: UInt<number> | Literal;
  readonly ofGroup: Literal;
  readonly masked: Bit | Literal;
}

/** What loads the heads `wanted` of a group from a plane. */
export function planeLoad(
  layout: HeadLayout,
  plane: Plane,
  { firstHead, wanted, sizeLog, place, ...rest }: LoadOptions,
): ReturnType<typeof loadType>['load'] {
  const { slot, heads } = loadType(layout).fields;
  const each = vectorBytes(plane.bits, sizeLog, layout.headSize);
  const first = fit(priority(wanted).index, slot.width);
  const last = fit(leadingOne(wanted).index, slot.width);
  const count = fit(last.wrapSub(first), heads.width).wrapAdd(1);
  return {
    ...rest,
    base: plane.base,
    stride: plane.stride,
    bits: plane.bits,
    offset: fit(firstHead.add(first).mul(each), 16),
    bytes: fit(count.mul(each), 16),
    place: fit(place, 4),
    slot: first,
    heads: count,
  };
}
