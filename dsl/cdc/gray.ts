import { cat } from '../signals/functions.js';
import type { UInt } from '../signals/signal.js';

/** The Gray code of `x`: from x to x + 1, the wrap from the last value to 0 included, exactly one bit changes. */
export function toGray<W extends number>(x: UInt<W>): UInt<W>;
export function toGray(x: UInt<number>): UInt<number> {
  return x.xor(x.shr(1));
}

/** The number whose Gray code is `code`. */
export function fromGray<W extends number>(code: UInt<W>): UInt<W>;
export function fromGray(code: UInt<number>): UInt<number> {
  // Bit i is the parity of the code's bits from i up.
  const bits = Array.from({ length: code.width }, (_, i) => code(code.width - 1, i).reduceXor());
  return cat(...bits.reverse());
}
