import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import {
  type OperandBits,
  isLogZero,
  leadingOne,
  logCodeBits,
  logDecode,
  logEncode,
  logMagnitude,
  packLogCode,
  unpackLogCode,
} from './log-code.js';
import { ZERO_PRODUCT, logProduct, productValue, topExponent } from './log-product.js';
import { counterBits, counterSum, oneHotSum, reconstruct, sumBits } from './log-sum.js';

interface Vectors {
  readonly codes: readonly {
    readonly x: number;
    readonly width: OperandBits;
    readonly magnitude: number;
    readonly found: boolean;
    readonly position: number;
    readonly packed: number;
    readonly value: number;
  }[];
  readonly products: readonly {
    readonly x: number;
    readonly y: number;
    readonly widths: readonly [OperandBits, OperandBits];
    readonly zero: boolean;
    readonly negative: boolean;
    readonly exponent: number;
    readonly value: number;
  }[];
  readonly widths: readonly {
    readonly terms: number;
    readonly top: number;
    readonly accumulator: number;
    readonly counter: number;
  }[];
  readonly sums: readonly {
    readonly name: string;
    readonly xs: readonly number[];
    readonly ys: readonly number[];
    readonly lanes: number;
    readonly offset: number;
    readonly oneHot: readonly number[];
    readonly counters: readonly (readonly number[])[];
    readonly sum: number;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('vectors/log-domain.json', import.meta.url), 'utf8'),
) as Vectors;

const int8 = fc.integer({ min: -128, max: 127 });
const codes8 = Array.from({ length: 256 }, (_, i) => logEncode(i - 128, 8));
const productsOf = (xs: readonly number[], ys: readonly number[]) =>
  xs.map((x, i) => logProduct(logEncode(x, 8), logEncode(ys[i] ?? 0, 8)));

describe('log code', () => {
  it('meets the vectors, stage by stage', () => {
    for (const { x, width, magnitude, found, position, packed, value } of vectors.codes) {
      expect(logMagnitude(x, width), `${x}`).to.equal(magnitude);
      expect(leadingOne(magnitude), `${x}`).to.deep.equal({ found, position });
      const code = logEncode(x, width);
      expect(packLogCode(code), `${x}`).to.equal(packed);
      expect(unpackLogCode(packed, width), `${x}`).to.deep.equal(code);
      expect(logDecode(code), `${x}`).to.equal(value);
    }
  });

  it('has the corners of the contract', () => {
    const packed = (x: number, bits: OperandBits): string =>
      packLogCode(logEncode(x, bits)).toString(2).padStart(logCodeBits(bits), '0');
    expect([0, 1, -1, 127, -127, -128].map(x => packed(x, 8))).to.deep.equal([
      '0111',
      '0000',
      '1000',
      '0110',
      '1110',
      '1110',
    ]);
    expect([0, 1, -1, 7, -7, -8].map(x => packed(x, 4))).to.deep.equal([
      '011',
      '000',
      '100',
      '010',
      '110',
      '110',
    ]);
  });

  it('keeps between a half and all of every magnitude', () => {
    for (const bits of [8, 4] as const) {
      for (let x = -(2 ** (bits - 1)); x < 2 ** (bits - 1); x++) {
        const value = logDecode(logEncode(x, bits));
        expect(Math.sign(value)).to.equal(Math.sign(x));
        expect(Math.abs(value)).to.be.within(Math.abs(x) / 2, Math.abs(x));
      }
    }
  });

  it('reads the zero with sign 1, which nobody makes, as zero', () => {
    expect(unpackLogCode(0b1111, 8)).to.deep.equal(logEncode(0, 8));
    expect(logDecode({ bits: 8, negative: true, exponent: 7 })).to.equal(0);
    expect(isLogZero(unpackLogCode(0b111, 4))).to.equal(true);
  });

  it('refuses operands and codes of more bits', () => {
    expect(() => logEncode(128, 8)).to.throw(
      GoldenError,
      'the operand is 128; give an integer of -128 .. 127',
    );
    expect(() => logEncode(-9, 4)).to.throw(GoldenError, 'give an integer of -8 .. 7');
    expect(() => logEncode(0.5, 8)).to.throw(GoldenError, 'the operand is 0.5');
    expect(() => unpackLogCode(16, 8)).to.throw(GoldenError, 'give an integer of 0 .. 15');
  });
});

describe('log product', () => {
  it('meets the vectors', () => {
    for (const { x, y, widths, zero, negative, exponent, value } of vectors.products) {
      const product = logProduct(logEncode(x, widths[0]), logEncode(y, widths[1]));
      expect(product, `${x} ${y}`).to.deep.equal({ zero, negative, exponent });
      expect(productValue(product), `${x} ${y}`).to.equal(value);
    }
  });

  it('is the product of the decoded values, for all pairs of INT8 and of INT4', () => {
    for (const [bits, codes] of [
      [8, codes8],
      [4, Array.from({ length: 16 }, (_, i) => logEncode(i - 8, 4))],
    ] as const) {
      for (const a of codes) {
        for (const b of codes) {
          const product = logProduct(a, b);
          // The multiplication may give -0; a sum of integers has none.
          if (productValue(product) !== logDecode(a) * logDecode(b)) expect.fail(JSON.stringify([a, b]));
          if (product.exponent > topExponent(bits, bits)) expect.fail(JSON.stringify([a, b]));
        }
      }
    }
  });
});

describe('sum of log products', () => {
  for (const { name, xs, ys, lanes, offset, oneHot, counters, sum } of vectors.sums) {
    it(`vector: ${name}`, () => {
      const options = { lanes, offset, topExponent: 12, accumulatorBits: sumBits(xs.length, 4096) };
      expect(oneHotSum(productsOf(xs, ys), options)).to.deep.equal({ sum, beats: oneHot });
      expect(counterSum(productsOf(xs, ys), options)).to.deep.equal({ sum, beats: counters });
      expect(counters.map(counts => reconstruct(counts, offset))).to.deep.equal(oneHot);
    });
  }

  it('has the widths of the contract', () => {
    for (const { terms, top, accumulator, counter } of vectors.widths) {
      expect(sumBits(terms, 2 ** top)).to.equal(accumulator);
      expect(counterBits(terms)).to.equal(counter);
    }
  });

  it('both forms are equal after every beat, within their widths, whatever the lanes', () => {
    const rows = fc.array(fc.tuple(int8, int8), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 33 }), (pairs, lanes) => {
        const products = pairs.map(([x, y]) => logProduct(logEncode(x, 8), logEncode(y, 8)));
        const options = { lanes, topExponent: 12, accumulatorBits: sumBits(pairs.length, 4096) };
        const [a, b] = [oneHotSum(products, options), counterSum(products, options)];
        expect(b.sum).to.equal(a.sum);
        expect(b.beats.map(counts => reconstruct(counts))).to.deep.equal(a.beats);
        const most = 2 ** (counterBits(pairs.length) - 1);
        for (const count of b.beats.flat()) expect(count).to.be.within(1 - most, most - 1);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('reaches both ends of the accumulator and of a counter at 1024 terms', () => {
    const options = { lanes: 32, topExponent: 12, accumulatorBits: 24 };
    const sums = ([-128, 127] as const).map(y => {
      const products = productsOf(new Array<number>(1024).fill(-128), new Array<number>(1024).fill(y));
      expect(Math.abs(counterSum(products, options).beats.at(-1)?.[12] ?? 0)).to.equal(1024);
      return oneHotSum(products, options).sum;
    });
    expect(sums).to.deep.equal([2 ** 22, -(2 ** 22)]);
  });

  it('refuses what does not fit, with the least that does', () => {
    const one = [logProduct(logEncode(64, 8), logEncode(64, 8))];
    const options = { lanes: 1, topExponent: 12, accumulatorBits: 14 };
    expect(oneHotSum(one, options).sum).to.equal(4096);
    expect(() => oneHotSum(one, { ...options, accumulatorBits: 13 })).to.throw(
      GoldenError,
      'an accumulator of 13 bits is too narrow for 1 products; give 14',
    );
    expect(counterSum(one, { ...options, offset: 4095 }).sum).to.equal(8191);
    expect(() => counterSum(one, { ...options, offset: 4096 })).to.throw(
      GoldenError,
      'give an integer of -4095 .. 4095',
    );
    expect(() => oneHotSum(one, { ...options, topExponent: 4 })).to.throw(
      GoldenError,
      'an exponent is 12; the largest is 4',
    );
    expect(() => oneHotSum([], options)).to.throw(GoldenError, 'there is no product');
    expect(() => oneHotSum([ZERO_PRODUCT], { ...options, lanes: 0 })).to.throw(GoldenError, 'lanes is 0');
  });
});
