import { expect } from 'chai';
import { lfsr16Next } from '../numerics/lfsr16.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { mergeSorterCost } from './merge-sorter.js';
import { topKCycles } from './top-k-cycles.js';
import { quickSelect } from './top-k.js';

/** Mean select cycles of jobs of 1,024 random 32-bit keys, k = 512, with the seed running on from job to job. */
function meanSelect(lanes: number, trials: number): number {
  const random = xorshift32(99);
  let seed = 0xace1;
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) {
    const keys = Array.from({ length: 1024 }, () => random.next());
    const result = quickSelect(keys, 512, { lanes, depth: 1024, seed });
    sum += topKCycles(result, keys.length, lanes, 3).select;
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

  it('counts rows of each round, and nothing for a refused job', () => {
    const options = { lanes: 16, depth: 1024, seed: lfsr16Next(1) };
    const equal = quickSelect(
      Array.from({ length: 33 }, () => 5),
      9,
      options,
    );
    expect(topKCycles(equal, 33, 16, 5)).to.deep.equal({ load: 3, select: 8, filter: 3 });
    expect(topKCycles(quickSelect([1, 2], 2, options), 2, 16, 5)).to.deep.equal({
      load: 1,
      select: 0,
      filter: 1,
    });
    expect(topKCycles(quickSelect([1, 2], 3, options), 2, 16, 5)).to.deep.equal({
      load: 1,
      select: 0,
      filter: 0,
    });
  });
});
