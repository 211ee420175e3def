import { GoldenError } from '../errors.js';

/** Bits of a signed operand that has a log code: INT8 or INT4. */
export type OperandBits = 8 | 4;

/** The logarithm of an operand: its sign and the position of its leading one. */
export interface LogCode {
  readonly bits: OperandBits;
  /** False for zero. */
  readonly negative: boolean;
  /** 0 .. bits - 2; bits - 1 stands for zero. */
  readonly exponent: number;
}

/** Where the highest 1 of a magnitude is; position 0 when there is none. */
export interface LeadingOne {
  readonly found: boolean;
  readonly position: number;
}

/** Stage 1: min(|x|, 2^(bits-1) - 1), so that -128 counts as -127 and -8 as -7. */
export function logMagnitude(x: number, bits: OperandBits): number {
  const most = 2 ** (bits - 1) - 1;
  if (!Number.isInteger(x) || x < -most - 1 || x > most) {
    throw new GoldenError(
      'bad-argument',
      `log code: the operand is ${x}; give an integer of ${-most - 1} .. ${most}`,
    );
  }
  return Math.min(Math.abs(x), most);
}

/** Stage 2: the position of the highest 1. @param magnitude 0 .. 2^31 - 1 */
export function leadingOne(magnitude: number): LeadingOne {
  return magnitude === 0
    ? { found: false, position: 0 }
    : { found: true, position: 31 - Math.clz32(magnitude) };
}

/**
 * The log code of a signed integer: floor(log2 |x|) with the sign, and a code of its own for zero. The contract is log-domain.md.
 * Source: FACT (ISCA 2023), abstract; the code is ours.
 * @throws GoldenError `bad-argument` if x is no integer of that many bits
 */
export function logEncode(x: number, bits: OperandBits): LogCode {
  const { found, position } = leadingOne(logMagnitude(x, bits));
  return { bits, negative: x < 0, exponent: found ? position : bits - 1 };
}

/** True for the code of zero, whatever its sign. */
export function isLogZero(code: LogCode): boolean {
  return code.exponent === code.bits - 1;
}

/** The value of a code: 2^exponent with its sign, or 0. */
export function logDecode(code: LogCode): number {
  if (isLogZero(code)) return 0;
  return code.negative ? -(2 ** code.exponent) : 2 ** code.exponent;
}

/** Bits of a code: 4 for INT8, 3 for INT4. */
export function logCodeBits(bits: OperandBits): number {
  return 1 + Math.log2(bits);
}

/** The code as hardware holds it: {sign, exponent}, sign first. */
export function packLogCode(code: LogCode): number {
  return (code.negative ? code.bits : 0) + code.exponent;
}

/** The code of a packed one; the sign of a zero is dropped. @throws GoldenError `bad-argument` if it has more bits than a code */
export function unpackLogCode(packed: number, bits: OperandBits): LogCode {
  if (!Number.isInteger(packed) || packed < 0 || packed >= 2 * bits) {
    throw new GoldenError(
      'bad-argument',
      `log code: the packed code is ${packed}; give an integer of 0 .. ${2 * bits - 1}`,
    );
  }
  const exponent = packed % bits;
  return { bits, negative: packed >= bits && exponent !== bits - 1, exponent };
}
