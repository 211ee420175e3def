import { bundle, clog2, lit, mux, u, vec, wire } from '../../../dsl/index.js';
import type { BundleType, Type, UIntType, VecType } from '../../../dsl/index.js';

/** Lanes between two shift layers. Where no kept element stands is a bubble: its drops are 0, its row element is open. */
export type Slots<T extends Type> = BundleType<{
  readonly drops: VecType<UIntType<number>>;
  readonly row: VecType<T>;
}>;

/** Bits that count the dropped lanes before a kept one: at most lanes - 1. */
export function dropBits(lanes: number): number {
  return Math.max(1, clog2(lanes));
}

/** The type of the lanes between two shift layers. */
export function slots<T extends Type>(payload: T, lanes: number): Slots<T> {
  return bundle({ drops: vec(u(dropBits(lanes)), lanes), row: vec(payload, lanes) });
}

/**
 * One layer of the zero eliminator: an element moves 2^layer lanes towards lane 0 if bit `layer` of its `drops` is 1. An
 * element that comes in has priority, and what moves away leaves a bubble. Combinational.
 * @param type the type of `from`, as `slots` makes it
 * @param layer which bit of `drops` decides
 */
export function shiftLayer<T extends Type>(
  type: Slots<T>,
  from: Slots<T>['sig'],
  layer: number,
): Slots<T>['sig'] {
  const { drops, row } = from;
  // The drops of a bubble are 0, so this bit alone says that an element comes in.
  const coming = drops.shiftLanes(2 ** layer);
  const arriving = row.shiftLanes(2 ** layer);
  const to = wire(type, { name: `shifted_by_${String(2 ** layer)}` });
  to.drops.value = drops.zip(coming, (own, other) =>
    mux(other(layer), other, mux(own(layer), lit(0, u(own.width)), own)),
  );
  to.row.value = row.zip(arriving, coming, (own, next, other) => mux(other(layer), next, own));
  return to;
}
