import type { UInt } from '../../dsl/index.js';

/** `x` in `width` bits, for a value that is known to fit: zeros in front, or bits that are always 0 dropped. */
export function fit(x: UInt<number>, width: number): UInt<number> {
  return x.width > width ? x.trunc(width) : x.extend(width);
}
