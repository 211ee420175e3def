import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { listBursts, vectorBurst } from '../index.js';

interface Derived {
  readonly name: string;
  readonly wordBytes: number;
  readonly items: readonly (
    | { readonly address: number; readonly elements: readonly number[] }
    | { readonly address: number; readonly tokens: readonly number[]; readonly heads: readonly number[] }
  )[];
  readonly bursts: readonly { readonly address: number; readonly bytes: string; readonly count: number }[];
}

const file = new URL('../vectors/output-writer.json', import.meta.url);
const { writes } = JSON.parse(readFileSync(file, 'utf8')) as { readonly writes: readonly Derived[] };

describe('bursts of outputs and lists', () => {
  for (const { name, wordBytes, items, bursts } of writes) {
    it(`are those of an independent script: ${name}`, () => {
      const found = items.flatMap(item =>
        'elements' in item
          ? [vectorBurst(item.address, item.elements)]
          : listBursts(item.address, item.tokens, item.heads, wordBytes),
      );
      const text = found.map(({ address, bytes, count }) => ({
        address,
        bytes: Buffer.from(bytes).toString('hex'),
        count,
      }));
      expect(text).to.deep.equal(bursts);
    });
  }

  it('refuses addresses that would cut a word', () => {
    expect(() => vectorBurst(16, Array<number>(16).fill(0))).to.throw(
      'a vector at 16; give a multiple of 32',
    );
    expect(() => listBursts(32, [1], [1], 8)).to.throw('a list at 32; give a multiple of 64');
  });
});
