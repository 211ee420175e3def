import { expect } from 'chai';
import { paperSizes } from '../../generators/spatten/attention/attention-sizes.js';
import { releasedSmall } from '../../golden/index.js';
import type { ReleasedSchedule } from '../../golden/index.js';
import { topKSweep } from './e2.js';
import { leastCycles, requestsOf } from './top-k-head.js';

/** A schedule that fits in the smallest unit. */
const small: ReleasedSchedule = {
  ...releasedSmall,
  headSize: 16,
  rows: [
    { iteration: 1, layer: 0, heads: 4, length: 60, keys: 48, values: 10, lowerHeads: 1 },
    { iteration: 1, layer: 1, heads: 4, length: 60, keys: 20, values: 4, lowerHeads: 0 },
  ],
};

describe('experiment E2', () => {
  it('has the requests of the released traces', () => {
    const kinds = requestsOf(releasedSmall);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).to.equal(
      releasedSmall.rows.reduce((sum, { heads }) => sum + heads, 0),
    );
    // 6 bits of 921 keys and 184 values of 64 at 512 bytes a cycle; 8 scores a cycle.
    const one = { keys: 921, values: 184, count: 1, lower: 0 };
    expect(leastCycles(one, releasedSmall, paperSizes).memory).to.be.closeTo(103.6, 0.05);
    expect(leastCycles(one, releasedSmall, paperSizes).scores).to.equal(116);
  });

  it('finds all designs equal to their golden models, and heads that are faster with more lanes', async () => {
    const builds = ([2, 8] as const).map(lanes => ({ lanes, design: 'quickSelect', engines: 1 }) as const);
    const rows = await topKSweep(() => undefined, {
      ...{ lanes: [8, 32], vectors: 3, otherVectors: 1, engine: 'wasm' },
      heads: { build: 'tiny', schedule: small, heads: 4, builds },
    });
    expect(rows.filter(({ name, pass }) => name.includes(' equal to ') && pass !== true)).to.deep.equal([]);
    const figure = (end: string): number =>
      Number(rows.find(({ name }) => name.startsWith('GPT') && name.endsWith(end))?.value);
    expect(figure(' 8 lanes: throughput')).to.be.above(1.5 * figure(' 2 lanes: throughput'));
  });
});
