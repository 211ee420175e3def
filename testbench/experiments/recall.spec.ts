import { expect } from 'chai';
import { recallOf, recallRows } from './recall.js';

describe('experiment recall', () => {
  it('measures every variant, share, layer and head of one image', async () => {
    const steps: [number, number][] = [];
    const records = await recallOf((done, total) => steps.push([done, total]), 1);
    expect(steps).to.deep.equal([
      [0, 1],
      [1, 1],
    ]);
    const rows = recallRows(records);
    expect(rows).to.have.length(15 + 3 + 360);
    expect(rows.slice(0, 18).map(({ value }) => value)).to.deep.equal([
      0.776, 0.85, 0.905, 0.846, 0.9, 0.939, 0.843, 0.889, 0.927, 0.807, 0.866, 0.912, 0.985, 0.99, 0.993,
      0.002, 0.012, 0.012,
    ]);
    const verdicts = (list: typeof rows): unknown[] => list.slice(0, 3).map(({ pass }) => pass);
    expect(verdicts(rows)).to.deep.equal([true, true, true]);
    for (const factor of [0.93, 1.07]) {
      const other = records.map(record => ({ ...record, found: factor * record.found }));
      expect(verdicts(recallRows(other))).to.deep.equal([false, false, false]);
    }
  }).timeout(20_000);
});
