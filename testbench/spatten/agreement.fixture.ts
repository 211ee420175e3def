import { expect } from 'chai';
import type { Prepared, Vector } from '../../generators/block.js';
import { mismatchText, openDut, runApart, runTogether } from '../cosim/index.js';
import type { Outcome } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';

/** 1 .. count. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Fails with the line that says where the block left its golden model. */
export function expectAgreement({ mismatch }: Outcome): void {
  expect(mismatch && mismatchText(mismatch)).to.equal(undefined);
}

/** All of a stream of vectors. */
export async function collect(vectors: AsyncIterable<Vector>): Promise<Vector[]> {
  const list: Vector[] = [];
  for await (const vector of vectors) list.push(vector);
  return list;
}

/** Waits on the ports, back to back: gaps before what is sent, stalls before what is taken. */
const paces: readonly (readonly [gaps: number, stalls: number])[] = [
  [0, 0],
  [3, 0],
  [0, 4],
  [2, 5],
];

/** Runs vectors on an engine, one by one with the cycle model and then together at every pace, every stage compared. */
export async function expectEveryPace(
  block: Prepared,
  engine: EngineName,
  vectors: readonly Vector[],
): Promise<void> {
  const dut = await openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });
  try {
    expectAgreement(runApart(dut, vectors));
    for (const [gaps, stalls] of paces)
      expectAgreement(runTogether(dut, vectors, { seed: gaps + stalls + 1, gaps, stalls }));
  } finally {
    await dut.simulation.close();
  }
}
