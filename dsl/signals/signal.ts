import type { Literal, Signed, Unsigned, UnsignedLoad, SignedLoad } from '../types/type.js';
import type { Brand, Max, Minus, MixedMax, Plus } from '../types/width.js';

/** Any unsigned signal, whatever its width. */
export interface AnyUnsigned {
  readonly kind: 'u';
  readonly width: number;
}
/** Any signed signal, whatever its width. */
export interface AnySigned {
  readonly kind: 's';
  readonly width: number;
}
/** Any number-valued signal. */
export type AnyInteger = AnyUnsigned | AnySigned;

/** One bit. */
export type Bit = UInt<1>;

/** Names of the rounding modes of `roundShift`. */
export type Rounding = 'floor' | 'ceil' | 'towardsZero' | 'halfUp' | 'halfAwayFromZero' | 'halfToEven';

interface Comparable {
  /** Comparisons are exact for any two widths and signs. A literal that the signal can never reach is an error. */
  eq(b: AnyInteger | Literal): Bit;
  ne(b: AnyInteger | Literal): Bit;
  lt(b: AnyInteger | Literal): Bit;
  le(b: AnyInteger | Literal): Bit;
  gt(b: AnyInteger | Literal): Bit;
  ge(b: AnyInteger | Literal): Bit;
}

interface Bits {
  /** Bits `hi` down to `lo`, unsigned. */
  (hi: number, lo: number): UInt<number>;
  /** Bit `index`. */
  (index: number): Bit;
  /** The bit at a position chosen at run time; a position out of range raises an assert and reads 0. */
  at(index: AnyUnsigned): Bit;
  reduceAnd(): Bit;
  reduceOr(): Bit;
  reduceXor(): Bit;
}

/** An unsigned signal of W bits. Calling it slices: `x(7, 0)`, `x(3)`. */
export interface UInt<W extends number> extends Bits, Comparable {
  readonly kind: 'u';
  readonly width: W;
  readonly fit: Brand<W>;
  /** Exact sum, difference and product: the result always holds the mathematical value. */
  add<V extends number>(b: Unsigned<V>): UInt<Plus<Max<W, V>, 1>>;
  add<V extends number>(b: Signed<V>): SInt<Plus<MixedMax<W, V>, 1>>;
  add(b: Literal): UInt<Plus<W, 1>>;
  sub<V extends number>(b: Unsigned<V>): SInt<Plus<Max<W, V>, 1>>;
  sub<V extends number>(b: Signed<V>): SInt<Plus<MixedMax<W, V>, 1>>;
  sub(b: Literal): SInt<Plus<W, 1>>;
  mul<V extends number>(b: Unsigned<V>): UInt<Plus<W, V>>;
  mul<V extends number>(b: Signed<V>): SInt<Plus<W, V>>;
  mul(b: Literal): UInt<number>;
  neg(): SInt<Plus<W, 1>>;
  abs(): UInt<W>;
  /** Sum and difference modulo 2^W. */
  wrapAdd(b: UnsignedLoad<W>): UInt<W>;
  wrapSub(b: UnsignedLoad<W>): UInt<W>;
  /** The nearest value that an unsigned (or signed, see `saturateSigned`) V-bit type holds. */
  saturate<V extends number>(width: V): UInt<V>;
  saturateSigned<V extends number>(width: V): SInt<V>;
  /** The low V bits; V is at most W. */
  trunc<V extends number>(width: V): UInt<V>;
  /** The same value in V bits; V is at least W. */
  extend<V extends number>(width: V): UInt<V>;
  /** Bitwise operators take bits: the result is unsigned, the shorter operand zero-extended. */
  and<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  and(b: Literal): UInt<W>;
  or<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  or(b: Literal): UInt<W>;
  xor<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  xor(b: Literal): UInt<W>;
  not(): UInt<W>;
  /** Times 2^b, exact: grows by b, or by 2^V - 1 when b is a V-bit signal. */
  shl<N extends number>(b: N): UInt<Plus<W, N>>;
  shl(b: AnyUnsigned): UInt<number>;
  /** Times 2^b modulo 2^W. */
  shlTrunc(b: number | AnyUnsigned): UInt<W>;
  /** Floor of x / 2^b. By a constant the result loses b bits, down to one. */
  shr<N extends number>(b: N): UInt<Minus<W, N>>;
  shr(b: AnyUnsigned): UInt<W>;
  /** x / 2^b rounded as named; one bit wider than `shr` so that rounding up cannot overflow. */
  roundShift<N extends number>(b: N, rounding: Rounding): UInt<Plus<Minus<W, N>, 1>>;
  asUInt(): UInt<W>;
  /** The same bits read as two's complement. */
  asSInt(): SInt<W>;
}

/** A signed (two's complement) signal of W bits. */
export interface SInt<W extends number> extends Bits, Comparable {
  readonly kind: 's';
  readonly width: W;
  readonly fit: Brand<W>;
  add<V extends number>(b: Signed<V>): SInt<Plus<Max<W, V>, 1>>;
  add<V extends number>(b: Unsigned<V>): SInt<Plus<MixedMax<V, W>, 1>>;
  add(b: Literal): SInt<Plus<W, 1>>;
  sub<V extends number>(b: Signed<V>): SInt<Plus<Max<W, V>, 1>>;
  sub<V extends number>(b: Unsigned<V>): SInt<Plus<MixedMax<V, W>, 1>>;
  sub(b: Literal): SInt<Plus<W, 1>>;
  mul<V extends number>(b: Signed<V>): SInt<Plus<W, V>>;
  mul<V extends number>(b: Unsigned<V>): SInt<Plus<W, V>>;
  mul(b: Literal): SInt<number>;
  neg(): SInt<Plus<W, 1>>;
  /** The magnitude; |-2^(W-1)| fits W unsigned bits. */
  abs(): UInt<W>;
  wrapAdd(b: SignedLoad<W>): SInt<W>;
  wrapSub(b: SignedLoad<W>): SInt<W>;
  saturate<V extends number>(width: V): SInt<V>;
  saturateUnsigned<V extends number>(width: V): UInt<V>;
  trunc<V extends number>(width: V): SInt<V>;
  extend<V extends number>(width: V): SInt<V>;
  and<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  and(b: Literal): UInt<W>;
  or<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  or(b: Literal): UInt<W>;
  xor<V extends number>(b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  xor(b: Literal): UInt<W>;
  not(): UInt<W>;
  shl<N extends number>(b: N): SInt<Plus<W, N>>;
  shl(b: AnyUnsigned): SInt<number>;
  shlTrunc(b: number | AnyUnsigned): SInt<W>;
  shr<N extends number>(b: N): SInt<Minus<W, N>>;
  shr(b: AnyUnsigned): SInt<W>;
  roundShift<N extends number>(b: N, rounding: Rounding): SInt<Plus<Minus<W, N>, 1>>;
  asUInt(): UInt<W>;
  asSInt(): SInt<W>;
}

/** One of a set of names. */
export interface Choice<S extends string> {
  readonly kind: 'choice';
  readonly width: number;
  readonly labels: readonly S[];
  /** 1 while the value is `label`. */
  is(label: S): Bit;
  eq(b: Choice<S> | S): Bit;
  ne(b: Choice<S> | S): Bit;
  /** The position in the list of names. */
  asUInt(): UInt<number>;
}

/** Elements that read as `E`; `at` gives `A`, which is also drivable where the vec is a register or a wire. */
export interface Vec<E, A> extends Iterable<A> {
  readonly kind: 'vec';
  readonly length: number;
  readonly width: number;
  /** Element `index`. Chosen at run time, an index out of range raises an assert, reads 0 and writes nothing. */
  at(index: number | AnyUnsigned): A;
  /** The function applied to each element, described once for all lanes; `index` is not available inside. */
  map<R>(f: (element: E) => R): Vec<R, R>;
  /** As `map`, over the elements of two vecs of equal length. */
  zip<F, R>(other: Vec<F, unknown>, f: (a: E, b: F) => R): Vec<R, R>;
  /** All elements' bits, element 0 lowest. */
  asUInt(): UInt<number>;
}

/** A register: reads as the value it holds, `next` is what it takes at the clock edge. */
export type RegOf<S, L> = S & { set next(value: L) };
/** A wire: reads as its value, `value` drives it. */
export type WireOf<S, L> = S & { set value(value: L) };

/** A slice of a register, one of its bits, or one chosen at run time: driven as the whole register is. */
export interface RegParts {
  (hi: number, lo: number): RegBits<UInt<number>, UnsignedLoad<number>>;
  (index: number): RegBits<Bit, UnsignedLoad<1>>;
  at(index: AnyUnsigned): RegBits<Bit, UnsignedLoad<1>>;
}
/** A number-valued register. */
export type RegBits<S, L> = RegParts & RegOf<S, L>;

/** As `RegParts`, of a wire. */
export interface WireParts {
  (hi: number, lo: number): WireBits<UInt<number>, UnsignedLoad<number>>;
  (index: number): WireBits<Bit, UnsignedLoad<1>>;
  at(index: AnyUnsigned): WireBits<Bit, UnsignedLoad<1>>;
}
/** A number-valued wire. */
export type WireBits<S, L> = WireParts & WireOf<S, L>;
