import { expect } from 'chai';
import { byteRows, errorRows, gaussianLayers } from './e6.js';

describe('experiment E6', () => {
  it('counts the bytes of keys at a rate of requests for lower bits', async () => {
    const rows = await byteRows(() => undefined, [{ one: 1, of: 2 }], 32);
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    // 8 requests of 32 keys of 16 elements in 8 bits at the mean.
    expect(rows[2]?.value).to.equal(4096);
    expect(rows[3]?.value).to.equal(4);
  });

  it('finds errors that fall with the threshold, and with the largest probability', async () => {
    const rows = await errorRows(() => undefined, { build: 'tiny', tokens: 64, spreadJobs: 2, peakJobs: 20 });
    // So few rows are too noisy to fall from each range of probabilities to the next.
    const byPeak = rows.filter(({ name }) => name.includes('largest probability'));
    expect(byPeak.length).to.equal(4);
    expect(Number(byPeak[3]?.value)).to.be.below(Number(byPeak[0]?.value) / 2);
    expect(rows.filter(row => row.pass === false && !byPeak.includes(row))).to.deep.equal([]);
    // As many layers as were run, each way.
    expect(rows.find(({ name }) => name.startsWith('4 + 4 bits'))?.value).to.equal(20);
  });

  it('spreads scores as it is asked to', () => {
    const layers = gaussianLayers({
      ...{ msbBits: 6, sigma: 1, jobs: 2, tokens: 256, heads: 8, headSize: 64 },
    });
    const rows = layers.flatMap(({ traces }) => traces);
    expect(rows.length).to.equal(16);
    // The largest of 256 of a normal distribution is some 2.8 deviations above the mean: e^(2.8 - 0.5) / 256 = 0.04.
    const peaks = rows.map(({ softmax }) => Math.max(...softmax.probabilities) / 4096);
    for (const peak of peaks) expect(peak).to.be.within(0.02, 0.12);
  });
});
