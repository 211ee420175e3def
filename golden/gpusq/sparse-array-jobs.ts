import { type IntegerMatrix, integerMatrix, matrixRow } from '../model/integer-matrix.js';
import { type ProductSize, type Tile, cutOut, planTiles } from '../model/tile-plan.js';
import { denseBeats, sparseBeats } from './sparse-beats.js';
import type { SparseMatrix } from './sparse-matrix.js';
import type { SparseBeat } from './sparse-pe.js';
import type { SparseArrayJob, SparseArraySize, SparseArrayTile } from './sparse-pe-array.js';
import { sparseTile } from './sparse-tile.js';

/** How the weights of a product travel. */
export interface SparseArrayMode {
  readonly sparse: boolean;
  readonly pairs: boolean;
}

/** The most that a tile takes of each extent of a product. */
export function sparseArrayTile(
  { rows, columns, tokens }: SparseArraySize,
  { sparse, pairs }: SparseArrayMode,
): ProductSize {
  return { tokens, depth: rows * (sparse ? 2 : 1) * (pairs ? 2 : 1), channels: columns };
}

/**
 * A product as a job of the array, with the plan of its tiles.
 * @param x [token][depth]; with `pairs` of 4 bits
 * @param weights dense, [channel][depth], or sparse, whose mode `4:8-pairs` is that of 4 bits
 * @param pairs of dense weights: 4 bits
 */
export function sparseArrayJob(
  size: SparseArraySize,
  x: IntegerMatrix,
  weights: IntegerMatrix | SparseMatrix,
  pairs = 'mode' in weights && weights.mode === '4:8-pairs',
): { readonly job: SparseArrayJob; readonly plan: readonly Tile[] } {
  const mode = { sparse: 'mode' in weights, pairs };
  const largest = sparseArrayTile(size, mode);
  const plan = planTiles({ tokens: x.rows, depth: x.columns, channels: weights.rows }, largest);
  // Every block of channels takes the same operands.
  const operands = new Map<string, SparseArrayTile['operands']>();
  const tiles = plan.map((tile): SparseArrayTile => {
    // The operands of a row do not depend on the channel, nor the weights on the operands.
    const beats = beatsOf(weights, tile, largest, pairs);
    const place = `${tile.tokens.from}, ${tile.depth.from}`;
    const own =
      operands.get(place) ??
      operandRows(
        cutOut(x, tile.tokens, tile.depth, { rows: tile.tokens.count, columns: largest.depth }),
        beats,
      );
    operands.set(place, own);
    const zeros = new Int32Array(largest.depth);
    const byColumn = Array.from({ length: size.columns }, (_, c) => beats(zeros, c));
    return {
      first: tile.first,
      last: tile.last,
      ...mode,
      weights: Array.from({ length: size.rows / 2 }, (_, p) =>
        byColumn.map(column => ({ w: column[p]?.w ?? [], code: column[p]?.code ?? NaN })),
      ),
      operands: own,
    };
  });
  return { job: { tiles }, plan };
}

/** The accumulators of a whole product, [token][channel], from the rows that the array answered. */
export function gatherRows(
  { tokens, channels }: Pick<ProductSize, 'tokens' | 'channels'>,
  plan: readonly Tile[],
  rows: readonly { readonly accumulators: readonly number[] }[],
): IntegerMatrix {
  const whole = integerMatrix(tokens, channels, new Int32Array(tokens * channels));
  let at = 0;
  for (const tile of plan) {
    if (!tile.last) continue;
    for (let t = 0; t < tile.tokens.count; t++) {
      const row = rows[at++]?.accumulators.slice(0, tile.channels.count) ?? [];
      whole.data.set(row, (tile.tokens.from + t) * channels + tile.channels.from);
    }
  }
  return whole;
}

/** Beats of a row of operands and a channel. */
type BeatsOf = (x: ArrayLike<number>, channel: number) => readonly SparseBeat[];

/** The bytes of operands of each token. */
function operandRows(x: IntegerMatrix, beats: BeatsOf): number[][] {
  return Array.from({ length: x.rows }, (_, t) => beats(matrixRow(x, t), 0).flatMap(beat => [...beat.x]));
}

function beatsOf(
  weights: IntegerMatrix | SparseMatrix,
  tile: Tile,
  largest: ProductSize,
  pairs: boolean,
): BeatsOf {
  if ('mode' in weights) {
    const part = sparseTile(weights, tile, largest);
    return (x, channel) => sparseBeats(x, part, channel).beats;
  }
  const part = cutOut(weights, tile.channels, tile.depth, {
    rows: largest.channels,
    columns: largest.depth,
  });
  return (x, channel) => denseBeats(x, part, channel, pairs).beats;
}
