import { In, Out, bit, clog2, generator, instance, lit, module, mux, u, vec } from '../../../dsl/index.js';
import { laneBank } from '../rows/lane-bank.js';
import { laneNumbers } from '../rows/rows.js';
import type { KeyType } from './top-k-shape.js';

/** Parameters of {@link rowStore}. */
export interface RowStoreParameters {
  readonly key: KeyType;
  /** A power of two. */
  readonly lanes: number;
  readonly rows: number;
}

/**
 * A list of keys, `lanes` to a row, that takes up to `lanes` keys at any position in one cycle: those for the positions from `start`
 * on, each on the lane where it is to stand. Each lane has a memory of its own, so that the keys that reach over the end of a row go
 * into the next one at the same time, and rows are always packed.
 */
export const rowStore = generator(
  { key: u(32), lanes: 16, rows: 64 },
  ({ key, lanes, rows }: RowStoreParameters) => {
    const rowBits = Math.max(1, clog2(rows));
    const laneBits = clog2(lanes);
    const ports = {
      write: In(bit),
      start: In(u(clog2(rows * lanes + 1))),
      count: In(u(clog2(lanes + 1))),
      /** The key for position p on lane p modulo `lanes`. */
      row: In(vec(key, lanes)),
      readRow: In(u(rowBits)),
      /** The row at the `readRow` of the cycle before, with what was written at that edge. */
      read: Out(vec(key, lanes)),
    };
    return module('row_store', ports, ({ write, start, count, row, readRow, read }) => {
      const firstRow = start(laneBits + rowBits - 1, laneBits);
      const fill = laneBits === 0 ? lit(0, u(1)) : start(laneBits - 1, 0);

      // Which key of the list stands on each lane; below 0 where keys have come round into the next row.
      const which = laneNumbers(lanes).map(lane => lane.sub(fill));
      const writes = which.map(key => write.and(count.gt(key(fill.width - 1, 0))));
      const writeRows = which.map(key => mux(key(fill.width), firstRow.wrapAdd(1), firstRow));
      const bank = laneBank({ payload: key, rows, rowBits });
      const banks = Array.from({ length: lanes }, (_, lane) =>
        instance(
          bank,
          { readRow, data: row.at(lane), write: writes.at(lane), writeRow: writeRows.at(lane) },
          { name: 'bank' },
        ),
      );
      read.value = banks.map(lane => lane.read);
    });
  },
);
