import { clog2, connect, instance, map } from '../../../dsl/index.js';
import { firstLanes } from './rows.js';
import type { Consumer, Type } from '../../../dsl/index.js';
import { rowJoiner } from './row-joiner.js';
import { rowNarrower } from './row-narrower.js';
import type { CompactRow } from './rows.js';

/** What is on the rows, and how many lanes they have before and after; powers of two. */
export interface RowParts<T extends Type> {
  readonly payload: T;
  readonly lanes: number;
  readonly into: number;
}

/** Rows for something that takes `into` lanes at once: cut into parts if they have more. */
export function cutRows<T extends Type>(
  rows: Consumer<CompactRow<T>>,
  { payload, lanes, into }: RowParts<T>,
) {
  if (lanes === into) return map(rows, ({ last, row }) => ({ last, row }));
  const filled = map(rows, ({ size, last, row }) => ({
    filled: firstLanes(size, { lanes, laneBits: clog2(lanes) }),
    last,
    row,
  }));
  const narrower = instance(rowNarrower({ payload, lanes, into }), {}, { name: 'narrower' });
  connect(filled, narrower.rows);
  return map(narrower.parts, ({ last, row }) => ({ last, row }));
}

/** The rows of `into` lanes that such parts are of. */
export function joinRows<T extends Type>(
  parts: Consumer<CompactRow<T>>,
  { payload, lanes, into }: RowParts<T>,
): Consumer<CompactRow<T>> {
  if (lanes === into) return parts;
  const joiner = instance(rowJoiner({ payload, lanes, into }), {}, { name: 'joiner' });
  connect(parts, joiner.parts);
  return joiner.joined;
}
