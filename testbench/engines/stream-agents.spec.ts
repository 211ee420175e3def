import { expect } from 'chai';
import { pauseSource } from './stream-agents.js';

describe('stream agents: pauses', () => {
  it('are a 32-bit xorshift modulo max + 1', () => {
    // From the recurrence, computed with exact integers.
    const exact = (seed: bigint, count: number): bigint[] => {
      let x = seed;
      return Array.from({ length: count }, () => {
        x ^= BigInt.asUintN(32, x << 13n);
        x ^= x >> 17n;
        x ^= BigInt.asUintN(32, x << 5n);
        return x;
      });
    };
    for (const [seed, max] of [
      [1, 3],
      [0x80000001, 6],
      [0xffffffff, 0xffffffff],
    ] as const) {
      const draw = pauseSource({ seed, max });
      const drawn = Array.from({ length: 100 }, () => BigInt(draw()));
      expect(drawn).to.deep.equal(exact(BigInt(seed), 100).map(x => x % BigInt(max + 1)));
    }
    expect(pauseSource({ seed: 1, max: 0xffffffff })()).to.equal(270369);
  });

  it('seed 0 counts as 0x9e3779b9, and max 0 never pauses', () => {
    const zero = pauseSource({ seed: 0, max: 1000 });
    const golden = pauseSource({ seed: 0x9e3779b9, max: 1000 });
    for (let i = 0; i < 10; i++) expect(zero()).to.equal(golden());
    expect(pauseSource({ seed: 5, max: 0 })()).to.equal(0);
    expect(pauseSource(undefined)()).to.equal(0);
  });
});
