/**
 * Width rules: each function makes the node whose type holds every value that the operator can give. Pure; the checks that
 * need the user's position are the callers'.
 */
import { binary, bitsOf, constant, mux, range, resize, slice, unary } from '../ir/build.js';
import type { BinaryOperator, Node } from '../ir/node.js';
import type { Rounding } from './signal.js';

/** The type that holds the values of both operands. */
export function commonType(a: Node, b: Node): { width: number; signed: boolean } {
  const signed = a.signed || b.signed;
  return { width: Math.max(widthAs(a, signed), widthAs(b, signed)), signed };
}

/** Bits that a value takes in a type of the given signedness that holds it. */
function widthAs(x: Node, signed: boolean): number {
  return signed && !x.signed ? x.width + 1 : x.width;
}

/** Exact sum: one bit wider than both operands. */
export function exactAdd(a: Node, b: Node): Node {
  const { width, signed } = commonType(a, b);
  return binary('add', a, b, width + 1, signed);
}

/** Exact difference: always signed. */
export function exactSub(a: Node, b: Node): Node {
  return binary('sub', a, b, commonType(a, b).width + 1, true);
}

/** Exact product. */
export function exactMul(a: Node, b: Node): Node {
  return binary('mul', a, b, a.width + b.width, a.signed || b.signed);
}

/** Bitwise and, or, xor of the operands' bits. */
export function bitwise(op: 'and' | 'or' | 'xor', a: Node, b: Node): Node {
  return binary(op, bitsOf(a), bitsOf(b), Math.max(a.width, b.width));
}

/** One of the six exact comparisons. */
export function compare(op: BinaryOperator, a: Node, b: Node): Node {
  return binary(op, a, b, 1);
}

/** a * 2^b, exact. */
export function exactShl(a: Node, b: Node): Node {
  const growth = b.kind === 'constant' ? Number(b.value) : 2 ** b.width - 1;
  return binary('shl', a, b, a.width + growth, a.signed);
}

/** floor(a / 2^b); by a constant, b bits narrower, down to one. */
export function floorShr(a: Node, b: Node): Node {
  const width = b.kind === 'constant' ? Math.max(1, a.width - Number(b.value)) : a.width;
  return binary('shr', a, b, width, a.signed);
}

/** One of two values, in a type that holds both. */
export function choose(condition: Node, a: Node, b: Node): Node {
  const { width, signed } = commonType(a, b);
  return mux(condition, resize(a, width, signed), resize(b, width, signed), width, signed);
}

/** The nearest value of `a` in the given type. */
export function saturate(a: Node, width: number, signed: boolean): Node {
  const to = range(width, signed);
  const from = range(a.width, a.signed);
  const inside = resize(a, width, signed);
  const limit = (value: bigint): Node => constant(value, width, signed);
  const bound = (value: bigint): Node => constant(value, a.width, a.signed);
  let result = inside;
  if (from.max > to.max) result = mux(compare('gt', a, bound(to.max)), limit(to.max), result, width, signed);
  if (from.min < to.min) result = mux(compare('lt', a, bound(to.min)), limit(to.min), result, width, signed);
  return result;
}

/** |a|; fits a's width without sign. */
export function magnitude(a: Node): Node {
  if (!a.signed) return a;
  const negative = compare('lt', a, constant(0n, 1));
  return mux(negative, unary('neg', a, a.width), resize(a, a.width, false), a.width, false);
}

/** a / 2^n for constant n, rounded as named, one bit wider than the floor. */
export function roundedShift(a: Node, n: number, rounding: Rounding): Node {
  const amount = constant(BigInt(n), Math.max(1, n.toString(2).length));
  const width = Math.max(1, a.width - n) + 1;
  const shiftedSum = (bias: Node): Node => resize(floorShr(exactAdd(a, bias), amount), width, a.signed);
  if (n === 0 || rounding === 'floor') return resize(floorShr(a, amount), width, a.signed);
  const unsignedBias = (value: bigint): Node => constant(value, n);
  const half = 1n << BigInt(n - 1);
  const negative = a.signed ? slice(a, a.width - 1, a.width - 1) : constant(0n, 1);
  // Adding everything below one step rounds up; adding half a step, less one where the tie must fall, rounds to nearest.
  switch (rounding) {
    case 'ceil':
      return shiftedSum(unsignedBias(2n * half - 1n));
    case 'towardsZero':
      return a.signed
        ? shiftedSum(mux(negative, unsignedBias(2n * half - 1n), unsignedBias(0n), n, false))
        : shiftedSum(unsignedBias(0n));
    case 'halfUp':
      return shiftedSum(unsignedBias(half));
    case 'halfAwayFromZero':
      return a.signed
        ? shiftedSum(mux(negative, unsignedBias(half - 1n), unsignedBias(half), n, false))
        : shiftedSum(unsignedBias(half));
    case 'halfToEven': {
      const odd = n < a.width ? slice(a, n, n) : negative;
      return shiftedSum(mux(odd, unsignedBias(half), unsignedBias(half - 1n), n, false));
    }
  }
}
