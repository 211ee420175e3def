import { expect } from 'chai';
import { GoldenError } from '../errors.js';
import { accumulatorWidth, productSumRange } from './accumulator-width.js';

const s = (width: number) => ({ width, signed: true });
const u = (width: number) => ({ width, signed: false });

describe('width of an accumulator', () => {
  it('INT8: -128 * -128 decides, so 2^p products need p + 16 bits', () => {
    expect(productSumRange(1, s(8), s(8))).to.deep.equal({ min: -16256n, max: 16384n });
    expect([1, 2, 64, 1024].map(count => accumulatorWidth(count, s(8), s(8)))).to.deep.equal([
      16, 17, 22, 26,
    ]);
    expect([127, 128].map(count => accumulatorWidth(count, s(8), s(8)))).to.deep.equal([22, 23]);
    expect(accumulatorWidth(131071, s(8), s(8))).to.equal(32);
    expect(accumulatorWidth(131072, s(8), s(8))).to.equal(33);
  });

  it('an unsigned operand moves the far end to the negative side', () => {
    expect(productSumRange(3, u(3), s(3))).to.deep.equal({ min: -84n, max: 63n });
    expect(accumulatorWidth(3, u(3), s(3))).to.equal(8);
    expect(accumulatorWidth(1, u(1), u(1))).to.equal(2);
  });

  it('is the least of all: exhaustive over widths of 2 to 4 bits and 1 to 9 products', () => {
    for (let a = 2; a <= 4; a++) {
      for (let b = 2; b <= 4; b++) {
        for (let count = 1; count <= 9; count++) {
          const most = count * 2 ** (a - 1) * 2 ** (b - 1);
          expect(accumulatorWidth(count, s(a), s(b))).to.equal(Math.ceil(Math.log2(most + 1)) + 1);
        }
      }
    }
  });

  it('refuses a count or a width of 0', () => {
    expect(() => accumulatorWidth(0, s(8), s(8))).to.throw(GoldenError, 'a sum of 0 products');
    expect(() => accumulatorWidth(1, s(0), s(8))).to.throw(GoldenError, 'width is 0');
  });
});
