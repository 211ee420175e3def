import { lit, mux, sum } from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { given, limits, pairs, singles, swept, unsigned } from './row.js';
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

const wider = ({ width, signed }: Shape, by = 1): Shape => ({ width: width + by, signed });
const wrapTo = ({ width, signed }: Shape, value: bigint): bigint => {
  const span = 2n ** BigInt(width);
  const low = ((value % span) + span) % span;
  return signed && low >= span / 2n ? low - span : low;
};
const clamp = ({ min, max }: { min: bigint; max: bigint }, value: bigint): bigint =>
  value < min ? min : value > max ? max : value;

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

/** Left operand, then what its type admits on the right. */
const modularPairs = [
  ...[
    'u1 u1',
    's1 s1',
    'u3 u2',
    's5 s3',
    's5 u4',
    'u8 u8',
    's8 s8',
    'u12 u1',
    'u31 u31',
    'u32 u32',
    's32 s32',
  ],
  ...['u33 u32', 's48 u47', 'u63 u63', 'u64 u64', 's64 s64', 'u65 u64', 's65 s65', 'u100 u100', 's100 s64'],
];

function modular(list: string): readonly Row[] {
  const [left = 'u1'] = list.split(' ');
  const shape: Shape = { width: Number(left.slice(1)), signed: left.startsWith('s') };
  return [
    ...swept(
      'wrapAdd',
      [list],
      () => shape,
      (a, b) => a.wrapAdd(b),
      (a, b) => wrapTo(shape, a + b),
    ),
    ...swept(
      'wrapSub',
      [list],
      () => shape,
      (a, b) => a.wrapSub(b),
      (a, b) => wrapTo(shape, a - b),
    ),
  ];
}

/** Source type, then target type. */
const saturations = [
  ...[
    'u8 u4',
    'u8 s4',
    's8 s4',
    's8 u4',
    'u8 s8',
    's8 u8',
    's8 u7',
    'u8 u12',
    's8 s12',
    's8 u12',
    'u8 s9',
    's1 u1',
    'u1 s1',
  ],
  ...[
    'u33 u32',
    's33 s32',
    's33 u32',
    'u32 s32',
    's32 u32',
    'u64 u32',
    's64 s33',
    's65 s64',
    'u65 s64',
    's65 u64',
    'u100 u1',
    's100 s1',
  ],
];

function saturated(list: string): readonly Row[] {
  const [from = 'u1', to = 'u1'] = list.split(' ');
  const shape: Shape = { width: Number(to.slice(1)), signed: to.startsWith('s') };
  return swept(
    `saturate to ${to}`,
    [from],
    () => shape,
    a => {
      if (a.kind === (shape.signed ? 's' : 'u')) return a.saturate(shape.width);
      return shape.signed ? unsigned(a).saturateSigned(shape.width) : a.saturateUnsigned(shape.width);
    },
    value => clamp(limits(shape), value),
  );
}

/** Source type, then target width. */
const resizes = [
  'u8 1',
  'u8 7',
  'u8 8',
  's8 1',
  's8 5',
  'u33 32',
  's33 32',
  'u64 33',
  's64 63',
  'u65 64',
  's65 64',
  's100 31',
  'u100 65',
];
const extensions = [
  'u1 2',
  's1 2',
  'u8 8',
  's8 8',
  'u8 12',
  's8 33',
  'u31 32',
  's31 32',
  'u32 33',
  's32 64',
  's33 65',
  'u64 65',
  's64 100',
];

function resized(list: string, name: 'trunc' | 'extend'): readonly Row[] {
  const [from = 'u1', width = '1'] = list.split(' ');
  const shape: Shape = { width: Number(width), signed: from.startsWith('s') };
  return swept(
    `${name} ${width}`,
    [from],
    () => shape,
    a => (name === 'trunc' ? a.trunc(shape.width) : a.extend(shape.width)),
    value => (name === 'trunc' ? wrapTo(shape, value) : value),
  );
}

const cutting: readonly Row[] = [
  ...modularPairs.flatMap(modular),
  ...saturations.flatMap(saturated),
  ...resizes.flatMap(list => resized(list, 'trunc')),
  ...extensions.flatMap(list => resized(list, 'extend')),
  ...swept(
    'asUInt',
    singles,
    a => ({ ...a, signed: false }),
    a => a.asUInt(),
    a => a,
  ).map(row => ({
    ...row,
    vectors: row.vectors.map(({ inputs, expected }) => {
      const value = BigInt(expected as number | bigint);
      const bits = value < 0n ? value + 2n ** BigInt(row.result.width) : value;
      return { inputs, expected: row.result.width <= 32 ? Number(bits) : bits };
    }),
  })),
  given('asSInt', 'u8', 's8', a => a.asSInt(), [
    [128, -128],
    [255, -1],
    [127, 127],
  ]),
  given('asSInt', 'u64', 's64', a => a.asSInt(), [
    [2n ** 63n, -(2n ** 63n)],
    [2n ** 64n - 1n, -1n],
    [5n, 5n],
  ]),
  given('asSInt', 'u1', 's1', a => a.asSInt(), [
    [1, -1],
    [0, 0],
  ]),
  given('wrapAdd 1', 'u8', 'u8', a => a.wrapAdd(1), [
    [255, 0],
    [7, 8],
  ]),
  given('wrapAdd -1', 's8', 's8', a => a.wrapAdd(-1), [
    [-128, 127],
    [0, -1],
  ]),
  given('wrapSub 1', 'u8', 'u8', a => a.wrapSub(1), [
    [0, 255],
    [7, 6],
  ]),
  given('saturate', 's12', 's8', a => a.saturate(8), [
    [-129, -128],
    [-128, -128],
    [127, 127],
    [128, 127],
    [2047, 127],
  ]),
  given('saturateUnsigned', 's12', 'u8', a => a.saturateUnsigned(8), [
    [-1, 0],
    [255, 255],
    [256, 255],
    [-2048, 0],
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
export const arithmetic: readonly Row[] = [...exact, ...cutting, ...choosing];
