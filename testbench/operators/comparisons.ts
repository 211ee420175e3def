import { given, oneBit, pairs, swept, truth } from './row.js';
import type { Row } from './row.js';

/** The six comparisons. */
export const comparisonOperators: readonly Row[] = [
  ...swept(
    'eq',
    pairs,
    oneBit,
    (a, b) => a.eq(b),
    (a, b) => truth(a === b),
  ),
  ...swept(
    'ne',
    pairs,
    oneBit,
    (a, b) => a.ne(b),
    (a, b) => truth(a !== b),
  ),
  ...swept(
    'lt',
    pairs,
    oneBit,
    (a, b) => a.lt(b),
    (a, b) => truth(a < b),
  ),
  ...swept(
    'le',
    pairs,
    oneBit,
    (a, b) => a.le(b),
    (a, b) => truth(a <= b),
  ),
  ...swept(
    'gt',
    pairs,
    oneBit,
    (a, b) => a.gt(b),
    (a, b) => truth(a > b),
  ),
  ...swept(
    'ge',
    pairs,
    oneBit,
    (a, b) => a.ge(b),
    (a, b) => truth(a >= b),
  ),
  given('lt', 'u8 s8', 'u1', (a, b) => a.lt(b), [
    [255, -1, 0],
    [0, -128, 0],
    [3, 4, 1],
  ]),
  given('eq', 's8 u8', 'u1', (a, b) => a.eq(b), [
    [-1, 255, 0],
    [-128, 128, 0],
    [127, 127, 1],
  ]),
  given('eq -1', 's8', 'u1', a => a.eq(-1), [
    [-1, 1],
    [127, 0],
  ]),
  given('lt -128', 's8', 'u1', a => a.lt(-128), [
    [-128, 0],
    [-127, 0],
  ]),
  given('ge 0', 's8', 'u1', a => a.ge(0), [
    [-1, 0],
    [0, 1],
  ]),
  given('le 255', 'u8', 'u1', a => a.le(255), [
    [255, 1],
    [0, 1],
  ]),
  given('gt 2^40', 'u64', 'u1', a => a.gt(2n ** 40n), [
    [2n ** 40n, 0],
    [2n ** 40n + 1n, 1],
    [2n ** 64n - 1n, 1],
  ]),
];
