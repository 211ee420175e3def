import { all, any, cat, leadingOne, mux, oneHot, popCount, priority } from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { given, oneBit, pairs, singles, swept, truth, unsigned } from './row.js';
import type { Integer, Row, Shape } from './row.js';

const bitsOf = ({ width }: Shape, value: bigint): bigint =>
  value < 0n ? value + 2n ** BigInt(width) : value;
const shapeOf = (text = 'u1'): Shape => ({ width: Number(text.slice(1)), signed: text.startsWith('s') });

/** The bits of a number as a text of zeros and ones, highest first: what the formulas below count in. */
const digits = (shape: Shape, value: bigint): string =>
  bitsOf(shape, value).toString(2).padStart(shape.width, '0');

function bitwise(list: string): readonly Row[] {
  const [a, b] = list.split(' ').map(shapeOf) as [Shape, Shape];
  const wide = Math.max(a.width, b.width);
  const shape: Shape = { width: wide, signed: false };
  const perBit =
    (rule: (x: boolean, y: boolean) => boolean) =>
    (x: bigint, y: bigint): bigint => {
      const [left, right] = [digits(a, x).padStart(wide, '0'), digits(b, y).padStart(wide, '0')];
      return BigInt(
        `0b${Array.from(left)
          .map((digit, i) => (rule(digit === '1', right[i] === '1') ? '1' : '0'))
          .join('')}`,
      );
    };
  return [
    ...swept(
      'and',
      [list],
      () => shape,
      (x, y) => x.and(y),
      perBit((x, y) => x && y),
    ),
    ...swept(
      'or',
      [list],
      () => shape,
      (x, y) => x.or(y),
      perBit((x, y) => x || y),
    ),
    ...swept(
      'xor',
      [list],
      () => shape,
      (x, y) => x.xor(y),
      perBit((x, y) => x !== y),
    ),
  ];
}

function single(type: string): readonly Row[] {
  const shape = shapeOf(type);
  const ones = (value: bigint): number =>
    Array.from(digits(shape, value)).filter(digit => digit === '1').length;
  const top = shape.width - 1;
  const inverse = (value: bigint): bigint => 2n ** BigInt(shape.width) - 1n - bitsOf(shape, value);
  return [
    ...swept(
      'not',
      [type],
      () => ({ ...shape, signed: false }),
      a => a.not(),
      inverse,
    ),
    ...swept(
      'reduceAnd',
      [type],
      oneBit,
      a => a.reduceAnd(),
      a => truth(ones(a) === shape.width),
    ),
    ...swept(
      'reduceOr',
      [type],
      oneBit,
      a => a.reduceOr(),
      a => truth(ones(a) > 0),
    ),
    ...swept(
      'reduceXor',
      [type],
      oneBit,
      a => a.reduceXor(),
      a => truth(ones(a) % 2 === 1),
    ),
    ...swept(
      'top bit',
      [type],
      oneBit,
      a => a(top),
      a => BigInt(digits(shape, a).slice(0, 1)),
    ),
    ...swept(
      'bit 0',
      [type],
      oneBit,
      a => a(0),
      a => BigInt(digits(shape, a).slice(-1)),
    ),
    ...swept(
      'upper half',
      [type],
      () => ({ width: shape.width - (top >> 1), signed: false }),
      a => a(top, top >> 1),
      a => BigInt(`0b${digits(shape, a).slice(0, shape.width - (top >> 1))}`),
    ),
    ...swept(
      'all bits',
      [type],
      () => ({ ...shape, signed: false }),
      a => a(top, 0),
      a => bitsOf(shape, a),
    ),
  ];
}

function counting(type: string): readonly Row[] {
  const shape = shapeOf(type);
  const { width } = shape;
  // 2^k numbers 0 to width need k bits, and there is no signal of no bits.
  const bitsFor = (n: number): Shape => ({ width: Math.max(1, (n - 1).toString(2).length), signed: false });
  const found = (result: { readonly valid: UInt<1>; readonly index: UInt<number> }): UInt<number> =>
    mux(result.valid, result.index, 0);
  const highest = (a: bigint): bigint => (a === 0n ? 0n : BigInt(width - 1 - digits(shape, a).indexOf('1')));
  const lowest = (a: bigint): bigint =>
    a === 0n ? 0n : BigInt(width - 1 - digits(shape, a).lastIndexOf('1'));
  return [
    ...swept(
      'popCount',
      [type],
      () => bitsFor(width + 1),
      a => popCount(a),
      a => BigInt(Array.from(digits(shape, a)).filter(digit => digit === '1').length),
    ),
    ...swept(
      'leadingOne',
      [type],
      () => bitsFor(width),
      a => found(leadingOne(a)),
      highest,
    ),
    ...swept(
      'leadingOne valid',
      [type],
      oneBit,
      a => leadingOne(a).valid,
      a => truth(a !== 0n),
    ),
    ...swept(
      'priority',
      [type],
      () => bitsFor(width),
      a => found(priority(a)),
      lowest,
    ),
    ...swept(
      'priority valid',
      [type],
      oneBit,
      a => priority(a).valid,
      a => truth(a !== 0n),
    ),
  ];
}

const bit = (a: Integer): UInt<1> => unsigned(a);

const byHand: readonly Row[] = [
  given('and', 's4 u8', 'u8', (a, b) => a.and(b), [
    [-1, 0xff, 0x0f],
    [-8, 0xff, 0x08],
  ]),
  given('or', 's4 u8', 'u8', (a, b) => a.or(b), [
    [-1, 0, 0x0f],
    [-8, 0xf0, 0xf8],
  ]),
  given('xor', 's4 u8', 'u8', (a, b) => a.xor(b), [
    [-1, 0xff, 0xf0],
    [0, 0xa5, 0xa5],
  ]),
  given('and 0x0f', 'u8', 'u8', a => a.and(0x0f), [
    [0xff, 0x0f],
    [0xa5, 0x05],
  ]),
  given('and -2', 's8', 'u8', a => a.and(-2), [
    [-1, 0xfe],
    [3, 2],
  ]),
  given('slice 6..2', 'u8', 'u5', a => a(6, 2), [
    [0b01010100, 0b10101],
    [0xff, 0x1f],
    [0x83, 0],
  ]),
  given('slice 99..64', 'u100', 'u36', a => a(99, 64), [
    [2n ** 99n, 2n ** 35n],
    [2n ** 64n - 1n, 0],
  ]),
  given('slice 32..31', 's64', 'u2', a => a(32, 31), [
    [-1n, 3],
    [2n ** 31n, 1],
    [2n ** 32n, 2],
  ]),
  given('slice of slice', 'u8', 'u2', a => a(7, 2)(3, 2), [
    [0b00110000, 3],
    [0b11001111, 0],
  ]),
  given('at', 'u8 u3', 'u1', (a, i) => a.at(unsigned(i)), [
    [0x80, 7, 1],
    [0x80, 6, 0],
    [0x01, 0, 1],
  ]),
  given('at', 's8 u3', 'u1', (a, i) => a.at(unsigned(i)), [
    [-128, 7, 1],
    [-1, 3, 1],
    [1, 1, 0],
  ]),
  given('at', 'u5 u8', 'u1', (a, i) => a.at(unsigned(i)), [[0x1f, 4, 1]]),
  given('at', 'u65 u7', 'u1', (a, i) => a.at(unsigned(i)), [
    [2n ** 64n, 64, 1],
    [1n, 0, 1],
  ]),
  given('at', 'u1 u1', 'u1', (a, i) => a.at(unsigned(i)), [
    [1, 0, 1],
    [0, 0, 0],
  ]),
  given('cat', 'u3 s2 u1', 'u6', (...x) => cat(...x), [
    [5, -1, 0, 0b101110],
    [0, -2, 1, 0b000101],
    [7, 0, 0, 0b111000],
  ]),
  given('cat', 'u33 s33', 'u66', (...x) => cat(...x), [
    [1n, -1n, 2n ** 34n - 1n],
    [0n, -(2n ** 32n), 2n ** 32n],
  ]),
  given('cat of one', 's8', 'u8', a => cat(a), [[-1, 255]]),
  given('all', 'u1 u1 u1', 'u1', (...x) => all(x.map(bit)), [
    [1, 1, 1, 1],
    [1, 0, 1, 0],
  ]),
  given('any', 'u1 u1 u1', 'u1', (...x) => any(x.map(bit)), [
    [0, 0, 0, 0],
    [0, 0, 1, 1],
  ]),
  given('all of none', '', 'u1', () => all([]), [[1]]),
  given('any of none', '', 'u1', () => any([]), [[0]]),
  given('oneHot 8', 'u3', 'u8', a => oneHot(unsigned(a), 8), [
    [0, 1],
    [7, 128],
    [3, 8],
  ]),
  given('oneHot 5', 'u3', 'u5', a => oneHot(unsigned(a), 5), [
    [4, 16],
    [5, 0],
    [7, 0],
  ]),
  given('oneHot 8', 'u2', 'u8', a => oneHot(unsigned(a), 8), [
    [3, 8],
    [0, 1],
  ]),
  given('oneHot 1', 'u64', 'u1', a => oneHot(unsigned(a), 1), [
    [0n, 1],
    [2n ** 63n, 0],
  ]),
  given('oneHot 40', 'u6', 'u40', a => oneHot(unsigned(a), 40), [
    [39, 2n ** 39n],
    [40, 0],
    [32, 2n ** 32n],
  ]),
  given('popCount', 's8', 'u4', a => popCount(a), [
    [-1, 8],
    [-128, 1],
    [127, 7],
  ]),
  given('popCount', 'u7', 'u3', a => popCount(a), [
    [127, 7],
    [0, 0],
    [0x55, 4],
  ]),
  given('leadingOne', 'u5', 'u3', a => leadingOne(a).index, [
    [0b10111, 4],
    [0b00111, 2],
    [1, 0],
  ]),
  given('priority', 'u5', 'u3', a => priority(a).index, [
    [0b10110, 1],
    [0b11000, 3],
    [1, 0],
  ]),
];

/** Bitwise operators, reductions, slices and the functions that count and find bits. */
export const bitOperators: readonly Row[] = [
  ...pairs.flatMap(bitwise),
  ...singles.flatMap(single),
  ...['u1', 'u2', 's3', 'u5', 'u7', 's8', 'u12', 'u31', 's32', 'u33', 'u64', 'u65'].flatMap(counting),
  ...byHand,
];
