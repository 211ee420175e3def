import { GoldenError } from '../errors.js';
import { nextOperand } from './eager-predictor.js';
import { type LogCode, logEncode } from './log-code.js';
import { logProduct, topExponent } from './log-product.js';
import { counterSum, offsetLimit, oneHotSum, sumBits } from './log-sum.js';

/** Options of {@link logDot}. */
export interface LogDotOptions {
  /** Pairs of a beat. */
  readonly lanes: number;
  /** The most products of a sum. */
  readonly terms: number;
  /** Bits of the signed accumulator. */
  readonly accumulatorBits: number;
}

/** One sum. */
export interface LogDotJob {
  /** Pairs of INT8 log codes. */
  readonly pairs: readonly (readonly [LogCode, LogCode])[];
  readonly offset: number;
  /** From the sum to the operand, 0 .. 23; up to 31 can be asked for. */
  readonly shift: number;
}

/** Why a job was refused. The block raises the same. */
export type LogDotError = 'terms-is-zero' | 'terms-over-limit' | 'offset-over-limit' | 'shift-over-limit';

/** A sum with what a monitor sees. */
export interface LogDotSum {
  readonly sum: number;
  readonly operand: number;
  readonly code: LogCode;
  /** After each beat: the accumulator of the form `oneHot`, and the counters of the form `counters`. */
  readonly accumulators: readonly number[];
  readonly counters: readonly (readonly number[])[];
}

/** The result of one job. */
export type LogDotResult =
  ({ readonly outcome: 'summed' } & LogDotSum) | { readonly outcome: 'error'; readonly error: LogDotError };

/** The largest shift. */
export const SHIFT_LIMIT = 23;

/** The largest exponent of a product of two INT8 codes, and the largest magnitude. */
const TOP = topExponent(8, 8);
const LIMIT = 2 ** TOP;

/**
 * One predicted sum: products of log codes, an offset, and the operand of the next stage. The contract is log-dot.md.
 * Source: FACT (ISCA 2023), abstract; the rest is ours.
 * @throws GoldenError `bad-argument` for an accumulator that is too narrow, with the least that is not
 */
export function logDot(job: LogDotJob, options: LogDotOptions): LogDotResult {
  const { lanes, terms, accumulatorBits } = options;
  const { pairs, offset, shift } = job;
  const least = sumBits(terms, LIMIT);
  if (accumulatorBits < least) {
    throw new GoldenError(
      'bad-argument',
      `log dot product: an accumulator of ${accumulatorBits} bits is too narrow for ${terms} products; give ${least}`,
    );
  }
  const refuse = (error: LogDotError): LogDotResult => ({ outcome: 'error', error });
  if (pairs.length === 0) return refuse('terms-is-zero');
  if (pairs.length > terms) return refuse('terms-over-limit');
  if (Math.abs(offset) > offsetLimit(accumulatorBits, terms, LIMIT)) return refuse('offset-over-limit');
  if (shift > SHIFT_LIMIT) return refuse('shift-over-limit');
  const products = pairs.map(([left, right]) => logProduct(left, right));
  const how = { lanes, offset, topExponent: TOP, accumulatorBits };
  const { sum, beats: accumulators } = oneHotSum(products, how);
  const { beats: counters } = counterSum(products, how);
  const operand = nextOperand(sum, shift);
  return { outcome: 'summed', sum, operand, code: logEncode(operand, 8), accumulators, counters };
}
