import type { Concat, Constant, Node } from '../../../dsl/ir/node.js';
import type { Scope } from './units.js';

/** Bits `lo` up to `lo + width - 1`, read with or without a sign. */
export interface Bits {
  readonly lo: number;
  readonly width: number;
  readonly signed: boolean;
}

/** Bits of an expression: what one lane is to hold. */
export interface Element extends Bits {
  readonly scope: Scope;
  readonly node: Node;
}

/** A lane for which anything will do is undefined. */
export type Elements = readonly (Element | undefined)[];

/** Whether two lists ask for the same bits. */
export function isSame(a: Elements, b: Elements): boolean {
  return a.every((x, lane) => {
    const y = b[lane];
    if (x === y) return true;
    return (
      x !== undefined &&
      x.node === y?.node &&
      x.lo === y.lo &&
      x.scope === y.scope &&
      x.width === y.width &&
      x.signed === y.signed
    );
  });
}

/** All bits of an expression. */
export function whole({ width, signed }: Node): Bits {
  return { lo: 0, width, signed };
}

/** The same operator with other operands, as many as it has. */
export function withOperands(node: Node, operands: readonly Node[]): Node {
  const [a, b, c] = operands;
  if (node.kind === 'concat') return { ...node, parts: operands };
  if (a !== undefined && (node.kind === 'unary' || node.kind === 'resize')) return { ...node, a };
  if (a !== undefined && b !== undefined && node.kind === 'binary') return { ...node, a, b };
  if (a !== undefined && b !== undefined && c !== undefined && node.kind === 'mux')
    return { ...node, condition: a, whenTrue: b, whenFalse: c };
  throw new TypeError(`no operator: ${node.kind}`);
}

/** The type of elements, all of one type or literals: the widest. */
export function widest(elements: Elements): Bits {
  let found: Element | undefined;
  for (const element of elements)
    if (element !== undefined && (found === undefined || element.width > found.width)) found = element;
  return found ?? { lo: 0, width: 1, signed: false };
}

/** The literal that all elements are. */
export function sameConstant(elements: Elements): Constant | undefined {
  let found: Constant | undefined;
  for (const element of elements) {
    if (element === undefined) continue;
    const { node } = element;
    if (node.kind !== 'constant' || (found !== undefined && found.value !== node.value)) return undefined;
    found ??= node;
  }
  return found;
}

const joined = new WeakMap<Concat, Map<number, Concat>>();

/** Where bits of a concatenation come from: bits of one part, or some parts as they are. */
export function partOfConcat(
  node: Concat,
  lo: number,
  width: number,
): { readonly node: Node; readonly lo: number } | undefined {
  const { parts } = node;
  const end = lo + width;
  let start = 0;
  let last = -1;
  for (let i = parts.length - 1; i >= 0 && start < end; i--) {
    const part = parts[i];
    if (part === undefined) return undefined;
    const stop = start + part.width;
    if (last < 0 && lo < stop) {
      if (end <= stop) return { node: part, lo: lo - start };
      if (lo !== start) return undefined;
      last = i;
    }
    if (last >= 0 && stop === end) {
      const known = joined.get(node) ?? new Map<number, Concat>();
      joined.set(node, known);
      const key = i * parts.length + last;
      let found = known.get(key);
      if (found === undefined) {
        found = { kind: 'concat', parts: parts.slice(i, last + 1), width, signed: false };
        known.set(key, found);
      }
      return { node: found, lo: 0 };
    }
    start = stop;
  }
  return undefined;
}
