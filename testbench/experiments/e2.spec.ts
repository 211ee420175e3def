import { expect } from 'chai';
import { releasedSmall } from '../../golden/index.js';
import { topKSweep } from './e2.js';
import { leastCycles, requestsOf } from './top-k-head.js';

describe('experiment E2', () => {
  it('has the requests of the released traces', () => {
    const kinds = requestsOf(releasedSmall);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).to.equal(
      releasedSmall.rows.reduce((sum, { heads }) => sum + heads, 0),
    );
    // 6 bits of 921 keys and 184 values of 64 at 512 bytes a cycle; 8 scores a cycle.
    const one = { keys: 921, values: 184, count: 1, lower: 0 };
    expect(leastCycles(one, releasedSmall).memory).to.be.closeTo(103.6, 0.05);
    expect(leastCycles(one, releasedSmall).scores).to.equal(116);
  });

  it('finds all designs equal to their golden models, and heads that are faster with more lanes', async () => {
    const rows = await topKSweep(() => undefined, {
      ...{ lanes: [8, 32], vectors: 3, otherVectors: 1, queries: 1, engine: 'wasm' },
    });
    expect(rows.filter(({ name, pass }) => name.includes(' equal to ') && pass !== true)).to.deep.equal([]);
    for (const design of ['quickSelect', 'radix', 'sorter']) {
      const figure = (end: string): number =>
        Number(
          rows.find(({ name }) => name.startsWith('GPT') && name.includes(design) && name.endsWith(end))
            ?.value,
        );
      const [few, many] = [figure(' 8 lanes: throughput'), figure(' 32 lanes: throughput')];
      expect(many, design).to.be.above(few);
    }
  });
});
