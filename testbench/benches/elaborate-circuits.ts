import { In, Out, group, instance, module, regNext, s, u, vec } from '../../dsl/index.js';
import type { Module, UInt } from '../../dsl/index.js';

const cellPorts = {
  a: In(s(8)),
  b: In(s(8)),
  above: In(s(32)),
  aNext: Out(s(8)),
  bNext: Out(s(8)),
  total: Out(s(32)),
};

/** An INT8 multiply-accumulate cell of a systolic array: both operands and the running total pass on in registers. */
function macCell(): Module<typeof cellPorts> {
  return module('mac', cellPorts, ({ a, b, above, aNext, bNext, total }) => {
    aNext.value = regNext(a);
    bNext.value = regNext(b);
    total.value = regNext(above.wrapAdd(a.mul(b)));
  });
}

/** `side` x `side` cells of one module: `a` moves along the rows, `b` and the totals down the columns. */
export function macArray(side: number): Module {
  const cell = macCell();
  const ports = { a: In(vec(s(8), side)), b: In(vec(s(8), side)), total: Out(vec(s(32), side)) };
  return module(`mac_array_${String(side)}`, ports, ({ a, b, total }) => {
    const rows: ReturnType<typeof instance<typeof cellPorts>>[][] = [];
    for (let i = 0; i < side; i++) {
      const row: ReturnType<typeof instance<typeof cellPorts>>[] = [];
      for (let j = 0; j < side; j++) {
        const above = rows[i - 1]?.[j];
        const before = row[j - 1];
        row.push(
          instance(cell, {
            a: before === undefined ? a.at(i) : before.aNext,
            b: above === undefined ? b.at(j) : above.bNext,
            above: above === undefined ? 0 : above.total,
          }),
        );
      }
      rows.push(row);
    }
    rows.at(-1)?.forEach(({ total: sum }, j) => {
      total.at(j).value = sum;
    });
  });
}

const lanes = 64;
const laneBits = 16;

/** Adders and registers of one tree of {@link adderTrees}. */
export const nodesOfTree = 2 * (lanes - 1);

/**
 * One flat module of `count` trees, each the sum of 64 lanes of 16 bits with a register behind every adder: 63 adders and
 * 63 registers a tree. The slices that take the lanes out of the input, and the ports, come on top and are not counted.
 */
export function adderTrees(count: number): Module {
  const names = Array.from({ length: count }, (_, tree) => `tree${String(tree)}`);
  const terms = Object.fromEntries(names.map(name => [name, In(vec(u(laneBits), lanes))]));
  const totals = Object.fromEntries(names.map(name => [name, Out(u(laneBits + Math.log2(lanes)))]));
  return module('adder_trees', { terms: group(terms), total: group(totals) }, io => {
    const sums = Object.values(io.total);
    Object.values(io.terms).forEach((tree, i) => {
      let level: readonly UInt<number>[] = [...tree];
      while (level.length > 1) level = pairs(level);
      const [sum, total] = [level[0], sums[i]];
      if (sum !== undefined && total !== undefined) total.value = sum;
    });
  });
}

function pairs(level: readonly UInt<number>[]): readonly UInt<number>[] {
  const next: UInt<number>[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [a, b] = [level[i], level[i + 1]];
    if (a !== undefined && b !== undefined) next.push(regNext(a.add(b)));
  }
  return next;
}
