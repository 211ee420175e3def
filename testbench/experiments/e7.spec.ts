import { expect } from 'chai';
import { measureIncrements } from './e7.js';

describe('experiment E7', () => {
  it('runs both passes on small builds, random and real, and measures the use of multipliers', async () => {
    const size = {
      random: ['toy'],
      heads: 2,
      real: 'tiny',
      images: 1,
      every: 8,
      use: 'toy',
      lengths: [3, 8],
      queries: 4,
      engine: 'wasm',
    } as const;
    const { rows } = await measureIncrements(() => undefined, size);
    const judged = rows.filter(({ pass }) => pass !== undefined);
    expect(judged.filter(({ pass }) => pass === false)).to.deep.equal([]);
    // Six splits of bits, two sets of heads, two rows each; and two rows for each length.
    expect(judged.length).to.equal(6 * 2 * 2 + 2 * 2);
    const use = rows.filter(({ name }) => name.endsWith('pipeline full')).map(({ value }) => value);
    // Three keys fill one line and a half.
    expect(use).to.deep.equal([0.75, 1]);
  });
});
