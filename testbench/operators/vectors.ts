/**
 * What every operator of the language gives, by hand or by an integer formula beside it: no row asks the language what it
 * would compute. Any engine can be held against the table with `runVectors`.
 */
import { arithmetic } from './arithmetic.js';
import { assignments } from './assignments.js';
import { bitOperators } from './bits.js';
import { comparisonOperators } from './comparisons.js';
import { registers } from './registers.js';
import type { Row } from './row.js';
import { shifts } from './shifts.js';
import { structure } from './structure.js';

/** The rows by group: one circuit each. */
export const vectors: Readonly<Record<string, readonly Row[]>> = {
  arithmetic,
  bits: bitOperators,
  comparisons: comparisonOperators,
  shifts,
  structure,
  assignments,
  registers,
};
