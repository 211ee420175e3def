import type { SInt, UInt } from '../index.js';

/** The width of an unsigned signal as a type, for `satisfies`. */
export declare function unsigned<W extends number>(x: UInt<W>): W;

/** The width of a signed signal as a type. */
export declare function signed<W extends number>(x: SInt<W>): W;
