import type { Rounding } from '../../dsl/index.js';
import { given, swept, unsigned } from './row.js';
import type { Row, Shape } from './row.js';

const power = (n: number | bigint): bigint => 2n ** BigInt(n);
const wrapTo = ({ width, signed }: Shape, value: bigint): bigint => {
  const low = ((value % power(width)) + power(width)) % power(width);
  return signed && low >= power(width - 1) ? low - power(width) : low;
};

/** a / b rounded towards minus infinity. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}

/** a / b as each rounding mode defines it, on fractions: the floor, and how twice the rest compares with one. */
const divide: Readonly<Record<Rounding, (a: bigint, b: bigint) => bigint>> = {
  floor: floorDivide,
  ceil: (a, b) => -floorDivide(-a, b),
  towardsZero: (a, b) => a / b,
  halfUp: (a, b) => floorDivide(2n * a + b, 2n * b),
  halfAwayFromZero: (a, b) => (a < 0n ? -floorDivide(-2n * a + b, 2n * b) : floorDivide(2n * a + b, 2n * b)),
  halfToEven: (a, b) => {
    const floor = floorDivide(a, b);
    const twiceRest = 2n * (a - floor * b);
    if (twiceRest === b) return floor % 2n === 0n ? floor : floor + 1n;
    return twiceRest > b ? floor + 1n : floor;
  },
};

/** Shifts of one operand type by constants: none, one, up to the width, over it, far over it. */
function constantShifts(type: string): readonly Row[] {
  const shape: Shape = { width: Number(type.slice(1)), signed: type.startsWith('s') };
  const { width } = shape;
  return [...new Set([0, 1, 3, width - 1, width, width + 1, width + 40])].flatMap(n => [
    ...swept(
      `shl ${String(n)}`,
      [type],
      () => ({ ...shape, width: width + n }),
      a => a.shl(n),
      a => a * power(n),
    ),
    ...swept(
      `shlTrunc ${String(n)}`,
      [type],
      () => shape,
      a => a.shlTrunc(n),
      a => wrapTo(shape, a * power(n)),
    ),
    ...swept(
      `shr ${String(n)}`,
      [type],
      () => ({ ...shape, width: Math.max(1, width - n) }),
      a => a.shr(n),
      a => floorDivide(a, power(n)),
    ),
  ]);
}

/** Operands of shifts by constants. */
const shifted = ['u1', 's1', 'u2', 's5', 'u8', 's8', 'u31', 's32', 'u33', 's48', 'u64', 's64', 'u65', 's100'];

/** Operand, then amount. */
const variable = [
  'u1 u1',
  's1 u2',
  'u8 u3',
  's8 u3',
  'u8 u5',
  's8 u5',
  's32 u6',
  'u33 u4',
  's33 u7',
  'u64 u7',
  's64 u6',
  's65 u5',
  'u100 u7',
];

const variableShifts: readonly Row[] = [
  ...swept(
    'shl',
    variable,
    (a, b) => ({ signed: a.signed, width: a.width + 2 ** b.width - 1 }),
    (a, b) => a.shl(unsigned(b)),
    (a, b) => a * power(b),
  ),
  ...variable.flatMap(list => {
    const [type = 'u1'] = list.split(' ');
    const shape: Shape = { width: Number(type.slice(1)), signed: type.startsWith('s') };
    return swept(
      'shlTrunc',
      [list],
      () => shape,
      (a, b) => a.shlTrunc(unsigned(b)),
      (a, b) => wrapTo(shape, a * power(b)),
    );
  }),
  ...swept(
    'shr',
    variable,
    a => a,
    (a, b) => a.shr(unsigned(b)),
    (a, b) => floorDivide(a, power(b)),
  ),
  given('shlTrunc', 'u8 u64', 'u8', (a, b) => a.shlTrunc(unsigned(b)), [
    [1, 7n, 128],
    [255, 8n, 0],
    [255, 2n ** 63n, 0],
    [255, 2n ** 32n, 0],
  ]),
  given('shr', 's8 u64', 's8', (a, b) => a.shr(unsigned(b)), [
    [-128, 7n, -1],
    [-128, 2n ** 63n, -1],
    [127, 2n ** 32n, 0],
    [64, 6n, 1],
  ]),
];

const modes: readonly Rounding[] = [
  'floor',
  'ceil',
  'towardsZero',
  'halfUp',
  'halfAwayFromZero',
  'halfToEven',
];

function roundings(type: string): readonly Row[] {
  const width = Number(type.slice(1));
  return modes.flatMap(mode =>
    [...new Set([0, 1, 2, 4, width - 1, width, width + 1, width + 3])].flatMap(n =>
      swept(
        `roundShift ${String(n)} ${mode}`,
        [type],
        () => ({ signed: type.startsWith('s'), width: Math.max(1, width - n) + 1 }),
        a => a.roundShift(n, mode),
        a => divide[mode](a, power(n)),
      ),
    ),
  );
}

/** Quarters: -2 is -0.5, -6 is -1.5, and so on. */
const quarters = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
const rounded: Readonly<Record<Rounding, readonly number[]>> = {
  floor: [-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1],
  ceil: [-2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2],
  towardsZero: [-2, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1],
  halfUp: [-2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2],
  halfAwayFromZero: [-2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 1, 1, 1, 1, 2, 2],
  halfToEven: [-2, -2, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2],
};

/** Shifts by constants and by signals, and rounded shifts in every mode. */
export const shifts: readonly Row[] = [
  ...shifted.flatMap(constantShifts),
  ...variableShifts,
  ...['u1', 's1', 's3', 'u8', 's8', 'u33', 's64'].flatMap(roundings),
  ...modes.map(mode =>
    given(
      `roundShift 2 ${mode}, by hand`,
      's4',
      's3',
      a => a.roundShift(2, mode),
      quarters.map((value, i) => [value, rounded[mode][i] ?? 0]),
    ),
  ),
  given('shr 3', 's8', 's5', a => a.shr(3), [
    [-1, -1],
    [-128, -16],
    [7, 0],
    [127, 15],
  ]),
  given('shr 8', 's8', 's1', a => a.shr(8), [
    [-1, -1],
    [127, 0],
  ]),
  given('shr 8', 'u8', 'u1', a => a.shr(8), [[255, 0]]),
  given('shl 4', 's4', 's8', a => a.shl(4), [
    [-8, -128],
    [7, 112],
  ]),
  given('shlTrunc 4', 's8', 's8', a => a.shlTrunc(4), [
    [8, -128],
    [-1, -16],
    [16, 0],
  ]),
];
