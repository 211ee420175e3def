import { In, Out, bit, clog2, s, vec } from '../../dsl/index.js';
import { NIBBLE_PRODUCT_BITS } from './mixed-multiplier.js';
import { operandPair, stationaryWeight } from './stationary-multiplier.js';

/** Size of a grid of cells. */
export interface MixedGridParameters {
  readonly rows: number;
  readonly columns: number;
}

/** Bits of a partial sum of so many rows. */
export const partialBits = (rows: number): number => NIBBLE_PRODUCT_BITS + clog2(rows);

/** The ports of a grid of cells, whatever moves the operands in it. */
export function gridPorts({ rows, columns }: MixedGridParameters) {
  return {
    /** Everything stands still without it. */
    advance: In(bit),
    /** The next weights go to work; one advance before the first operands of a tile. */
    change: In(bit),
    operands: In(vec(operandPair, rows)),
    /** A row of weights comes in, only with `advance`; that of row 0 first, and none when all rows have their next. */
    loads: In(bit),
    weights: In(vec(stationaryWeight, columns)),
    /** Both partial sums of each column. */
    partial: Out(vec(vec(s(partialBits(rows)), 2), columns)),
  };
}
