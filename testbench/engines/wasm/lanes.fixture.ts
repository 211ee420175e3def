import { In, Out, assert, instance, memory, module, reg, u, vec } from '../../../dsl/index.js';
import type { Module, UInt } from '../../../dsl/index.js';
import { Program } from './program.js';

/** The grid of a group of lanes, and the steps of the inputs that neighbours feed, as rows and columns before the lane. */
export interface Grid {
  readonly module: string;
  readonly rows: number;
  readonly columns: number;
  readonly steps: Readonly<Record<string, readonly [number, number]>>;
}

/** The groups of lanes that a circuit forms, in the order in which their state is first read. */
export function gridsOf({ ir }: Module): Grid[] {
  return new Program(ir).flat.groups.map(({ module: { name, ports }, grid: { rows, columns, steps } }) => ({
    module: name,
    rows,
    columns,
    steps: Object.fromEntries(
      ports.flatMap(port => {
        const step = steps.get(port.variable);
        return step === undefined ? [] : [[port.name, [step.rows, step.columns] as const]];
      }),
    ),
  }));
}

/** A lane that mixes what two neighbours hold with a value of its own and one that all have. */
export const link = module(
  'link',
  { west: In(u(8)), east: In(u(8)), own: In(u(8)), go: In(u(1)), held: Out(u(8)), sum: Out(u(8)) },
  ({ west, east, own, go, held, sum }) => {
    const value = reg(u(8), { init: 1, enable: go });
    value.next = value.wrapAdd(west.xor(east.shlTrunc(1))).xor(own);
    held.value = value;
    sum.value = value.wrapAdd(3);
  },
);

/** What feeds an input of lane `i`: the lane so many before it, if there is one. */
export interface RowOptions {
  readonly before?: (i: number) => number | undefined;
  readonly after?: (i: number) => number | undefined;
  /** The own value of a lane is a literal instead of an input. */
  readonly literals?: boolean;
  /** What neighbours are given has gone through an adder. */
  readonly sums?: boolean;
  /** Lanes whose first neighbour is an input. */
  readonly apart?: readonly number[];
}

/** Lanes in one row; neighbours that there are not are the input `outside`. */
export function rowOf(name: string, lanes: number, options: RowOptions): Module {
  return module(
    name,
    { outside: In(vec(u(8), 2)), own: In(u(8 * lanes)), go: In(u(1)), held: Out(vec(u(8), lanes)) },
    ({ outside, own, go, held }) => {
      const cells = Array.from({ length: lanes }, (_, i) =>
        instance(link, { own: options.literals === true ? (37 * i) % 256 : own(8 * i + 7, 8 * i), go }),
      );
      const valueOf = (at: number | undefined, i: number, end: UInt<8>): UInt<8> => {
        const found = at === undefined || at === i ? undefined : cells[at];
        return found === undefined ? end : options.sums === true ? found.sum : found.held;
      };
      cells.forEach((placed, i) => {
        const before = options.apart?.includes(i) === true ? undefined : options.before?.(i);
        placed.west.value = valueOf(before, i, outside.at(0));
        placed.east.value = valueOf(options.after?.(i), i, outside.at(1));
      });
      held.value = cells.map(placed => placed.held);
    },
  );
}

const corner = module(
  'corner',
  {
    n: In(u(8)),
    e: In(u(8)),
    s: In(u(8)),
    w: In(u(8)),
    own: In(u(8)),
    kept: Out(u(8)),
    held: Out(u(8)),
    low: Out(u(8)),
  },
  ({ n, e, s: south, w, own, kept, held, low }) => {
    const value = reg(u(8), { init: 5 });
    value.next = n.wrapAdd(e.shlTrunc(1)).xor(south.shlTrunc(2).wrapSub(w)).wrapAdd(own);
    assert(value.ne(200), 'not two hundred');
    const words = memory(u(8), { depth: 6 });
    words.write(own(2, 0), value, { enable: value(0) });
    held.value = value;
    low.value = value.xor(words.readAsync(own(5, 3)));
    // State that is placed around what neighbours read.
    const [first, second, third] = [reg(u(8), { init: 1 }), reg(u(8), { init: 2 }), reg(u(8), { init: 3 })];
    first.next = first.wrapAdd(second);
    second.next = second.xor(third);
    third.next = third.wrapSub(own);
    kept.value = first;
  },
);

/** Rows and columns of lanes, with checks and memories, that have neighbours on four sides, or on two; to the south and east those put out something else. */
export function gridOf(
  name: string,
  rows: number,
  columns: number,
  sides: 'all' | 'before' | 'after' = 'all',
): Module {
  return module(
    name,
    {
      ends: In(vec(u(8), 4)),
      side: In(vec(u(8), rows)),
      own: In(u(8)),
      kept: Out(vec(u(8), rows * columns)),
      held: Out(vec(u(8), rows * columns)),
    },
    ({ ends, side, own, kept, held }) => {
      const cells = Array.from({ length: rows * columns }, () => instance(corner, { own }));
      cells.forEach((placed, i) => {
        const [row, column] = [Math.floor(i / columns), i % columns];
        const at = (r: number, c: number, side: typeof sides) =>
          (sides !== 'all' && sides !== side) || r < 0 || c < 0 || r >= rows || c >= columns
            ? undefined
            : cells[r * columns + c];
        placed.n.value = at(row - 1, column, 'before')?.held ?? ends.at(0);
        placed.w.value = at(row, column - 1, 'before')?.held ?? side.at(row);
        placed.s.value = at(row + 1, column, 'after')?.low ?? ends.at(2);
        placed.e.value = at(row, column + 1, 'after')?.low ?? ends.at(3);
      });
      kept.value = cells.map(placed => placed.kept);
      held.value = cells.map(placed => placed.held);
    },
  );
}
