import { In, Out, bit, generator, module, mux, regNext, s } from '../../../dsl/index.js';

/** Parameters of {@link treeAdder}. */
export interface TreeAdderParameters {
  /** Bits of both terms. */
  readonly bits: number;
  /** Bits of the sum. */
  readonly sumBits: number;
}

/** A place of an adder tree: the sum of two terms, a register behind it. */
export const treeAdder = generator({ bits: 24, sumBits: 25 }, ({ bits, sumBits }: TreeAdderParameters) =>
  module(
    'tree_adder',
    { advance: In(bit), a: In(s(bits)), b: In(s(bits)), sum: Out(s(sumBits)) },
    ({ advance, a, b, sum }) => {
      sum.value = regNext(a.add(b).trunc(sumBits), { enable: advance });
    },
  ),
);

/** A place where a tree can be cut: the sum of two terms with `joins`, without it what passes. */
export const tapAdder = generator({ bits: 24, sumBits: 25 }, ({ bits, sumBits }: TreeAdderParameters) =>
  module(
    'tap_adder',
    {
      advance: In(bit),
      joins: In(bit),
      pass: In(s(bits)),
      a: In(s(bits)),
      b: In(s(bits)),
      sum: Out(s(sumBits)),
    },
    ({ advance, joins, pass, a, b, sum }) => {
      sum.value = regNext(mux(joins, a.add(b).trunc(sumBits), pass.extend(sumBits)), { enable: advance });
    },
  ),
);

/** Each of the first half of a list, with its like in the second. */
export function halves<T>(items: readonly T[]): (readonly [T, T])[] {
  const half = items.length / 2;
  return items.slice(0, half).flatMap((a, i) => {
    const b = items[i + half];
    return b === undefined ? [] : [[a, b] as const];
  });
}
