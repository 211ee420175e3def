/** Instructions on vectors of 128 bits, by the number that follows their prefix. */
export const Vector = {
  prefix: 0xfd,
  load: 0,
  store: 11,
  constant: 12,
  shuffle: 13,
  not: 77,
  and: 78,
  or: 80,
  xor: 81,
  /** Bits of the first where the third has ones, else of the second. */
  bitSelect: 82,
  anyTrue: 83,
  popcount8: 98,
  bitMask8: 100,
} as const;

/** Instructions on elements of one width; undefined where there is none. */
export interface Elements {
  readonly splat: number;
  /** Of an unsigned element; the signed one follows from the width. */
  readonly extract: number;
  readonly replace: number;
  readonly neg: number;
  readonly shl: number;
  readonly shrSigned: number;
  readonly shr: number;
  readonly add: number;
  readonly sub: number;
  readonly mul: number | undefined;
  readonly eq: number;
  readonly ne: number;
  readonly lessSigned: number;
  readonly less: number | undefined;
  readonly greaterSigned: number;
  readonly greater: number | undefined;
  readonly lessEqualSigned: number;
  readonly lessEqual: number | undefined;
  readonly greaterEqualSigned: number;
  readonly greaterEqual: number | undefined;
  /** From elements of half the width: of the low half of the vector, signed; the high half, then unsigned both, follow. */
  readonly extend: number | undefined;
  /** The exact product of elements of half the width, in the same order. */
  readonly extendMul: number | undefined;
  /** From elements of twice the width, which are signed numbers of this one. */
  readonly narrow: number | undefined;
}

const compares = (first: number) => ({
  eq: first,
  ne: first + 1,
  lessSigned: first + 2,
  less: first + 3,
  greaterSigned: first + 4,
  greater: first + 5,
  lessEqualSigned: first + 6,
  lessEqual: first + 7,
  greaterEqualSigned: first + 8,
  greaterEqual: first + 9,
});

const shifts = (first: number) => ({
  shl: first,
  shrSigned: first + 1,
  shr: first + 2,
  add: first + 3,
  sub: first + 6,
});

/** The instructions by the width of the elements. */
export const elements: Readonly<Record<number, Elements>> = {
  8: {
    splat: 15,
    extract: 22,
    replace: 23,
    neg: 97,
    ...shifts(107),
    mul: undefined,
    ...compares(35),
    extend: undefined,
    extendMul: undefined,
    narrow: 101,
  },
  16: {
    splat: 16,
    extract: 25,
    replace: 26,
    neg: 129,
    ...shifts(139),
    mul: 149,
    ...compares(45),
    extend: 135,
    extendMul: 156,
    narrow: 133,
  },
  32: {
    splat: 17,
    extract: 27,
    replace: 28,
    neg: 161,
    ...shifts(171),
    mul: 181,
    ...compares(55),
    extend: 167,
    extendMul: 188,
    narrow: undefined,
  },
  64: {
    splat: 18,
    extract: 29,
    replace: 30,
    neg: 193,
    ...shifts(203),
    mul: 213,
    eq: 214,
    ne: 215,
    lessSigned: 216,
    less: undefined,
    greaterSigned: 217,
    greater: undefined,
    lessEqualSigned: 218,
    lessEqual: undefined,
    greaterEqualSigned: 219,
    greaterEqual: undefined,
    extend: 199,
    extendMul: 220,
    narrow: undefined,
  },
};
