/** The instructions of WebAssembly that the engine uses, by their binary codes. */
export const Code = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  branchIf: 0x0d,
  call: 0x10,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  load32: 0x28,
  load64: 0x29,
  load8Signed: 0x2c,
  load8: 0x2d,
  load16Signed: 0x2e,
  load16: 0x2f,
  store32: 0x36,
  store64: 0x37,
  store8: 0x3a,
  store16: 0x3b,
  const32: 0x41,
  const64: 0x42,
  divide: 0x6e,
  remainder: 0x70,
  wrap: 0xa7,
  extendSigned: 0xac,
  extend: 0xad,
  extend8: 0xc0,
  extend16: 0xc1,
  extend8To64: 0xc2,
  extend16To64: 0xc3,
  extend32To64: 0xc4,
} as const;

/** The operators that there are for 32 and for 64 bits. */
export interface Arithmetic {
  readonly eqz: number;
  readonly eq: number;
  readonly ne: number;
  readonly lessSigned: number;
  readonly less: number;
  readonly greaterSigned: number;
  readonly greater: number;
  readonly lessEqualSigned: number;
  readonly lessEqual: number;
  readonly greaterEqualSigned: number;
  readonly greaterEqual: number;
  readonly popcount: number;
  readonly add: number;
  readonly sub: number;
  readonly mul: number;
  readonly and: number;
  readonly or: number;
  readonly xor: number;
  readonly shl: number;
  readonly shrSigned: number;
  readonly shr: number;
}

/** Operators on 32 bits. */
export const I32: Arithmetic = {
  eqz: 0x45,
  eq: 0x46,
  ne: 0x47,
  lessSigned: 0x48,
  less: 0x49,
  greaterSigned: 0x4a,
  greater: 0x4b,
  lessEqualSigned: 0x4c,
  lessEqual: 0x4d,
  greaterEqualSigned: 0x4e,
  greaterEqual: 0x4f,
  popcount: 0x69,
  add: 0x6a,
  sub: 0x6b,
  mul: 0x6c,
  and: 0x71,
  or: 0x72,
  xor: 0x73,
  shl: 0x74,
  shrSigned: 0x75,
  shr: 0x76,
};

/** Operators on 64 bits. */
export const I64: Arithmetic = {
  eqz: 0x50,
  eq: 0x51,
  ne: 0x52,
  lessSigned: 0x53,
  less: 0x54,
  greaterSigned: 0x55,
  greater: 0x56,
  lessEqualSigned: 0x57,
  lessEqual: 0x58,
  greaterEqualSigned: 0x59,
  greaterEqual: 0x5a,
  popcount: 0x7b,
  add: 0x7c,
  sub: 0x7d,
  mul: 0x7e,
  and: 0x83,
  or: 0x84,
  xor: 0x85,
  shl: 0x86,
  shrSigned: 0x87,
  shr: 0x88,
};
