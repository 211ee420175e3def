import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { logEncode, packLogCode, unpackLogCode } from './log-code.js';
import { type LogDotError, logDot } from './log-dot.js';
import { reconstruct } from './log-sum.js';

const vectors = JSON.parse(
  readFileSync(new URL('vectors/log-dot.json', import.meta.url), 'utf8'),
) as readonly {
  readonly name: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly offset: number;
  readonly shift: number;
  readonly lanes: number;
  readonly terms: number;
  readonly bits: number;
  readonly error?: LogDotError;
  readonly accumulators?: readonly number[];
  readonly sum?: number;
  readonly operand?: number;
  readonly code?: string;
}[];

const codeOf = (text: string) => unpackLogCode(parseInt(text, 2), 8);

describe('log dot product', () => {
  for (const { name, pairs, offset, shift, lanes, terms, bits, ...want } of vectors) {
    it(`vector: ${name}`, () => {
      const codes = pairs.map(([left, right]) => [codeOf(left), codeOf(right)] as const);
      const result = logDot({ pairs: codes, offset, shift }, { lanes, terms, accumulatorBits: bits });
      if (result.outcome === 'error') return expect(result.error).to.equal(want.error);
      const { accumulators, sum, operand, code } = result;
      const packed = packLogCode(code).toString(2).padStart(4, '0');
      expect({ accumulators, sum, operand, code: packed }).to.deep.equal(want);
      expect(result.counters.map(counts => reconstruct(counts, offset))).to.deep.equal(accumulators);
    });
  }

  it('refuses an accumulator that is too narrow, with the least that is not', () => {
    const job = { pairs: [[logEncode(1, 8), logEncode(1, 8)]], offset: 0, shift: 0 } as const;
    expect(() => logDot(job, { lanes: 1, terms: 1024, accumulatorBits: 23 })).to.throw(
      GoldenError,
      'an accumulator of 23 bits is too narrow for 1024 products; give 24',
    );
  });
});
