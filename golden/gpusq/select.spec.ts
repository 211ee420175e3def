import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { matrixOfRows } from '../model/integer-matrix.js';
import { LEGAL_CODES, codeOfUnits, unitsOfCode } from './metadata.js';
import { selectCodes, selectUnits } from './select.js';
import { compress, decompress } from './sparse-matrix.js';
import { SPARSE_MODES, sparseGroups } from './sparse-mode.js';
import { sparseVectors } from './vectors.fixture.js';

describe('metadata of sparse weights', () => {
  it('has six legal codes of sixteen', () => {
    sparseVectors.codes.forEach((units, code) => {
      expect(unitsOfCode(code), `code ${code}`).to.deep.equal(units ?? undefined);
      if (units !== null) expect(codeOfUnits(units)).to.equal(code);
    });
    expect(sparseVectors.codes.filter(units => units !== null)).to.have.length(LEGAL_CODES.length);
    for (const code of [-1, 16, 20, 4.5, NaN]) expect(unitsOfCode(code)).to.equal(undefined);
  });

  it('refuses units that are equal, descending or out of range', () => {
    for (const units of [
      [1, 1],
      [2, 1],
      [0, 4],
      [-1, 2],
    ] as const) {
      expect(() => codeOfUnits(units)).to.throw(GoldenError, `units ${units[0]} and ${units[1]}`);
    }
  });
});

describe('selection of sparse weights', () => {
  for (const { name, mode, group, values, code, dense } of sparseVectors.groups) {
    it(`vector: ${name}`, () => {
      const sparse = compress(matrixOfRows([group]), mode);
      expect([...sparse.codes]).to.deep.equal([code]);
      expect([...sparse.values.data]).to.deep.equal(values);
      expect([...decompress(sparse).data]).to.deep.equal(dense);
    });
  }

  it('all groups of four scores 0 .. 5 keep the largest sum, at the first place that has it', () => {
    const pairs = LEGAL_CODES.map(code => unitsOfCode(code) ?? ([0, 0] as const));
    pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
    for (let n = 0; n < 6 ** 4; n++) {
      const scores = [n % 6, Math.floor(n / 6) % 6, Math.floor(n / 36) % 6, Math.floor(n / 216)];
      const sums = pairs.map(([a, b]) => (scores[a] ?? NaN) + (scores[b] ?? NaN));
      expect(selectUnits(scores), scores.join()).to.deep.equal(pairs[sums.indexOf(Math.max(...sums))]);
    }
  });

  it('keeps half of the elements, and never less magnitude than half, in both modes', () => {
    const rows = fc.array(fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 16, maxLength: 16 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(...SPARSE_MODES), (weights, mode) => {
        const dense = matrixOfRows(weights);
        const sparse = compress(dense, mode);
        const magnitude = (data: Int32Array): number => data.reduce((sum, x) => sum + Math.abs(x), 0);
        expect(sparse.values.data).to.have.length(dense.data.length / 2);
        expect(2 * magnitude(sparse.values.data)).to.be.at.least(magnitude(dense.data));
        decompress(sparse).data.forEach((x, i) => expect(x === 0 || x === dense.data[i]).to.equal(true));
        // What is already sparse does not change.
        expect(decompress(compress(decompress(sparse), mode))).to.deep.equal(decompress(sparse));
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it('takes floats, and the importance of columns', () => {
    const row = [0.5, -0.25, 0.125, 0.375];
    expect([...selectCodes(row, 4, '2:4')]).to.deep.equal([12]);
    expect([...selectCodes(row, 4, '2:4', [1, 4, 1, 1])]).to.deep.equal([4]);
    expect([...selectCodes([...row, ...row], 4, '2:4', [0, 0, 1, 0])]).to.deep.equal([8, 8]);
    expect([...selectCodes(row, 4, '2:4', [0, 0, 0, 0])]).to.deep.equal([4]);
  });

  it('refuses columns that are not whole groups, with the next number that works', () => {
    expect(() => sparseGroups(10, '2:4')).to.throw(
      GoldenError,
      '10 columns are not whole groups of 4 (mode 2:4); the smallest number that works is 12',
    );
    expect(() => sparseGroups(12, '4:8-pairs')).to.throw(GoldenError, 'works is 16');
    expect(() => sparseGroups(0, '4:8-pairs')).to.throw(GoldenError, 'works is 8');
    expect(sparseGroups(768, '4:8-pairs')).to.equal(96);
  });

  it('refuses values that are not finite, and lengths that do not fit', () => {
    expect(() => selectCodes([1, NaN, 0, 0], 4, '2:4')).to.throw(GoldenError, 'element 1');
    expect(() => selectCodes([1, 2, 3, 4, 5], 4, '2:4')).to.throw(GoldenError, 'whole rows of 4');
    expect(() => selectCodes([1, 2, 3, 4], 4, '2:4', [1])).to.throw(GoldenError, 'importance has 1');
  });
});
