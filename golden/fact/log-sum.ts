import { GoldenError } from '../errors.js';
import { type LogProduct, productValue } from './log-product.js';

/** How products are added. */
export interface LogSumOptions {
  /** Products of a beat, L >= 1. */
  readonly lanes: number;
  /** The largest exponent of a product: 12 for two INT8 operands. */
  readonly topExponent: number;
  /** Bits of the signed accumulator: at least accumulatorBits of the products there are. */
  readonly accumulatorBits: number;
  /** What the sum starts from; 0 by default. */
  readonly offset?: number;
}

/** A sum with what a monitor sees after each beat. */
export interface LogSum<B> {
  readonly sum: number;
  readonly beats: readonly B[];
}

/** Bits of an unsigned integer: the least number that holds v. @param v 0 .. 2^53 - 1 */
export function unsignedBits(v: number): number {
  return v.toString(2).length;
}

/** Bits of a signed sum of `terms` values, each of a magnitude of at most `limit`: 24 for 1024 products of two INT8 log codes. */
export function sumBits(terms: number, limit: number): number {
  return 1 + unsignedBits(terms * limit);
}

/** Bits of a signed exponent counter that sees `terms` products: 11 at 768, 12 at 1024. */
export function counterBits(terms: number): number {
  return 1 + unsignedBits(terms);
}

/** The largest magnitude of an offset with which no partial sum leaves an accumulator of `bits`; negative if there is none. */
export function offsetLimit(bits: number, terms: number, limit: number): number {
  return 2 ** (bits - 1) - 1 - terms * limit;
}

/**
 * Form A: an accumulator to which each beat adds 1 << exponent of every positive product and takes that of every negative one away.
 * The contract is log-domain.md.
 * @param products one or more; the last beat is filled up with zeros
 * @returns the sum, and the accumulator after each beat
 * @throws GoldenError `bad-argument` if lanes, an exponent, the accumulator or the offset do not fit
 */
export function oneHotSum(products: readonly LogProduct[], options: LogSumOptions): LogSum<number> {
  let sum = checkSum(products, options);
  const beats = beatsOf(products, options.lanes).map(beat => {
    for (const product of beat) sum += productValue(product);
    return sum;
  });
  return { sum, beats };
}

/**
 * Form B: a signed counter for each exponent, and one reconstruction at the end: offset + sum of counter_j << j. Equal to
 * {@link oneHotSum} bit for bit; the same errors.
 * @returns the sum, and the counters after each beat, exponent 0 first
 */
export function counterSum(
  products: readonly LogProduct[],
  options: LogSumOptions,
): LogSum<readonly number[]> {
  const offset = checkSum(products, options);
  const counters = new Array<number>(options.topExponent + 1).fill(0);
  const beats = beatsOf(products, options.lanes).map(beat => {
    for (const { zero, negative, exponent } of beat) {
      if (!zero) counters[exponent] = (counters[exponent] ?? 0) + (negative ? -1 : 1);
    }
    return [...counters];
  });
  return { sum: reconstruct(counters, offset), beats };
}

/** offset + sum of counter_j * 2^j. */
export function reconstruct(counters: readonly number[], offset = 0): number {
  return counters.reduce((sum, count, exponent) => sum + count * 2 ** exponent, offset);
}

function beatsOf(products: readonly LogProduct[], lanes: number): (readonly LogProduct[])[] {
  return Array.from({ length: Math.ceil(products.length / lanes) }, (_, n) =>
    products.slice(n * lanes, (n + 1) * lanes),
  );
}

/** Refuses what does not fit; gives the offset. */
function checkSum(products: readonly LogProduct[], options: LogSumOptions): number {
  const { lanes, topExponent, accumulatorBits, offset = 0 } = options;
  const refuse = (what: string): never => {
    throw new GoldenError('bad-argument', `log sum: ${what}`);
  };
  if (products.length === 0) refuse('there is no product; give one or more');
  if (!Number.isInteger(lanes) || lanes < 1) refuse(`lanes is ${lanes}; give an integer of 1 or more`);
  const over = products.find(({ exponent }) => exponent > topExponent);
  if (over !== undefined) refuse(`an exponent is ${over.exponent}; the largest is ${topExponent}`);
  const least = sumBits(products.length, 2 ** topExponent);
  if (accumulatorBits < least) {
    refuse(
      `an accumulator of ${accumulatorBits} bits is too narrow for ${products.length} products; give ${least}`,
    );
  }
  const limit = offsetLimit(accumulatorBits, products.length, 2 ** topExponent);
  if (!Number.isInteger(offset) || Math.abs(offset) > limit) {
    refuse(`the offset is ${offset}; give an integer of -${limit} .. ${limit}, or a wider accumulator`);
  }
  return offset;
}
