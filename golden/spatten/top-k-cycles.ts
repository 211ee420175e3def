import type { Key } from './top-k-oracle.js';
import type { TopKResult } from './top-k.js';

/** Cycles of one job, by stage. */
export interface TopKCycles {
  /** Rows to load; hidden when it overlaps the producer. */
  readonly load: number;
  /** From the last row loaded to the threshold valid. */
  readonly select: number;
  /** The pass over the original list (in PASS, the copy). */
  readonly filter: number;
}

/**
 * The cycle model of the quick-select engine: rows of `lanes` elements, one a cycle, and `roundOverhead` cycles for each
 * round (START, and the pipeline from FIFO to the next START).
 * Source: the latency model released with SpAtten has an overhead of 3; hardware adds its own pipeline depth.
 * @param n elements of the job
 */
export function topKCycles<K extends Key>(
  result: TopKResult<K>,
  n: number,
  lanes: number,
  roundOverhead: number,
): TopKCycles {
  const rows = Math.ceil(n / lanes);
  const select = result.rounds.reduce((sum, round) => sum + Math.ceil(round.n / lanes) + roundOverhead, 0);
  return { load: rows, select, filter: result.outcome === 'error' ? 0 : rows };
}
