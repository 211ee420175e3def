import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { dequantiseAll, maxAbs, quantise, quantiseAll, symmetricScale } from './quantise.js';

describe('symmetric quantisation', () => {
  it('rounds ties away from zero and saturates', () => {
    expect([0.5, -0.5, 1.49, -1.5, 2.5, 0].map(x => quantise(x, 1, 8))).to.deep.equal([1, -1, 1, -2, 3, 0]);
    expect([200, -200].map(x => quantise(x, 1, 8))).to.deep.equal([127, -128]);
    expect(quantise(-200, 1, 8, 'narrow')).to.equal(-127);
  });

  it('the largest magnitude takes the largest code, and no value is off by more than half a step', () => {
    const values = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 16 }), (x, width) => {
        const most = maxAbs(x);
        fc.pre(most === 0 || most > 1e-6);
        const scale = symmetricScale(most, width);
        const codes = quantiseAll(x, scale, width, 'narrow');
        expect(maxAbs(codes)).to.equal(most === 0 ? 0 : 2 ** (width - 1) - 1);
        dequantiseAll(codes, scale).forEach((y, i) => {
          expect(Math.abs(y - (x[i] ?? NaN))).to.be.at.most(scale * 0.5 + most * 1e-6);
        });
      }),
    );
  });

  it('refuses a bad width, scale or value', () => {
    expect(() => quantise(1, 0, 8)).to.throw(GoldenError, 'scale is 0');
    expect(() => quantise(1, 1, 1)).to.throw(GoldenError, 'width is 1');
    expect(() => quantise(NaN, 1, 8)).to.throw(GoldenError, 'NaN');
    expect(() => symmetricScale(-1, 8)).to.throw(GoldenError, 'maxAbs is -1');
  });
});
