import type { Concat, Index, Node, VecMap } from '../../../dsl/ir/node.js';
import { operandAt } from './concat.js';
import type { Scope } from './units.js';
import type { Values } from './values.js';
import { wideResult } from './wide.js';

/** Bits `lo` up to `lo + width - 1` of a value, at most 64, worked out by its operator. */
export function partOf(values: Values, scope: Scope, node: Node, lo: number, width: number): number {
  const { graph, words } = values;
  switch (node.kind) {
    case 'variable': {
      const source = values.storage.source(scope.unit, node);
      if ('slot' in source) return values.storage.part(source.slot, lo, width);
      if ('pin' in source) return values.storage.pinPart(node, source.pin, lo, width);
      if (!('node' in source)) return values.words.extract(values.value(scope, node), lo, width);
      const together = values.storage.vecs?.element(scope.unit, node, lo, width);
      return together ?? values.extended(source.scope, source.node, lo, width);
    }
    case 'lane': {
      const part = scope.lanes?.get(node);
      if (part === undefined) throw new TypeError('a lane outside its map');
      return values.bits(part.scope, part.input, part.lo + lo, width);
    }
    case 'slice':
      return values.bits(scope, node.a, node.lo + lo, width);
    case 'resize':
      return values.extended(scope, node.a, lo, width);
    case 'concat':
      return bitsSideBySide(values, scope, node, lo, width) ?? concatPart(values, scope, node, lo, width);
    case 'mux': {
      const yes = values.extended(scope, node.whenTrue, lo, width);
      const no = values.extended(scope, node.whenFalse, lo, width);
      return graph.select(values.value(scope, node.condition), yes, no);
    }
    case 'index':
      return indexPart(values, scope, node, lo, width);
    case 'memoryRead':
      return values.storage.read(values, scope, node, lo, width);
    case 'vecMap':
      return bitsSideBySide(values, scope, node, lo, width) ?? mapPart(values, scope, node, lo, width);
    case 'unary':
      if (node.op === 'not') {
        const ones = graph.ones(width, width > 32);
        return graph.binary(words.for(width).xor, values.bits(scope, node.a, lo, width), ones);
      }
      break;
    case 'binary':
      if (node.op === 'and' || node.op === 'or' || node.op === 'xor') {
        const a = zeroExtended(values, scope, node.a, lo, width);
        const b = zeroExtended(values, scope, node.b, lo, width);
        return graph.binary(words.for(width)[node.op], a, b);
      }
      if (node.b.kind === 'constant' && (node.op === 'shl' || node.op === 'shr')) {
        const by = Number(node.b.value);
        return node.op === 'shr'
          ? values.extended(scope, node.a, lo + by, width)
          : raised(values, scope, node.a, lo - by, width);
      }
      break;
    default:
  }
  return wideResult(values, scope, node, lo, width);
}

/** Bits of an operand of `and`, `or`, `xor`: without its sign. */
function zeroExtended(values: Values, scope: Scope, node: Node, lo: number, width: number): number {
  const inside = Math.min(width, node.width - lo);
  if (inside <= 0) return values.graph.integer(0, width > 32);
  return values.words.convert(values.bits(scope, node, lo, inside), width > 32, false);
}

/** Bits from `lo` up, which may be below 0, where there are zeros. */
function raised(values: Values, scope: Scope, node: Node, lo: number, width: number): number {
  const { graph, words } = values;
  if (lo >= 0) return values.extended(scope, node, lo, width);
  if (lo + width <= 0) return graph.integer(0, width > 32);
  const above = { word: values.extended(scope, node, 0, lo + width), width: lo + width };
  return words.join([{ word: graph.integer(0, false), width: -lo }, above]);
}

/** Bits that the source says one by one, as what the lanes of one operation give. */
function bitsSideBySide(
  values: Values,
  scope: Scope,
  node: Concat | VecMap,
  lo: number,
  width: number,
): number | undefined {
  const { vecs } = values.storage;
  if (vecs?.gridOf(width) === undefined) return undefined;
  const single = node.kind === 'vecMap' ? node.body.width === 1 : node.parts.length === node.width;
  return single ? vecs.bits(scope, node, lo, width) : undefined;
}

function concatPart(values: Values, scope: Scope, node: Concat, lo: number, width: number): number {
  const { parts } = node;
  const found = operandAt(node, lo);
  let { start } = found;
  const pieces: { readonly word: number; readonly width: number }[] = [];
  for (let i = parts.length - 1 - found.place; i >= 0 && start < lo + width; i--) {
    const part = parts[i];
    if (part === undefined) break;
    const from = Math.max(lo, start);
    const end = Math.min(lo + width, start + part.width);
    const word = values.bits(scope, part, from - start, end - from);
    if (end - from === width) return word;
    pieces.push({ word, width: end - from });
    start += part.width;
  }
  return values.words.join(pieces);
}

function mapPart(values: Values, scope: Scope, node: VecMap, lo: number, width: number): number {
  const lane = node.body.width;
  const pieces: { readonly word: number; readonly width: number }[] = [];
  for (let at = lo; at < lo + width;) {
    const number = Math.floor(at / lane);
    const end = Math.min(lo + width, (number + 1) * lane);
    const inner = values.storage.laneScope(scope, node, number);
    const word = values.bits(inner, node.body, at - number * lane, end - at);
    pieces.push({ word, width: end - at });
    at = end;
  }
  return values.words.join(pieces);
}

function indexPart(values: Values, scope: Scope, node: Index, lo: number, width: number): number {
  const { graph, words } = values;
  const { a, index, lanes } = node;
  const ops = words.for(1);
  const at = values.clamped(scope, index, lanes);
  // Lanes that fill limbs are chosen limb by limb, then inside the limb; not where the limbs would have to be put together.
  const isApart = values.bitMode || (node.width > 1 && values.isPacked(scope, a));
  const perLimb = isApart ? 1 : a.width <= 64 ? lanes : 64 % node.width === 0 ? 64 / node.width : 1;
  const groups = Math.ceil(lanes / perLimb);
  const size = Math.min(a.width, perLimb * node.width);
  const zero = graph.integer(0, (perLimb === 1 ? width : size) > 32);
  const group = (i: number): number =>
    perLimb === 1
      ? values.bits(scope, a, i * node.width + lo, width)
      : values.bits(scope, a, i * size, Math.min(size, a.width - i * size));
  const among = (first: number, count: number): number => {
    if (first >= groups) return zero;
    if (count === 1) return words.convert(group(first), graph.is64[zero] === true, false);
    const half = count / 2;
    const upper = graph.binary(ops.and, number, graph.small(half));
    return graph.select(upper, among(first + half, half), among(first, half));
  };
  const number =
    perLimb === 1 || groups === 1 ? at : graph.binary(ops.shr, at, graph.small(Math.log2(perLimb)));
  let count = 1;
  while (count < groups) count *= 2;
  const canExceed = index.width > 30 || 2 ** index.width > lanes;
  const chosen = among(0, count);
  const inside = groups === 1 ? at : graph.binary(ops.and, at, graph.small(perLimb - 1));
  const by = words.convert(graph.binary(ops.mul, inside, graph.small(node.width)), size > 32, false);
  const lane =
    perLimb === 1 ? chosen : words.extract(graph.binary(words.for(size).shr, chosen, by), lo, width);
  if (!canExceed) return lane;
  return graph.select(graph.binary(ops.less, at, graph.small(lanes)), lane, graph.integer(0, width > 32));
}
