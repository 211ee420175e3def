import { expect } from 'chai';
import { byteRows, gaussianTraces, peakRows, thresholdRows } from './e6.js';

describe('experiment E6', () => {
  it('counts the bytes of keys at a rate of requests for lower bits', async () => {
    const rows = await byteRows(() => undefined, [{ one: 1, of: 2 }], 32);
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    // 8 requests of 32 keys of 16 elements in 8 bits at the mean.
    expect(rows[2]?.value).to.equal(4096);
    expect(rows[3]?.value).to.equal(4);
  });

  it('finds errors that fall with the threshold, and with the largest probability', () => {
    expect(
      [...thresholdRows(1, 64), ...peakRows(8, 64)].filter(({ pass }) => pass !== true && pass !== undefined),
    ).to.deep.equal([]);
  });

  it('spreads scores as it is asked to', () => {
    const rows = gaussianTraces(6, 1, 2, 256);
    // The largest of 256 of a normal distribution is some 2.8 deviations above the mean: e^(2.8 - 0.5) / 256 = 0.04.
    const peaks = rows.map(({ softmax }) => Math.max(...softmax.probabilities) / 4096);
    for (const peak of peaks) expect(peak).to.be.within(0.02, 0.12);
  });
});
