/*
 * The bytes of a WebAssembly module with one function: c = a * b + bias in float32, four rows by eight columns at a time.
 * Plain JavaScript loops do about 1.5 G multiply-adds a second; four-wide vectors several times as many, with the same
 * result on every machine, as each element sums its products one by one in the order of k, each rounded to float32.
 */

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

const unsigned = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)]);
const signed = (n: number): number[] =>
  n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)];
const section = (id: number, body: number[]): number[] => [id, ...unsigned(body.length), ...body];
const text = (s: string): number[] => [s.length, ...Buffer.from(s)];

const get = (local: number): number[] => [0x20, ...unsigned(local)];
const set = (local: number): number[] => [0x21, ...unsigned(local)];
const constant = (n: number): number[] => [0x41, ...signed(n)];
const plus = (a: number[], b: number[]): number[] => [...a, ...b, 0x6a];
const bump = (local: number, by: number[]): number[] => [...plus(get(local), by), ...set(local)];
const vector = (op: number): number[] => [0xfd, ...unsigned(op)];
const load = (at: number[], offset: number): number[] => [...at, ...vector(0x00), 2, ...unsigned(offset)];
const splat = (at: number[]): number[] => [...at, ...vector(0x09), 2, 0];
// prettier-ignore
const store = (at: number[], value: number[], offset: number): number[] => [
  ...at, ...value, ...vector(0x0b), 2, ...unsigned(offset),
];
const times = (a: number[], b: number[]): number[] => [...a, ...b, ...vector(0xe6)];
// prettier-ignore
const accumulate = (local: number, by: number[]): number[] => [
  ...get(local), ...by, ...vector(0xe4), ...set(local),
];
/** do { body } while (left < right), signed. */
// prettier-ignore
const loopWhileLess = (body: number[], left: number[], right: number[]): number[] => [
  0x03, 0x40, ...body, ...left, ...right, 0x48, 0x0d, 0, END,
];

// Parameters, all in bytes: addresses, row strides, the end of c, the length of a row of a, the width of c.
const [A, A_STRIDE, B, B_STRIDE, C, C_STRIDE, BIAS, ROWS_END, K_BYTES, COLUMNS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const PARAMETERS = 10;
// Locals: byte column, pointers into the four rows of a and into b, the end of the first row, a row pointer into c.
const [J, P0, P1, P2, P3, PB, LAST, PC] = [10, 11, 12, 13, 14, 15, 16, 17];
const INTEGERS = 8;
const W0 = PARAMETERS + INTEGERS;
const W1 = W0 + 1;
const SPLAT = W0 + 2;
const ACC = W0 + 3;
const VECTORS = 11;

function functionBody(): number[] {
  const pointers = [P0, P1, P2, P3];
  // prettier-ignore
  const step = [
    ...load(get(PB), 0), ...set(W0), ...load(get(PB), 16), ...set(W1),
    ...pointers.flatMap((p, r) => [
      ...splat(get(p)), ...set(SPLAT),
      ...accumulate(ACC + 2 * r, times(get(SPLAT), get(W0))),
      ...accumulate(ACC + 2 * r + 1, times(get(SPLAT), get(W1))),
      ...bump(p, constant(4)),
    ]),
    ...bump(PB, get(B_STRIDE)),
  ];
  // prettier-ignore
  const column = [
    ...get(A), ...set(P0),
    ...[P1, P2, P3].flatMap((p, r) => [...plus(get(P0 + r), get(A_STRIDE)), ...set(p)]),
    ...plus(get(B), get(J)), ...set(PB),
    ...plus(get(A), get(K_BYTES)), ...set(LAST),
    ...plus(get(C), get(J)), ...set(PC),
    ...pointers.flatMap((_, r) => [0, 1].flatMap(h => [
      ...load(plus(get(BIAS), get(J)), 16 * h), ...set(ACC + 2 * r + h),
    ])),
    ...loopWhileLess(step, get(P0), get(LAST)),
    ...pointers.flatMap((_, r) => [
      ...store(get(PC), get(ACC + 2 * r), 0), ...store(get(PC), get(ACC + 2 * r + 1), 16),
      ...bump(PC, get(C_STRIDE)),
    ]),
    ...bump(J, constant(32)),
  ];
  // prettier-ignore
  const row = [
    ...constant(0), ...set(J),
    ...loopWhileLess(column, get(J), get(COLUMNS)),
    ...[0, 1, 2, 3].flatMap(() => [...bump(A, get(A_STRIDE)), ...bump(C, get(C_STRIDE))]),
  ];
  return [...loopWhileLess(row, get(C), get(ROWS_END)), END];
}

/**
 * The module. It imports memory `env.memory` and exports
 * `matmul(a, aStride, b, bStride, c, cStride, bias, cEnd, kBytes, nBytes)`, all in bytes: rows of a and c in fours, columns
 * in eights (32 bytes), k at least 1; `cEnd = c + rows * cStride`.
 */
export function matmulModule(): Uint8Array {
  const code = [2, INTEGERS, I32, VECTORS, V128, ...functionBody()];
  // prettier-ignore
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, PARAMETERS, ...Array.from({ length: PARAMETERS }, () => I32), 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('matmul'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
