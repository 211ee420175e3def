import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { mixedPe } from './mixed-pe.js';
import type { MixedPeError } from './mixed-pe.js';

type Pairs = readonly (readonly [number, number])[];

const vectors = JSON.parse(
  readFileSync(new URL('vectors/mixed-pe.json', import.meta.url), 'utf8'),
) as readonly {
  readonly name: string;
  readonly bits: 8 | 4;
  readonly depth: number;
  readonly steps: readonly (readonly [number, number, number])[];
  readonly error?: MixedPeError;
  readonly sums: readonly [number, number];
  readonly operands?: Pairs;
  readonly products?: Pairs;
  readonly accumulators?: Pairs;
}[];

describe('mixed-precision processing element, golden', () => {
  for (const { name, bits, depth, steps, ...want } of vectors) {
    it(`vector: ${name}`, () => {
      const job = { bits, steps: steps.map(([a, b, w]) => ({ nibbles: [a, b] as const, w })) };
      const found = mixedPe(job, { depth, accumulatorBits: 32 });
      expect(found).to.deep.equal({ operands: [], products: [], accumulators: [], ...want });
    });
  }

  it('refuses an accumulator that is too narrow, with the least that is not', () => {
    const job = { bits: 8, steps: [{ nibbles: [0, 0], w: 0 }] } as const;
    expect(() => mixedPe(job, { depth: 1024, accumulatorBits: 25 })).to.throw(
      GoldenError,
      'an accumulator of 25 bits is too narrow for 1024 steps; give 26',
    );
  });
});
