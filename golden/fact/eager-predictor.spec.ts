import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, matrixOfRows } from '../model/integer-matrix.js';
import { roundShift } from '../numerics/rounding.js';
import { saturate } from '../numerics/saturation.js';
import { nextOperand, operandShift, predictHead, predictedProduct } from './eager-predictor.js';
import { logEncode } from './log-code.js';
import { logProduct } from './log-product.js';
import { counterSum, oneHotSum, sumBits } from './log-sum.js';
import { EAGER_VARIANTS, type EagerVariant, inForm, productLimit } from './operand-form.js';

type Rows = readonly (readonly number[])[];

const vectors = JSON.parse(
  readFileSync(new URL('vectors/eager-prediction.json', import.meta.url), 'utf8'),
) as {
  readonly operands: readonly { readonly sum: number; readonly shift: number; readonly operand: number }[];
  readonly heads: readonly {
    readonly name: string;
    readonly variant: EagerVariant;
    readonly x: Rows;
    readonly wq: Rows;
    readonly wk: Rows;
    readonly bq: readonly number[] | null;
    readonly bk: readonly number[] | null;
    readonly sq: number;
    readonly sk: number;
    readonly querySums: Rows;
    readonly keySums: Rows;
    readonly queries: Rows;
    readonly keys: Rows;
    readonly scores: Rows;
  }[];
};

const rowsOf = ({ columns, data }: IntegerMatrix): number[][] =>
  Array.from({ length: data.length / columns }, (_, r) => [...data.subarray(r * columns, (r + 1) * columns)]);

describe('operand forms', () => {
  it('are within their limits, for all INT8', () => {
    const all = Int32Array.from({ length: 256 }, (_, i) => i - 128);
    const most = (values: Int32Array): number => Math.max(...values.map(Math.abs));
    expect((['linear', 'log', 'nibble'] as const).map(form => most(inForm(all, form)))).to.deep.equal([
      128, 64, 8,
    ]);
    expect([...inForm(Int32Array.of(-128, -127, -17, -1, 0, 1, 16, 127), 'nibble')]).to.deep.equal([
      -8, -8, -2, -1, 0, 0, 1, 7,
    ]);
    expect([...inForm(Int32Array.of(-128, -65, -1, 0, 1, 3, 64, 127), 'log')]).to.deep.equal([
      -64, -64, -1, 0, 1, 2, 64, 64,
    ]);
    expect(Object.values(EAGER_VARIANTS).map(productLimit)).to.deep.equal([4096, 8192, 8192, 64, 16384]);
  });
});

describe('operands of the next stage', () => {
  it('meet the vectors', () => {
    for (const { sum, shift, operand } of vectors.operands) {
      expect(nextOperand(sum, shift), `${sum} >> ${shift}`).to.equal(operand);
    }
  });

  it('are the named rounding and saturation, for every shift', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 23), max: 2 ** 23 - 1 }),
        fc.integer({ min: 0, max: 23 }),
        (sum, shift) => {
          const want = saturate(roundShift(BigInt(sum), shift, 'halfUp'), 8, true);
          expect(nextOperand(sum, shift)).to.equal(Number(want));
        },
      ),
      { seed: 8, numRuns: 500 },
    );
  });

  it('round ties up at every operand', () => {
    for (let x = -128; x < 128; x++) {
      expect([8 * x - 5, 8 * x - 4, 8 * x + 3, 8 * x + 4].map(sum => nextOperand(sum, 3))).to.deep.equal(
        [x - 1, x, x, x + 1].map(y => Math.max(-128, Math.min(127, y))),
      );
    }
  });

  it('do not saturate at the shift of calibration, and do at one less', () => {
    expect([0, 127, 128, 254, 255, 2 ** 22].map(operandShift)).to.deep.equal([0, 0, 1, 1, 2, 16]);
    for (let magnitude = 0; magnitude < 5000; magnitude++) {
      const shift = operandShift(magnitude);
      expect(nextOperand(magnitude, shift)).to.equal(Math.floor(magnitude / 2 ** shift + 0.5));
      if (shift > 0) expect(Math.floor(magnitude / 2 ** (shift - 1) + 0.5)).to.be.above(127);
    }
  });

  it('refuse a shift that is none', () => {
    expect(() => nextOperand(1, 24)).to.throw(GoldenError, 'the shift is 24; give an integer of 0 .. 23');
    expect(() => nextOperand(1, -1)).to.throw(GoldenError, 'the shift is -1');
  });
});

describe('eager prediction of a head', () => {
  for (const { name, variant, x, wq, wk, bq, bk, sq, sk, ...want } of vectors.heads) {
    it(`vector: ${name}`, () => {
      const found = predictHead(
        {
          activations: matrixOfRows(x),
          queryWeights: matrixOfRows(wq),
          keyWeights: matrixOfRows(wk),
          ...(bq && { queryOffsets: bq }),
          ...(bk && { keyOffsets: bk }),
        },
        { forms: EAGER_VARIANTS[variant], queryShift: sq, keyShift: sk },
      );
      for (const stage of ['querySums', 'keySums', 'queries', 'keys', 'scores'] as const) {
        expect(rowsOf(found[stage]), stage).to.deep.equal(want[stage]);
      }
    });
  }

  it('is in the form `both` what the adders and the counters of the log domain make', () => {
    const row = (length: number) =>
      fc.array(fc.integer({ min: -128, max: 127 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        row(40),
        row(40),
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: 1, max: 9 }),
        (a, b, offset, lanes) => {
          const products = a.map((x, i) => logProduct(logEncode(x, 8), logEncode(b[i] ?? 0, 8)));
          const options = { lanes, offset, topExponent: 12, accumulatorBits: sumBits(40, 4096) };
          const sums = predictedProduct(matrixOfRows([a]), matrixOfRows([b]), EAGER_VARIANTS.both, [offset]);
          expect([...sums.data]).to.deep.equal([oneHotSum(products, options).sum]);
          expect([...sums.data]).to.deep.equal([counterSum(products, options).sum]);
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });

  it('refuses operands that are no INT8, and offsets of another number', () => {
    const one = matrixOfRows([[1]]);
    const { both } = EAGER_VARIANTS;
    expect(() => predictedProduct(integerMatrix(1, 1, [128]), one, both)).to.throw(
      GoldenError,
      'an operand is 128',
    );
    expect(() => predictedProduct(one, integerMatrix(1, 1, [-129]), both)).to.throw(
      GoldenError,
      'an operand is -129',
    );
    expect(() => predictedProduct(one, one, both, [1, 2])).to.throw(GoldenError, '2 offsets for 1 columns');
    expect(() => predictedProduct(one, matrixOfRows([[1, 2]]), both)).to.throw(GoldenError, 'columns');
  });
});
