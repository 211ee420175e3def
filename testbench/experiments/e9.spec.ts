import { expect } from 'chai';
import { bounds, generationRows } from './e9.js';

describe('experiment E9', () => {
  it('has the bounds of the paper', () => {
    const paper = { headSize: 64, bytesPerCycle: 512, lanes: 8 };
    const all = { name: '', keys: 1024, values: 1024, msbBits: 8, lower: true, valueBits: 12 } as const;
    const pruned = { name: '', keys: 921, values: 184, msbBits: 6, lower: false, valueBits: 6 } as const;
    expect(bounds(all, paper)).to.deep.equal({ memory: 384, scores: 256 });
    expect(bounds(pruned, paper).memory).to.be.closeTo(104, 0.5);
    expect(bounds(pruned, paper).scores).to.equal(116);
  });

  it('measures cycles and bytes of a head on a small unit', async () => {
    const rows = await generationRows(() => undefined, {
      build: 'tiny',
      memories: [{ latency: 1, spread: true }],
      heads: 4,
      layers: [{ name: '6 bits', keys: 48, values: 12, msbBits: 6, lower: false, valueBits: 6 }],
    });
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    // One score a cycle.
    expect(rows[1]?.value).to.be.within(48, 200);
    expect(rows[3]?.value).to.be.within(700, 900);
  });
});
