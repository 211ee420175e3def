import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, matrixRow, multiplyTransposed } from './integer-matrix.js';

/** The three extents of a product y[token][channel] = sum over depth of x[token][k] * w[channel][k]. */
export interface ProductSize {
  /** Rows of x and of y. */
  readonly tokens: number;
  /** Columns of x and of w, which are summed over. */
  readonly depth: number;
  /** Rows of w, columns of y. */
  readonly channels: number;
}

/** `count` indices from `from` on. */
export interface Extent {
  readonly from: number;
  readonly count: number;
}

/** A part of a product that an array computes at once. The last tile along an axis may have less than the others. */
export interface Tile {
  readonly tokens: Extent;
  readonly depth: Extent;
  readonly channels: Extent;
  /** The first tile of its accumulators, which start at 0 there; and the last, after which they are complete. */
  readonly first: boolean;
  readonly last: boolean;
}

/** What is in the accumulators of a tile's tokens and channels, [tokens.count][channels.count]. */
export interface TileSums {
  readonly tile: Tile;
  /** The sums over the depth of this tile alone. */
  readonly own: IntegerMatrix;
  /** With those of the tiles before it along the depth. */
  readonly accumulators: IntegerMatrix;
}

/**
 * The tiles of a product, in the order in which they run: for each block of channels, for each block of tokens, all of the
 * depth. So the accumulators of a block are complete before those of the next begin. A weight-stationary array of R x C
 * takes `{tokens: all, depth: R, channels: C}`, an output-stationary one `{tokens: R, depth: all, channels: C}`.
 * @param largest the most that a tile takes of each
 * @throws GoldenError `bad-argument` for an extent that is no integer >= 1
 */
export function planTiles(size: ProductSize, largest: ProductSize): Tile[] {
  const tiles: Tile[] = [];
  for (const channels of cut(size.channels, largest.channels)) {
    for (const tokens of cut(size.tokens, largest.tokens)) {
      for (const depth of cut(size.depth, largest.depth)) {
        const last = depth.from + depth.count === size.depth;
        tiles.push({ tokens, depth, channels, first: depth.from === 0, last });
      }
    }
  }
  return tiles;
}

/** The size of x times w. The product itself checks that both have the same depth. */
export function productSize(x: IntegerMatrix, w: IntegerMatrix): ProductSize {
  return { tokens: x.rows, depth: x.columns, channels: w.rows };
}

/**
 * A part of a matrix, filled up with zeros to a size that an array needs.
 * @param size rows and columns of the result, the count of the extents by default
 * @throws GoldenError `bad-argument` if the part leaves the matrix or the size is too small
 */
export function cutOut(
  matrix: IntegerMatrix,
  rows: Extent,
  columns: Extent,
  size: { readonly rows: number; readonly columns: number } = { rows: rows.count, columns: columns.count },
): IntegerMatrix {
  const inside = rows.from + rows.count <= matrix.rows && columns.from + columns.count <= matrix.columns;
  if (!inside || size.rows < rows.count || size.columns < columns.count) {
    throw new GoldenError(
      'bad-argument',
      `cutOut: rows ${extentText(rows)} and columns ${extentText(columns)} of ${matrix.rows} x ${matrix.columns} do not go into ${size.rows} x ${size.columns}`,
    );
  }
  const part = integerMatrix(size.rows, size.columns, new Int32Array(size.rows * size.columns));
  for (let r = 0; r < rows.count; r++) {
    const row = matrixRow(matrix, rows.from + r).subarray(columns.from, columns.from + columns.count);
    part.data.set(row, r * size.columns);
  }
  return part;
}

/**
 * The reference of every accumulator, tile by tile.
 * @param tiles as {@link planTiles} gives them for x and w
 */
export function* tileSums(x: IntegerMatrix, w: IntegerMatrix, tiles: readonly Tile[]): Generator<TileSums> {
  let running = new Int32Array(0);
  for (const tile of tiles) {
    const own = multiplyTransposed(cutOut(x, tile.tokens, tile.depth), cutOut(w, tile.channels, tile.depth));
    const before = running;
    running = own.data.map((sum, i) => (tile.first ? sum : sum + (before[i] ?? NaN)));
    yield { tile, own, accumulators: integerMatrix(own.rows, own.columns, running) };
  }
}

function cut(length: number, most: number): Extent[] {
  for (const extent of [length, most]) {
    if (!Number.isInteger(extent) || extent < 1) {
      throw new GoldenError(
        'bad-argument',
        `planTiles: an extent of ${extent}; give an integer of 1 or more`,
      );
    }
  }
  return Array.from({ length: Math.ceil(length / most) }, (_, i) => ({
    from: i * most,
    count: Math.min(most, length - i * most),
  }));
}

const extentText = ({ from, count }: Extent): string => `${from} .. ${from + count - 1}`;
