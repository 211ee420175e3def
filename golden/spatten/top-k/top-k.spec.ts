import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { lfsr16Next } from '../../numerics/lfsr16.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { topKOracle } from './top-k-oracle.js';
import { TOP_K_LANES, pivotPlace } from './top-k-pivot.js';
import { type TopKResult, quickSelect } from './top-k.js';

interface Vector {
  readonly name: string;
  readonly keys: readonly string[];
  readonly k: number;
  readonly lanes: number;
  readonly seed: number;
  readonly depth: number;
  readonly width: number;
  readonly outcome: string;
  readonly error?: string;
  readonly kept: readonly number[];
  readonly rounds: readonly Readonly<Record<string, string | number>>[];
  readonly threshold?: string;
  readonly numKeep?: number;
  readonly lfsrAfter: number;
}

const vectors = JSON.parse(readFileSync(new URL('../vectors/top-k.json', import.meta.url), 'utf8')) as {
  readonly lfsrFromOne: readonly number[];
  readonly topK: readonly Vector[];
};

/** The invariants of the contract, for every round of a result. */
function checkRounds(result: TopKResult<number>, keys: readonly number[], lanes: number): void {
  expect(result.rounds.length).to.be.at.most(new Set(keys).size);
  for (const { n, members, row, lane, pivot, sizeLeft, sizeRight, numEqual, target } of result.rounds) {
    expect(members).to.have.length(n);
    expect(keys[members[row * lanes + lane] ?? -1]).to.equal(pivot);
    expect(sizeLeft + sizeRight + numEqual).to.equal(n);
    expect(numEqual).to.be.at.least(1);
    expect(target).to.be.within(1, n);
  }
  if (result.outcome === 'selected') {
    expect(result.numKeep).to.be.within(1, result.rounds.at(-1)?.numEqual ?? 0);
    expect(keys.filter(key => key > result.threshold).length + result.numKeep).to.equal(result.kept.length);
  }
}

describe('top-k: the pivot rule', () => {
  it('the LFSR runs as the contract says', () => {
    let state = 1;
    for (const want of vectors.lfsrFromOne) {
      expect(state).to.equal(want);
      state = lfsr16Next(state);
    }
  });

  it('draws every element, for all lanes and n up to 100 and at the full depth, and nothing else', () => {
    for (const lanes of TOP_K_LANES) {
      for (const n of [1, 2, 3, 5, 16, 17, 33, 100, 64 * lanes - 1, 64 * lanes]) {
        const seen = new Set<number>();
        for (let state = 1; state < 65536; state++) {
          const { row, lane } = pivotPlace(state, n, lanes);
          seen.add(row * lanes + lane);
        }
        expect(seen.size, `${n} elements, ${lanes} lanes`).to.equal(n);
        expect(Math.max(...seen)).to.equal(n - 1);
      }
    }
  });
});

describe('top-k: quick-select', () => {
  for (const vector of vectors.topK) {
    it(`vector: ${vector.name}`, () => {
      const { k, lanes, seed, depth, width } = vector;
      const options = { lanes, depth, seed };
      const result = quickSelect(vector.keys.map(BigInt), k, options);
      expect(result.outcome).to.equal(vector.outcome);
      expect(result.kept).to.deep.equal(vector.kept);
      expect(result.lfsrAfter).to.equal(vector.lfsrAfter);
      const rounds = result.rounds.map(r => ({ ...r, pivot: String(r.pivot), members: r.members.length }));
      expect(rounds).to.deep.equal(vector.rounds.map(round => ({ ...round, members: round['n'] })));
      if (result.outcome === 'error') expect(result.error).to.equal(vector.error);
      if (result.outcome === 'selected') {
        expect([String(result.threshold), result.numKeep]).to.deep.equal([vector.threshold, vector.numKeep]);
      }
      if (width <= 53)
        expect(quickSelect(vector.keys.map(Number), k, options).kept).to.deep.equal(vector.kept);
    });
  }

  it('every n <= 8 with keys 0..3 and every k equals the oracle', () => {
    let seed = 1;
    for (let n = 1; n <= 8; n++) {
      for (let code = 0; code < 4 ** n; code++) {
        const keys = Array.from({ length: n }, (_, i) => (code >> (2 * i)) & 3);
        for (let k = 1; k <= n; k++) {
          seed = lfsr16Next(seed);
          const { kept } = quickSelect(keys, k, { lanes: 4, depth: 8, seed });
          const want = topKOracle(keys, k);
          if (kept.join() !== want.join())
            expect(kept, `${keys.join()} k ${k} seed ${seed}`).to.deep.equal(want);
        }
      }
    }
  });

  it('20,000 random jobs of n <= 64 equal the oracle, with every invariant', () => {
    const random = xorshift32(20240229);
    for (let job = 0; job < 20000; job++) {
      const n = 1 + random.below(64);
      const span = 2 ** random.below(12);
      const low = -100 * random.below(2);
      const keys = shaped(
        Array.from({ length: n }, () => low + random.below(span)),
        random.below(10),
      );
      const k = job % 16 === 0 ? 1 : job % 16 === 1 ? n : 1 + random.below(n);
      const lanes = TOP_K_LANES[random.below(6)] ?? 16;
      const seed = 1 + random.below(65535);
      const result = quickSelect(keys, k, { lanes, depth: 64, seed });
      expect(result.kept.join()).to.equal(topKOracle(keys, k).join());
      if (job % 8 === 0) checkRounds(result, keys, lanes);
    }
  }).timeout(15000);

  it('64-bit keys, signed and not, equal the oracle', () => {
    const keys = fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, fc.nat(), fc.integer({ min: 1, max: 65535 }), (list, draw, seed) => {
        const k = 1 + (draw % list.length);
        const { kept } = quickSelect(list, k, { lanes: 16, depth: 1024, seed });
        expect(kept).to.deep.equal(topKOracle(list, k));
      }),
    );
  });

  it('the kept set depends neither on the seed nor on the lanes', () => {
    const random = xorshift32(5);
    const keys = Array.from({ length: 300 }, () => random.below(50));
    const want = topKOracle(keys, 123);
    for (const lanes of TOP_K_LANES) {
      for (let seed = 1; seed < 65536; seed += 4099) {
        expect(quickSelect(keys, 123, { lanes, depth: 512, seed }).kept).to.deep.equal(want);
      }
    }
  });

  it('refuses engines and seeds that cannot be', () => {
    const run =
      (lanes: number, depth: number, seed: number, k = 1) =>
      () =>
        quickSelect([1, 2], k, { lanes, depth, seed });
    expect(run(3, 64, 1)).to.throw(GoldenError, '3 lanes');
    expect(run(16, 0, 1)).to.throw(GoldenError, 'depth is 0');
    expect(run(16, 16385, 1)).to.throw(GoldenError, 'from 1 to 16384');
    expect(run(16, 64, 0)).to.throw(GoldenError, 'seed is 0');
    expect(run(16, 64, 1, -1)).to.throw(GoldenError, 'k is -1');
  });
});

/** Sorted, reversed or all equal for some of the jobs. */
function shaped(keys: number[], kind: number): number[] {
  if (kind === 0) return keys.map(() => 7);
  if (kind === 1) return keys.sort((a, b) => a - b);
  return kind === 2 ? keys.sort((a, b) => b - a) : keys;
}
