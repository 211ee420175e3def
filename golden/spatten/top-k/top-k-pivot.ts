import { GoldenError } from '../../errors.js';

/** Lanes that the engine can have. */
export const TOP_K_LANES: readonly number[] = [1, 2, 4, 8, 16, 32];

/** Where the pivot stands: row and lane of the FIFO that is read next. */
export interface PivotPlace {
  readonly row: number;
  readonly lane: number;
}

/**
 * The place that an LFSR state draws from a FIFO of n elements, packed in rows of P lanes. With s the state:
 *
 *     rows  = ceil(n / P)
 *     row   = (s[15:6] * rows) >> 10
 *     valid = lanes filled in that row: P, or n - P * (rows - 1) in the last one
 *     lane  = (s[B-1:0] * valid) >> B        B = 4, but 5 for P = 32
 *
 * The two fields never overlap and leave at least one bit free, so each of n <= 1024 P elements can be drawn.
 * @param state 1 .. 65535
 * @param n 1 .. 1024 * lanes
 * @param lanes one of {@link TOP_K_LANES}
 */
export function pivotPlace(state: number, n: number, lanes: number): PivotPlace {
  const rows = Math.ceil(n / lanes);
  const row = ((state >> 6) * rows) >> 10;
  const valid = row === rows - 1 ? n - lanes * (rows - 1) : lanes;
  const laneBits = lanes === 32 ? 5 : 4;
  const lane = ((state & (2 ** laneBits - 1)) * valid) >> laneBits;
  return { row, lane };
}

/**
 * Refuses an engine that cannot be built.
 * @param depth the most elements of a job, 1 .. 1024 * lanes
 * @throws GoldenError `bad-argument`
 */
export function checkTopKShape(lanes: number, depth: number): void {
  if (!TOP_K_LANES.includes(lanes)) {
    throw new GoldenError('bad-argument', `top-k: ${lanes} lanes; choose one of ${TOP_K_LANES.join(', ')}`);
  }
  if (!Number.isInteger(depth) || depth < 1 || depth > 1024 * lanes) {
    throw new GoldenError(
      'bad-argument',
      `top-k: the depth is ${depth}; give an integer from 1 to ${1024 * lanes}`,
    );
  }
}
