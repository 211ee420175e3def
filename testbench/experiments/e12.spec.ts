import { expect } from 'chai';
import { COLD } from '../engines/verilator/support.fixture.js';
import { everything } from '../spec-engines.fixture.js';
import { cellRows, errorRows, hardwareRows } from './e12.js';
import { randomRows, softmaxErrors } from './softmax-errors.js';

const toy = { lanes: 2, tokens: 64, scoreBits: 31, parts: 2 } as const;
const size = { rows: 300, jobs: 10, images: 1, choice: toy, engine: 'wasm' } as const;

describe('experiment E12', () => {
  it('finds the errors of both forms within their bounds, on random rows and on those of the trained model', () => {
    const rows = errorRows(() => undefined, size);
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    const figure = (name: string): number => Number(rows.find(row => row.name === name)?.value);
    // 6 layers of 4 heads of 50 queries.
    expect(figure('table: rows of the trained model')).to.equal(1200);
    expect(figure('streaming: random rows')).to.equal(300);
    expect(figure('table: random rows, largest |p - real|')).to.be.within(0.5, 1);
    expect(figure('streaming: random rows, largest |p - real|')).to.be.within(300, 706);
    expect(figure('streaming: rows of the trained model, largest |p - real|')).to.be.within(300, 706);
  });

  it('sees a probability that is off', () => {
    const wrong = [...randomRows(20, 5)].map(row => ({ ...row, step: row.step * 1.01 }));
    expect(softmaxErrors('table', wrong, () => undefined).largest).to.be.above(1);
  });

  it('runs both forms of a small unit at their rates', async () => {
    const rows = await hardwareRows(() => undefined, size);
    expect(rows.filter(({ pass }) => pass !== true)).to.deep.equal([]);
    const rates = rows.filter(({ unit }) => unit === 'scores a cycle').map(({ value }) => value);
    expect(rates).to.deep.equal([
      ...[0.501, 2, 2, 2, 0.25, 1, 1, 1],
      ...[0.501, 2, 2, 2, 2, 0.25, 1, 1, 1, 1],
    ]);
  }).timeout(COLD);

  it('finds the multipliers of both forms', async () => {
    const one = { lanes: 1, tokens: 4, scoreBits: 8, parts: 1 } as const;
    const rows = await cellRows(one, everything ? undefined : ['table']);
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    expect(rows.filter(({ pass }) => pass === true).map(({ value }) => value)).to.deep.equal([2, 1]);
    const bits = rows.filter(({ unit }) => unit === 'bits').map(({ value }) => Number(value));
    expect(bits[0]).to.be.above(25600);
    if (everything) expect(bits[1]).to.be.within(1, 25600);
  }).timeout(COLD);
});
