import { In, Out, bit, clog2, generator, instance, lit, module, regNext, s, vec } from '../../dsl/index.js';
import type { Bit, SInt, Vec } from '../../dsl/index.js';
import { mixedCell, operandPair } from './mixed-cell.js';
import { NIBBLE_BY_BYTE, NIBBLE_PRODUCT_BITS } from './mixed-multiplier.js';

/** Size of {@link mixedGrid}. */
export interface MixedGridParameters {
  readonly rows: number;
  readonly columns: number;
}

/** Bits of a partial sum of so many rows. */
export const partialBits = (rows: number): number => NIBBLE_PRODUCT_BITS + clog2(rows);

/** A row of the grid as its head feeds it, and a column. */
interface RowFeed {
  change: Bit;
  operands: Vec<SInt<5>, SInt<5>>;
}
interface ColumnFeed {
  loads: Bit;
  weight: SInt<8>;
  sums: Vec<SInt<number>, SInt<number>>;
}

/** `count` times what `step` makes of a value; steps count from 1. */
function repeated<T>(value: T, count: number, step: (value: T, i: number) => T): T {
  return count === 0 ? value : step(repeated(value, count - 1, step), count);
}

/**
 * The systolic grid: row r sees the operands of a beat r cycles after row 0, column c its weights c cycles after column 0, and the partial sums leave
 * together, rows + columns - 1 advances after the operands came. `change` comes one advance before the first operands of a tile.
 * Source: golden/fact/mixed-pe-array.md.
 */
export const mixedGrid = generator(
  { rows: 16, columns: 16 },
  ({ rows, columns }: { readonly rows: number; readonly columns: number }) => {
    const sumBits = partialBits(rows);
    const ports = {
      advance: In(bit),
      change: In(bit),
      operands: In(vec(operandPair, rows)),
      loads: In(bit),
      weights: In(vec(s(NIBBLE_BY_BYTE.weightBits), columns)),
      partial: Out(vec(vec(s(sumBits), 2), columns)),
    };
    return module('mixed_grid', ports, ({ advance, change, operands, loads, weights, partial }) => {
      const cell = mixedCell({ sumBits });
      /** A register that holds while nothing advances; its name says what it holds, and after how many advances. */
      const later = (what: string, i: number) => ({ enable: advance, name: `${what}After${String(i)}` });
      const flags = (what: string, flag: Bit, count: number): Bit[] => {
        const line = [flag];
        for (let i = 1; i < count; i++)
          line.push(regNext(line[i - 1] ?? flag, { init: 0, ...later(what, i) }));
        return line;
      };
      const changes = flags('change', change, rows);
      const loading = flags('loads', loads, columns);
      const lefts = Array.from({ length: rows }, (_, r): RowFeed => ({
        change: changes[r] ?? change,
        operands: repeated(operands.at(r), r, (value, i) => regNext(value, later(`operands${String(r)}`, i))),
      }));
      const tops = Array.from(
        { length: columns },
        (_, c): Omit<ColumnFeed, 'sums'> & Partial<ColumnFeed> => ({
          loads: loading[c] ?? loads,
          weight: repeated(weights.at(c), c, (value, i) => regNext(value, later(`weight${String(c)}`, i))),
        }),
      );
      for (const [r, left] of lefts.entries()) {
        for (const [c, top] of tops.entries()) {
          const row = lefts[r] ?? left;
          const own = instance(
            cell,
            { advance, change: row.change, loads: top.loads, weight: top.weight, operands: row.operands },
            { name: 'cell' },
          );
          own.above.value = top.sums ?? [lit(0, s(sumBits)), lit(0, s(sumBits))];
          lefts[r] = { change: own.changeRight, operands: own.right };
          tops[c] = { loads: own.loadsDown, weight: own.weightDown, sums: own.down };
        }
      }
      tops.forEach(({ sums }, c) => {
        if (sums === undefined) return;
        partial.at(c).value = repeated(sums, columns - 1 - c, (value, i) =>
          regNext(value, later(`partial${String(c)}`, i)),
        );
      });
    });
  },
);
