/** How an INT8 activation becomes INT4: its upper nibble as it is, or the nearest one, half up, 7 at the most. */
export type NibbleRounding = 'floor' | 'nearest';

/** The two nibbles of an INT8: 16 * hi + lo. */
export interface Nibbles {
  /** Signed, -8 .. 7. */
  readonly hi: number;
  /** Unsigned, 0 .. 15. */
  readonly lo: number;
}

/** An INT8 apart. @param x -128 .. 127 */
export function splitNibbles(x: number): Nibbles {
  return { hi: x >> 4, lo: x & 15 };
}

/** The INT4 of an INT8, whose value is 16 times as much. @param x -128 .. 127 @returns -8 .. 7 */
export function int4Of(x: number, rounding: NibbleRounding = 'floor'): number {
  return rounding === 'floor' ? x >> 4 : Math.min(7, (x + 8) >> 4);
}
