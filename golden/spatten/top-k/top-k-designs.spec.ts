import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { radixDigits, radixSelect } from './radix-select.js';
import type { SelectOptions } from './radix-select.js';
import { sortSelect } from './sort-select.js';
import { radixSelectCycles, sortSelectCycles } from './top-k-cycles.js';
import type { Selection } from './top-k-job.js';
import { topKOracle } from './top-k-oracle.js';
import { TOP_K_LANES } from './top-k-pivot.js';

/** A vector as the file has it. */
interface Vector extends SelectOptions {
  readonly name: string;
  readonly keys: readonly string[];
  readonly k: number;
  readonly outcome: string;
  readonly error?: string;
  readonly kept: readonly number[];
  readonly threshold?: string;
  readonly numKeep?: number;
  readonly radix?: {
    readonly cycles: number;
    readonly passes: readonly Readonly<{
      read: number;
      members: number;
      counts: Readonly<Record<string, number>>;
      wanted: number;
      digit: number;
      left: number;
    }>[];
  };
  readonly sorter?: { readonly cycles: number; readonly passes: readonly (readonly string[])[] };
}

const { topK: vectors } = JSON.parse(
  readFileSync(new URL('../vectors/top-k-designs.json', import.meta.url), 'utf8'),
) as { readonly topK: readonly Vector[] };

function expectSelection(result: Selection<bigint>, vector: Vector): void {
  expect(result.outcome).to.equal(vector.outcome);
  expect(result.kept).to.deep.equal(vector.kept);
  if (result.outcome === 'error') expect(result.error).to.equal(vector.error);
  if (result.outcome === 'selected')
    expect([String(result.threshold), result.numKeep]).to.deep.equal([vector.threshold, vector.numKeep]);
}

describe('top-k: radix select', () => {
  for (const vector of vectors) {
    it(`vector: ${vector.name}`, () => {
      const result = radixSelect(vector.keys.map(BigInt), vector.k, vector);
      expectSelection(result, vector);
      const found = result.passes.map(({ read, members, counts, wanted, digit, left }) => {
        const filled = [...counts.entries()].filter(([, count]) => count > 0);
        const listed = Object.fromEntries(filled.map(([value, count]) => [String(value), count]));
        return { read: read.length, members: members.length, counts: listed, wanted, digit, left };
      });
      expect(found).to.deep.equal(vector.radix?.passes ?? []);
      if (vector.radix) expect(radixSelectCycles(result.passes, vector.lanes)).to.equal(vector.radix.cycles);
    });
  }

  it('cuts keys into few, short digits', () => {
    expect([1, 6, 7, 8, 12, 13, 32, 40, 64].map(radixDigits)).to.deep.equal(
      [
        [2, 2],
        [2, 3],
        [2, 4],
        [2, 4],
        [2, 6],
        [3, 5],
        [6, 6],
        [7, 6],
        [11, 6],
      ].map(([digits, digitBits]) => ({ digits, digitBits })),
    );
  });
});

describe('top-k: merge sorter', () => {
  for (const vector of vectors) {
    it(`vector: ${vector.name}`, () => {
      const result = sortSelect(vector.keys.map(BigInt), vector.k, vector);
      expectSelection(result, vector);
      expect(result.passes.map(keys => keys.map(String))).to.deep.equal(vector.sorter?.passes ?? []);
      if (vector.sorter)
        expect(sortSelectCycles(vector.keys.length, vector.lanes)).to.equal(vector.sorter.cycles);
    });
  }
});

describe('top-k: all designs', () => {
  it('find the set of the oracle in 4,000 random jobs, signed and not', () => {
    const random = xorshift32(77);
    for (let job = 0; job < 4000; job++) {
      const n = 1 + random.below(64);
      const signed = random.below(2) === 1;
      const keyWidth = 1 + random.below(20);
      const keys = Array.from(
        { length: n },
        () => random.below(2 ** (1 + random.below(keyWidth))) - (signed ? 2 ** (keyWidth - 1) : 0),
      );
      const k = job % 16 === 0 ? 1 : job % 16 === 1 ? n : 1 + random.below(n);
      const options = { lanes: TOP_K_LANES[random.below(6)] ?? 16, depth: 64, keyWidth, signed };
      const want = topKOracle(keys, k).join();
      expect(radixSelect(keys, k, options).kept.join()).to.equal(want);
      expect(sortSelect(keys, k, options).kept.join()).to.equal(want);
    }
  });
});
