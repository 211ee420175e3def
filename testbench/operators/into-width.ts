import { given, limits, singles, swept, unsigned } from './row.js';
import type { Row, Shape } from './row.js';

const wrapTo = ({ width, signed }: Shape, value: bigint): bigint => {
  const span = 2n ** BigInt(width);
  const low = ((value % span) + span) % span;
  return signed && low >= span / 2n ? low - span : low;
};
const clamp = ({ min, max }: { min: bigint; max: bigint }, value: bigint): bigint =>
  value < min ? min : value > max ? max : value;

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

/** What brings a value into a given width: modular sums, saturation, `trunc`, `extend`, and another sign. */
export const intoWidth: readonly Row[] = [
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
