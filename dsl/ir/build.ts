import type {
  Binary,
  BinaryOperator,
  Concat,
  Constant,
  Index,
  Mux,
  Node,
  Resize,
  Slice,
  Unary,
  UnaryOperator,
} from './node.js';

/** Bits needed for a non-negative integer; 1 for 0. */
export function unsignedBits(value: bigint): number {
  return value === 0n ? 1 : value.toString(2).length;
}

/** Bits needed in two's complement. */
export function signedBits(value: bigint): number {
  return value >= 0n
    ? value === 0n
      ? 1
      : unsignedBits(value) + 1
    : value === -1n
      ? 1
      : unsignedBits(-value - 1n) + 1;
}

/** The least and the largest value of a type. */
export function range(width: number, signed: boolean): { min: bigint; max: bigint } {
  const span = 1n << BigInt(signed ? width - 1 : width);
  return { min: signed ? -span : 0n, max: span - 1n };
}

/** The value modulo 2^width, read as the type says. */
export function wrap(value: bigint, width: number, signed: boolean): bigint {
  return signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
}

/** A literal of the given type; `value` must be in range. */
export function constant(value: bigint, width: number, signed = false): Constant {
  return { kind: 'constant', value, width, signed };
}

/** A literal of the least width that holds it; signed when it is negative. */
export function leastConstant(value: bigint): Constant {
  return value < 0n ? constant(value, signedBits(value), true) : constant(value, unsignedBits(value));
}

export function unary(op: UnaryOperator, a: Node, width: number, signed = false): Unary {
  return { kind: 'unary', op, a, width, signed };
}

export function binary(op: BinaryOperator, a: Node, b: Node, width: number, signed = false): Binary {
  return { kind: 'binary', op, a, b, width, signed };
}

export function slice(a: Node, hi: number, lo: number): Slice {
  return { kind: 'slice', a, hi, lo, width: hi - lo + 1, signed: false };
}

export function concat(parts: readonly Node[]): Concat {
  return { kind: 'concat', parts, width: parts.reduce((sum, part) => sum + part.width, 0), signed: false };
}

export function mux(condition: Node, whenTrue: Node, whenFalse: Node, width: number, signed: boolean): Mux {
  return { kind: 'mux', condition, whenTrue, whenFalse, width, signed };
}

export function lane(a: Node, index: Node, lanes: number, width: number, signed: boolean): Index {
  return { kind: 'index', a, index, lanes, width, signed };
}

/** `a` itself when it already has the type. */
export function resize(a: Node, width: number, signed: boolean): Node {
  if (a.width === width && a.signed === signed) return a;
  if (a.kind === 'constant') return constant(wrap(a.value, width, signed), width, signed);
  const node: Resize = { kind: 'resize', a, width, signed };
  return node;
}

/** The bits of `a` as an unsigned value. */
export function bitsOf(a: Node): Node {
  return a.signed ? resize(a, a.width, false) : a;
}
