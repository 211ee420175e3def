import { GoldenError } from '../errors.js';
import { type Tile, type ProductSize, cutOut } from '../model/tile-plan.js';
import { codeOfUnits } from './metadata.js';
import type { SparseMatrix } from './sparse-matrix.js';
import { sparseShape } from './sparse-mode.js';

/** The code of a group that was filled up, whose values are zeros. */
const FILL_CODE = codeOfUnits([0, 1]);

/**
 * The weights of a tile, filled up with groups of zeros to the channels and the depth that an array needs.
 * @param largest of the plan; its depth, and so that of every tile but the last, is whole groups
 * @throws GoldenError `bad-argument` if the tile does not begin and end at a group
 */
export function sparseTile(
  weights: SparseMatrix,
  { depth, channels }: Pick<Tile, 'depth' | 'channels'>,
  largest: Pick<ProductSize, 'depth' | 'channels'>,
): SparseMatrix {
  const { group } = sparseShape(weights.mode);
  for (const length of [depth.from, depth.count, largest.depth]) {
    if (length % group !== 0) {
      throw new GoldenError(
        'bad-argument',
        `sparseTile: a depth of ${length} is not whole groups of ${group} (mode ${weights.mode}); the smallest that works is ${Math.ceil(length / group) * group}`,
      );
    }
  }
  const values = cutOut(
    weights.values,
    channels,
    { from: depth.from / 2, count: depth.count / 2 },
    { rows: largest.channels, columns: largest.depth / 2 },
  );
  const [groups, width] = [largest.depth / group, weights.columns / group];
  const codes = new Uint8Array(largest.channels * groups).fill(FILL_CODE);
  for (let r = 0; r < channels.count; r++) {
    const at = (channels.from + r) * width + depth.from / group;
    codes.set(weights.codes.subarray(at, at + depth.count / group), r * groups);
  }
  return { mode: weights.mode, rows: largest.channels, columns: largest.depth, values, codes };
}
