import { expect } from 'chai';
import type { Prepared, Vector } from '../../generators/block.js';
import { clockMask, mismatchText, openDut, runApart, runJob, runTogether } from '../cosim/index.js';
import type { Dut, Outcome } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { optimise } from '../spec-engines.fixture.js';

/** 1 .. count. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Fails with the line that says where the block left its golden model. */
export function expectAgreement({ mismatch }: Outcome): void {
  expect(mismatch && mismatchText(mismatch)).to.equal(undefined);
}

/** The vector of a name. */
export function find(vectors: readonly Vector[], name: string): Vector {
  const found = vectors.find(vector => vector.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

/** Offers a vector and leaves it after so many cycles. */
export function runPart(dut: Dut, vector: Vector, cycles: number): void {
  const drive = dut.sinks.map(({ name, codec }) => {
    const items = vector.traffic.send[name] ?? [];
    const rows = new Uint32Array(items.length * codec.words);
    items.forEach((item, i) => {
      codec.encode(item, rows, i * codec.words);
    });
    return { stream: name, count: items.length, rows };
  });
  runJob(dut, { mask: clockMask(dut.circuit), drive, receive: [], maxCycles: cycles });
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

/** The hardest of them alone, for what takes long. */
export const hardestPace = paces.slice(-1);

/** Runs vectors on an engine, one by one with the cycle model and then, where the block can, together at every pace, every stage compared. */
export async function expectEveryPace(
  block: Prepared,
  engine: EngineName,
  vectors: readonly Vector[],
  chosen = paces,
): Promise<void> {
  // A whole unit, whose vectors are few, takes longer to compile than to run.
  const options = { seed: 5, optimise: block.alone ? 'none' : optimise } as const;
  const dut = await openDut(block.build({ trace: true }), block.probes, engine, options, block.memory);
  try {
    const batches = block.alone ? vectors.map(vector => [vector]) : [vectors];
    for (const batch of batches) expectAgreement(runApart(dut, batch));
    for (const [gaps, stalls] of chosen) {
      for (const batch of batches)
        expectAgreement(runTogether(dut, batch, { seed: gaps + stalls + 1, gaps, stalls }));
    }
  } finally {
    await dut.simulation.close();
  }
}
