import { expect } from 'chai';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { mergeSorterCost } from './merge-sorter.js';
import { radixSelect } from './radix-select.js';
import { quickSelectCycles, radixSelectCycles, sortSelectCycles } from './top-k-cycles.js';
import { quickSelect } from './top-k.js';

/** Mean select cycles of jobs of 1,024 random 32-bit keys, k = 512, with the seed running on from job to job. */
function meanSelect(lanes: number, trials: number): number {
  const random = xorshift32(99);
  let seed = 0xace1;
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) {
    const keys = Array.from({ length: 1024 }, () => random.next());
    const result = quickSelect(keys, 512, { lanes, depth: 1024, seed });
    sum += quickSelectCycles(result.rounds, lanes, 3);
    seed = result.lfsrAfter;
  }
  return sum / trials;
}

describe('top-k cycles', () => {
  it('16 lanes, 1,024 keys, k = 512, overhead 3: about 256.5 cycles to select, and 1.40 times the merge sorter', () => {
    const select = meanSelect(16, 1000);
    expect(select).to.be.closeTo(256.5, 9);
    expect(mergeSorterCost(1024, 16).cycles / (select + 64)).to.be.closeTo(1.4, 0.04);
  });

  it('quick-select: rows and overhead of each round', () => {
    const equal = Array.from({ length: 33 }, () => 5);
    const { rounds } = quickSelect(equal, 9, { lanes: 16, depth: 1024, seed: 1 });
    expect(quickSelectCycles(rounds, 16, 5)).to.equal(8);
    expect(quickSelectCycles([], 16, 5)).to.equal(0);
  });

  it('radix select: 72 cycles for 1,024 keys of 12 bits, whatever they are; between 88 and 344 for 32 bits', () => {
    const random = xorshift32(3);
    const select = (keyWidth: number, key: () => number): number => {
      const options = { lanes: 16, depth: 1024, keyWidth, signed: false };
      const keys = Array.from({ length: 1024 }, key);
      return radixSelectCycles(radixSelect(keys, 512, options).passes, 16);
    };
    expect(select(12, () => random.below(4096))).to.equal(72);
    expect(select(12, () => 7)).to.equal(72);
    expect(select(32, () => 7)).to.equal(5 * 64 + 6 * 4);
    expect(select(32, () => random.next())).to.be.within(88, 110);
  });

  it('merge sorter: 413 cycles for 1,024 keys and 16 lanes, one for a single row of one lane', () => {
    expect(sortSelectCycles(1024, 16)).to.equal(4 + 6 * 68 + 1);
    expect(sortSelectCycles(1, 1)).to.equal(1);
  });
});
