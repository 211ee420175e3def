import { GoldenError } from '../errors.js';

/** What is kept or dropped as a whole: elements (`2:4`), or adjacent pairs of them (`4:8-pairs`, NVIDIA's form for INT4). */
export type SparseMode = '2:4' | '4:8-pairs';

/** Units of a group, and how many of them are kept. */
export const GROUP_UNITS = 4;
export const KEPT_UNITS = 2;

/** The sizes of a mode, in elements. */
export interface SparseShape {
  /** Elements of a unit. */
  readonly unit: number;
  /** Elements of a group, and how many of them are kept. */
  readonly group: number;
  readonly kept: number;
}

const UNIT: Readonly<Record<SparseMode, number>> = { '2:4': 1, '4:8-pairs': 2 };

/** Both modes, in a fixed order. */
export const SPARSE_MODES: readonly SparseMode[] = ['2:4', '4:8-pairs'];

/** The sizes of a mode. */
export function sparseShape(mode: SparseMode): SparseShape {
  const unit = UNIT[mode];
  return { unit, group: GROUP_UNITS * unit, kept: KEPT_UNITS * unit };
}

/**
 * The groups of a row of `columns` elements.
 * @throws GoldenError `bad-argument`, with the next number of columns that works, if they are not whole groups
 */
export function sparseGroups(columns: number, mode: SparseMode): number {
  const { group } = sparseShape(mode);
  const groups = columns / group;
  if (!Number.isInteger(groups) || groups < 1) {
    const next = Math.max(1, Math.ceil(groups)) * group;
    throw new GoldenError(
      'bad-argument',
      `sparse weights: ${columns} columns are not whole groups of ${group} (mode ${mode}); the smallest number that works is ${next}: pad with columns of zeros`,
    );
  }
  return groups;
}
