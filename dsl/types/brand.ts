declare const whittleSignal: unique symbol;
declare const fits: unique symbol;

/** A signal of any kind. The mark exists for the compiler and for the lint, not at run time. */
export interface Signal {
  readonly [whittleSignal]: true;
}

/**
 * An unsigned value whose width may be among W. TypeScript takes a method with a narrower or a wider parameter for the
 * other, and that is what a width needs: 8 goes where any number does, any number goes where 8 does (elaboration checks
 * it), and 9 does not go where 8 does. There is no such method at run time.
 */
export interface Unsigned<W extends number> extends Signal {
  readonly kind: 'u';
  readonly width: number;
  [fits](width: W): void;
}

/** As `Unsigned`, of a signed value. */
export interface Signed<W extends number> extends Signal {
  readonly kind: 's';
  readonly width: number;
  [fits](width: W): void;
}
