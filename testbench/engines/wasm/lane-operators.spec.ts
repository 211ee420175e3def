import { expect } from 'chai';
import { operatorsIn } from './lane-operators.fixture.js';
import type { OperandTypes } from './lane-operators.fixture.js';
import { gridsOf } from './lanes.fixture.js';
import { firstApart } from './lock-step.fixture.js';

const LANES = 9;
const widths = [1, 5, 8, 9, 16, 17, 31, 32, 33, 48, 63, 64];

const cases: readonly OperandTypes[] = widths.flatMap((width, i): OperandTypes[] => {
  const other = widths[(i + 5) % widths.length] ?? 8;
  const kept = i % 2 === 0;
  return [
    { x: [width, false], y: [width, false], kept },
    { x: [width, true], y: [width, true], kept: !kept },
    { x: [width, kept], y: [other, !kept], kept },
  ];
});

describe('operators in lanes', () => {
  for (const types of cases) {
    const made = operatorsIn(LANES, types);
    it(`${made.ir.name} gives what the interpreter does`, () => {
      expect(gridsOf(made).map(({ rows, columns }) => [rows, columns])).to.deep.equal([[1, LANES]]);
      expect(firstApart(made.ir, { cycles: 8, seed: 2 })).to.equal(undefined);
    });
  }
});
