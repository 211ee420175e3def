import { bit, cat, lit, select } from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import type { OperandShape } from './operand-shape.js';

/** A line of a head, as signals. */
export interface HeadLine {
  /** Tokens, 1 .. `tokens`; a head of `headSize << sizeLog` operands. */
  readonly n: UInt<number>;
  readonly sizeLog: UInt<number>;
  readonly line: UInt<number>;
}

/** One case for each value of the field of a head's size; those above the largest size are as that. */
export function bySize<S>({ largestSizeLog, sizeLogBits }: OperandShape, of: (sizeLog: number) => S): S[] {
  return Array.from({ length: 2 ** sizeLogBits }, (_, value) => of(Math.min(value, largestSizeLog)));
}

/** Whether a line is the last one of `n` tokens, and a bit for each token of it: a run from bit 0. */
export function lineOf(
  shape: OperandShape,
  { n, sizeLog, line }: HeadLine,
): { readonly last: Bit; readonly filled: UInt<number> } {
  const { lanes, laneBits, positionBits, lineBits } = shape;
  const lastToken = n.wrapSub(1);
  const lastLine = select(
    sizeLog,
    bySize(shape, log => lastToken(positionBits - 1, laneBits - log).extend(lineBits)),
  );
  const last = line.eq(lastLine);
  const filled = select(
    sizeLog,
    bySize(shape, log => {
      const bits = laneBits - log;
      const lastLane = bits === 0 ? lit(0) : lastToken(bits - 1, 0);
      const lane = (i: number): Bit => (i < lanes >> log ? last.not().or(lastLane.ge(i)) : lit(0, bit));
      return cat(...Array.from({ length: lanes }, (_, i) => lane(lanes - 1 - i)));
    }),
  );
  return { last, filled };
}
