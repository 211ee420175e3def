import { GoldenError } from '../../errors.js';

/** What the realignment stage sends for a sequence of compacted rows. */
export interface Realigned<T> {
  /** Per input row: the full row of `lanes` elements that leaves with it, or none. */
  readonly emitted: readonly (readonly T[])[];
  /** The last row, of fewer than `lanes` elements; empty if nothing is left. */
  readonly rest: readonly T[];
}

/**
 * Packs the rows behind a zero eliminator into rows of exactly `lanes` elements, in order. The contract is in
 * zero-eliminator.md, section Realignment.
 * @param rows compacted rows of at most `lanes` elements each
 * @throws GoldenError `bad-argument` for a row that is longer
 */
export function realign<T>(rows: readonly (readonly T[])[], lanes: number): Realigned<T> {
  let pending: T[] = [];
  const emitted = rows.map(row => {
    if (row.length > lanes) {
      throw new GoldenError(
        'bad-argument',
        `realign: a row has ${row.length} elements; at most ${lanes} fit its lanes`,
      );
    }
    pending.push(...row);
    if (pending.length < lanes) return [];
    const full = pending.slice(0, lanes);
    pending = pending.slice(lanes);
    return full;
  });
  return { emitted, rest: pending };
}
