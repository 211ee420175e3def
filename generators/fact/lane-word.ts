import { cat } from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';

/** Lanes side by side in one word, lane 0 lowest. */
export function packLanes(lanes: readonly UInt<number>[]): UInt<number> {
  return cat(...[...lanes].reverse());
}

/** The lanes of a word. */
export function unpackLanes(word: UInt<number>, lanes: number): UInt<number>[] {
  const bits = word.width / lanes;
  return Array.from({ length: lanes }, (_, i) => word(bits * (i + 1) - 1, bits * i));
}
