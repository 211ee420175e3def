import { type IntegerMatrix, matrixRow } from '../model/integer-matrix.js';
import type { SparseMatrix } from './sparse-matrix.js';
import { sparseGroups, sparseShape } from './sparse-mode.js';
import type { SparsePeJob } from './sparse-pe.js';

/**
 * A row of operands times row n of sparse weights, as jobs of a processing element: mode `2:4` runs as bytes, `4:8-pairs` as
 * pairs of 4 bits.
 * @param x as many operands as the weights have columns
 */
export function sparseBeats(x: ArrayLike<number>, weights: SparseMatrix, n: number): SparsePeJob {
  const { group, kept } = sparseShape(weights.mode);
  const pairs = weights.mode === '4:8-pairs';
  const groups = sparseGroups(weights.columns, weights.mode);
  const operands = Array.from(x);
  const values = Array.from(matrixRow(weights.values, n));
  const beats = Array.from({ length: groups }, (_, g) => ({
    x: bytesOf(operands.slice(g * group, (g + 1) * group), pairs),
    w: bytesOf(values.slice(g * kept, (g + 1) * kept), pairs),
    code: weights.codes[n * groups + g] ?? NaN,
  }));
  return { sparse: true, pairs, beats };
}

/**
 * A row of operands times row n of dense weights, as jobs of a processing element; what is missing in the last beat is 0.
 * @param pairs elements of 4 bits, two to a byte
 */
export function denseBeats(
  x: ArrayLike<number>,
  weights: IntegerMatrix,
  n: number,
  pairs: boolean,
): SparsePeJob {
  const size = pairs ? 4 : 2;
  const [operands, values] = [Array.from(x), Array.from(matrixRow(weights, n))];
  const part = (list: readonly number[], beat: number): number[] =>
    bytesOf(
      Array.from({ length: size }, (_, i) => list[beat * size + i] ?? 0),
      pairs,
    );
  const beats = Array.from({ length: Math.ceil(operands.length / size) }, (_, beat) => ({
    x: [...part(operands, beat), 0, 0],
    w: part(values, beat),
    code: 0,
  }));
  return { sparse: false, pairs, beats };
}

/** Elements as bytes: one each, or two, the earlier one low. */
function bytesOf(elements: readonly number[], pairs: boolean): number[] {
  if (!pairs) return elements.map(element => element & 255);
  return Array.from(
    { length: elements.length / 2 },
    (_, i) => ((elements[2 * i] ?? NaN) & 15) | (((elements[2 * i + 1] ?? NaN) & 15) << 4),
  );
}
