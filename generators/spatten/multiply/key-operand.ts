import { any, all, bit, bundle, choice, lit, mux, s, u } from '../../../dsl/index.js';
import type { Bit, Choice, SInt, UInt } from '../../../dsl/index.js';
import { UPPER_BITS } from '../../../golden/index.js';
import { OPERAND_BITS } from './operand-shape.js';

/** What of a key is multiplied: its upper bits, what the lower ones add, or all. */
export const keyOperand = choice('Upper', 'Residual', 'Whole');

/** How keys lie in memory: `msbBits` in one plane, `lsbBits` in the other, and whether the upper ones alone stand for the middle of a step. */
export const keyPlanes = bundle({ msbBits: u(4), lsbBits: u(4), midpoint: bit });

/** The signals of {@link keyPlanes}. */
export interface KeyPlanes {
  readonly msbBits: UInt<4>;
  readonly lsbBits: UInt<4>;
  readonly midpoint: Bit;
}

/** Whether there are such planes: 4, 5, 6 or 8 upper bits, and 12 in all at most. */
export function planesAreLegal({ msbBits, lsbBits }: KeyPlanes): Bit {
  const upper = any(UPPER_BITS.map(bits => msbBits.eq(bits)));
  return all([upper, msbBits.add(lsbBits).le(OPERAND_BITS)]);
}

/** An operand is (word and `keep`) + `bias`. Source: golden/spatten/attention/attention-head.md. */
export function operandRule(
  { msbBits, lsbBits, midpoint }: KeyPlanes,
  operand: Choice<'Upper' | 'Residual' | 'Whole'>,
): { readonly keep: UInt<number>; readonly bias: SInt<number> } {
  const word = u(OPERAND_BITS);
  const cleared = lit(OPERAND_BITS, u(4)).wrapSub(msbBits);
  const upper = lit(0xfff, word).shlTrunc(cleared);
  const half = lit(1, word).shlTrunc(cleared.wrapSub(1)).asSInt();
  const [residual, whole] = [operand.is('Residual'), operand.is('Whole')];
  const moved = midpoint.and(lsbBits.ne(0)).and(whole.not());
  return {
    keep: mux(whole, lit(0xfff, word), mux(residual, upper.not(), upper)),
    bias: mux(moved, mux(residual, half.neg().trunc(OPERAND_BITS), half), lit(0, s(OPERAND_BITS))),
  };
}
