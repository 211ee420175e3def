/**
 * Width arithmetic in the type system. It works on literal widths; as soon as one operand is a plain `number`
 * the result is `number` and the check moves to elaboration.
 */

/** A tuple of length N, for N up to 999. */
type Tuple<N extends number, T extends unknown[] = []> = T['length'] extends N ? T : Tuple<N, [...T, 0]>;

/** True when type-level arithmetic should not be tried: the width is not literal, has four digits or more, or is no width. */
type Opaque<N extends number> = [N] extends [never]
  ? true
  : number extends N
    ? true
    : `${N}` extends `-${string}` | `${string}.${string}`
      ? true
      : `${N}` extends `${string}${string}${string}${infer Rest}`
        ? Rest extends ''
          ? false
          : true
        : false;

type Computable<A extends number, B extends number> =
  Opaque<A> extends true ? false : Opaque<B> extends true ? false : true;

/** A + B. */
export type Plus<A extends number, B extends number> =
  Computable<A, B> extends true ? [...Tuple<A>, ...Tuple<B>]['length'] & number : number;

/** A - B, at least 1: a signal has at least one bit. */
export type Minus<A extends number, B extends number> =
  Computable<A, B> extends true
    ? Tuple<A> extends [...Tuple<B>, ...infer Rest]
      ? Rest['length'] extends 0
        ? 1
        : Rest['length'] & number
      : 1
    : number;

/** The larger of A and B. */
export type Max<A extends number, B extends number> =
  Computable<A, B> extends true ? (Tuple<A> extends [...Tuple<B>, ...unknown[]] ? A : B) : number;

/** The width of a sum of an unsigned A-bit and a signed B-bit value, before the carry bit. */
export type MixedMax<U extends number, S extends number> = Max<Plus<U, 1>, S>;

type Small = Exclude<Partial<Tuple<256>>['length'], 0 | undefined>;

/** Every width from 1 to W, for literal W up to 256; `number` above, where elaboration checks. */
export type UpTo<W extends number> = number extends W
  ? number
  : W extends Small
    ? Tuple<W> extends infer T extends unknown[]
      ? Exclude<Partial<T>['length'], 0 | undefined>
      : never
    : number;

/** Every width below W, in the same way. With 0, which no signal has, so that something stands below 1 as well. */
export type Below<W extends number> = number extends W ? number : Exclude<UpTo<W>, W> | 0;

type UpTo32 = UpTo<32>;

/** What the host sees of a W-bit value: `number` up to 32 bits, `bigint` above, either when W is not literal. */
export type HostInteger<W extends number> = number extends W
  ? number | bigint
  : W extends UpTo32
    ? number
    : bigint;
