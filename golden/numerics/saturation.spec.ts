import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { clamp, fits, integerRange, saturate, wrap } from './saturation.js';

describe('saturation', () => {
  it('knows the ends of each type', () => {
    expect(integerRange(1, false)).to.deep.equal({ min: 0n, max: 1n });
    expect(integerRange(1, true)).to.deep.equal({ min: -1n, max: 0n });
    expect(integerRange(8, true)).to.deep.equal({ min: -128n, max: 127n });
    expect(integerRange(64, false)).to.deep.equal({ min: 0n, max: 18446744073709551615n });
  });

  it('saturates to the nearest value that fits, and wraps modulo 2^width', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        fc.integer({ min: 1, max: 64 }),
        fc.boolean(),
        (x, width, signed) => {
          const { min, max } = integerRange(width, signed);
          const y = saturate(x, width, signed);
          expect(y).to.equal(x < min ? min : x > max ? max : x);
          expect(fits(y, width, signed)).to.equal(true);
          expect(fits(x, width, signed)).to.equal(x === y);
          const w = wrap(x, width, signed);
          expect(fits(w, width, signed)).to.equal(true);
          expect((x - w) % (1n << BigInt(width))).to.equal(0n);
        },
      ),
    );
  });

  it('clamps numbers as well', () => {
    expect([-9, 0, 9].map(x => clamp(x, -4, 4))).to.deep.equal([-4, 0, 4]);
    expect(fits(255, 8, false) && !fits(256, 8, false) && !fits(-1, 8, false)).to.equal(true);
  });

  it('refuses a width below 1', () => {
    for (const width of [0, -1, 1.5]) expect(() => saturate(0n, width, true)).to.throw(GoldenError, 'width');
  });
});
