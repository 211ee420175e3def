import { expect } from 'chai';
import { multiplierUse } from './e8.js';

describe('experiment E8', () => {
  it('measures the use of the multipliers of a small unit, and that its outputs are right', async () => {
    const rows = await multiplierUse(() => undefined, {
      build: 'tiny',
      memory: { latency: 20, spread: true },
      layers: [{ tokens: 24, heads: 4, resident: 0.95, whole: 0.6 }],
    });
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    expect(rows[0]?.value).to.equal(1);
    const [resident, whole] = [rows[1]?.value, rows[2]?.value].map(Number);
    // One score a cycle: 24 cycles a query.
    expect(resident).to.be.within(0.95, 1);
    expect(whole).to.be.below(resident ?? 0);
  });
});
