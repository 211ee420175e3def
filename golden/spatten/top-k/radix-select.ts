import { filterByThreshold, withoutSearch } from './top-k-job.js';
import type { Selection } from './top-k-job.js';
import type { Key } from './top-k-oracle.js';
import { checkTopKShape } from './top-k-pivot.js';

/** Bits of a digit at most: there is a counter for each value of it. */
const MOST_DIGIT_BITS = 6;

/** How a key is cut into digits, the highest first; the last is filled up with zeros below. */
export interface RadixDigits {
  readonly digits: number;
  readonly digitBits: number;
}

/** The digits of keys of `keyWidth` bits: as few as there may be, and then as short; two digits of two bits at least. */
export function radixDigits(keyWidth: number): RadixDigits {
  const digits = Math.max(2, Math.ceil(keyWidth / MOST_DIGIT_BITS));
  return { digits, digitBits: Math.max(2, Math.ceil(keyWidth / digits)) };
}

/** Options of {@link radixSelect} and of `sortSelect`. */
export interface SelectOptions {
  /** P, one of 1, 2, 4, 8, 16, 32. */
  readonly lanes: number;
  /** The most elements of a job, 1 .. 1024 * lanes. */
  readonly depth: number;
  readonly keyWidth: number;
  readonly signed: boolean;
}

/** One digit of the threshold. */
export interface RadixPass {
  /** Indices of the elements that were read, in order: all for the first two digits, then the members of the pass before. */
  readonly read: readonly number[];
  /** Those of them whose higher digits are the threshold's: they were counted. */
  readonly members: readonly number[];
  /** How many members have each value of the digit. */
  readonly counts: readonly number[];
  /** How many of the members are wanted, 1 or more. */
  readonly wanted: number;
  /** The threshold's digit, and how many of the members that share it are wanted. */
  readonly digit: number;
  readonly left: number;
}

/** The result of one job, digit by digit. */
export type RadixResult<K extends Key> = Selection<K> & { readonly passes: readonly RadixPass[] };

/** Digit `place` of a key, 0 the highest, of keys in ascending order from 0. */
export function radixDigit(key: Key, place: number, { keyWidth, signed }: SelectOptions): number {
  const { digits, digitBits } = radixDigits(keyWidth);
  const raised =
    (BigInt(key) + (signed ? 1n << BigInt(keyWidth - 1) : 0n)) << BigInt(digits * digitBits - keyWidth);
  return Number((raised >> BigInt((digits - 1 - place) * digitBits)) & ((1n << BigInt(digitBits)) - 1n));
}

/**
 * Top-k by counting digits: the threshold is found digit by digit, from the counts of the elements that share its digits so
 * far. The contract is top-k.md, section Radix select; the result set is that of topKOracle.
 * @param keys n integers of `keyWidth` bits
 * @param k how many to keep; k = n passes all; errors as quickSelect has them
 * @throws GoldenError `bad-argument` for lanes or a depth that there are not
 */
export function radixSelect<K extends Key>(
  keys: readonly K[],
  k: number,
  options: SelectOptions,
): RadixResult<K> {
  const { lanes, depth, keyWidth } = options;
  checkTopKShape(lanes, depth);
  const known = withoutSearch(keys.length, k, depth);
  if (known !== undefined) return { ...known, passes: [] };

  const { digits, digitBits } = radixDigits(keyWidth);
  const passes: RadixPass[] = [];
  let read: readonly number[] = [...keys.keys()];
  let members = read;
  let wanted = k;
  for (let place = 0; place < digits; place++) {
    const own = keys.map(key => radixDigit(key, place, options));
    const counts = Array.from({ length: 2 ** digitBits }, () => 0);
    for (const i of members) counts[own[i] ?? 0] = (counts[own[i] ?? 0] ?? 0) + 1;
    let [digit, left] = [counts.length - 1, wanted];
    while (left > (counts[digit] ?? 0)) left -= counts[digit--] ?? 0;
    passes.push({ read, members, counts, wanted, digit, left });
    // The first two digits are counted over the input; what the second pass reads again is what the first counted.
    read = members;
    members = members.filter(i => own[i] === digit);
    wanted = left;
  }
  // The members that are left are equal: the k-th key is one of them.
  const threshold = keys[members[0] as number] as K;
  return {
    outcome: 'selected',
    threshold,
    numKeep: wanted,
    kept: filterByThreshold(keys, threshold, wanted),
    passes,
  };
}
