import { s, u } from '../../dsl/index.js';
import type { SInt, Type, UInt } from '../../dsl/index.js';

/** Inputs of one evaluation, and the result that they must give; host values, as a bench would see them. */
export interface Vector {
  readonly inputs: readonly unknown[];
  readonly expected: unknown;
}

/** One operator at one choice of operand types: what it must give, stated without asking the language. */
export interface Row {
  readonly name: string;
  readonly operands: readonly Type[];
  readonly result: Type;
  /** Applies the operator through the public API. */
  readonly build: (...operands: readonly never[]) => unknown;
  readonly vectors: readonly Vector[];
  /** Clock edges between the inputs and the result; 0 for combinational rows. */
  readonly edges: number;
}

type Signals<T extends readonly Type[]> = { readonly [K in keyof T]: T[K]['sig'] };
type Hosts<T extends readonly Type[]> = { readonly [K in keyof T]: T[K]['host'] };

/** A row over operands of any types; each vector is the inputs followed by the result, written by hand. */
export function row<const T extends readonly Type[], R extends Type>(
  name: string,
  operands: T,
  result: R,
  build: (...operands: Signals<T>) => unknown,
  vectors: readonly (readonly [...Hosts<T>, R['host']])[],
  edges = 0,
): Row {
  return {
    name,
    operands,
    result,
    build,
    vectors: vectors.map(vector => ({ inputs: vector.slice(0, -1), expected: vector.at(-1) })),
    edges,
  };
}

/** A number of either sign: both have the same operators, and the table applies each to both. */
export type Integer = SInt<number>;

/** The same signal with the operators that only an unsigned number has. */
export function unsigned(x: Integer): UInt<number> {
  return x as unknown as UInt<number>;
}

/** A number type by its short name: `u8`, `s12`. */
export function integerType(text: string): Type {
  const width = Number(text.slice(1));
  return text.startsWith('s') ? s(width) : u(width);
}

/** Width and sign of an operand, for formulas of the result's type. */
export interface Shape {
  readonly width: number;
  readonly signed: boolean;
}

/** The shape of what is true or false, and its value. */
export const oneBit = (): Shape => ({ width: 1, signed: false });
export const truth = (condition: boolean): bigint => (condition ? 1n : 0n);

function shapeOf(text: string): Shape {
  return { width: Number(text.slice(1)), signed: text.startsWith('s') };
}

function shapeText({ width, signed }: Shape): string {
  return `${signed ? 's' : 'u'}${String(width)}`;
}

/** The least and the largest value of a type. */
export function limits({ width, signed }: Shape): { readonly min: bigint; readonly max: bigint } {
  const top = 2n ** BigInt(signed ? width - 1 : width);
  return { min: signed ? -top : 0n, max: top - 1n };
}

/** Zero, one, the limits and their neighbours, -1, and an alternating pattern: those that the type holds. */
export function corners(text: string): readonly bigint[] {
  const shape = shapeOf(text);
  const { min, max } = limits(shape);
  const pattern = Array.from({ length: shape.width - 1 }, (_, i) => (i % 3 === 0 ? '1' : '0'));
  const mixed = BigInt(`0b0${pattern.join('')}`);
  const wanted = [0n, 1n, -1n, max, min, max - 1n, min + 1n, mixed];
  return [...new Set(wanted)].filter(value => value >= min && value <= max);
}

function product(lists: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  let rows: readonly (readonly bigint[])[] = [[]];
  for (const list of lists) rows = rows.flatMap(taken => list.map(value => [...taken, value]));
  return rows;
}

/** A host value as a bench gives and sees it: a number up to 32 bits, a bigint above. */
export function hostOf(value: bigint, width: number): number | bigint {
  return width <= 32 ? Number(value) : value;
}

function integerRow(
  name: string,
  operands: readonly string[],
  result: string,
  build: (...operands: readonly Integer[]) => unknown,
  rows: readonly (readonly [readonly bigint[], bigint])[],
): Row {
  const shapes = operands.map(shapeOf);
  return {
    name: `${name}(${operands.join(', ')})`,
    operands: operands.map(integerType),
    result: integerType(result),
    build,
    vectors: rows.map(([inputs, expected]) => ({
      inputs: inputs.map((value, i) => hostOf(value, shapes[i]?.width ?? 0)),
      expected: hostOf(expected, shapeOf(result).width),
    })),
    edges: 0,
  };
}

/** A row over numbers with vectors written by hand: inputs, then the result. */
export function given(
  name: string,
  operands: string,
  result: string,
  build: (...operands: readonly Integer[]) => unknown,
  vectors: readonly (readonly (number | bigint)[])[],
): Row {
  const rows = vectors.map(vector => {
    const values = vector.map(BigInt);
    return [values.slice(0, -1), values.at(-1) ?? 0n] as const;
  });
  return integerRow(name, operands.split(' ').filter(Boolean), result, build, rows);
}

/** Rows over many operand types: `shape` states the type of the result, `formula` its value on plain integers. */
export function swept(
  name: string,
  operandLists: readonly string[],
  shape: (...shapes: readonly Shape[]) => Shape,
  build: (...operands: readonly Integer[]) => unknown,
  formula: (...values: readonly bigint[]) => bigint,
): readonly Row[] {
  return operandLists.map(list => {
    const operands = list.split(' ');
    const inputs = product(operands.map(corners));
    const rows = inputs.map(values => [values, formula(...values)] as const);
    return integerRow(name, operands, shapeText(shape(...operands.map(shapeOf))), build, rows);
  });
}

/** Widths around every boundary of an engine: one bit, odd, a word, two words, more. */
const widths = [1, 2, 3, 5, 7, 8, 12, 31, 32, 33, 48, 63, 64, 65, 100];

/** One operand of each sign at each width. */
export const singles: readonly string[] = widths.flatMap(width => [`u${String(width)}`, `s${String(width)}`]);

/** Two operands: equal types, one bit apart, far apart, in all mixes of sign. */
export const pairs: readonly string[] = [
  ...['u1 u1', 'u1 s1', 's1 u1', 's1 s1', 'u2 s3', 's2 u3', 'u3 u5', 's5 s3'],
  ...['u8 u8', 'u7 s8', 's8 u8', 's8 s8', 'u12 s1', 's12 u7', 'u1 s100'],
  ...['u31 u31', 's31 u32', 'u32 u32', 's32 s32', 'u32 s32', 's33 u32', 'u33 s31', 'u5 u48'],
  ...[
    'u63 s64',
    's63 u63',
    'u64 u64',
    's64 s64',
    's64 u64',
    'u65 s64',
    's65 s65',
    's100 u7',
    'u100 u100',
    's100 u100',
  ],
];
