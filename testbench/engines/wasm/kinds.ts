import { Code, I32, I64 } from './opcodes.js';

/** Kinds of operations that are no single instruction; the others are named by the instruction's code. */
export const Kind = {
  /** A word at the fixed address `a`, read by instruction `b`; it holds states `c` up to but without `d`. */
  load: 0x100,
  /** A word at the address that operation `a` gives, plus `b`, read by instruction `c`; it belongs to state `d`. */
  fetch: 0x101,
  /** The element of lane array `a` that stands `b` rows and `c` columns before the lane's own. */
  lane: 0x102,
  /** The lanes of `a` in the order that `permutations[b]` says: from which lane each comes, -1 where any will do. */
  permute: 0x103,
} as const;

const OPERANDS = new Map<number, number>([
  [Code.const32, 0],
  [Code.const64, 0],
  [Kind.load, 0],
  [Kind.lane, 0],
  [Kind.permute, 1],
  [Kind.fetch, 1],
  [Code.select, 3],
  [I32.eqz, 1],
  [I64.eqz, 1],
  [I32.popcount, 1],
  [I64.popcount, 1],
]);
for (let code: number = Code.wrap; code <= Code.extend32To64; code++) OPERANDS.set(code, 1);

/** By kind, how many of `a`, `b` and `c` of an operation are operations. */
export const operandCounts = new Uint8Array(0x200).fill(2);
for (const [kind, count] of OPERANDS) operandCounts[kind] = count;

/** How many of `a`, `b` and `c` of an operation are operations. */
export function operandsOf(kind: number): number {
  return operandCounts[kind] ?? 2;
}

/** True for an instruction that compares, and gives 0 or 1. */
export function isComparison(kind: number): boolean {
  return kind >= I32.eqz && kind <= I64.greaterEqual;
}

/** Whether an instruction, with the operands `b` and `c` of a read of memory, gives a word of 64 bits. */
export function gives64(kind: number, b: number, c: number): boolean {
  if (kind === Kind.load) return b === Code.load64;
  if (kind === Kind.fetch) return c === Code.load64;
  if (kind === Code.const64 || kind === Code.extend || kind === Code.extendSigned) return true;
  return (kind >= I64.popcount && kind <= I64.shr) || (kind >= Code.extend8To64 && kind <= Code.extend32To64);
}
