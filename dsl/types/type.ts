import type { Signal, Signed, Unsigned } from './brand.js';
import type { Below, HostInteger, UpTo } from './width.js';
import type { Choice, RegBits, RegOf, SInt, UInt, Vec, WireBits, WireOf } from '../signals/signal.js';

/** A plain number where hardware is expected: it must be an integer that fits. */
export type Literal = number | bigint;

/**
 * A hardware type. Besides its width it carries, for the compiler only, what a signal of it is (`sig`), what may drive it
 * (`load`), what the bench sees (`host`), and what a register or wire of it is (`reg`, `wire`). Generic code indexes
 * these members; that keeps inference working where conditional types would not.
 */
export interface Type {
  readonly kind: 'u' | 's' | 'bundle' | 'vec' | 'choice';
  readonly width: number;
  readonly sig: unknown;
  readonly load: unknown;
  readonly host: unknown;
  readonly reg: unknown;
  readonly wire: unknown;
}

/** What an unsigned W-bit target accepts: any unsigned value of at most W bits, or a literal. */
export type UnsignedLoad<W extends number> = Unsigned<W> | Unsigned<UpTo<W>> | Literal;

/** What a signed W-bit target accepts: a signed value of at most W bits, an unsigned one of fewer, or a literal. */
export type SignedLoad<W extends number> = Signed<W> | Signed<UpTo<W>> | Unsigned<Below<W>> | Literal;

export interface UIntType<W extends number> extends Type {
  readonly kind: 'u';
  readonly width: W;
  readonly sig: UInt<W>;
  readonly load: UnsignedLoad<W>;
  readonly host: HostInteger<W>;
  readonly reg: RegBits<UInt<W>, UnsignedLoad<W>>;
  readonly wire: WireBits<UInt<W>, UnsignedLoad<W>>;
}

export interface SIntType<W extends number> extends Type {
  readonly kind: 's';
  readonly width: W;
  readonly sig: SInt<W>;
  readonly load: SignedLoad<W>;
  readonly host: HostInteger<W>;
  readonly reg: RegBits<SInt<W>, SignedLoad<W>>;
  readonly wire: WireBits<SInt<W>, SignedLoad<W>>;
}

export type Fields = Readonly<Record<string, Type>>;

type SigOf<F extends Fields> = { readonly [K in keyof F]: F[K]['sig'] };
type LoadOf<F extends Fields> = { readonly [K in keyof F]: F[K]['load'] };

/** Named fields. Flattened into one port or register for each scalar or vec inside. */
export interface BundleType<F extends Fields> extends Type {
  readonly kind: 'bundle';
  readonly fields: F;
  readonly sig: SigOf<F> & Signal;
  readonly load: LoadOf<F>;
  readonly host: { readonly [K in keyof F]: F[K]['host'] };
  readonly reg: { readonly [K in keyof F]: F[K]['reg'] } & Signal & { set next(value: LoadOf<F>) };
  readonly wire: { readonly [K in keyof F]: F[K]['wire'] } & Signal & { set value(value: LoadOf<F>) };
}

/** `length` elements side by side. Of scalars: one packed bus, element 0 in the low bits. Of bundles: one bus a leaf. */
export interface VecType<E extends Type> extends Type {
  readonly kind: 'vec';
  readonly element: E;
  readonly length: number;
  readonly sig: Vec<E['sig'], E['sig']>;
  readonly load: Vec<E['sig'], unknown> | readonly E['load'][];
  readonly host: readonly E['host'][];
  readonly reg: Vec<E['sig'], Reg<E>> & { set next(value: Vec<E['sig'], unknown> | readonly E['load'][]) };
  readonly wire: Vec<E['sig'], Wire<E>> & { set value(value: Vec<E['sig'], unknown> | readonly E['load'][]) };
}

/** One of a set of names, stored as its position in the list. */
export interface ChoiceType<S extends string> extends Type {
  readonly kind: 'choice';
  readonly labels: readonly S[];
  readonly sig: Choice<S>;
  readonly load: Choice<S> | S;
  readonly host: S;
  readonly reg: RegOf<Choice<S>, Choice<S> | S>;
  readonly wire: WireOf<Choice<S>, Choice<S> | S>;
}

/** What a value of type T may be given as; in generic code a signal of T itself. */
export type LoadOrSignal<T extends Type> = T['load'] | T['sig'];

/** A register of type T. */
export type Reg<T extends Type> = T['reg'] & { set next(value: LoadOrSignal<T>) };

/** A drivable combinational signal of type T. */
export type Wire<T extends Type> = T['wire'] & { set value(value: LoadOrSignal<T>) };
