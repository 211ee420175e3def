import { expect } from 'chai';
import { GoldenError } from '../errors.js';
import { LFSR16_PERIOD, checkLfsr16Seed, lfsr16Next } from './lfsr16.js';
import { xorshift32 } from './xorshift32.js';

describe('xorshift32', () => {
  it('gives the published first value for seed 2463534242', () => {
    expect(xorshift32(2463534242).next()).to.equal(723471715);
  });

  it('repeats for the same seed and stays in range', () => {
    const [a, b] = [xorshift32(7), xorshift32(7)];
    for (let i = 0; i < 1000; i++) {
      const n = a.below(10);
      expect(n).to.be.within(0, 9);
      expect(b.below(10)).to.equal(n);
      const bits = a.bits(70);
      expect(bits >= 0n && bits < 1n << 70n).to.equal(true);
      expect(b.bits(70)).to.equal(bits);
    }
    expect(a.bits(0)).to.equal(0n);
  });

  it('refuses seeds out of range', () => {
    for (const seed of [0, -1, 1.5, 2 ** 32]) expect(() => xorshift32(seed)).to.throw(GoldenError, `${seed}`);
    expect(() => xorshift32(1).below(0)).to.throw(GoldenError, 'below(0)');
  });
});

describe('lfsr16', () => {
  it('visits every state but 0 once', () => {
    const seen = new Set<number>();
    let state = 1;
    do {
      seen.add(state);
      state = lfsr16Next(state);
    } while (state !== 1);
    expect(seen.size).to.equal(LFSR16_PERIOD);
    expect(seen.has(0)).to.equal(false);
  });

  it('refuses seed 0', () => {
    for (const seed of [0, 65536, -1, 0.5])
      expect(() => checkLfsr16Seed(seed)).to.throw(GoldenError, `${seed}`);
    checkLfsr16Seed(65535);
  });
});
