import type { Node, Variable } from '../../ir/node.js';

/** Text of an expression and how tightly its outermost operator binds. */
export interface Text {
  readonly text: string;
  readonly level: number;
}

/** How tightly Verilog's operators bind. */
export const level = {
  atom: 13,
  unary: 12,
  mul: 11,
  add: 10,
  shift: 9,
  relation: 8,
  equality: 7,
  and: 6,
  xor: 5,
  or: 4,
  ternary: 1,
} as const;

/** A text that needs no brackets anywhere. */
export function atom(text: string): Text {
  return { text, level: level.atom };
}

/** The text, in brackets unless it binds at least as tightly as asked. */
export function bracketed({ text, level: found }: Text, atLeast: number): string {
  return found >= atLeast ? text : `(${text})`;
}

/** `{a, b}`, or the only part as it is. */
export function braces(parts: readonly string[]): Text {
  return atom(parts.length === 1 ? (parts[0] ?? '') : `{${parts.join(', ')}}`);
}

/** What the printers of single operators need of the printer of expressions. Every text has the width that it says. */
export interface Values {
  /** The node's value in its own width. */
  text(node: Node): Text;
  /** The node's value extended to `width` bits, or its low bits. */
  fit(node: Node, width: number): Text;
  /** Bits `hi` to `lo`. */
  bits(node: Node, hi: number, lo: number): Text;
  /** Bits `hi` to `lo`, extended to `width` by zeros or by bit `hi`. */
  extendPart(node: Node, hi: number, lo: number, signed: boolean, width: number): Text;
  /** True when the node stands as a name. */
  isNamed(node: Node): boolean;
  /** The node as a value of `like`'s enumeration: constants by name. */
  choice(node: Node, like: Variable): Text;
}
