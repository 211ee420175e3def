import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { integerMatrix, matrixOfRows, matrixRow, multiplyTransposed } from '../model/integer-matrix.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { LEGAL_CODES } from './metadata.js';
import { packWeights, unpackWeights } from './packing.js';
import { type SparseMatrix, compress, decompress, firstIllegalCode } from './sparse-matrix.js';
import { SPARSE_MODES, sparseGroups } from './sparse-mode.js';
import { sparseDot, sparseProduct } from './sparse-product.js';
import { sparseSize } from './sparse-size.js';
import { sparseVectors } from './vectors.fixture.js';

const accumulators = (x: ReturnType<typeof matrixOfRows>, weights: SparseMatrix): number[] => {
  const found = sparseProduct(x, weights);
  expect(found.outcome).to.equal('product');
  return found.outcome === 'product' ? [...found.accumulators.data] : [];
};

describe('packed sparse weights', () => {
  for (const vector of sparseVectors.matrices) {
    const { name, mode, bits, valueBytes, metadataWords } = vector;
    const weights = matrixOfRows(vector.weights);

    it(`vector: ${name}`, () => {
      const sparse = compress(weights, mode);
      expect([...sparse.values.data]).to.deep.equal(vector.values.flat());
      expect([...sparse.codes]).to.deep.equal(vector.codes.flat());
      expect([...decompress(sparse).data]).to.deep.equal(vector.dense.flat());
      const packed = packWeights(sparse, bits);
      expect([...packed.values]).to.deep.equal(valueBytes);
      expect([...packed.metadata]).to.deep.equal(metadataWords);
      expect(unpackWeights(packed, bits, mode, weights.rows, weights.columns)).to.deep.equal(sparse);
    });

    it(`product: ${name}`, () => {
      const sparse = compress(weights, mode);
      expect(accumulators(matrixOfRows(vector.x), sparse)).to.deep.equal(vector.accumulators.flat());
    });
  }

  it('a value that does not fit is refused', () => {
    const sparse = compress(matrixOfRows([[8, 0, 0, 1]]), '2:4');
    expect(() => packWeights(sparse, 4)).to.throw(GoldenError, 'value 0 is 8, which 4 bits do not hold');
  });

  it('sizes are exact', () => {
    const table = [
      ['2:4', 16, 36, 64, 9, 16, 32, 9],
      ['2:4', 8, 20, 32, 5, 8, 32, 5],
      ['2:4', 4, 12, 16, 3, 4, 32, 3],
      ['4:8-pairs', 4, 20, 32, 5, 8, 64, 5],
      ['4:8-pairs', 8, 36, 64, 9, 16, 64, 9],
    ] as const;
    for (const [mode, valueBits, packedBits, denseBits, n, d, fn, fd] of table) {
      expect(sparseSize(mode, valueBits)).to.deep.equal({
        packedBits,
        denseBits,
        ratio: { numerator: n, denominator: d },
        timesSmallerThanFloat: { numerator: fn, denominator: fd },
      });
    }
  });

  it('the image of whole metadata words has exactly that size', () => {
    for (const [mode, bits] of [
      ['2:4', 8],
      ['2:4', 4],
      ['4:8-pairs', 4],
    ] as const) {
      const weights = integerMatrix(3, 128, new Int32Array(3 * 128));
      const { values, metadata } = packWeights(compress(weights, mode), bits);
      const { packedBits, denseBits } = sparseSize(mode, bits);
      expect((8 * values.length + 32 * metadata.length) * denseBits).to.equal(3 * 128 * bits * packedBits);
    }
  });
});

describe('product with sparse weights', () => {
  it('every legal code selects its operands, with every sign, step by step', () => {
    const x = [10, -20, 30, -128];
    const operands = {
      4: [10, -20],
      8: [10, 30],
      9: [-20, 30],
      12: [10, -128],
      13: [-20, -128],
      14: [30, -128],
    };
    for (const [code, selected] of Object.entries(operands)) {
      for (const values of [
        [3, 5],
        [-3, 5],
        [3, -128],
        [-128, -128],
      ] as const) {
        const products = selected.map((a, i) => a * (values[i] ?? NaN));
        const sum = (products[0] ?? NaN) + (products[1] ?? NaN);
        expect(
          sparseDot([...x, ...x], [...values, ...values], [Number(code), Number(code)], '2:4'),
        ).to.deep.equal([
          { selected, products, accumulator: sum },
          { selected, products, accumulator: 2 * sum },
        ]);
      }
    }
  });

  it('in pairs a code selects four operands', () => {
    expect(sparseDot([1, 2, 3, 4, 5, 6, 7, -8], [1, -1, 2, -8], [13], '4:8-pairs')).to.deep.equal([
      { selected: [3, 4, 7, -8], products: [3, -4, 14, 64], accumulator: 77 },
    ]);
  });

  it('equals the dense product of the decompressed weights, by the row and by the matrix', () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        size,
        size,
        size,
        fc.constantFrom(...SPARSE_MODES),
        fc.integer({ min: 1, max: 1e6 }),
        (m, n, g, mode, seed) => {
          const random = xorshift32(seed);
          const columns = 8 * g;
          const fill = (count: number): Int32Array =>
            Int32Array.from({ length: count }, () => random.below(256) - 128);
          const x = integerMatrix(m, columns, fill(m * columns));
          const sparse: SparseMatrix = {
            mode,
            rows: n,
            columns,
            values: integerMatrix(n, columns / 2, fill((n * columns) / 2)),
            codes: Uint8Array.from(
              { length: n * sparseGroups(columns, mode) },
              () => LEGAL_CODES[random.below(6)] ?? NaN,
            ),
          };
          const dense = multiplyTransposed(x, decompress(sparse));
          expect(accumulators(x, sparse)).to.deep.equal([...dense.data]);
          const groups = sparseGroups(columns, mode);
          const steps = sparseDot(
            matrixRow(x, m - 1),
            matrixRow(sparse.values, n - 1),
            sparse.codes.subarray((n - 1) * groups),
            mode,
          );
          expect(steps?.at(-1)?.accumulator).to.equal(dense.data.at(-1));
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });

  it('an illegal code gives an error that names the first, and no accumulators', () => {
    const x = matrixOfRows([[1, 2, 3, 4, 5, 6, 7, 8]]);
    for (let code = 0; code < 16; code++) {
      const sparse = {
        ...compress(
          matrixOfRows([
            [1, 0, 0, 1, 1, 0, 0, 1],
            [1, 0, 0, 1, 1, 0, 0, 1],
          ]),
          '2:4',
        ),
      };
      const codes = Uint8Array.of(12, 12, 12, code);
      const bad = { ...sparse, codes };
      if (LEGAL_CODES.includes(code)) {
        expect(sparseProduct(x, bad).outcome).to.equal('product');
        continue;
      }
      const at = { row: 1, group: 1, code };
      expect(sparseProduct(x, bad)).to.deep.equal({ outcome: 'error', error: 'illegal-metadata', at });
      expect(firstIllegalCode({ ...bad, codes: Uint8Array.of(12, code, 0, code) })).to.deep.equal({
        ...at,
        row: 0,
      });
      expect(sparseDot([1, 2, 3, 4], [1, 1], [code], '2:4')).to.equal(undefined);
      expect(() => decompress(bad)).to.throw(
        GoldenError,
        `row 1, group 1 has the illegal metadata code ${code}`,
      );
    }
  });

  it('refuses operands of another depth', () => {
    const sparse = compress(matrixOfRows([[1, 2, 3, 4]]), '2:4');
    expect(() => sparseProduct(matrixOfRows([[1, 2, 3]]), sparse)).to.throw(
      GoldenError,
      '3 columns and the weights 4',
    );
    expect(() => compress(matrixOfRows([[1, 2, 3, 4]]), '2:4', Uint8Array.of(4, 4))).to.throw(
      GoldenError,
      '2 codes',
    );
  });
});
