import { bitsOf, concat, constant, range, resize, slice, unary, wrap } from '../ir/build.js';
import { evaluate } from '../ir/evaluate.js';
import type { Environment } from '../ir/evaluate.js';
import type {
  Binary,
  Concat,
  Constant,
  Index,
  MemoryRead,
  Mux,
  Node,
  Resize,
  Slice,
  Unary,
} from '../ir/node.js';
import { operandsOf } from '../ir/walk.js';

const noLeaf = (): never => {
  throw new TypeError('a constant expression has no leaves but constants');
};
const nowhere: Environment = { variable: noLeaf, memory: noLeaf, lane: noLeaf };

/** Every bit of the type set. */
function onesOf(width: number): bigint {
  return (1n << BigInt(width)) - 1n;
}

function constantOf(node: Node): Constant | undefined {
  return node.kind === 'constant' ? node : undefined;
}

/** The bits of a constant as a non-negative integer. */
function bitsValue(node: Constant): bigint {
  return BigInt.asUintN(node.width, node.value);
}

/** `x` in the type of `node`: its value, wrapped. */
function as(node: Node, x: Node): Node {
  return foldNode(resize(x, node.width, node.signed));
}

function literal(node: Node, value: bigint): Node {
  return constant(wrap(value, node.width, node.signed), node.width, node.signed);
}

function foldUnary(node: Unary): Node {
  const { op, a } = node;
  if (op === 'not')
    return a.kind === 'unary' && a.op === 'not' && a.width === node.width ? as(node, bitsOf(a.a)) : node;
  return op !== 'neg' && a.width === 1 ? as(node, bitsOf(a)) : node;
}

/** What `a op b` is when both are the same expression. */
function foldSame(node: Binary): Node | undefined {
  switch (node.op) {
    case 'and':
    case 'or':
      return as(node, bitsOf(node.a));
    case 'xor':
    case 'sub':
    case 'ne':
    case 'lt':
    case 'gt':
      return literal(node, 0n);
    case 'eq':
    case 'le':
    case 'ge':
      return literal(node, 1n);
    default:
      return undefined;
  }
}

/** The least and the largest value that an expression can have, as far as its type says. */
function rangeOf(node: Node): { readonly min: bigint; readonly max: bigint } {
  return node.kind === 'constant' ? { min: node.value, max: node.value } : range(node.width, node.signed);
}

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/** A comparison that the ranges of the two sides decide. */
function foldComparison(node: Binary): Node | undefined {
  if (!comparisons.has(node.op)) return undefined;
  const a = rangeOf(node.a);
  const b = rangeOf(node.b);
  const decided = (holds: boolean, fails: boolean): Node | undefined =>
    holds ? literal(node, 1n) : fails ? literal(node, 0n) : undefined;
  switch (node.op) {
    case 'eq':
      return decided(false, a.max < b.min || b.max < a.min);
    case 'ne':
      return decided(a.max < b.min || b.max < a.min, false);
    case 'lt':
      return decided(a.max < b.min, a.min >= b.max);
    case 'le':
      return decided(a.max <= b.min, a.min > b.max);
    case 'gt':
      return decided(a.min > b.max, a.max <= b.min);
    case 'ge':
      return decided(a.min >= b.max, a.max < b.min);
    default:
      return undefined;
  }
}

/** `x op c` or `c op x` for a constant c that leaves x, or nothing of it. */
function foldWithConstant(node: Binary, x: Node, c: Constant, constantLeft: boolean): Node | undefined {
  const bits = bitsValue(c);
  switch (node.op) {
    case 'add':
      return c.value === 0n ? as(node, x) : undefined;
    case 'sub':
      return c.value === 0n && !constantLeft ? as(node, x) : undefined;
    case 'mul':
      return c.value === 0n ? literal(node, 0n) : c.value === 1n ? as(node, x) : undefined;
    case 'and':
      if (bits === 0n) return literal(node, 0n);
      return (bits & onesOf(x.width)) === onesOf(x.width) ? as(node, bitsOf(x)) : undefined;
    case 'or':
      if (bits === 0n) return as(node, bitsOf(x));
      return (bits & onesOf(x.width)) === onesOf(x.width) ? literal(node, bits) : undefined;
    case 'xor':
      return bits === 0n ? as(node, bitsOf(x)) : undefined;
    case 'shl':
    case 'shr':
      return c.value === 0n ? as(node, constantLeft ? c : x) : undefined;
    case 'eq':
    case 'ne':
      if (x.width !== 1 || x.signed || c.value < 0n || c.value > 1n) return undefined;
      return (c.value === 1n) === (node.op === 'eq') ? as(node, x) : as(node, foldNode(unary('not', x, 1)));
    default:
      return undefined;
  }
}

function foldBinary(node: Binary): Node {
  const { a, b } = node;
  if (a === b) {
    const same = foldSame(node);
    if (same !== undefined) return same;
  }
  const decided = foldComparison(node);
  if (decided !== undefined) return decided;
  const left = constantOf(a);
  const right = constantOf(b);
  if (right !== undefined) return foldWithConstant(node, a, right, false) ?? node;
  if (left !== undefined) return foldWithConstant(node, b, left, true) ?? node;
  return node;
}

function foldMux(node: Mux): Node {
  const { condition, whenTrue, whenFalse } = node;
  if (condition.kind === 'constant') return as(node, condition.value === 1n ? whenTrue : whenFalse);
  const one = constantOf(whenTrue);
  const zero = constantOf(whenFalse);
  const equal = whenTrue === whenFalse || (one !== undefined && one.value === zero?.value);
  if (equal && whenTrue.width === node.width && whenTrue.signed === node.signed) return whenTrue;
  if (condition.kind === 'unary' && condition.op === 'not') {
    return foldMux({ ...node, condition: bitsOf(condition.a), whenTrue: whenFalse, whenFalse: whenTrue });
  }
  if (node.width === 1 && !node.signed && one !== undefined && zero !== undefined) {
    return one.value === 1n ? condition : foldNode(unary('not', condition, 1));
  }
  return node;
}

/** The bits of the parts of a concatenation from `hi` down to `lo`. */
function piecesOf(parts: readonly Node[], width: number, hi: number, lo: number): Node[] {
  const pieces: Node[] = [];
  let end = width;
  for (const part of parts) {
    const start = end - part.width;
    const top = Math.min(hi, end - 1);
    const bottom = Math.max(lo, start);
    if (top >= bottom) pieces.push(foldNode(slice(part, top - start, bottom - start)));
    end = start;
  }
  return pieces;
}

function foldSlice(node: Slice): Node {
  const { a, hi, lo } = node;
  if (node.width === a.width) return as(node, bitsOf(a));
  switch (a.kind) {
    case 'slice':
      return foldNode(slice(a.a, hi + a.lo, lo + a.lo));
    case 'concat':
      return foldNode(concat(piecesOf(a.parts, a.width, hi, lo)));
    case 'resize':
      if (hi < a.a.width) return foldNode(slice(a.a, hi, lo));
      return lo >= a.a.width && !a.a.signed ? literal(node, 0n) : node;
    default:
      return node;
  }
}

function foldResize(node: Resize): Node {
  const { a, width, signed } = node;
  if (a.width === width && a.signed === signed) return a;
  if (a.kind !== 'resize') return node;
  const inner = a.a;
  const lossless = inner.signed === a.signed ? a.width >= inner.width : a.signed && a.width > inner.width;
  return width <= a.width || lossless ? foldNode(resize(inner, width, signed)) : node;
}

/** Two neighbours of a concatenation as one, if they are constants or meet in one value. */
function joined(high: Node, low: Node): Node | undefined {
  if (high.kind === 'constant' && low.kind === 'constant') {
    return constant((bitsValue(high) << BigInt(low.width)) | bitsValue(low), high.width + low.width);
  }
  if (high.kind === 'slice' && low.kind === 'slice' && high.a === low.a && high.lo === low.hi + 1)
    return foldNode(slice(high.a, high.hi, low.lo));
  return undefined;
}

function foldConcat(node: Concat): Node {
  const parts: Node[] = [];
  const add = (part: Node): void => {
    const last = parts[parts.length - 1];
    const both = last && joined(last, part);
    if (both === undefined) parts.push(part);
    else parts[parts.length - 1] = both;
  };
  node.parts.forEach(part => {
    if (part.kind === 'concat') part.parts.forEach(add);
    else add(part);
  });
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) return as(node, bitsOf(foldNode(only)));
  const isAsBefore = parts.length === node.parts.length && parts.every((part, i) => part === node.parts[i]);
  return isAsBefore ? node : concat(parts);
}

function foldIndex(node: Index): Node {
  const at = constantOf(node.index);
  if (at === undefined) return node;
  if (at.value >= BigInt(node.lanes)) return literal(node, 0n);
  const lo = Number(at.value) * node.width;
  return as(node, foldNode(slice(node.a, lo + node.width - 1, lo)));
}

function foldRead(node: MemoryRead): Node {
  const at = constantOf(node.address);
  const { init, written } = node.memory;
  if (at === undefined || written || init === undefined) return node;
  return literal(node, init[Number(at.value)] ?? 0n);
}

function isConstantExpression(node: Node): boolean {
  if (node.kind === 'memoryRead' || node.kind === 'vecMap') return false;
  const operands = operandsOf(node);
  return operands.length > 0 && operands.every(operand => operand.kind === 'constant');
}

/** An expression of the same type and value as `node`, whose operands are folded already: simpler where a rule applies. */
export function foldNode(node: Node): Node {
  if (isConstantExpression(node)) return literal(node, evaluate(node, nowhere));
  switch (node.kind) {
    case 'unary':
      return foldUnary(node);
    case 'binary':
      return foldBinary(node);
    case 'mux':
      return foldMux(node);
    case 'slice':
      return foldSlice(node);
    case 'resize':
      return foldResize(node);
    case 'concat':
      return foldConcat(node);
    case 'index':
      return foldIndex(node);
    case 'memoryRead':
      return foldRead(node);
    default:
      return node;
  }
}
