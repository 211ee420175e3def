import { expect } from 'chai';
import { GoldenError } from '../errors.js';
import { integerMatrix, matrixOfRows, matrixRow, multiplyTransposed, padColumns } from './integer-matrix.js';

describe('integer matrices', () => {
  const x = matrixOfRows([
    [1, -2, 3],
    [0, 4, -128],
  ]);
  const w = matrixOfRows([
    [5, 6, 7],
    [-1, 0, 127],
    [0, 0, 0],
    [1, 1, 1],
  ]);

  it('rows of w are output channels', () => {
    expect(multiplyTransposed(x, w)).to.deep.equal(
      matrixOfRows([
        [14, 380, 0, 2],
        [-872, -16256, 0, -124],
      ]),
    );
  });

  it('columns of zeros change no product', () => {
    const padded = padColumns(x, 4);
    expect([...matrixRow(padded, 1)]).to.deep.equal([0, 4, -128, 0]);
    expect(padColumns(padded, 4)).to.deep.equal(padded);
    expect(multiplyTransposed(padded, padColumns(w, 4))).to.deep.equal(multiplyTransposed(x, w));
  });

  it('refuses shapes that do not fit, and sums that leave 32 bits', () => {
    expect(() => integerMatrix(2, 2, [1, 2, 3])).to.throw(GoldenError, '2 x 2 has 4 elements');
    expect(() => multiplyTransposed(x, padColumns(w, 4))).to.throw(GoldenError, '3 columns and w has 4');
    const large = matrixOfRows([[2 ** 16]]);
    expect(() => multiplyTransposed(large, matrixOfRows([[2 ** 15]]))).to.throw(
      GoldenError,
      '[0][0] is 2147483648, which leaves 32 bits',
    );
    expect(multiplyTransposed(large, matrixOfRows([[-(2 ** 15)]])).data[0]).to.equal(-(2 ** 31));
  });
});
