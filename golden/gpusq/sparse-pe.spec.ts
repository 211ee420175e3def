import { expect } from 'chai';
import { matrixOfRows, matrixRow, multiplyTransposed } from '../model/integer-matrix.js';
import { denseBeats, sparseBeats } from './sparse-beats.js';
import { compress } from './sparse-matrix.js';
import { type SparsePeJob, sparsePe, sparsePeWidth } from './sparse-pe.js';
import { sparseVectors } from './vectors.fixture.js';

describe('sparse processing element', () => {
  for (const { name, mode, bits, weights, x, accumulators, codes } of sparseVectors.matrices) {
    it(`vector: ${name}`, () => {
      const [operands, dense] = [matrixOfRows(x), matrixOfRows(weights)];
      const sparse = compress(dense, mode);
      const whole = multiplyTransposed(operands, dense);
      for (let m = 0; m < operands.rows; m++) {
        for (let n = 0; n < dense.rows; n++) {
          const job = sparseBeats(matrixRow(operands, m), sparse, n);
          const { accumulator, steps } = sparsePe(64, job);
          expect(accumulator).to.equal(accumulators[m]?.[n]);
          expect(steps).to.have.length(codes[n]?.length ?? NaN);
          for (const pairs of bits === 4 ? [false, true] : [false]) {
            const plain = sparsePe(64, denseBeats(matrixRow(operands, m), dense, n, pairs));
            expect(plain.accumulator).to.equal(whole.data[m * dense.rows + n]);
            expect(plain.steps).to.have.length(Math.ceil(dense.columns / (pairs ? 4 : 2)));
          }
        }
      }
    });
  }

  const beat = { x: [1, 2, 0xfd, 0x80], w: [3, 0x80], code: 14 };
  const job: SparsePeJob = { sparse: true, pairs: false, beats: [beat, { ...beat, code: 4 }] };

  it('shows the selected bytes, the sum and the accumulator of each step', () => {
    expect(sparsePe(2, job)).to.deep.equal({
      step: 0,
      accumulator: 16122,
      steps: [
        { first: -3, second: -128, sum: 16375, accumulator: 16375 },
        { first: 1, second: 2, sum: -253, accumulator: 16122 },
      ],
    });
    expect(
      sparsePe(1, { sparse: false, pairs: true, beats: [{ x: [0x87, 0x7f], w: [0x88, 0xf1], code: 0 }] }),
    ).to.deep.equal({
      step: 0,
      accumulator: 0,
      steps: [{ first: -121, second: 127, sum: 0, accumulator: 0 }],
    });
  });

  it('refuses no steps, too many, and illegal codes, but those only where they matter', () => {
    const refused = { step: 0, accumulator: 0, steps: [] };
    expect(sparsePe(2, { ...job, beats: [] })).to.deep.equal({ ...refused, error: 'steps-is-zero' });
    expect(sparsePe(1, job)).to.deep.equal({ ...refused, error: 'steps-over-depth' });
    const bad = [beat, { ...beat, code: 10 }, { ...beat, code: 0 }];
    const first = [{ first: -3, second: -128, sum: 16375, accumulator: 16375 }];
    expect(sparsePe(3, { ...job, beats: bad })).to.deep.equal({
      error: 'illegal-metadata',
      step: 1,
      accumulator: 0,
      steps: first,
    });
    expect(sparsePe(3, { ...job, sparse: false, beats: bad }).error).to.equal(undefined);
  });

  it('the accumulator that is wide enough', () => {
    expect([1, 32, 256].map(sparsePeWidth)).to.deep.equal([17, 22, 25]);
  });
});
