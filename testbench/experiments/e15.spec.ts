import { expect } from 'chai';
import { expectedBeats, measureMixedStore } from './e15.js';

describe('experiment E15', () => {
  it('takes 1 - f4/2 cycles a token plus half of the unpaired ones in the diagonal layout, and one in the plain one', async () => {
    const size = { tokens: 8, columns: 3, random: 4, engine: 'wasm' } as const;
    const { rows, pass } = await measureMixedStore(() => undefined, size);
    expect(rows.filter(row => row.pass === false)).to.deep.equal([]);
    expect(pass).to.equal(true);
    const value = (name: string): unknown => rows.find(row => row.name === name)?.value;
    const cycles = (name: string): unknown => value(`${name}: cycles of all beats`);
    const conflicts = (name: string): unknown => value(`${name}: conflicts`);
    expect(cycles('diagonal, f4 = 0, all INT8')).to.equal(24);
    expect(cycles('diagonal, f4 = 1, all INT4')).to.equal(12);
    expect(value('diagonal, f4 = 1, all INT4: cycles per token and column')).to.equal(0.5);
    expect(cycles('diagonal, INT4 of one parity: all even, all odd')).to.equal(48);
    expect(cycles('plain, f4 = 1, all INT4')).to.equal(24);
    expect(conflicts('plain, f4 = 1, all INT4')).to.equal(12);
    expect(conflicts('diagonal, f4 = 1, all INT4')).to.equal(0);
    // Beats of the six orders: 7, 6, 6, 6, 8 and 5.
    const adversarial = 'adversarial: one odd among the even, runs, halves, pairs';
    expect(cycles(`diagonal, ${adversarial}`)).to.equal(3 * 38);
    expect(conflicts(`diagonal, ${adversarial}`)).to.equal(0);
    expect(cycles(`plain, ${adversarial}`)).to.equal(3 * 48);
    expect(conflicts(`plain, ${adversarial}`)).to.equal(3 * 10);
  });

  it('knows the formula', () => {
    expect(expectedBeats([true, true])).to.deep.equal({ beats: 2, pairs: 0 });
    expect(expectedBeats([false, false, true, false])).to.deep.equal({ beats: 3, pairs: 1 });
    expect(expectedBeats([false, true, false, true])).to.deep.equal({ beats: 4, pairs: 0 });
  });
});
