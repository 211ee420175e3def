import { accumulatorWidth } from '../numerics/accumulator-width.js';
import { unitsOfCode } from './metadata.js';
import { bytesProduct } from './sparse-pe.js';

/** The limits of an array. */
export interface SparseArraySize {
  /** Rows of multipliers, even: two to an element. */
  readonly rows: number;
  readonly columns: number;
  /** The most tokens of a tile. */
  readonly tokens: number;
  /** The most tiles of a block. */
  readonly tiles: number;
}

/** What an element keeps: two bytes of weights and a metadata nibble. */
export interface SparseArrayWeight {
  readonly w: readonly number[];
  readonly code: number;
}

/** A part of a product that the array computes at once. */
export interface SparseArrayTile {
  readonly first: boolean;
  readonly last: boolean;
  readonly sparse: boolean;
  /** A byte is two elements of 4 bits, the earlier one low. */
  readonly pairs: boolean;
  /** [rows / 2][columns]. */
  readonly weights: readonly (readonly SparseArrayWeight[])[];
  /** [tokens][2 * rows] bytes, four to an element of the array. */
  readonly operands: readonly (readonly number[])[];
}

/** Whole blocks of tiles. */
export interface SparseArrayJob {
  readonly tiles: readonly SparseArrayTile[];
}

/** Why a block was refused. */
export type SparseArrayError =
  'tokens-is-zero' | 'tokens-over-most' | 'tile-of-no-block' | 'tiles-over-most' | 'illegal-metadata';

/** What the array answers to a token of the last tile of a block. */
export interface SparseArrayRow {
  readonly error?: SparseArrayError;
  /** One a column; 0 if the block was refused. */
  readonly accumulators: readonly number[];
}

/** What a job leaves: results, and for each token of each tile that is not refused what it added and the accumulators then. */
export interface SparseArrayResult {
  /** The first error, if there is one. */
  readonly error?: SparseArrayError;
  readonly rows: readonly SparseArrayRow[];
  readonly sums: readonly (readonly number[])[];
  readonly accumulators: readonly (readonly number[])[];
}

/** An array of processing elements with metadata, tile by tile. The contract is sparse-pe-array.md. */
export function sparsePeArray(size: SparseArraySize, { tiles }: SparseArrayJob): SparseArrayResult {
  const rows: SparseArrayRow[] = [];
  const sums: number[][] = [];
  const accumulators: number[][] = [];
  let firstError: SparseArrayError | undefined;
  let block: { readonly tokens: number; tiles: number } | undefined;
  let blockError: SparseArrayError | undefined;
  let running: number[][] = [];
  for (const tile of tiles) {
    const { operands, first, last } = tile;
    if (first) {
      block = { tokens: operands.length, tiles: 0 };
      blockError = undefined;
    }
    const error = errorOf(size, tile, block);
    blockError ??= error;
    firstError ??= error;
    if (block !== undefined) block.tiles++;
    if (blockError === undefined) {
      const own = tileRows(tile, size.columns);
      running = own.map((row, t) => row.map((sum, c) => sum + (first ? 0 : (running[t]?.[c] ?? NaN))));
      sums.push(...own);
      accumulators.push(...running);
    }
    if (!last) continue;
    block = undefined;
    for (const t of operands.keys()) {
      rows.push(
        blockError === undefined
          ? { accumulators: running[t] ?? [] }
          : { error: blockError, accumulators: Array.from({ length: size.columns }, () => 0) },
      );
    }
    blockError = undefined;
  }
  return { rows, sums, accumulators, ...(firstError === undefined ? {} : { error: firstError }) };
}

/** The least accumulator that no block can overflow. */
export function sparseArrayWidth({ rows, tiles }: Pick<SparseArraySize, 'rows' | 'tiles'>): number {
  const byte = { width: 8, signed: true };
  return accumulatorWidth(rows * tiles, byte, byte);
}

function errorOf(
  size: SparseArraySize,
  { operands, sparse, weights }: SparseArrayTile,
  block: { readonly tokens: number; readonly tiles: number } | undefined,
): SparseArrayError | undefined {
  if (operands.length === 0) return 'tokens-is-zero';
  if (operands.length > size.tokens) return 'tokens-over-most';
  if (block?.tokens !== operands.length) return 'tile-of-no-block';
  if (block.tiles >= size.tiles) return 'tiles-over-most';
  const illegal = sparse && weights.some(row => row.some(({ code }) => unitsOfCode(code) === undefined));
  return illegal ? 'illegal-metadata' : undefined;
}

/** What a tile adds, [token][column]. */
function tileRows({ weights, operands, sparse, pairs }: SparseArrayTile, columns: number): number[][] {
  const product = bytesProduct(pairs);
  const elements = weights.map(row =>
    row.map(({ w, code }) => {
      const [i, j] = (sparse ? unitsOfCode(code) : undefined) ?? [0, 1];
      return { i, j, u: w[0] ?? NaN, v: w[1] ?? NaN };
    }),
  );
  return operands.map(x => {
    const sums = Array.from({ length: columns }, () => 0);
    for (const [p, row] of elements.entries()) {
      for (const [c, { i, j, u, v }] of row.entries()) {
        const own = product(x[4 * p + i] ?? NaN, u) + product(x[4 * p + j] ?? NaN, v);
        sums[c] = (sums[c] ?? NaN) + own;
      }
    }
    return sums;
  });
}
