import { expect } from 'chai';
import { erf, gelu } from './gelu.js';

/** erf by its series with alternating signs, good for small x only: independent of the table. */
function erfSeries(x: number): number {
  let [sum, term] = [x, x];
  for (let n = 1; n < 80; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

describe('erf and GELU', () => {
  it('erf meets published values', () => {
    const values = [
      [0.5, 0.5204998778130465],
      [1, 0.8427007929497149],
      [2, 0.9953222650189527],
      [3, 0.9999779095030014],
    ] as const;
    for (const [x, want] of values) {
      expect(erf(x)).to.be.closeTo(want, 1e-11);
      expect(erf(-x)).to.equal(-erf(x));
    }
    expect([erf(0), erf(6), erf(-7), erf(Infinity)]).to.deep.equal([0, 1, -1, 1]);
    expect(Number.isNaN(erf(NaN))).to.equal(true);
  });

  it('erf is within 1e-11 of the series on 20,000 points, and never decreases', () => {
    let before = -1;
    for (let i = 0; i <= 20000; i++) {
      const x = (i / 20000) * 2.5;
      expect(Math.abs(erf(x) - erfSeries(x))).to.be.below(1e-11);
      expect(erf(x)).to.be.at.least(before - 1e-11);
      before = erf(x);
    }
  });

  it('GELU is x for large x, 0 for very negative x, and 0.8413 at 1', () => {
    expect([gelu(0), gelu(10), gelu(-12)]).to.deep.equal([0, 10, -0]);
    expect(gelu(1)).to.be.closeTo(0.8413447460685429, 1e-11);
  });
});
