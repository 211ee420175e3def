import { expect } from 'chai';
import type { Module } from '../../../dsl/index.js';
import {
  checkedLanes,
  chosen,
  nested,
  readApart,
  registers,
  stores,
  twoDomains,
} from './lane-state.fixture.js';
import { gridsOf } from './lanes.fixture.js';
import { firstApart } from './lock-step.fixture.js';

const shapeOf = (made: Module) => gridsOf(made).map(({ rows, columns }) => [rows, columns]);

describe('state of lanes', () => {
  const cases: readonly (readonly [Module, lanes: number | undefined])[] = [
    ...registers.map(made => [made, 21] as const),
    [twoDomains, 18],
    ...stores.map(made => [made, 19] as const),
    [readApart, undefined],
    [nested, 19],
    [chosen, 20],
    [checkedLanes('checked_right', 18, 1), 18],
    [checkedLanes('checked_left', 37, -1), 37],
    [checkedLanes('checked_far', 36, 4), 36],
    [checkedLanes('checked_long', 99, 1), 99],
  ];
  for (const [made, lanes] of cases) {
    for (const seed of [0, 6]) {
      it(`does with ${made.ir.name} as the interpreter does, power-up image ${String(seed)}`, () => {
        expect(shapeOf(made)).to.deep.equal(lanes === undefined ? [] : [[1, lanes]]);
        expect(firstApart(made.ir, { cycles: 60, seed })).to.equal(undefined);
      });
    }
  }
});
