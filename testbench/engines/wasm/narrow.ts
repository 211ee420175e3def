import type { Binary } from '../../../dsl/ir/node.js';
import { LimbArithmetic } from './limbs.js';
import type { Arithmetic } from './opcodes.js';
import { partOf } from './parts.js';
import type { Scope } from './units.js';
import type { Values } from './values.js';

type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

const instructions: Readonly<Record<Comparison, readonly [keyof Arithmetic, keyof Arithmetic]>> = {
  eq: ['eq', 'eq'],
  ne: ['ne', 'ne'],
  lt: ['less', 'lessSigned'],
  le: ['lessEqual', 'lessEqualSigned'],
  gt: ['greater', 'greaterSigned'],
  ge: ['greaterEqual', 'greaterEqualSigned'],
};

/** The width of a type that holds both operands. */
function commonWidth({ a, b }: Binary): number {
  return Math.max(a.width + Number(b.signed && !a.signed), b.width + Number(a.signed && !b.signed));
}

function compare(values: Values, scope: Scope, node: Binary, op: Comparison): number {
  const { graph, words } = values;
  const width = commonWidth(node);
  const signed = node.a.signed || node.b.signed;
  if (width <= 64) {
    const a = words.convert(values.value(scope, node.a), width > 32, node.a.signed);
    const b = words.convert(values.value(scope, node.b), width > 32, node.b.signed);
    return graph.binary(words.for(width)[instructions[op][signed ? 1 : 0]], a, b);
  }
  const count = Math.ceil(width / 64);
  const limbs = new LimbArithmetic(graph);
  const [a, b] = [values.limbs(scope, node.a, count), values.limbs(scope, node.b, count)];
  const not = (word: number): number => graph.unary(words.for(1).eqz, word);
  switch (op) {
    case 'eq':
      return limbs.equal(a, b);
    case 'ne':
      return not(limbs.equal(a, b));
    case 'lt':
      return limbs.less(a, b, signed);
    case 'ge':
      return not(limbs.less(a, b, signed));
    case 'gt':
      return limbs.less(b, a, signed);
    case 'le':
      return not(limbs.less(b, a, signed));
  }
}

/** Whether the exact result of `add`, `sub` or `mul` is always within the type of the node. */
function isExact(node: Binary): boolean {
  const { op, a, b, width, signed } = node;
  const anySigned = a.signed || b.signed;
  if (op === 'mul')
    return signed === anySigned ? width >= a.width + b.width : signed && width > a.width + b.width;
  const needed = commonWidth(node) + 1;
  const needsSign = anySigned || op === 'sub';
  return signed === needsSign ? width >= needed : signed && width > needed;
}

/** A shift by a signal. */
function shift(values: Values, scope: Scope, node: Binary): number {
  const { graph, words } = values;
  const { op, a, b, width, signed } = node;
  const working = op === 'shl' ? width : a.width;
  const to64 = working > 32;
  const size = to64 ? 64 : 32;
  const ops = words.for(working);
  const amount = values.clamped(scope, b, size);
  const wide = words.convert(amount, to64, false);
  const canExceed = b.width > 6 || 2 ** b.width > size;
  const inRange = graph.binary(words.for(1).less, amount, graph.small(size));
  if (op === 'shl') {
    const moved = graph.binary(ops.shl, values.congruent(scope, a, width), wide);
    const result = canExceed ? graph.select(inRange, moved, graph.integer(0, to64)) : moved;
    return words.canonical(result, width, signed);
  }
  const value = values.value(scope, a);
  const fill = a.signed
    ? graph.binary(ops.shrSigned, value, graph.integer(size - 1, to64))
    : graph.integer(0, to64);
  const moved = graph.binary(a.signed ? ops.shrSigned : ops.shr, value, wide);
  const result = canExceed ? graph.select(inRange, moved, fill) : moved;
  if (a.signed === signed && width >= a.width) return words.convert(result, width > 32, a.signed);
  return words.canonical(words.convert(result, width > 32, a.signed), width, signed);
}

/** The canonical word of an operator with a result of up to 64 bits. */
export function narrowBinary(values: Values, scope: Scope, node: Binary): number {
  const { graph, words } = values;
  const { op, a, b, width, signed } = node;
  switch (op) {
    case 'add':
    case 'sub':
    case 'mul': {
      const kind = words.for(width)[op];
      const word = graph.binary(kind, values.congruent(scope, a, width), values.congruent(scope, b, width));
      return isExact(node) ? word : words.canonical(word, width, signed);
    }
    case 'shl':
    case 'shr':
      if (b.kind !== 'constant' && (op === 'shl' || a.width <= 64)) return shift(values, scope, node);
      return words.canonical(partOf(values, scope, node, 0, width), width, signed);
    case 'and':
    case 'or':
    case 'xor':
      return words.canonical(partOf(values, scope, node, 0, width), width, signed);
    default:
      return compare(values, scope, node, op);
  }
}
