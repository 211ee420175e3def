import { expect } from 'chai';
import { releasedMedium, releasedSmall } from '../../golden/index.js';
import { hardwareRows, kindsOf, modelRows } from './e5.js';

describe('experiment E5', () => {
  it('has the numbers of keys, values and heads of the released traces', () => {
    const vectors = ({ rows }: typeof releasedSmall, of: 'keys' | 'values' | 'length'): number =>
      rows.reduce((sum, row) => sum + row.heads * row[of], 0);
    const gain = (schedule: typeof releasedSmall, of: 'keys' | 'values'): number =>
      vectors(schedule, 'length') / vectors(schedule, of);
    expect(gain(releasedSmall, 'keys')).to.be.closeTo(3.62, 0.005);
    expect(gain(releasedSmall, 'values')).to.be.closeTo(18.2, 0.05);
    expect(gain(releasedMedium, 'keys')).to.be.closeTo(1.86, 0.005);
    expect(gain(releasedMedium, 'values')).to.be.closeTo(6.18, 0.005);
    const counts = (schedule: typeof releasedSmall): string[] =>
      kindsOf(schedule, 2).map(({ keys, values, lowerHeads }) => [keys, values, lowerHeads].join(' '));
    expect(counts(releasedSmall)).to.deep.equal([
      '993 204 0',
      '921 184 0',
      '921 184 2',
      '716 143 0',
      '716 143 2',
      '204 40 0',
      '102 20 0',
    ]);
    expect(counts(releasedMedium)).to.deep.equal([
      '993 307 2',
      '921 276 2',
      '819 245 2',
      '614 184 2',
      '307 92 2',
      '1024 307 2',
    ]);
  });

  it('has the bytes of both models', () => {
    const rows = modelRows();
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    const value = (name: string): unknown => rows.find(row => row.name === name)?.value;
    expect(value('GPT-2-small, 6 + 4 bits: requests that fetch lower bits')).to.equal(7.01);
    expect(value('GPT-2-small, 6 + 4 bits: times less than 32 bits (expected 28.9)')).to.equal(28.86);
    expect(value('GPT-2-medium, 8 + 4 bits: times less than 32 bits (expected 8.26)')).to.equal(8.26);
    // Vectors of 48 bytes, of one head, lie in two bursts of 32.
    expect(value('GPT-2-small, 6 + 4 bits: bytes in bursts of 32, each head by itself')).to.equal(107.05);
  });

  it('counts on a small unit the bytes that the model has', async () => {
    const schedule = { name: 'small', headSize: 16, msbBits: 6, lsbBits: 4, valueBits: 6, rows: [] };
    const rows = await hardwareRows(() => undefined, {
      build: 'tiny',
      memory: { latency: 10, spread: false },
      kinds: [0, 4].map(lowerHeads => ({ schedule, heads: 4, keys: 64, values: 9, lowerHeads })),
    });
    expect(rows).to.have.length(4);
    expect(rows.filter(({ pass }) => pass !== true)).to.deep.equal([]);
  });
});
