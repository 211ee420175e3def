import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { integerMatrix, matrixOfRows, multiplyTransposed } from '../model/integer-matrix.js';
import { type LanePair, mixedProduct, mixedStep, mixedSumBits } from './mixed-product.js';
import { createNibbleStore } from './nibble-store.js';
import { type NibbleRounding, int4Of, splitNibbles } from './nibbles.js';
import { type TokenBeat, tokenOrder } from './token-order.js';

type Rows = readonly (readonly number[])[];

const vectors = JSON.parse(
  readFileSync(new URL('vectors/mixed-precision.json', import.meta.url), 'utf8'),
) as {
  readonly nibbles: readonly {
    readonly x: number;
    readonly hi: number;
    readonly lo: number;
    readonly nearest: number;
  }[];
  readonly products: readonly {
    readonly name: string;
    readonly x: Rows;
    readonly w: Rows;
    readonly kinds: string;
    readonly rounding: NibbleRounding;
    readonly accumulators: Rows;
    readonly sums: Rows;
  }[];
  readonly orders: readonly { readonly kinds: string; readonly beats: readonly TokenBeat[] }[];
};

const int8Of = (kinds: string): boolean[] => Array.from(kinds, kind => kind === '8');
const int8 = fc.integer({ min: -128, max: 127 });
const precisions = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

describe('nibbles', () => {
  it('meet the vectors', () => {
    for (const { x, hi, lo, nearest } of vectors.nibbles) {
      expect(splitNibbles(x), `${x}`).to.deep.equal({ hi, lo });
      expect([int4Of(x), int4Of(x, 'nearest')], `${x}`).to.deep.equal([hi, nearest]);
    }
  });

  it('make up every INT8, and are within half a step or one of it', () => {
    for (let x = -128; x < 128; x++) {
      const { hi, lo } = splitNibbles(x);
      expect(16 * hi + lo).to.equal(x);
      expect([hi, lo - 8]).to.satisfy((pair: number[]) => pair.every(v => v >= -8 && v <= 7));
      expect(x - 16 * int4Of(x)).to.be.within(0, 15);
      if (x < 120) expect(x - 16 * int4Of(x, 'nearest')).to.be.within(-8, 7);
      else expect(int4Of(x, 'nearest')).to.equal(7);
    }
  });
});

describe('the processing element', () => {
  it('multiplies every INT8 by every weight exactly, and two INT4 apart', () => {
    for (let x = -128; x < 128; x++) {
      const { hi, lo } = splitNibbles(x);
      for (let w = -128; w < 128; w++) {
        const [a, b] = mixedStep([3, 5], 8, [hi, lo], w);
        const [c, d] = mixedStep([3, 5], 4, [hi, -hi], w);
        if (a !== 3 + x * w || b !== 5 || c !== 3 + hi * w || d !== 5 - hi * w) expect.fail(`${x} * ${w}`);
      }
    }
  });
});

describe('the mixed-precision product', () => {
  for (const { name, x, w, kinds, rounding, accumulators, sums } of vectors.products) {
    it(`vector: ${name}`, () => {
      const found = mixedProduct(matrixOfRows(x), matrixOfRows(w), int8Of(kinds), rounding);
      expect(found.accumulators).to.deep.equal(matrixOfRows(accumulators));
      expect(found.sums).to.deep.equal(matrixOfRows(sums));
    });
  }

  it('of INT8 tokens alone is the plain product', () => {
    const x = integerMatrix(
      6,
      7,
      Int32Array.from({ length: 42 }, (_, i) => ((i * 77) % 256) - 128),
    );
    const w = integerMatrix(
      3,
      7,
      Int32Array.from({ length: 21 }, (_, i) => ((i * 51) % 256) - 128),
    );
    expect(mixedProduct(x, w, new Array<boolean>(6).fill(true)).sums).to.deep.equal(multiplyTransposed(x, w));
  });

  it('is what processing elements make of the diagonal store, beat by beat', () => {
    const sized = fc.tuple(precisions, fc.integer({ min: 1, max: 6 }), fc.constantFrom('floor', 'nearest'));
    const cases = sized.chain(([kinds, k, rounding]) =>
      fc.record({
        kinds: fc.constant(kinds),
        rounding: fc.constant<NibbleRounding>(rounding),
        x: fc.array(int8, { minLength: kinds.length * k, maxLength: kinds.length * k }),
        w: fc.array(int8, { minLength: k, maxLength: k }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ kinds, rounding, x: values, w }) => {
        const x = integerMatrix(kinds.length, w.length, values);
        const store = createNibbleStore('diagonal', x, kinds, rounding);
        const found = new Int32Array(kinds.length);
        for (const beat of tokenOrder(kinds)) {
          let acc: LanePair = [0, 0];
          for (const [k, weight] of w.entries()) {
            const read = store.read(beat, k);
            if (read.outcome === 'error') return expect.fail(read.error);
            acc = mixedStep(acc, beat.bits, read.operands, weight);
          }
          if (beat.bits === 8) found[beat.token] = acc[0];
          else {
            if (beat.even !== undefined) found[beat.even] = acc[0];
            if (beat.odd !== undefined) found[beat.odd] = acc[1];
          }
        }
        expect(found).to.deep.equal(mixedProduct(x, matrixOfRows([w]), kinds, rounding).accumulators.data);
        expect(store.totals()).to.deep.equal({ cycles: tokenOrder(kinds).length * w.length, conflicts: 0 });
      }),
      { seed: 15, numRuns: 150 },
    );
  });

  it('fits the widths of the contract at its ends', () => {
    expect([1, 64, 128, 768, 1024, 3072].map(mixedSumBits)).to.deep.equal([16, 22, 23, 25, 26, 27]);
    const all = (v: number) => integerMatrix(1, 1024, new Int32Array(1024).fill(v));
    for (const kind of [true, false]) {
      for (const w of [-128, 127]) {
        const { sums } = mixedProduct(all(-128), all(w), [kind]);
        expect(sums.data[0]).to.equal(-128 * w * 1024);
      }
    }
  });

  it('refuses what does not fit together', () => {
    const one = matrixOfRows([[1]]);
    expect(() => mixedProduct(one, one, [])).to.throw(GoldenError, '1 tokens, but 0 precisions');
    expect(() => mixedProduct(one, matrixOfRows([[1, 2]]), [true])).to.throw(GoldenError, 'columns');
    expect(() => mixedProduct(matrixOfRows([[128]]), one, [true])).to.throw(GoldenError, 'an operand is 128');
  });
});

describe('the order of tokens', () => {
  it('meets the vectors', () => {
    for (const { kinds, beats } of vectors.orders) {
      expect(tokenOrder(int8Of(kinds)), kinds).to.deep.equal(beats);
    }
  });

  it('has every token once and takes S (1 - f4 / 2) + u / 2 beats, for all precisions of up to 12 tokens', () => {
    for (let size = 0; size <= 12; size++) {
      for (let code = 0; code < 2 ** size; code++) {
        const kinds = Array.from({ length: size }, (_, t) => ((code >> t) & 1) === 1);
        const beats = tokenOrder(kinds);
        const tokens = beats.flatMap(beat =>
          beat.bits === 8 ? [beat.token] : [beat.even, beat.odd].filter(t => t !== undefined),
        );
        const four = [...kinds.keys()].filter(t => !kinds[t]);
        const unpaired = Math.abs(four.length - 2 * four.filter(t => t % 2 === 0).length);
        if (new Set(tokens).size !== size || tokens.length !== size) expect.fail(kinds.join());
        if (beats.length !== size - four.length / 2 + unpaired / 2) expect.fail(kinds.join());
      }
    }
  });
});
