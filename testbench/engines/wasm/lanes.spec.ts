import { expect } from 'chai';
import type { Module } from '../../../dsl/index.js';
import { gridOf, gridsOf, rowOf } from './lanes.fixture.js';
import type { Grid, RowOptions } from './lanes.fixture.js';
import { firstApart } from './lock-step.fixture.js';

const before = (i: number): number => i - 1;
const after = (i: number): number => i + 1;

interface Case {
  readonly made: Module;
  readonly grids: readonly Partial<Grid>[];
}

const row = (name: string, lanes: number, options: RowOptions, steps: Grid['steps']): Case => ({
  made: rowOf(name, lanes, options),
  grids: [{ module: 'link', rows: 1, columns: lanes, steps }],
});

const [west, east] = [{ west: [0, 1] }, { east: [0, -1] }] as const;

const cases: readonly Case[] = [
  row('chain_right', 20, { before }, west),
  row('chain_left', 20, { after }, east),
  row('chain_both', 20, { before, after }, { ...west, ...east }),
  row('sums_right', 21, { before, sums: true }, west),
  row('sums_left', 21, { after, sums: true }, east),
  row('sums_both', 37, { before, after, sums: true }, { ...west, ...east }),
  ...[8, 16, 17, 33].flatMap(lanes => [
    row(`row_of_${String(lanes)}`, lanes, { before, after }, { ...west, ...east }),
    row(`left_of_${String(lanes)}`, lanes, { after }, east),
    row(`right_of_${String(lanes)}`, lanes, { before }, west),
  ]),
  row('long_row', 100, { before, after }, { ...west, ...east }),
  row('strided', 23, { before: i => i - 3, after: i => i + 5 }, { west: [0, 3], east: [0, -5] }),
  row('strided_far', 41, { before: i => i - 18, after: i => i + 20 }, { west: [0, 18], east: [0, -20] }),
  row('strided_left', 41, { after: i => i + 20 }, { east: [0, -20] }),
  row('two_left', 21, { before: i => i + 1, after: i => i + 4 }, { west: [0, -1], east: [0, -4] }),
  row('ring', 19, { before: i => (i + 18) % 19 }, west),
  row('ring_left', 19, { after: i => (i + 1) % 19 }, east),
  row('broadcast', 18, {}, {}),
  row('literals', 18, { before, literals: true }, west),
  row('one_apart', 18, { before, apart: [7] }, {}),
  row('some_apart', 21, { before, apart: [7, 15] }, {}),
  ...(
    [
      [4, 9],
      [3, 37],
      [8, 8],
      [2, 16],
      [5, 83],
    ] as const
  ).map(([rows, columns]) => ({
    made: gridOf(`grid_${String(rows)}_${String(columns)}`, rows, columns),
    grids: [
      { module: 'corner', rows, columns, steps: { n: [1, 0], e: [0, -1], s: [-1, 0], w: [0, 1] } as const },
    ],
  })),
];

const beforeOnly = { n: [1, 0], w: [0, 1] } as const;
const afterOnly = { e: [0, -1], s: [-1, 0] } as const;
const halves: readonly Case[] = [
  {
    made: gridOf('grid_before', 2, 94, 'before'),
    grids: [{ module: 'corner', rows: 2, columns: 94, steps: beforeOnly }],
  },
  {
    made: gridOf('grid_after', 2, 94, 'after'),
    grids: [{ module: 'corner', rows: 2, columns: 94, steps: afterOnly }],
  },
];

describe('instances as lanes: how they are connected', () => {
  for (const { made, grids } of [...cases, ...halves]) {
    it(`${made.ir.name} does as the interpreter does`, () => {
      expect(gridsOf(made)).to.deep.equal(grids);
      for (const seed of [3, 8])
        expect(firstApart(made.ir, { cycles: 40, seed }), `seed ${String(seed)}`).to.equal(undefined);
    });
  }
});
