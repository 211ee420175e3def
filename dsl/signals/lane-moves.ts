import { concat, constant, slice } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { report } from '../module/builder.js';

/** A number of lanes to move by; reports what is none. */
export function wholeLanes(by: number, what: string): number {
  if (Number.isInteger(by)) return by;
  report('bad-type', `${what} by ${String(by)} lanes`, 'move by a whole number of lanes');
  return 0;
}

/** Of `length` lanes side by side, lane i + `by` in the place of lane i, and zeros where there is none. */
export function shifted(bits: Node, length: number, by: number): Node {
  const { width } = bits;
  const lost = (Math.min(length, Math.abs(by)) * width) / length;
  if (lost === 0) return bits;
  const zeros = constant(0n, lost);
  if (lost === width) return zeros;
  return by > 0
    ? concat([zeros, slice(bits, width - 1, lost)])
    : concat([slice(bits, width - 1 - lost, 0), zeros]);
}

/** Of `length` lanes side by side, lane i + `by` modulo `length` in the place of lane i. */
export function rotated(bits: Node, length: number, by: number): Node {
  const { width } = bits;
  const low = (((by % length) + length) % length) * (width / length);
  return low === 0 ? bits : concat([slice(bits, low - 1, 0), slice(bits, width - 1, low)]);
}

/** A distance over which `length` lanes can exchange places; reports what is none. */
export function pairedLanes(distance: number, length: number): number {
  if (distance >= 1 && Number.isInteger(Math.log2(distance)) && length % (2 * distance) === 0)
    return distance;
  report(
    'bad-type',
    `exchangeLanes over ${String(distance)} of ${String(length)} lanes`,
    'exchange over a power of two that divides half the number of lanes',
  );
  return 0;
}

/** Of `length` lanes side by side, lane i ^ `distance` in the place of lane i; all as they are for 0. */
export function exchanged(bits: Node, length: number, distance: number): Node {
  if (distance === 0) return bits;
  const size = (bits.width / length) * distance;
  const blocks = Array.from({ length: length / distance }, (_, i) => (i ^ 1) * size);
  return concat(blocks.reverse().map(low => slice(bits, low + size - 1, low)));
}
