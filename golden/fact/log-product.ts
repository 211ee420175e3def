import { type LogCode, type OperandBits, isLogZero } from './log-code.js';

/** A product of two log codes: plus or minus 2^exponent, or zero. */
export interface LogProduct {
  readonly zero: boolean;
  /** False for zero. */
  readonly negative: boolean;
  /** Sum of the two exponents; 0 for zero. */
  readonly exponent: number;
}

/** The product that fills a beat up. */
export const ZERO_PRODUCT: LogProduct = { zero: true, negative: false, exponent: 0 };

/**
 * The product of two codes by adding exponents and comparing signs: exactly the product of the decoded values. The operands may
 * have different widths. The contract is log-domain.md.
 */
export function logProduct(a: LogCode, b: LogCode): LogProduct {
  if (isLogZero(a) || isLogZero(b)) return ZERO_PRODUCT;
  return { zero: false, negative: a.negative !== b.negative, exponent: a.exponent + b.exponent };
}

/** The value of a product. */
export function productValue({ zero, negative, exponent }: LogProduct): number {
  if (zero) return 0;
  return negative ? -(2 ** exponent) : 2 ** exponent;
}

/** The largest exponent of a product of operands of these widths: 12 for two INT8. */
export function topExponent(a: OperandBits, b: OperandBits): number {
  return a + b - 4;
}
