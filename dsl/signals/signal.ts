import type { Signal, Signed, Unsigned } from '../types/brand.js';
import type { Literal, UnsignedLoad, SignedLoad } from '../types/type.js';
import type { Max, Minus, MixedMax, Plus } from '../types/width.js';

/** Any unsigned signal, whatever its width. */
export type AnyUnsigned = Unsigned<number>;
/** Any signed signal, whatever its width. */
export type AnySigned = Signed<number>;
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

/** What a function has and a signal, which is called for its bits, has not: as a number of bits or a name it would be wrong. */
interface NoFunction {
  readonly length: 'a number has a width, not a length';
  readonly name: 'a signal has no name at run time';
  readonly call: 'a signal has no call';
  readonly apply: 'a signal has no apply';
  readonly bind: 'a signal has no bind';
}

interface Bits extends NoFunction {
  /** Bits `hi` down to `lo`, unsigned. */
  (hi: number, lo: number): UInt<number>;
  /** Bit `index`. */
  (index: number): Bit;
  /** The bit at a position chosen at run time; a position out of range is undefined and raises an assert. */
  at(index: AnyUnsigned): Bit;
  reduceAnd(): Bit;
  reduceOr(): Bit;
  reduceXor(): Bit;
}

/**
 * The operations of unsigned signals. Each takes its widths from what it is called on, so that the type of a signal says
 * nothing but its width.
 */
interface UnsignedOperations extends Bits, Comparable {
  /** Exact sum, difference and product: the result always holds the mathematical value. */
  add<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V>): UInt<Plus<Max<W, V>, 1>>;
  add<W extends number, V extends number>(this: Unsigned<W>, b: Signed<V>): SInt<Plus<MixedMax<W, V>, 1>>;
  add<W extends number>(this: Unsigned<W>, b: Literal): UInt<Plus<W, 1>>;
  sub<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V>): SInt<Plus<Max<W, V>, 1>>;
  sub<W extends number, V extends number>(this: Unsigned<W>, b: Signed<V>): SInt<Plus<MixedMax<W, V>, 1>>;
  sub<W extends number>(this: Unsigned<W>, b: Literal): SInt<Plus<W, 1>>;
  mul<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V>): UInt<Plus<W, V>>;
  mul<W extends number, V extends number>(this: Unsigned<W>, b: Signed<V>): SInt<Plus<W, V>>;
  mul(b: Literal): UInt<number>;
  neg<W extends number>(this: Unsigned<W>): SInt<Plus<W, 1>>;
  abs<W extends number>(this: Unsigned<W>): UInt<W>;
  /** Sum and difference modulo 2^W. */
  wrapAdd<W extends number>(this: Unsigned<W>, b: UnsignedLoad<NoInfer<W>>): UInt<W>;
  wrapSub<W extends number>(this: Unsigned<W>, b: UnsignedLoad<NoInfer<W>>): UInt<W>;
  /** The nearest value that an unsigned (or signed, see `saturateSigned`) V-bit type holds. */
  saturate<V extends number>(width: V): UInt<V>;
  saturateSigned<V extends number>(width: V): SInt<V>;
  /** The low V bits; V is at most W. */
  trunc<V extends number>(width: V): UInt<V>;
  /** The same value in V bits; V is at least W. */
  extend<V extends number>(width: V): UInt<V>;
  /** Bitwise operators take bits: the result is unsigned, the shorter operand zero-extended. */
  and<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  and<W extends number>(this: Unsigned<W>, b: Literal): UInt<W>;
  or<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  or<W extends number>(this: Unsigned<W>, b: Literal): UInt<W>;
  xor<W extends number, V extends number>(this: Unsigned<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  xor<W extends number>(this: Unsigned<W>, b: Literal): UInt<W>;
  not<W extends number>(this: Unsigned<W>): UInt<W>;
  /** Times 2^b, exact: grows by b, or by 2^V - 1 when b is a V-bit signal. */
  shl<W extends number, N extends number>(this: Unsigned<W>, b: N): UInt<Plus<W, N>>;
  shl(b: AnyUnsigned): UInt<number>;
  /** Times 2^b modulo 2^W. */
  shlTrunc<W extends number>(this: Unsigned<W>, b: number | AnyUnsigned): UInt<W>;
  /** Floor of x / 2^b. By a constant the result loses b bits, down to one. */
  shr<W extends number, N extends number>(this: Unsigned<W>, b: N): UInt<Minus<W, N>>;
  shr<W extends number>(this: Unsigned<W>, b: AnyUnsigned): UInt<W>;
  /** x / 2^b rounded as named; one bit wider than `shr` so that rounding up cannot overflow. */
  roundShift<W extends number, N extends number>(
    this: Unsigned<W>,
    b: N,
    rounding: Rounding,
  ): UInt<Plus<Minus<W, N>, 1>>;
  asUInt<W extends number>(this: Unsigned<W>): UInt<W>;
  /** The same bits read as two's complement. */
  asSInt<W extends number>(this: Unsigned<W>): SInt<W>;
}

/** An unsigned signal of W bits. Calling it slices: `x(7, 0)`, `x(3)`. */
export interface UInt<W extends number> extends UnsignedOperations, Unsigned<W> {}

/** The operations of signed signals. */
interface SignedOperations extends Bits, Comparable {
  add<W extends number, V extends number>(this: Signed<W>, b: Signed<V>): SInt<Plus<Max<W, V>, 1>>;
  add<W extends number, V extends number>(this: Signed<W>, b: Unsigned<V>): SInt<Plus<MixedMax<V, W>, 1>>;
  add<W extends number>(this: Signed<W>, b: Literal): SInt<Plus<W, 1>>;
  sub<W extends number, V extends number>(this: Signed<W>, b: Signed<V>): SInt<Plus<Max<W, V>, 1>>;
  sub<W extends number, V extends number>(this: Signed<W>, b: Unsigned<V>): SInt<Plus<MixedMax<V, W>, 1>>;
  sub<W extends number>(this: Signed<W>, b: Literal): SInt<Plus<W, 1>>;
  mul<W extends number, V extends number>(this: Signed<W>, b: Signed<V> | Unsigned<V>): SInt<Plus<W, V>>;
  mul(b: Literal): SInt<number>;
  neg<W extends number>(this: Signed<W>): SInt<Plus<W, 1>>;
  /** The magnitude; |-2^(W-1)| fits W unsigned bits. */
  abs<W extends number>(this: Signed<W>): UInt<W>;
  wrapAdd<W extends number>(this: Signed<W>, b: SignedLoad<NoInfer<W>>): SInt<W>;
  wrapSub<W extends number>(this: Signed<W>, b: SignedLoad<NoInfer<W>>): SInt<W>;
  saturate<V extends number>(width: V): SInt<V>;
  saturateUnsigned<V extends number>(width: V): UInt<V>;
  trunc<V extends number>(width: V): SInt<V>;
  extend<V extends number>(width: V): SInt<V>;
  and<W extends number, V extends number>(this: Signed<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  and<W extends number>(this: Signed<W>, b: Literal): UInt<W>;
  or<W extends number, V extends number>(this: Signed<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  or<W extends number>(this: Signed<W>, b: Literal): UInt<W>;
  xor<W extends number, V extends number>(this: Signed<W>, b: Unsigned<V> | Signed<V>): UInt<Max<W, V>>;
  xor<W extends number>(this: Signed<W>, b: Literal): UInt<W>;
  not<W extends number>(this: Signed<W>): UInt<W>;
  shl<W extends number, N extends number>(this: Signed<W>, b: N): SInt<Plus<W, N>>;
  shl(b: AnyUnsigned): SInt<number>;
  shlTrunc<W extends number>(this: Signed<W>, b: number | AnyUnsigned): SInt<W>;
  shr<W extends number, N extends number>(this: Signed<W>, b: N): SInt<Minus<W, N>>;
  shr<W extends number>(this: Signed<W>, b: AnyUnsigned): SInt<W>;
  roundShift<W extends number, N extends number>(
    this: Signed<W>,
    b: N,
    rounding: Rounding,
  ): SInt<Plus<Minus<W, N>, 1>>;
  asUInt<W extends number>(this: Signed<W>): UInt<W>;
  asSInt<W extends number>(this: Signed<W>): SInt<W>;
}

/** A signed (two's complement) signal of W bits. */
export interface SInt<W extends number> extends SignedOperations, Signed<W> {}

/** One of a set of names. */
export interface Choice<S extends string> extends Signal {
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
export interface Vec<E, A> extends Signal, Iterable<A> {
  readonly kind: 'vec';
  readonly length: number;
  readonly width: number;
  /** Element `index`. Chosen at run time, an index out of range is undefined and raises an assert. */
  at(index: number | AnyUnsigned): A;
  /** The function applied to each element, described once for all lanes; `index` is not available inside. */
  map<R>(f: (element: E) => R): Vec<R, R>;
  /** As `map`, over the elements of two or three vecs of equal length. */
  zip<F, R>(other: Vec<F, unknown>, f: (a: E, b: F) => R): Vec<R, R>;
  zip<F, G, R>(second: Vec<F, unknown>, third: Vec<G, unknown>, f: (a: E, b: F, c: G) => R): Vec<R, R>;
  /** Element i is element i + `by`, with zeros where there is none; `by` may be negative. */
  shiftLanes(by: number): Vec<E, E>;
  /** Element i is element i + `by` modulo the length; `by` may be negative. */
  rotateLanes(by: number): Vec<E, E>;
  /** Lanes `distance` apart change places, as in a butterfly: element i is element i ^ `distance`, a power of two that divides half the length. */
  exchangeLanes(distance: number): Vec<E, E>;
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
