import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { type IntegerMatrix, integerMatrix, matrixOfRows, multiplyTransposed } from './integer-matrix.js';
import { cutOut, planTiles, productSize, tileSums } from './tile-plan.js';

function randomMatrix(rows: number, columns: number, seed: number): IntegerMatrix {
  const random = xorshift32(seed);
  const codes = Int32Array.from({ length: rows * columns }, () => random.below(256) - 128);
  return integerMatrix(rows, columns, codes);
}

describe('plan of tiles', () => {
  it('of 50 x 40 x 20 on a weight-stationary array of 16 x 16: six tiles, the last partial', () => {
    const tokens = { from: 0, count: 50 };
    const tile = (depth: number, ofDepth: number, channel: number, ofChannels: number) => ({
      tokens,
      depth: { from: depth, count: ofDepth },
      channels: { from: channel, count: ofChannels },
      first: depth === 0,
      last: depth === 32,
    });
    const size = { tokens: 50, depth: 40, channels: 20 };
    expect(planTiles(size, { tokens: 50, depth: 16, channels: 16 })).to.deep.equal([
      tile(0, 16, 0, 16),
      tile(16, 16, 0, 16),
      tile(32, 8, 0, 16),
      tile(0, 16, 16, 4),
      tile(16, 16, 16, 4),
      tile(32, 8, 16, 4),
    ]);
    const whole = planTiles(size, { tokens: 64, depth: 64, channels: 64 });
    expect(whole.map(({ first, last }) => [first, last])).to.deep.equal([[true, true]]);
    expect(planTiles(size, { tokens: 16, depth: 40, channels: 16 })).to.have.length(8);
  });

  it('covers every product once, and leaves the reference in the accumulators', () => {
    const extent = fc.integer({ min: 1, max: 9 });
    const size = fc.record({ tokens: extent, depth: extent, channels: extent });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 1, max: 1e6 }),
        ({ tokens, depth, channels }, largest, seed) => {
          const [x, w] = [randomMatrix(tokens, depth, seed), randomMatrix(channels, depth, seed + 1)];
          const tiles = planTiles(productSize(x, w), largest);
          const products = tiles.reduce((n, t) => n + t.tokens.count * t.depth.count * t.channels.count, 0);
          expect(products).to.equal(tokens * depth * channels);
          const y = multiplyTransposed(x, w);
          let complete = 0;
          for (const { tile, accumulators } of tileSums(x, w, tiles)) {
            if (!tile.last) continue;
            expect(accumulators).to.deep.equal(cutOut(y, tile.tokens, tile.channels));
            complete += accumulators.data.length;
          }
          expect(complete).to.equal(y.data.length);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('shows what each tile adds', () => {
    const [x, w] = [matrixOfRows([[1, 2, 3]]), matrixOfRows([[4, 5, -6]])];
    const sums = [...tileSums(x, w, planTiles(productSize(x, w), { tokens: 1, depth: 1, channels: 1 }))];
    expect(sums.map(({ own, accumulators }) => [own.data[0], accumulators.data[0]])).to.deep.equal([
      [4, 4],
      [10, 14],
      [-18, -4],
    ]);
  });

  it('cuts out a part and fills it up with zeros', () => {
    const matrix = matrixOfRows([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const part = cutOut(matrix, { from: 1, count: 1 }, { from: 1, count: 2 }, { rows: 2, columns: 3 });
    expect(part).to.deep.equal(
      matrixOfRows([
        [5, 6, 0],
        [0, 0, 0],
      ]),
    );
    const all = { from: 0, count: 3 };
    expect(() => cutOut(matrix, all, all)).to.throw(GoldenError, 'rows 0 .. 2 and columns 0 .. 2 of 2 x 3');
    expect(() => cutOut(matrix, { from: 0, count: 1 }, all, { rows: 1, columns: 2 })).to.throw(
      GoldenError,
      '1 x 2',
    );
  });

  it('refuses extents of nothing', () => {
    const one = { tokens: 1, depth: 1, channels: 1 };
    expect(() => planTiles({ ...one, depth: 0 }, one)).to.throw(GoldenError, 'an extent of 0');
    expect(() => planTiles(one, { ...one, channels: 1.5 })).to.throw(GoldenError, 'an extent of 1.5');
  });
});
