import {
  In,
  Out,
  cat,
  instance,
  lit,
  module,
  mux,
  popCount,
  regNext,
  s,
  u,
  vec,
} from '../../../dsl/index.js';
import type { Bit, Module, UInt, UIntType } from '../../../dsl/index.js';

/** What operators of lanes are given. */
interface Operands {
  readonly x: UInt<number>;
  readonly y: UInt<number>;
  /** One value for all lanes. */
  readonly by: UInt<number>;
  readonly go: Bit;
  /** Values of each lane. */
  readonly distance: UInt<number>;
  readonly flag: Bit;
}

/** Literals at and near the ends of what a type holds. */
function ends(width: number, signed: boolean): bigint[] {
  const top = 1n << BigInt(signed ? width - 1 : width);
  return [...new Set(signed ? [-top, -1n, 0n, top - 1n] : [0n, 1n, top - 1n, top >> 1n])];
}

/** The low bits in a type. */
function as(value: UInt<number>, width: number, signed: boolean): UInt<number> {
  const bits = value.width >= width ? value(width - 1, 0) : value.asUInt().extend(width);
  return signed ? (bits.asSInt() as unknown as UInt<number>) : bits;
}

/** The operators by name, for operands of a width and sign. */
function operatorsOf(width: number, signed: boolean): Record<string, (of: Operands) => UInt<number>> {
  const compared = Object.fromEntries(
    ends(width, signed).flatMap(end =>
      (['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).map(op => [
        `${op}_${String(end).replace('-', 'm')}`,
        ({ x }: Operands): UInt<number> => x[op](end),
      ]),
    ),
  );
  const narrow = Math.max(1, width - 3);
  const part = Math.ceil(width / 2);
  return {
    add: ({ x, y }) => x.add(y),
    sub: ({ x, y }) => x.sub(y).asUInt(),
    difference: ({ x, y }) => mux(x.sub(y).lt(0), x, y),
    mul: ({ x, y }) => x.mul(y),
    square: ({ x }) => x.mul(x),
    neg: ({ x }) => x.neg().asUInt(),
    abs: ({ x }) => x.abs(),
    wrap_add: ({ x, y }) => x.wrapAdd(as(y, width, signed)),
    wrap_sub: ({ x, y }) => x.wrapSub(as(y, width, signed)),
    saturated: ({ x, y }) => x.add(y).saturate(width),
    cut: ({ x }) => x.saturate(narrow),
    cut_low: ({ x }) => x.trunc(narrow),
    and: ({ x, y }) => x.and(y),
    or: ({ x, y }) => x.or(y),
    xor: ({ x, y }) => x.xor(y),
    not: ({ x }) => x.not(),
    and_literal: ({ x }) => x.and(lit((1n << BigInt(part)) - 1n)),
    eq: ({ x, y }) => x.eq(y),
    ne: ({ x, y }) => x.ne(y),
    lt: ({ x, y }) => x.lt(y),
    le: ({ x, y }) => x.le(y),
    gt: ({ x, y }) => x.gt(y),
    ge: ({ x, y }) => x.ge(y),
    ...compared,
    shl_1: ({ x }) => x.shl(1),
    shl_7: ({ x }) => x.shl(7),
    shl_trunc_2: ({ x }) => x.shlTrunc(2),
    shl_lane: ({ x, flag }) => x.shl(flag),
    shl_trunc: ({ x, by }) => x.shlTrunc(by),
    shl_trunc_lane: ({ x, distance }) => x.shlTrunc(distance),
    shr_1: ({ x }) => x.shr(1),
    shr_3: ({ x }) => x.shr(3),
    shr: ({ x, by }) => x.shr(by),
    shr_lane: ({ x, distance }) => x.shr(distance),
    rounded: ({ x }) => x.roundShift(1, 'halfToEven'),
    reduce_and: ({ x }) => x.reduceAnd(),
    reduce_or: ({ x }) => x.reduceOr(),
    reduce_xor: ({ x }) => x.reduceXor(),
    count: ({ x }) => popCount(x),
    chosen: ({ x, y, go }) => mux(go, x, y),
    chosen_lane: ({ x, y, flag }) => mux(flag, x, y),
    greater: ({ x, y }) => mux(x.gt(y), x, y),
    both: ({ x, y, flag }) => x.lt(y).and(flag).or(x.eq(y).not()),
    high: ({ x }) => x(width - 1, part - 1),
    low: ({ x }) => x(part - 1, 0),
    first: ({ x }) => x(0),
    joined: ({ x, y, flag }) => cat(x, flag, y),
    top_joined: ({ x, y, flag }) => cat(flag, y, x),
    bit_at: ({ x, distance }) => x.at(distance),
    bit_shared: ({ x, by }) => x.at(by),
    other_sign: ({ x, y }) => (signed ? x.asUInt() : x.asSInt().asUInt()).add(y),
    mixed: ({ x, y, by }) => x.add(y).mul(by).xor(x.sub(y)),
  };
}

/** A signed or unsigned type; the operators that the tests use have the same names for both. */
function typeOf(width: number, signed: boolean): UIntType<number> {
  return signed ? (s(width) as unknown as UIntType<number>) : u(width);
}

/** A result in 64 bits: extended as its sign says, or folded. */
function in64(result: UInt<number>): UInt<number> {
  const { width } = result;
  if (width <= 64) return result.extend(64).asUInt();
  return result(63, 0).xor(result(Math.min(width - 1, 127), 64));
}

/** Of three lanes two have only values at the ends of what the type holds. */
function atEnds(
  value: UInt<number>,
  lane: number,
  [width, signed]: readonly [number, boolean],
): UInt<number> {
  const top = 1n << BigInt(width - 1);
  if (lane % 3 === 0) return value;
  const bits = value.asUInt();
  return as(lane % 3 === 1 ? bits.and(lit(top | 1n)) : bits.or(lit(top - 1n)), width, signed);
}

/** Types of two operands. */
export interface OperandTypes {
  readonly x: readonly [width: number, signed: boolean];
  readonly y: readonly [width: number, signed: boolean];
  /** Results come out of registers, else as they are worked out. */
  readonly kept: boolean;
}

/** Lanes that do every operator on operands of two types. */
export function operatorsIn(lanes: number, { x, y, kept }: OperandTypes): Module {
  const [xType, yType] = [typeOf(...x), typeOf(...y)];
  const operators = Object.entries(operatorsOf(...x)).map(
    ([key, operator]) => [`${key}_y`, operator] as const,
  );
  const text = (of: readonly [number, boolean]): string => `${of[1] ? 's' : 'u'}${String(of[0])}`;
  const name = `${text(x)}_${text(y)}_${kept ? 'kept' : 'direct'}`;
  const worker = module(
    `worker_${name}`,
    {
      x: In(xType),
      y: In(yType),
      by: In(u(7)),
      go: In(u(1)),
      distance: In(u(7)),
      flag: In(u(1)),
      results: Out(u(64)),
      ...Object.fromEntries(operators.map(([key]) => [key, Out(u(64))])),
    },
    ports => {
      const { x: xIn, y: yIn, by, go, distance, flag } = ports;
      const operands = {
        x: regNext(xIn),
        y: regNext(yIn),
        by,
        go,
        distance: regNext(distance),
        flag: regNext(flag),
      };
      const outputs = ports as unknown as Record<string, { value: UInt<number> }>;
      ports.results.value = 0;
      for (const [key, operator] of operators) {
        const output = outputs[key];
        const result = operator(operands);
        if (output !== undefined)
          output.value = in64(!kept ? result : regNext(result.width > 64 ? in64(result) : result));
      }
    },
  );
  return module(
    `operators_${name}`,
    {
      x: In(vec(xType, lanes)),
      y: In(vec(yType, lanes)),
      by: In(u(7)),
      go: In(u(1)),
      distance: In(vec(u(7), lanes)),
      flag: In(u(lanes)),
      ...Object.fromEntries(operators.map(([key]) => [key, Out(vec(u(64), lanes))])),
    },
    ports => {
      const { by, go, distance, flag } = ports;
      const placed = Array.from({ length: lanes }, (_, i) =>
        instance(worker, {
          x: atEnds(ports.x.at(i), i, x),
          y: atEnds(ports.y.at(i), Math.floor(i / 3), y),
          by,
          go,
          distance: distance.at(i),
          flag: flag(i),
        }),
      ) as unknown as Record<string, UInt<64>>[];
      const outputs = ports as unknown as Record<string, { value: readonly UInt<64>[] }>;
      for (const [key] of operators) {
        const output = outputs[key];
        if (output !== undefined) output.value = placed.flatMap(lane => lane[key] ?? []);
      }
    },
  );
}
