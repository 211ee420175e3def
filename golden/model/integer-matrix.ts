import { GoldenError } from '../errors.js';

/** A matrix of integers of at most 32 bits, row-major. */
export interface IntegerMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Int32Array;
}

/**
 * A matrix over existing data, which is not copied unless it is not an Int32Array.
 * @throws GoldenError `wrong-shape` if the data does not have rows * columns elements
 */
export function integerMatrix(rows: number, columns: number, data: ArrayLike<number>): IntegerMatrix {
  if (data.length !== rows * columns) {
    throw new GoldenError(
      'wrong-shape',
      `integer matrix: ${rows} x ${columns} has ${rows * columns} elements, but the data has ${data.length}`,
    );
  }
  return { rows, columns, data: data instanceof Int32Array ? data : Int32Array.from(data) };
}

/** A matrix of given rows, which all have the same length. */
export function matrixOfRows(rows: readonly (readonly number[])[]): IntegerMatrix {
  return integerMatrix(rows.length, rows[0]?.length ?? 0, rows.flat());
}

/** The elements of row `r`; not a copy. */
export function matrixRow(matrix: IntegerMatrix, r: number): Int32Array {
  return matrix.data.subarray(r * matrix.columns, (r + 1) * matrix.columns);
}

/**
 * The same matrix with columns of zeros up to the next multiple of `multiple`. Padding both operands of a product along the
 * summed axis does not change it.
 * @param multiple an integer of 1 or more
 */
export function padColumns(matrix: IntegerMatrix, multiple: number): IntegerMatrix {
  const columns = Math.ceil(matrix.columns / multiple) * multiple;
  const data = new Int32Array(matrix.rows * columns);
  for (let r = 0; r < matrix.rows; r++) data.set(matrixRow(matrix, r), r * columns);
  return { rows: matrix.rows, columns, data };
}

/**
 * The accumulators of a Linear layer without bias: y[m][n] = sum over k of x[m][k] * w[n][k], exact. The reference of every
 * array, whatever the order of its additions.
 * @param x [M][K], one row a token
 * @param w [N][K], one row an output channel
 * @throws GoldenError `wrong-shape` if the two differ in K; `bad-argument` if a sum leaves 32 bits
 */
export function multiplyTransposed(x: IntegerMatrix, w: IntegerMatrix): IntegerMatrix {
  const depth = x.columns;
  if (w.columns !== depth) {
    throw new GoldenError(
      'wrong-shape',
      `multiplyTransposed: x has ${depth} columns and w has ${w.columns}; both are summed over, so make them equal`,
    );
  }
  const data = new Int32Array(x.rows * w.rows);
  for (let m = 0, at = 0; m < x.rows; m++) {
    for (let n = 0; n < w.rows; n++, at++) {
      let [i, j, sum] = [m * depth, n * depth, 0];
      for (const end = i + depth; i < end; i++, j++) sum += (x.data[i] ?? NaN) * (w.data[j] ?? NaN);
      data[at] = sum;
      if (data[at] !== sum) {
        throw new GoldenError('bad-argument', `accumulator [${m}][${n}] is ${sum}, which leaves 32 bits`);
      }
    }
  }
  return { rows: x.rows, columns: w.rows, data };
}
