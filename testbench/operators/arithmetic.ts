import { lit, mux, sum } from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { given, limits, pairs, singles, swept, unsigned } from './row.js';
import { intoWidth } from './into-width.js';
import type { Row, Shape } from './row.js';

/** The type that holds the values of both: signed when either is, with one bit more for an unsigned one beside a signed. */
function common(a: Shape, b: Shape): Shape {
  const signed = a.signed || b.signed;
  const room = (x: Shape): number => x.width + (signed && !x.signed ? 1 : 0);
  return { width: Math.max(room(a), room(b)), signed };
}

/** The least type that holds a sum of terms within the given limits. */
function least(terms: readonly { readonly min: bigint; readonly max: bigint }[]): Shape {
  const min = terms.reduce((sum, term) => sum + term.min, 0n);
  const max = terms.reduce((sum, term) => sum + term.max, 0n);
  const signed = min < 0n;
  for (let width = 1; ; width++) {
    const bound = limits({ width, signed });
    if (bound.min <= min && max <= bound.max) return { width, signed };
  }
}

const wider = ({ width, signed }: Shape): Shape => ({ width: width + 1, signed });

const exact: readonly Row[] = [
  ...swept(
    'add',
    pairs,
    (a, b) => wider(common(a, b)),
    (a, b) => a.add(b),
    (a, b) => a + b,
  ),
  ...swept(
    'sub',
    pairs,
    (a, b) => ({ width: common(a, b).width + 1, signed: true }),
    (a, b) => a.sub(b),
    (a, b) => a - b,
  ),
  ...swept(
    'mul',
    pairs,
    (a, b) => ({ width: a.width + b.width, signed: a.signed || b.signed }),
    (a, b) => a.mul(b),
    (a, b) => a * b,
  ),
  ...swept(
    'neg',
    singles,
    a => ({ width: a.width + 1, signed: true }),
    a => a.neg(),
    a => -a,
  ),
  ...swept(
    'abs',
    singles,
    a => ({ width: a.width, signed: false }),
    a => a.abs(),
    a => (a < 0n ? -a : a),
  ),
  given('add', 'u8 s8', 's10', (a, b) => a.add(b), [
    [200, -128, 72],
    [255, 127, 382],
    [0, -128, -128],
  ]),
  given('sub', 'u8 u8', 's9', (a, b) => a.sub(b), [
    [0, 255, -255],
    [255, 0, 255],
    [7, 7, 0],
  ]),
  given('mul', 's8 s8', 's16', (a, b) => a.mul(b), [
    [-128, -128, 16384],
    [-128, 127, -16256],
    [-1, 1, -1],
  ]),
  given('mul', 's1 s1', 's2', (a, b) => a.mul(b), [
    [-1, -1, 1],
    [-1, 0, 0],
  ]),
  given('neg', 's8', 's9', a => a.neg(), [
    [-128, 128],
    [127, -127],
  ]),
  given('abs', 's8', 'u8', a => a.abs(), [
    [-128, 128],
    [-1, 1],
    [127, 127],
  ]),
  given('add 5', 'u8', 'u9', a => a.add(5), [
    [255, 260],
    [0, 5],
  ]),
  given('add -3', 's8', 's9', a => a.add(-3), [
    [-128, -131],
    [127, 124],
  ]),
  given('sub 255', 'u8', 's9', a => a.sub(255), [
    [0, -255],
    [255, 0],
  ]),
  given('mul 10', 'u8', 'u12', a => a.mul(10), [
    [255, 2550],
    [0, 0],
  ]),
  given('mul -1', 's8', 's9', a => a.mul(-1), [
    [-128, 128],
    [127, -127],
  ]),
  given('mul -5', 'u4', 's8', a => a.mul(-5), [
    [15, -75],
    [0, 0],
  ]),
];

const choosing: readonly Row[] = [
  ...swept(
    'mux',
    pairs,
    common,
    (a, b) => mux(a.lt(b), a, b),
    (a, b) => (a < b ? a : b),
  ),
  given('mux', 'u1 u8 s4', 's9', (c, a, b) => mux(unsigned(c) as UInt<1>, unsigned(a), b), [
    [1, 255, -8, 255],
    [0, 255, -8, -8],
  ]),
  given('mux literal', 'u1 s8', 's8', (c, a) => mux(unsigned(c) as UInt<1>, a, -128), [
    [1, 5, 5],
    [0, 5, -128],
  ]),
  given('lit', '', 'u3', () => lit(5), [[5]]),
  given('lit', '', 'u1', () => lit(0), [[0]]),
  given('lit', '', 's1', () => lit(-1), [[-1]]),
  given('lit', '', 's4', () => lit(-8), [[-8]]),
  given('lit', '', 's5', () => lit(-9), [[-9]]),
  given('lit', '', 's12', () => lit(-1, { kind: 's', width: 12 }), [[-1]]),
  given('lit', '', 'u70', () => lit(2n ** 69n), [[2n ** 69n]]),
  ...swept(
    'sum of one',
    ['u8', 's8'],
    a => a,
    a => sum([a]),
    a => a,
  ),
  ...swept(
    'sum of two',
    pairs,
    (a, b) => least([a, b].map(limits)),
    (a, b) => sum([a, b]),
    (a, b) => a + b,
  ),
  given('sum', 'u8 u8 u8 u8', 'u10', (...x) => sum(x), [
    [255, 255, 255, 255, 1020],
    [1, 2, 3, 4, 10],
  ]),
  given('sum', 's8 s8 s8 s8', 's10', (...x) => sum(x), [
    [-128, -128, -128, -128, -512],
    [127, 127, 127, 127, 508],
  ]),
  given('sum', 'u8 u8 u8 u8 u8', 'u11', (...x) => sum(x), [
    [255, 255, 255, 255, 255, 1275],
    [1, 2, 3, 4, 5, 15],
  ]),
  given('sum', 'u1 u1 u1', 'u2', (...x) => sum(x), [
    [1, 1, 1, 3],
    [1, 0, 1, 2],
  ]),
  given('sum', '', 'u1', () => sum([]), [[0]]),
];

/** Exact and modular arithmetic, changes of width and sign, and choice between values. */
export const arithmetic: readonly Row[] = [...exact, ...intoWidth, ...choosing];
