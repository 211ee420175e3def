import { cat, generator, instance, lit, module, s } from '../../dsl/index.js';
import type { Bit, SInt, UInt, Vec } from '../../dsl/index.js';
import { delayTaps, delayed } from '../common/delayed.js';
import { mixedCell } from './mixed-cell.js';
import { gridPorts, partialBits } from './mixed-grid-ports.js';
import type { MixedGridParameters } from './mixed-grid-ports.js';

type Pair = readonly SInt<number>[] | Vec<SInt<number>, SInt<number>>;

/** A row of the grid as its left end feeds it, and a column as its head does. */
interface RowFeed {
  readonly change: Bit;
  readonly operands: Pair;
}
interface ColumnFeed {
  readonly loads: Bit;
  readonly weight: SInt<number>;
  readonly sums: Pair;
}

/** Two signed numbers side by side, the first in the low bits. */
function pairOf(bits: UInt<number>): Pair {
  const half = bits.width / 2;
  return [bits(half - 1, 0).asSInt(), bits(2 * half - 1, half).asSInt()];
}

/**
 * The systolic grid: row r sees the operands of a beat r cycles after row 0, column c its weights c cycles after column 0, and the partial sums leave
 * together, rows + columns - 1 advances after the operands came. `change` comes one advance before the first operands of a tile.
 * Source: golden/fact/mixed-pe-array.md.
 */
export const mixedGrid = generator({ rows: 16, columns: 16 }, ({ rows, columns }: MixedGridParameters) => {
  const sumBits = partialBits(rows);
  return module('mixed_grid', gridPorts({ rows, columns }), io => {
    const { advance, partial } = io;
    const cell = mixedCell({ sumBits });
    const zero: SInt<number> = lit(0, s(sumBits));
    const flags = (flag: Bit, count: number, name: string): Bit[] =>
      delayTaps(cat(flag), count - 1, advance, { init: 0, name }).map(tap => tap(0));
    const rowFeeds = flags(io.change, rows, 'changes').map((change, r): RowFeed => {
      const pair = delayed(io.operands.at(r).asUInt(), r, advance, { name: `operands${String(r)}` });
      return { change, operands: pairOf(pair) };
    });
    let columnFeeds = flags(io.loads, columns, 'loading').map((loads, c): ColumnFeed => {
      const weight = delayed(io.weights.at(c).asUInt(), c, advance, { name: `weight${String(c)}` });
      return { loads, weight: weight.asSInt(), sums: [zero, zero] };
    });
    for (let { change, operands } of rowFeeds) {
      columnFeeds = columnFeeds.map(({ loads, weight, sums }): ColumnFeed => {
        const place = instance(cell, { advance, change, loads, weight }, { name: 'pe' });
        place.operands.value = operands;
        place.above.value = sums;
        ({ changeRight: change, right: operands } = place);
        return { loads: place.loadsDown, weight: place.weightDown, sums: place.down };
      });
    }
    columnFeeds.forEach(({ sums }, c) => {
      const [first, second] = sums;
      if (first === undefined || second === undefined) return;
      const pair = cat(second.asUInt(), first.asUInt());
      partial.at(c).value = pairOf(delayed(pair, columns - 1 - c, advance, { name: `partial${String(c)}` }));
    });
  });
});
