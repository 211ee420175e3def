import { expect } from 'chai';
import { requantiseJob } from './requantiser-job.js';

describe('a job of the requantiser', () => {
  const half = { bias: 0, m0: 2 ** 30, shift: 31 };
  const job = {
    entries: [half, { ...half, bias: 4 }],
    least: -3,
    greatest: 3,
    rows: [
      [-100, -5],
      [3, -3],
    ],
  };

  it('gives a code for each accumulator, by the entry of its channel', () => {
    expect(requantiseJob(2, job)).to.deep.equal({
      outcome: 'codes',
      codes: [
        [-3, 0],
        [2, 1],
      ],
    });
  });

  it('is refused, by the first reason that holds', () => {
    const error = (change: Partial<typeof job>, limit = 2) => requantiseJob(limit, { ...job, ...change });
    const refused = (code: string, channel = 0) => ({ outcome: 'error', error: code, channel });
    const bad = [half, { ...half, m0: 1 }];
    expect(error({ entries: [], rows: [], least: 9 })).to.deep.equal(refused('channels-is-zero'));
    expect(error({ rows: [] }, 1)).to.deep.equal(refused('channels-over-limit'));
    expect(error({ rows: [], least: 9 })).to.deep.equal(refused('rows-is-zero'));
    expect(error({ least: 4, entries: bad })).to.deep.equal(refused('illegal-range'));
    expect(error({ entries: bad })).to.deep.equal(refused('illegal-entry', 1));
    expect(error({ least: 3 })).to.deep.include({ outcome: 'codes' });
  });
});
