import { expect } from 'chai';
import type { Vector } from '../../generators/block.js';
import { mismatchText } from '../cosim/index.js';
import type { Outcome } from '../cosim/index.js';

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
