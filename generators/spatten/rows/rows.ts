import { bit, bundle, clog2, signalOf, u, vec, wire } from '../../../dsl/index.js';
import type { BundleType, Type, UInt, UIntType, Vec, VecType } from '../../../dsl/index.js';

/** A row of lanes of which some are kept; `last` ends a sequence of rows. */
export type SparseRow<T extends Type> = BundleType<{
  readonly keep: UIntType<number>;
  readonly last: UIntType<1>;
  readonly row: VecType<T>;
}>;

/** A row whose elements stand in lanes 0 .. size-1; the other lanes are open. */
export type CompactRow<T extends Type> = BundleType<{
  readonly size: UIntType<number>;
  readonly last: UIntType<1>;
  readonly row: VecType<T>;
}>;

/** A row of which the lanes that `filled` names hold an element, a run from lane 0; `last` ends a sequence of rows. */
export type FilledRow<T extends Type> = BundleType<{
  readonly filled: UIntType<number>;
  readonly last: UIntType<1>;
  readonly row: VecType<T>;
}>;

/** Bits of a number of lanes, 0 .. lanes. */
export function sizeBits(lanes: number): number {
  return clog2(lanes + 1);
}

/** For each lane its number. */
export function laneNumbers(lanes: number): Vec<UInt<number>, UInt<number>> {
  const numbers = Array.from({ length: lanes }, (_, lane) => lane);
  return signalOf(vec(u(Math.max(1, clog2(lanes))), lanes), numbers);
}

/** The type of a row with bubbles. */
export function sparseRow<T extends Type>(payload: T, lanes: number): SparseRow<T> {
  return bundle({ keep: u(lanes), last: bit, row: vec(payload, lanes) });
}

/** The type of a row without bubbles. */
export function compactRow<T extends Type>(payload: T, lanes: number): CompactRow<T> {
  return bundle({ size: u(sizeBits(lanes)), last: bit, row: vec(payload, lanes) });
}

/** The type of a row between blocks. */
export function filledRow<T extends Type>(payload: T, lanes: number): FilledRow<T> {
  return bundle({ filled: u(lanes), last: bit, row: vec(payload, lanes) });
}

/** One bit a lane: the first `count` are 1, or all of them if there are that many. `lanes` is a power of two. */
export function firstLanes(
  count: UInt<number>,
  { lanes, laneBits }: { readonly lanes: number; readonly laneBits: number },
): UInt<number> {
  const filled = wire(u(lanes), { name: 'filled' });
  if (laneBits === 0) filled.value = count.reduceOr();
  else {
    const inRow = count(laneBits, 0);
    const more = count.width > laneBits + 1 ? count(count.width - 1, laneBits + 1).reduceOr() : undefined;
    filled.value = laneNumbers(lanes)
      .map(lane => (more === undefined ? inRow.gt(lane) : inRow.gt(lane).or(more)))
      .asUInt();
  }
  return filled;
}
