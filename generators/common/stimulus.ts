import type { Random } from '../../golden/index.js';

/** An integer as the bench gives it to a port: a number up to 32 bits, a bigint above. */
export type HostInteger = number | bigint;

/** A random unsigned integer of `width` bits, as the bench gives it. */
export function randomBits(random: Random, width: number): HostInteger {
  const bits = random.bits(width);
  return width <= 32 ? Number(bits) : bits;
}

/** The largest unsigned integer of `width` bits. */
export function largest(width: number): HostInteger {
  const value = (1n << BigInt(width)) - 1n;
  return width <= 32 ? Number(value) : value;
}

/** `values` in rows of `lanes`; the last row may be shorter. */
export function rowsOf<T>(values: readonly T[], lanes: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / lanes) }, (_, row) =>
    values.slice(row * lanes, (row + 1) * lanes),
  );
}

/** A list filled up to `length`. */
export function padded<T>(values: readonly T[], length: number, filler: T): T[] {
  return Array.from({ length }, (_, i) => values[i] ?? filler);
}

/** A mask with bit i set for each lane that is chosen. */
export function laneMask(chosen: readonly boolean[]): bigint {
  return chosen.reduce((mask, yes, lane) => (yes ? mask | (1n << BigInt(lane)) : mask), 0n);
}

/** A row of `lanes` host values; `undefined` leaves a lane open. */
export function openRow<T>(values: readonly T[], lanes: number): (T | undefined)[] {
  return Array.from({ length: lanes }, (_, i) => values[i]);
}
