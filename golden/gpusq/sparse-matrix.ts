import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, matrixRow } from '../model/integer-matrix.js';
import { LEGAL_CODES, unitsOfCode } from './metadata.js';
import { selectCodes } from './select.js';
import { type SparseMode, sparseGroups, sparseShape } from './sparse-mode.js';

/** A weight matrix of which half is kept. */
export interface SparseMatrix {
  readonly mode: SparseMode;
  /** Of the dense matrix: output channels and inputs. */
  readonly rows: number;
  readonly columns: number;
  /** The kept elements, [rows][columns / 2], by ascending column. */
  readonly values: IntegerMatrix;
  /** One metadata nibble a group, [rows][columns / group]. */
  readonly codes: Uint8Array;
}

/** A group whose metadata is illegal. */
export interface IllegalCode {
  readonly row: number;
  readonly group: number;
  readonly code: number;
}

/**
 * Keeps the elements that the codes name, zeros among them too; the others are lost.
 * @param codes as {@link selectCodes} gives them; by default those of the integers themselves
 * @throws GoldenError `bad-argument` for columns that are not whole groups or an illegal code, `wrong-shape` for too few codes
 */
export function compress(
  weights: IntegerMatrix,
  mode: SparseMode,
  codes: Uint8Array = selectCodes(weights.data, weights.columns, mode),
): SparseMatrix {
  const { rows, columns } = weights;
  const groups = sparseGroups(columns, mode);
  if (codes.length !== rows * groups) {
    throw new GoldenError(
      'wrong-shape',
      `sparse weights: ${codes.length} codes; ${rows} rows of ${groups} groups need ${rows * groups}`,
    );
  }
  const values = integerMatrix(rows, columns / 2, new Int32Array((rows * columns) / 2));
  const sparse = { mode, rows, columns, values, codes };
  refuseIllegal(sparse);
  for (let r = 0; r < rows; r++) {
    const [dense, kept] = [matrixRow(weights, r), matrixRow(values, r)];
    keptColumns(sparse, r).forEach((column, i) => (kept[i] = dense[column] ?? NaN));
  }
  return sparse;
}

/**
 * The dense matrix: kept values at their columns, 0 elsewhere.
 * @throws GoldenError `bad-argument` for an illegal code
 */
export function decompress(sparse: SparseMatrix): IntegerMatrix {
  refuseIllegal(sparse);
  const { rows, columns } = sparse;
  const weights = integerMatrix(rows, columns, new Int32Array(rows * columns));
  for (let r = 0; r < rows; r++) {
    const [dense, kept] = [matrixRow(weights, r), matrixRow(sparse.values, r)];
    keptColumns(sparse, r).forEach((column, i) => (dense[column] = kept[i] ?? NaN));
  }
  return weights;
}

/** The first illegal code by ascending row, then group; undefined if all are legal. */
export function firstIllegalCode(sparse: Pick<SparseMatrix, 'rows' | 'codes'>): IllegalCode | undefined {
  const at = sparse.codes.findIndex(code => unitsOfCode(code) === undefined);
  if (at < 0) return undefined;
  const groups = sparse.codes.length / sparse.rows;
  return { row: Math.floor(at / groups), group: at % groups, code: sparse.codes[at] ?? NaN };
}

/** The columns of the kept values of row r, ascending. An illegal code names none. */
export function keptColumns(sparse: Pick<SparseMatrix, 'mode' | 'columns' | 'codes'>, r: number): number[] {
  const { unit, group } = sparseShape(sparse.mode);
  const groups = sparseGroups(sparse.columns, sparse.mode);
  return [...sparse.codes.subarray(r * groups, (r + 1) * groups)].flatMap((code, g) =>
    (unitsOfCode(code) ?? []).flatMap(u => Array.from({ length: unit }, (_, e) => g * group + u * unit + e)),
  );
}

function refuseIllegal(sparse: Pick<SparseMatrix, 'rows' | 'codes'>): void {
  const found = firstIllegalCode(sparse);
  if (found === undefined) return;
  const { row, group, code } = found;
  throw new GoldenError(
    'bad-argument',
    `sparse weights: row ${row}, group ${group} has the illegal metadata code ${code}; legal are ${LEGAL_CODES.join(', ')}`,
  );
}
