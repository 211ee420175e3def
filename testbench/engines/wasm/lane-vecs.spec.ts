import { expect } from 'chai';
import type { Module } from '../../../dsl/index.js';
import { masks, network, rows, swaps } from './lane-vecs.fixture.js';
import { firstApart } from './lock-step.fixture.js';
import { Program } from './program.js';

/** Registers that are vecs, and how many of them are worked out side by side. */
function countVecs({ ir }: Module): readonly [together: number, all: number] {
  const { storage, updates } = new Program(ir).flat;
  const all = storage.slots.filter(({ slot }) => slot.isVec === true).length;
  return [updates.filter(({ array }) => array !== undefined).length, all];
}

describe('lanes of vecs', () => {
  const cases: readonly (readonly [Module, together: number, all: number])[] = [
    [network(8, 12), 3, 3],
    [network(11, 7), 3, 3],
    [network(16, 32), 3, 3],
    [network(16, 8), 3, 3],
    [network(17, 8), 0, 0],
    [masks(8), 1, 1],
    [masks(13), 1, 1],
    [masks(16), 1, 1],
    [swaps(9), 2, 3],
    [swaps(16), 2, 3],
    [rows, 3, 3],
  ];
  for (const [made, together, all] of cases)
    for (const seed of [0, 5])
      it(`does with ${made.ir.name} as the interpreter does, power-up image ${String(seed)}`, () => {
        expect(countVecs(made)).to.deep.equal([together, all]);
        expect(firstApart(made.ir, { cycles: 80, seed })).to.equal(undefined);
      });
});
