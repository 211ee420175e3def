import { cat, lit, mux, reg, u, when, wire } from '../../dsl/index.js';
import type { Bit, Choice, UInt } from '../../dsl/index.js';
import { BYTE, DIGITS, digitCount } from './scalable-mac-shape.js';

type Digits = Choice<keyof typeof DIGITS>;

/**
 * What the width of an operand means for the bytes of a job: which bits of a byte it keeps, its top bit, and its digits. `digits`
 * at once, the rest held from the next cycle on after `take`. To be called in the body of a module.
 * @param width 2 .. 8; with another one the job is refused
 */
export function operandFormat(width: UInt<4>, take: Bit, name: string) {
  const digits = wire(digitCount, { default: 'Four', name: `${name}DigitsOfJob` });
  when(width.le(2), () => {
    digits.value = 'One';
  }).elseWhen(width.le(4), () => {
    digits.value = 'Two';
  });
  const keep = reg(u(BYTE), { enable: take, name: `${name}Keep` });
  keep.next = cat(...Array.from({ length: BYTE }, (_, i) => width.gt(i)).reverse());
  const top = reg(u(3), { enable: take, name: `${name}Top` });
  top.next = width.wrapSub(1).trunc(3);
  const held = reg(digitCount, { enable: take, name: `${name}Digits` });
  held.next = digits;
  return { digits, held: { mask: { keep, top }, digits: held } };
}

/** The number of the last step of a beat in the fused form: digits of one operand times digits of the other, less one. */
export function lastFusedStep(a: Digits, w: Digits): UInt<4> {
  const last = (count: number): UInt<4> =>
    mux(
      w.is('One'),
      lit(count - 1, u(4)),
      mux(w.is('Two'), lit(2 * count - 1, u(4)), lit(4 * count - 1, u(4))),
    );
  return mux(a.is('One'), last(DIGITS.One), mux(a.is('Two'), last(DIGITS.Two), last(DIGITS.Four)));
}
