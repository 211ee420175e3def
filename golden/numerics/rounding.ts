import { GoldenError } from '../errors.js';

/**
 * The rounding modes, by name. `floor`, `ceil` and `towardsZero` are directed; the others go to the nearest integer and
 * differ in ties only: `halfUp` takes the larger neighbour (hardware shifts), `halfAwayFromZero` the one of larger
 * magnitude (quantisation), `halfToEven` the even one (IEEE 754).
 */
export type RoundingMode = 'floor' | 'ceil' | 'towardsZero' | 'halfUp' | 'halfAwayFromZero' | 'halfToEven';

/** All rounding modes, in a fixed order. */
export const ROUNDING_MODES: readonly RoundingMode[] = [
  'floor',
  'ceil',
  'towardsZero',
  'halfUp',
  'halfAwayFromZero',
  'halfToEven',
];

/**
 * x / 2^shift rounded to an integer, exact for any size.
 * @param x any integer
 * @param shift number of bits, an integer >= 0; 0 returns x
 * @throws GoldenError `bad-argument` if shift is negative or not an integer
 */
export function roundShift(x: bigint, shift: number, mode: RoundingMode): bigint {
  if (!Number.isInteger(shift) || shift < 0) {
    throw new GoldenError('bad-argument', `roundShift: shift is ${shift}; give an integer of 0 or more`);
  }
  if (shift === 0) return x;
  const n = BigInt(shift);
  const floor = x >> n;
  const rest = x - (floor << n);
  if (rest === 0n) return floor;
  const half = 1n << (n - 1n);
  switch (mode) {
    case 'floor':
      return floor;
    case 'ceil':
      return floor + 1n;
    case 'towardsZero':
      return x < 0n ? floor + 1n : floor;
    case 'halfUp':
      return rest >= half ? floor + 1n : floor;
    case 'halfAwayFromZero':
      return rest > half || (rest === half && x > 0n) ? floor + 1n : floor;
    case 'halfToEven':
      return rest > half || (rest === half && (floor & 1n) === 1n) ? floor + 1n : floor;
  }
}

/**
 * A float rounded to an integer, exact for every finite double; never returns -0.
 * @throws GoldenError `bad-argument` if x is NaN or infinite
 */
export function roundToInteger(x: number, mode: RoundingMode): number {
  if (!Number.isFinite(x)) {
    throw new GoldenError('bad-argument', `roundToInteger: the value is ${x}; give a finite number`);
  }
  // The distance to the truncated value is exact in a double; to Math.floor(x) it is not, just below zero.
  const towardsZero = Math.trunc(x);
  const distance = Math.abs(x - towardsZero);
  const away = towardsZero + (x < 0 ? -1 : 1);
  return (distance === 0 ? towardsZero : choose(x, towardsZero, away, distance, mode)) + 0;
}

function choose(x: number, near: number, away: number, distance: number, mode: RoundingMode): number {
  switch (mode) {
    case 'floor':
      return x < 0 ? away : near;
    case 'ceil':
      return x < 0 ? near : away;
    case 'towardsZero':
      return near;
    case 'halfUp':
      return distance > 0.5 || (distance === 0.5 && x > 0) ? away : near;
    case 'halfAwayFromZero':
      return distance >= 0.5 ? away : near;
    case 'halfToEven':
      return distance > 0.5 || (distance === 0.5 && near % 2 !== 0) ? away : near;
  }
}
