import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { patternCycles, patternWords } from './pattern-source.js';

const vectors = JSON.parse(
  readFileSync(new URL('vectors/pattern-source.json', import.meta.url), 'utf8'),
) as readonly { readonly name: string; readonly seed: string; readonly words: readonly string[] }[];

describe('pattern source, integer model', () => {
  for (const { name, seed, words } of vectors) {
    it(name, () => {
      const found = patternWords(BigInt(`0x${seed}`), words.length);
      expect(found.map(word => word.toString(16))).to.deep.equal(words);
    });
  }

  it('starts as the paper says: 88172645463325252 is followed by 8748534153485358512', () => {
    expect(patternWords(88172645463325252n, 2)[1]).to.equal(8748534153485358512n);
  });

  it('counts cycles', () => {
    expect(patternCycles(1, 12)).to.deep.equal({ first: 2, last: 2 });
    expect(patternCycles(30, 12)).to.deep.equal({ first: 13, last: 42 });
  });

  it('refuses what is no job', () => {
    expect(() => patternWords(-1n, 1)).to.throw(GoldenError, 'the seed is -1');
    expect(() => patternWords(1n << 64n, 1)).to.throw(GoldenError, 'give 0 .. 2^64 - 1');
    expect(() => patternWords(1n, 65536)).to.throw(GoldenError, 'the count is 65536; give 0 .. 65535');
    expect(() => patternWords(1n, 0.5)).to.throw(GoldenError, 'the count is 0.5');
  });
});
