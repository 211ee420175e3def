import type { IntegerMatrix, SparseMatrix, SparseMode } from '../../golden/index.js';
import type { Prepared, Vector } from '../../generators/block.js';

/** A matrix product: y[token][channel] = sum over k of x[token][k] * w[channel][k]. */
export interface Product {
  readonly name: string;
  /** [token][k]. */
  readonly x: IntegerMatrix;
  /** [channel][k]. */
  readonly w: IntegerMatrix | SparseMatrix;
}

/** A product as an array takes it. */
export interface ArrayJob {
  /** What is sent, and every accumulator that must be seen: of each tile, and of the whole. */
  readonly vector: Vector;
  /** Cycles that one multiplier would take for all multiplications of the product; kept weights alone count. */
  readonly work: number;
}

/** How an array is used: the precision of its operands, and whether its weights are sparse. */
export interface ArrayMode {
  readonly name: string;
  /** Bits of both operands of the products that it takes, and the form of their weights. */
  readonly bits: 8 | 4;
  readonly sparse?: SparseMode;
  /** How many times as fast as dense INT8 it may be at best. */
  readonly rate: number;
  /** @throws RangeError for a product that the array has no room for, or whose weights have another form */
  job(product: Product): ArrayJob;
}

/** An array that multiplies matrices of any size, tile by tile. */
export interface MatrixArray {
  readonly name: string;
  readonly block: Prepared;
  /** Multipliers of INT8: what `work` is shared by. */
  readonly multipliers: number;
  /** The first one is dense INT8. */
  readonly modes: readonly ArrayMode[];
}

/** The elements of a row, and zeros up to so many columns. */
export function paddedRow(matrix: IntegerMatrix, row: number, columns: number, factor = 1): number[] {
  const at = row * matrix.columns;
  return Array.from({ length: columns }, (_, c) =>
    c < matrix.columns ? factor * (matrix.data[at + c] ?? NaN) : 0,
  );
}

/** @throws RangeError when a sum over `depth` inputs takes more tiles than the array adds up */
export function requireTiles(product: Product, needed: number, most: number): void {
  if (needed <= most) return;
  throw new RangeError(
    `${product.name}: ${String(product.x.columns)} inputs take ${String(needed)} tiles and the array adds up ${String(most)}: give its parameter 'tiles' ${String(needed)} or more`,
  );
}
