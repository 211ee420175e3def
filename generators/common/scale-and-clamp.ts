import { mux, regNext } from '../../dsl/index.js';
import type { Bit, SInt, UInt } from '../../dsl/index.js';
import { LEAST_SHIFT } from './requantiser-shape.js';

/** What {@link scaleAndClamp} works on. */
export interface ScaledSum {
  readonly advance: Bit;
  readonly sum: SInt<number>;
  readonly m0: UInt<number>;
  /** 30 or more. */
  readonly shift: UInt<number>;
  readonly least: SInt<number>;
  readonly greatest: SInt<number>;
  readonly codeBits: number;
}

/**
 * The arithmetic of a requantiser: clamp(sum * m0 / 2^shift, least, greatest), rounded half up. `product` and `rounded` follow one
 * advance after the sum, `code` two. Source: golden/numerics/requantiser.md.
 */
export function scaleAndClamp({ advance, sum, m0, shift, least, greatest, codeBits }: ScaledSum) {
  const product = regNext(sum.mul(m0), { enable: advance, name: 'product' });
  // How far beyond the least shift; 0 .. 32.
  const beyond = regNext(shift.wrapSub(LEAST_SHIFT), { enable: advance, name: 'beyond' });
  // All but the last bit of the shift floors, so that rounding sees exactly the half.
  const rounded = product
    .shr(LEAST_SHIFT - 1)
    .shr(beyond)
    .roundShift(1, 'halfUp');
  const cut = rounded.trunc(codeBits);
  const code = mux(rounded.lt(least), least, mux(rounded.gt(greatest), greatest, cut));
  return { product, rounded, code: regNext(code, { enable: advance, name: 'code_1' }) };
}
