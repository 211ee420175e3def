import { expect } from 'chai';
import { GoldenError } from '../errors.js';
import { integerMatrix } from '../model/integer-matrix.js';
import { cutOut, planTiles } from '../model/tile-plan.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { firstIllegalCode, compress, decompress } from './sparse-matrix.js';
import { SPARSE_MODES } from './sparse-mode.js';
import { sparseTile } from './sparse-tile.js';

describe('tiles of sparse weights', () => {
  const random = xorshift32(11);
  const weights = integerMatrix(
    10,
    40,
    Int32Array.from({ length: 400 }, () => random.below(256) - 128),
  );
  const largest = { tokens: 4, depth: 16, channels: 8 };

  for (const mode of SPARSE_MODES) {
    it(`hold what the same part of the dense matrix holds, and zeros (${mode})`, () => {
      const sparse = compress(weights, mode);
      const dense = decompress(sparse);
      const tiles = planTiles({ tokens: 4, depth: 40, channels: 10 }, largest);
      expect(tiles).to.have.length(6);
      for (const tile of tiles) {
        const part = sparseTile(sparse, tile, largest);
        expect(firstIllegalCode(part)).to.equal(undefined);
        expect(decompress(part)).to.deep.equal(
          cutOut(dense, tile.channels, tile.depth, { rows: 8, columns: 16 }),
        );
      }
    });
  }

  it('begin and end at a group', () => {
    const sparse = compress(weights, '4:8-pairs');
    const tile = { depth: { from: 0, count: 12 }, channels: { from: 0, count: 1 } };
    expect(() => sparseTile(sparse, tile, largest)).to.throw(
      GoldenError,
      'a depth of 12 is not whole groups of 8 (mode 4:8-pairs); the smallest that works is 16',
    );
  });
});
