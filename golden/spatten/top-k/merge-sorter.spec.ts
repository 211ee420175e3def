import { expect } from 'chai';
import { GoldenError } from '../../errors.js';
import { mergeSorterCost, oddEvenComparators, oddEvenMergeSort } from './merge-sorter.js';

/** A network sorts everything if it sorts all sequences of zeros and ones. */
function sortsZerosAndOnes(wires: number): boolean {
  const stages = oddEvenMergeSort(wires);
  for (let code = 0; code < 2 ** wires; code++) {
    let value = code;
    for (const { low, high } of stages.flat()) {
      // Swap when the low wire holds 1 and the high wire 0.
      if (((value >> low) & 1) > ((value >> high) & 1)) value ^= (1 << low) | (1 << high);
    }
    const ones = Array.from(code.toString(2)).filter(bit => bit === '1').length;
    if (value !== (2 ** ones - 1) << (wires - ones)) return false;
  }
  return true;
}

describe('merge sorter', () => {
  it('the network sorts, for 1 to 16 wires', () => {
    for (const wires of [1, 2, 4, 8, 16]) expect(sortsZerosAndOnes(wires), `${wires}`).to.equal(true);
  });

  it('has 63 comparators in 10 stages for 16 wires, 24,063 in 55 for 1,024', () => {
    for (const [wires, comparators, stages] of [
      [16, 63, 10],
      [1024, 24063, 55],
    ] as const) {
      const network = oddEvenMergeSort(wires);
      expect(network).to.have.length(stages);
      expect(network.flat()).to.have.length(comparators);
      expect(oddEvenComparators(wires)).to.equal(comparators);
    }
  });

  it('no wire is used twice in a stage', () => {
    for (const stage of oddEvenMergeSort(64)) {
      const used = stage.flatMap(({ low, high }) => [low, high]);
      expect(new Set(used).size).to.equal(used.length);
    }
  });

  it('takes 7 passes and 448 cycles for 1,024 elements, 16 wide', () => {
    expect(mergeSorterCost(1024, 16)).to.deep.equal({ passes: 7, cycles: 448, comparators: 63 });
    expect(mergeSorterCost(16, 16)).to.deep.equal({ passes: 1, cycles: 1, comparators: 63 });
    expect(mergeSorterCost(33, 16)).to.deep.equal({ passes: 3, cycles: 9, comparators: 63 });
  });

  it('refuses widths that are no power of two', () => {
    expect(() => mergeSorterCost(64, 12)).to.throw(GoldenError, '12');
    expect(() => mergeSorterCost(0, 16)).to.throw(GoldenError, '0 elements');
  });
});
