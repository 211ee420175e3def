import { GoldenError } from '../errors.js';
import { type KeptUnits, codeOfUnits } from './metadata.js';
import { GROUP_UNITS, type SparseMode, sparseGroups, sparseShape } from './sparse-mode.js';

/**
 * The two units of largest score, ascending; of equal scores the lower index wins.
 * Source: NVIDIA ASP, pattern m4n2_1d, which takes the pattern of largest sum; the tie is our own rule.
 * @param scores four finite numbers
 */
export function selectUnits(scores: ArrayLike<number>): KeptUnits {
  const order = Array.from({ length: GROUP_UNITS }, (_, u) => u);
  // Array.sort is stable: equal scores stay in the order of their index.
  order.sort((u, v) => (scores[v] ?? NaN) - (scores[u] ?? NaN));
  const [first = 0, second = 0] = order;
  return first < second ? [first, second] : [second, first];
}

/**
 * The metadata codes of a weight matrix, selected by magnitude along its columns, group by group within each row.
 * The contract is sparse-weights.md.
 * @param weights [rows][columns], row-major, a row an output channel: floats or integers
 * @param importance if given, one factor a column, 0 or more, such as the norm of its activations
 * @returns rows * groups codes, row-major
 * @throws GoldenError `bad-argument` if the columns are not whole groups, with the next number that works, or if a value
 * is not finite; `wrong-shape` if lengths do not fit
 */
export function selectCodes(
  weights: ArrayLike<number>,
  columns: number,
  mode: SparseMode,
  importance?: ArrayLike<number>,
): Uint8Array {
  const groups = sparseGroups(columns, mode);
  checkLengths(weights, columns, importance);
  const { unit, group } = sparseShape(mode);
  const codes = new Uint8Array((weights.length / columns) * groups);
  const scores = new Float64Array(GROUP_UNITS);
  for (let g = 0; g < codes.length; g++) {
    scores.fill(0);
    for (let e = 0; e < group; e++) {
      const at = g * group + e;
      const score = Math.abs(weights[at] ?? NaN) * (importance?.[at % columns] ?? 1);
      if (!Number.isFinite(score)) {
        throw new GoldenError('bad-argument', `sparse weights: element ${at} has the score ${score}`);
      }
      const u = Math.floor(e / unit);
      scores[u] = (scores[u] ?? NaN) + score;
    }
    codes[g] = codeOfUnits(selectUnits(scores));
  }
  return codes;
}

function checkLengths(weights: ArrayLike<number>, columns: number, importance?: ArrayLike<number>): void {
  if (weights.length % columns !== 0) {
    throw new GoldenError(
      'wrong-shape',
      `sparse weights: ${weights.length} elements are not whole rows of ${columns}`,
    );
  }
  if (importance !== undefined && importance.length !== columns) {
    throw new GoldenError(
      'wrong-shape',
      `sparse weights: importance has ${importance.length} elements; give one for each of the ${columns} columns`,
    );
  }
}
