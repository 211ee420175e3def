import type { Node } from '../../../dsl/ir/node.js';
import { LimbArithmetic } from './limbs.js';
import type { Limbs } from './limbs.js';
import type { Scope } from './units.js';
import type { Values } from './values.js';

/** A shift amount from which on nothing of any value is left. */
const FAR = 2 ** 30;

/** The low `width` bits of a result as limbs, zero or not above; carries only go up. */
function limbsOf(values: Values, scope: Scope, node: Node, width: number): Limbs {
  const { graph } = values;
  const limbs = new LimbArithmetic(graph);
  const count = Math.ceil(width / 64);
  const zero = graph.constant(0n, true);
  // In bit mode no bit above those asked for may be touched.
  const operand = (from: Node): Limbs =>
    values.bitMode
      ? Array.from({ length: count }, (_, i) => {
          const part = values.extended(scope, from, 64 * i, Math.min(64, width - 64 * i));
          return values.words.convert(part, true, false);
        })
      : values.limbs(scope, from, count);
  if (node.kind === 'unary' && node.op === 'neg') {
    const a = operand(node.a);
    return limbs.sub(
      a.map(() => zero),
      a,
    );
  }
  if (node.kind !== 'binary') throw new TypeError(`no wide ${node.kind}`);
  const { op, a, b } = node;
  switch (op) {
    case 'add':
    case 'sub':
    case 'mul':
      return limbs[op](operand(a), operand(b));
    case 'shl':
      return limbs.shift(values.limbs(scope, a, count), values.clamped(scope, b, FAR), true, zero);
    case 'shr': {
      // Bits come down from above the result; the sign is at least in the last limb.
      const all = Math.ceil(Math.max(a.width, node.width) / 64);
      const from = values.limbs(scope, a, all);
      const sign = a.signed ? values.words.convert(values.extended(scope, a, a.width, 64), true, true) : zero;
      return limbs.shift(from, values.clamped(scope, b, FAR), false, sign);
    }
    default:
      throw new TypeError(`no wide ${op}`);
  }
}

/** Bits of the result of an operator that is worked out as limbs. */
export function wideResult(values: Values, scope: Scope, node: Node, lo: number, width: number): number {
  const { words } = values;
  let result = scope.limbs.get(node);
  if (values.bitMode) result = limbsOf(values, scope, node, lo + width);
  else if (result === undefined) {
    result = limbsOf(values, scope, node, node.width);
    scope.limbs.set(node, result);
  }
  const pieces: { readonly word: number; readonly width: number }[] = [];
  for (let at = lo; at < lo + width;) {
    const limb = Math.floor(at / 64);
    const end = Math.min(lo + width, (limb + 1) * 64);
    const word = words.extract(result[limb] ?? 0, at - 64 * limb, end - at);
    pieces.push({ word, width: end - at });
    at = end;
  }
  return words.join(pieces);
}
