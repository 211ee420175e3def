import { expect } from 'chai';
import { COLD } from '../../engines/verilator/support.fixture.js';
import { measure } from './index.js';

describe('whittle bench simulate', () => {
  it('measures (c): every row, and progress to the end', async () => {
    const seen: [number, number][] = [];
    const effort = { samples: 1, seconds: 0.001, starts: 1, driven: 100 };
    const { rows } = await measure((done, total) => seen.push([done, total]), ['c'], effort);
    const text = rows.map(
      ({ name, target = '' }) => `${name.replace('(c) a small FIFO with a state machine', '(c)')} ${target}`,
    );
    expect(text).to.have.length(13);
    expect(text[0]).to.equal('(c): wasm to the best Verilator, medians >= 1.5');
    expect(text.filter(name => name.includes('Verilator, instances'))).to.have.length(3);
    expect(text.slice(-7)).to.deep.equal([
      '(c): from the call of simulate to the end of the first cycle, cold, median <= 15',
      '(c): from the call of simulate to the end of the first cycle, cold, the least of 1 ',
      'whittle simulate on (c), the whole process, median <= 400',
      'whittle simulate on (c), the whole process, the least of 1 ',
      '(c) from TypeScript: a poke and a peek in each cycle >= 25',
      '(c) from TypeScript: three pokes and three peeks in each cycle ',
      '(c) from TypeScript: two function* tasks >= 4',
    ]);
    for (const { name, value } of rows) expect(value, name).to.be.a('number').above(0);
    const totals = new Set(seen.map(([, total]) => total));
    expect(totals.size).to.equal(1);
    expect(seen.map(([done]) => done)).to.deep.equal(seen.map((_, i) => i));
    expect(seen.at(-1)?.[0]).to.equal([...totals][0]);
  }).timeout(COLD);
});
