import { mux } from '../../../dsl/index.js';
import type { SInt, UInt } from '../../../dsl/index.js';

/** The larger of two. */
export function larger(a: SInt<number>, b: SInt<number>): SInt<number> {
  return mux(a.gt(b), a, b);
}

/** The largest of the lanes that are filled, of which lane 0 is one, by halves. */
export function largestOf(row: readonly SInt<number>[], filled: UInt<number>): SInt<number> {
  const least = -(2 ** ((row[0]?.width ?? 1) - 1));
  let level = row.map((element, i) => (i === 0 ? element : mux(filled(i), element, least)));
  while (level.length > 1)
    level = level.flatMap((a, i) => (i % 2 === 0 ? [larger(a, level[i + 1] ?? a)] : []));
  const [most] = level;
  if (most === undefined) throw new RangeError('the largest of no lanes');
  return most;
}
