import { GoldenError } from '../errors.js';
import { GROUP_UNITS } from './sparse-mode.js';

/** The two kept units of a group, ascending. */
export type KeptUnits = readonly [number, number];

/** The six legal codes, ascending. */
export const LEGAL_CODES: readonly number[] = [4, 8, 9, 12, 13, 14];

const BITS = Math.log2(GROUP_UNITS);

/**
 * The metadata nibble of a group: first | second << 2.
 * Source: NVIDIA PTX manual, sparse mma; 2 bits an index.
 * @throws GoldenError `bad-argument` unless 0 <= first < second <= 3
 */
export function codeOfUnits([first, second]: KeptUnits): number {
  const code = first | (second << BITS);
  if (first < 0 || second >= GROUP_UNITS || !LEGAL_CODES.includes(code)) {
    throw new GoldenError(
      'bad-argument',
      `metadata: units ${first} and ${second}; give two of 0 to 3, the lower one first`,
    );
  }
  return code;
}

/** The units that a code names; undefined if it is illegal: a unit named twice, the higher one first, or no nibble. */
export function unitsOfCode(code: number): KeptUnits | undefined {
  if (!LEGAL_CODES.includes(code)) return undefined;
  return [code & (GROUP_UNITS - 1), code >> BITS];
}
