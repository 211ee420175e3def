import { cat, generator, instance, module, mux, reg, u } from '../../dsl/index.js';
import { broadcastColumn } from './broadcast-column.js';
import { gridPorts } from './mixed-grid-ports.js';
import type { MixedGridParameters } from './mixed-grid-ports.js';

/**
 * The broadcast grid: all cells of a row see the operands of a beat at once, and each column adds its products in a tree. The partial sums leave
 * 1 + clog2(rows) advances after the operands came. Source: golden/fact/mixed-pe-array.md.
 */
export const mixedBroadcastGrid = generator(
  { rows: 16, columns: 16 },
  ({ rows, columns }: MixedGridParameters) =>
    module('mixed_broadcast_grid', gridPorts({ rows, columns }), io => {
      const { advance, change, operands } = io;
      // The row that weights go to, one-hot; behind the last row comes the first again.
      const row = reg(u(rows), { init: 1, enable: io.loads });
      row.next = rows === 1 ? 1 : cat(row(rows - 2, 0), row(rows - 1));
      const rowLoads = mux(io.loads, row, 0);
      const changes = advance.and(change);
      for (let c = 0; c < columns; c++) {
        const weight = io.weights.at(c);
        io.partial.at(c).value = instance(
          broadcastColumn({ rows }),
          { advance, operands, loads: rowLoads, weight, changes },
          { name: 'column' },
        ).sums;
      }
    }),
);
