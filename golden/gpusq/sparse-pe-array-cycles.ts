import type { SparseArraySize } from './sparse-pe-array.js';

/** When things happen to a tile: the cycle in which it is taken, of its first weights, and the one before its first token. */
export interface TileCycles {
  readonly taken: number;
  readonly weights: number;
  readonly start: number;
}

/** The cycle model of a job that nothing stalls. */
export interface SparseArrayCycles {
  readonly tiles: readonly TileCycles[];
  /** From a token to its result. */
  readonly latency: number;
  /** From the first tile taken to the result of the last token, both included. */
  readonly total: number;
}

/**
 * The cycle model of sparse-pe-array.md.
 * @param tokens of each tile
 */
export function sparseArrayCycles(
  { rows, columns }: Pick<SparseArraySize, 'rows' | 'columns'>,
  tokens: readonly number[],
): SparseArrayCycles {
  const elements = rows / 2;
  const latency = elements + columns + 4;
  const tiles: TileCycles[] = [];
  let free = 0;
  let firstToken = -Infinity;
  let last = 0;
  for (const count of tokens) {
    const taken = free;
    const weights = Math.max(taken + 1, firstToken + columns);
    const start = Math.max(weights + elements, last);
    tiles.push({ taken, weights, start });
    free = start + 1;
    last = start + count;
    if (count > 0) firstToken = start + 1;
  }
  return { tiles, latency, total: last + latency + 1 };
}
