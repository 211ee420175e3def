import { GoldenError } from '../errors.js';
import { integerMatrix } from '../model/integer-matrix.js';
import { fits } from '../numerics/saturation.js';
import type { SparseMatrix } from './sparse-matrix.js';
import { type SparseMode, sparseGroups } from './sparse-mode.js';

/** Width of a stored value: a byte, or a nibble. */
export type ValueBits = 4 | 8;

/** A sparse matrix as it lies in memory. */
export interface PackedWeights {
  /** Kept values, two's complement, row by row; of two nibbles in a byte the earlier value is the low one. */
  readonly values: Uint8Array;
  /** Metadata, 8 nibbles a word, the first group in bits 3..0. A row begins at a new word; its last is filled with 0. */
  readonly metadata: Uint32Array;
}

const NIBBLES = 8;

/**
 * The memory image of a sparse matrix. Codes are stored as they are, legal or not.
 * @throws GoldenError `bad-argument` if a value does not fit
 */
export function packWeights(sparse: SparseMatrix, bits: ValueBits): PackedWeights {
  const perByte = 8 / bits;
  const values = new Uint8Array(sparse.values.data.length / perByte);
  sparse.values.data.forEach((value, i) => {
    if (!fits(value, bits, true)) {
      throw new GoldenError(
        'bad-argument',
        `packWeights: value ${i} is ${value}, which ${bits} bits do not hold`,
      );
    }
    const at = Math.floor(i / perByte);
    values[at] = (values[at] ?? 0) | ((value & (2 ** bits - 1)) << (bits * (i % perByte)));
  });

  const groups = sparseGroups(sparse.columns, sparse.mode);
  const words = Math.ceil(groups / NIBBLES);
  const metadata = new Uint32Array(sparse.rows * words);
  sparse.codes.forEach((code, i) => {
    const [row, group] = [Math.floor(i / groups), i % groups];
    const at = row * words + Math.floor(group / NIBBLES);
    metadata[at] = (metadata[at] ?? 0) | (code << (4 * (group % NIBBLES)));
  });
  return { values, metadata };
}

/** The inverse of {@link packWeights} for a matrix of given size. */
export function unpackWeights(
  packed: PackedWeights,
  bits: ValueBits,
  mode: SparseMode,
  rows: number,
  columns: number,
): SparseMatrix {
  const perByte = 8 / bits;
  const values = Int32Array.from({ length: (rows * columns) / 2 }, (_, i) => {
    const byte = packed.values[Math.floor(i / perByte)] ?? NaN;
    return (byte << (32 - bits - bits * (i % perByte))) >> (32 - bits);
  });
  const groups = sparseGroups(columns, mode);
  const words = Math.ceil(groups / NIBBLES);
  const codes = Uint8Array.from({ length: rows * groups }, (_, i) => {
    const [row, group] = [Math.floor(i / groups), i % groups];
    const word = packed.metadata[row * words + Math.floor(group / NIBBLES)] ?? NaN;
    return (word >>> (4 * (group % NIBBLES))) & 15;
  });
  return { mode, rows, columns, values: integerMatrix(rows, columns / 2, values), codes };
}
