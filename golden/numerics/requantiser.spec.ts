import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { requantise, requantiseInt32, requantiserOf } from './requantiser.js';

const int33 = fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 });

describe('requantiser', () => {
  it('m = 0.0123: the vectors of the contract', () => {
    const by = requantiserOf(0.0123);
    expect(by).to.deep.equal({ m0: 1690499128, shift: 37 });
    const vectors = [
      [1000, 12],
      [-1000, -12],
      [12345, 152],
      [-12345, -152],
      [41, 1],
      [-41, -1],
    ] as const;
    for (const [acc, want] of vectors) {
      expect(requantise(BigInt(acc), by, -1000n, 1000n)).to.equal(BigInt(want));
      expect(requantiseInt32(acc, by, -1000, 1000)).to.equal(want);
    }
  });

  it('saturates: 12345 gives 127 in 8 bits', () => {
    expect(requantise(12345n, requantiserOf(0.0123), -128n, 127n)).to.equal(127n);
    expect(requantiseInt32(-12345, requantiserOf(0.0123), -128, 127)).to.equal(-128);
  });

  it('rounds half up on both sides of zero', () => {
    const half = requantiserOf(0.5);
    expect(half).to.deep.equal({ m0: 2 ** 30, shift: 31 });
    expect([3, 1, -1, -3].map(acc => requantiseInt32(acc, half, -9, 9))).to.deep.equal([2, 1, 0, -1]);
  });

  it('a multiplier just below 1 carries into the next binade', () => {
    expect(requantiserOf(1 - 2 ** -53)).to.deep.equal({ m0: 2 ** 30, shift: 30 });
    expect(requantiserOf(2 ** -32)).to.deep.equal({ m0: 2 ** 30, shift: 62 });
  });

  it('m0 is normalised and within 2^-31 of the multiplier', () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -32, max: 1, maxExcluded: true, noNaN: true }), m => {
        const { m0, shift } = requantiserOf(m);
        expect(m0).to.be.within(2 ** 30, 2 ** 31 - 1);
        expect(Math.abs(m0 / 2 ** shift - m)).to.be.at.most(m * 2 ** -31);
      }),
    );
  });

  it('the fast path equals the definition', () => {
    const m0 = fc.integer({ min: 2 ** 30, max: 2 ** 31 - 1 });
    const corner = fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 32 - 1, -(2 ** 32));
    fc.assert(
      fc.property(fc.oneof(int33, corner), m0, fc.integer({ min: 30, max: 62 }), (acc, m, shift) => {
        const by = { m0: m, shift };
        const [min, max] = [-(2 ** 40), 2 ** 40];
        expect(BigInt(requantiseInt32(acc, by, min, max))).to.equal(
          requantise(BigInt(acc), by, BigInt(min), BigInt(max)),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses multipliers out of range', () => {
    for (const m of [0, -0.5, 1, 2, NaN, 2 ** -33])
      expect(() => requantiserOf(m)).to.throw(GoldenError, `is ${m};`);
  });
});
