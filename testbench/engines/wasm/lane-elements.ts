import { binary, mux, unary } from '../../../dsl/ir/build.js';
import type { Concat, Constant, Node } from '../../../dsl/ir/node.js';
import { operandsOf } from '../../../dsl/ir/walk.js';
import { operandAt } from './concat.js';
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

/** Whether two elements are the same bits. */
export function isOne(x: Element, y: Element): boolean {
  if (x.node !== y.node || x.lo !== y.lo || x.scope !== y.scope) return false;
  return x.width === y.width && x.signed === y.signed;
}

/** Whether two lists ask for the same bits. */
export function isSame(a: Elements, b: Elements): boolean {
  return a.every((x, lane) => {
    const y = b[lane];
    return x === y || (x !== undefined && y !== undefined && isOne(x, y));
  });
}

/** Whether each element is `one`. */
export function isAllOne(elements: Elements, { scope, node, lo }: Element): boolean {
  for (let lane = 0; lane < elements.length; lane++) {
    const element = elements[lane];
    if (element === undefined) continue;
    if (element.node !== node || element.lo !== lo || element.scope !== scope) return false;
  }
  return true;
}

function nthOperand(node: Node, at: number): Node | undefined {
  switch (node.kind) {
    case 'binary':
      return at === 0 ? node.a : node.b;
    case 'mux':
      return at === 0 ? node.condition : at === 1 ? node.whenTrue : node.whenFalse;
    default:
      return operandsOf(node)[at];
  }
}

/** All bits of an expression. */
export function whole(scope: Scope, node: Node): Element {
  const { width, signed } = node;
  return { scope, node, lo: 0, width, signed };
}

/** An element and those that follow it in its expression. */
export function piecesOf({ scope, node, lo, width, signed }: Element, count: number): Elements {
  const list: Element[] = [];
  for (let i = 0; i < count; i++) list.push({ scope, node, lo: lo + i * width, width, signed });
  return list;
}

/** Of the operator that elements have in common the operand at a place: all of it, or of it the bits that the element is. */
export function operandsAt(elements: Elements, at: number, isPart: boolean): Elements {
  const list: (Element | undefined)[] = [];
  for (let lane = 0; lane < elements.length; lane++) {
    const element = elements[lane];
    const node = element && nthOperand(element.node, at);
    if (element === undefined || node === undefined) {
      list.push(undefined);
      continue;
    }
    const { scope } = element;
    const { width, signed } = isPart ? element : node;
    list.push({ scope, node, lo: isPart ? element.lo : 0, width, signed });
  }
  return list;
}

/** The same operator with other operands, as many as it has. */
export function withOperands(node: Node, operands: readonly Node[]): Node {
  const [a, b, c] = operands;
  const { width, signed } = node;
  if (node.kind === 'concat') return { kind: 'concat', parts: operands, width, signed };
  if (a !== undefined && node.kind === 'unary') return unary(node.op, a, width, signed);
  if (a !== undefined && node.kind === 'resize') return { kind: 'resize', a, width, signed };
  if (a !== undefined && b !== undefined && node.kind === 'binary')
    return binary(node.op, a, b, width, signed);
  if (a !== undefined && b !== undefined && c !== undefined && node.kind === 'mux')
    return mux(a, b, c, width, signed);
  throw new TypeError(`no operator: ${node.kind}`);
}

/** The type of elements, all of one type or literals: the widest. */
export function widest(elements: Elements): Bits {
  let found: Element | undefined;
  for (let lane = 0; lane < elements.length; lane++) {
    const element = elements[lane];
    if (element !== undefined && (found === undefined || element.width > found.width)) found = element;
  }
  return found ?? { lo: 0, width: 1, signed: false };
}

/** The literal that all elements are. */
export function sameConstant(elements: Elements): Constant | undefined {
  let found: Constant | undefined;
  for (let lane = 0; lane < elements.length; lane++) {
    const node = elements[lane]?.node;
    if (node === undefined) continue;
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
  const first = operandAt(node, lo);
  const low = parts.length - 1 - first.place;
  const part = parts[low];
  if (part !== undefined && lo + width <= first.start + part.width)
    return { node: part, lo: lo - first.start };
  if (lo !== first.start) return undefined;
  const last = operandAt(node, lo + width - 1);
  const high = parts.length - 1 - last.place;
  if (lo + width !== last.start + (parts[high]?.width ?? 0)) return undefined;
  const known = joined.get(node) ?? new Map<number, Concat>();
  joined.set(node, known);
  const key = high * parts.length + low;
  let found = known.get(key);
  if (found === undefined) {
    found = { kind: 'concat', parts: parts.slice(high, low + 1), width, signed: false };
    known.set(key, found);
  }
  return { node: found, lo: 0 };
}
