import { expect } from 'chai';
import { bit, bundle, choice, s, u, vec } from '../../dsl/index.js';
import type { Type } from '../../dsl/index.js';
import { fromLeafBits, leafBits, leafWidths } from '../../dsl/types/host.js';
import { xorshift32 } from '../../golden/index.js';
import { wordsOf } from '../engines/pin-layout.js';
import { codecOf } from './codec.js';

const types: readonly Type[] = [
  bit,
  u(32),
  s(5),
  s(32),
  u(33),
  s(64),
  u(130),
  choice('A', 'B', 'C'),
  vec(u(5), 13),
  vec(s(31), 7),
  vec(s(40), 5),
  vec(vec(u(3), 4), 6),
  vec(choice('Off', 'On'), 37),
  bundle({ valid: bit, row: vec(bundle({ index: u(10), key: s(33), flags: vec(bit, 3) }), 5), size: u(7) }),
];

describe('port codec', () => {
  it('is the same as the values of leaves, for random bits of many types', () => {
    const random = xorshift32(0xc0dec);
    for (const type of types) {
      const codec = codecOf(type);
      const widths = leafWidths(type);
      expect(codec.words).to.equal(widths.reduce((sum, width) => sum + wordsOf(width), 0));
      for (let round = 0; round < 20; round++) {
        // A choice of three names has no fourth value.
        const bits = widths.map(width =>
          type.kind === 'choice' ? BigInt(random.below(3)) : random.bits(width),
        );
        const value = fromLeafBits(type, bits);
        const words = new Uint32Array(codec.words + 2);
        codec.encode(value, words, 1);
        expect([words[0], words[codec.words + 1]]).to.deep.equal([0, 0]);
        expect(codec.decode(words, 1)).to.deep.equal(value);
        const expected = leafBits(type, value).flatMap((leaf, i) =>
          Array.from({ length: wordsOf(widths[i] ?? 0) }, (_, word) =>
            Number((leaf >> BigInt(32 * word)) & 0xffff_ffffn),
          ),
        );
        expect([...words.subarray(1, 1 + codec.words)]).to.deep.equal(expected);
      }
    }
  });

  it('refuses what a type does not hold', () => {
    const words = new Uint32Array(1);
    expect(() => {
      codecOf(u(4)).encode(16, words, 0);
    }).to.throw('16 is not a value of u(4)');
    expect(() => {
      codecOf(vec(u(4), 2)).encode([1, -1], words, 0);
    }).to.throw('-1 is not a value of u(4)');
    expect(() => {
      codecOf(choice('A', 'B')).encode('C', words, 0);
    }).to.throw('use one of A, B');
  });
});
