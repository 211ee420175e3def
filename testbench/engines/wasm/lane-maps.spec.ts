import { expect } from 'chai';
import { maps } from './lane-maps.fixture.js';
import { firstApart } from './lock-step.fixture.js';

describe('lanes of maps', () => {
  for (const [lanes, width] of [
    [8, 7],
    [11, 12],
    [16, 8],
    [16, 32],
    [17, 9],
    [5, 12],
    [8, 70],
  ] as const)
    for (const seed of [0, 3])
      it(`are those of ${String(lanes)} elements of ${String(width)} bits on the interpreter, power-up image ${String(seed)}`, () => {
        expect(firstApart(maps(lanes, width).ir, { cycles: 80, seed })).to.equal(undefined);
      });
});
