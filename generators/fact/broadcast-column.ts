import { In, Out, bit, generator, instance, module, reg, s, sum, u, vec } from '../../dsl/index.js';
import type { SInt, Vec } from '../../dsl/index.js';
import { NIBBLE_PRODUCT_BITS } from './mixed-multiplier.js';
import { partialBits } from './mixed-grid-ports.js';
import { operandPair, stationaryMultiplier, stationaryWeight } from './stationary-multiplier.js';

type Pair = Vec<SInt<number>, SInt<number>>;

/** Parameters of {@link broadcastColumn}. */
export interface BroadcastColumnParameters {
  readonly rows: number;
}

/**
 * A column of the broadcast grid: a cell for each row, all of which see their operands at once, and a tree that adds their products two by two, with a
 * register in front of it and one behind each level. Both sums leave 1 + clog2(rows) advances after the operands came.
 * Source: golden/fact/mixed-pe-array.md.
 */
export const broadcastColumn = generator({ rows: 16 }, ({ rows }: BroadcastColumnParameters) => {
  const ports = {
    /** Everything stands still without it. */
    advance: In(bit),
    operands: In(vec(operandPair, rows)),
    /** Bit r: the weight is the next one of row r. */
    loads: In(u(rows)),
    weight: In(stationaryWeight),
    /** All next weights go to work. */
    changes: In(bit),
    sums: Out(vec(s(partialBits(rows)), 2)),
  };
  return module('broadcast_column', ports, ({ advance, operands, loads, weight, changes, sums }) => {
    const level = (number: number, count: number) =>
      reg(vec(vec(s(NIBBLE_PRODUCT_BITS + number), 2), count), {
        enable: advance,
        name: number === 0 ? 'products' : `level${String(number)}`,
      });
    const products = level(0, rows);
    products.next = Array.from(
      { length: rows },
      (_, r) =>
        instance(
          stationaryMultiplier(),
          { operands: operands.at(r), loads: loads(r), weight, changes },
          { name: 'pe' },
        ).products,
    );
    let below: readonly Pair[] = [...products];
    for (let number = 1; below.length > 1; number++) {
      const above = level(number, Math.ceil(below.length / 2));
      const lower = below;
      // The last of an odd number goes on alone.
      [...above].forEach((pair, p) => {
        const own = lower.slice(2 * p, 2 * p + 2);
        pair.next = [0, 1].map(lane => sum(own.map(pairBelow => pairBelow.at(lane))));
      });
      below = [...above];
    }
    const [root] = below;
    if (root === undefined) throw new RangeError('a row at least');
    sums.value = root;
  });
});
