import {
  bitsOf,
  concat,
  constant,
  lane,
  mux as muxNode,
  range,
  resize,
  signedBits,
  slice,
  unsignedBits,
} from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { report, tagSite } from '../module/builder.js';
import { conditionNode } from '../statements/when.js';
import { checkedWidth } from '../types/construct.js';
import { leavesOf } from '../types/leaves.js';
import { typeOf } from '../types/type-of.js';
import type { Signed, Unsigned } from '../types/brand.js';
import type { Literal } from '../types/type.js';
import type { Max, MixedMax } from '../types/width.js';
import { choose, commonType, exactAdd } from './exact.js';
import { content, isHandle, isScalar } from './handle.js';
import type { Place, ScalarHandle } from './handle.js';
import { loadNodes } from './load.js';
import { indexNode, operandNode, sameWidthOperand } from './operand.js';
import { literal, scalar } from './scalar.js';
import type { AnyInteger, AnySigned, AnyUnsigned, Bit, SInt, UInt, Vec } from './signal.js';
import { packPlaces } from './packing.js';
import { fromPlaces } from './structure.js';

/** A literal as a signal of the least width that holds it, or of the given type. */
export function lit<W extends number>(
  value: Literal,
  type: { readonly kind: 'u'; readonly width: W },
): UInt<W>;
export function lit<W extends number>(
  value: Literal,
  type: { readonly kind: 's'; readonly width: W },
): SInt<W>;
export function lit(value: Literal): UInt<number>;
export function lit(value: Literal, type?: { readonly kind: 'u' | 's'; readonly width: number }): unknown {
  return literal(value, type);
}

/** `a` when the condition is 1, else `b`; the result holds both, whatever their widths. */
export function mux<A extends number, B extends number>(
  condition: Bit,
  a: Unsigned<A>,
  b: Unsigned<B>,
): UInt<Max<A, B>>;
export function mux<A extends number, B extends number>(
  condition: Bit,
  a: Signed<A>,
  b: Signed<B>,
): SInt<Max<A, B>>;
export function mux<A extends number, B extends number>(
  condition: Bit,
  a: Unsigned<A>,
  b: Signed<B>,
): SInt<MixedMax<A, B>>;
export function mux<A extends number, B extends number>(
  condition: Bit,
  a: Signed<A>,
  b: Unsigned<B>,
): SInt<MixedMax<B, A>>;
export function mux<A extends number>(condition: Bit, a: Unsigned<A>, b: Literal): UInt<A>;
export function mux<A extends number>(condition: Bit, a: Literal, b: Unsigned<A>): UInt<A>;
export function mux<A extends number>(condition: Bit, a: Signed<A>, b: Literal): SInt<A>;
export function mux<A extends number>(condition: Bit, a: Literal, b: Signed<A>): SInt<A>;
export function mux<E>(condition: Bit, a: readonly E[], b: readonly E[]): Vec<E, E>;
export function mux<T>(condition: Bit, a: T, b: T): T;
export function mux(condition: Bit, a: unknown, b: unknown): unknown {
  const select = conditionNode(condition);
  if (isScalar(a) || isScalar(b)) {
    const like = isScalar(a) ? a : (b as ScalarHandle);
    const [x, y] = [a, b].map(value =>
      isScalar(value) ? value.node : sameWidthOperand(like.node, value, 'mux'),
    );
    return scalar(choose(select, x as Node, y as Node), mux);
  }
  const type = typeOf(isHandle(a) ? a : b);
  const [whenTrue, whenFalse] = [a, b].map(value => loadNodes(type, value, 'the mux'));
  const places = new Map<string, Place>();
  for (const leaf of leavesOf(type)) {
    const [x, y] = [whenTrue, whenFalse].map(load => load?.get(leaf.key));
    if (x === undefined || y === undefined) continue;
    const node = muxNode(select, x, y, x.width, x.signed);
    // Only what is one leaf has the name of the variable that holds it.
    places.set(leaf.key, { node: leaf.key === '' ? tagSite(node, mux) : node, target: undefined });
  }
  return fromPlaces(type, places);
}

/** `cases[index]`; an index at or above the number of cases is undefined and raises an assert. */
export function select<E>(index: AnyUnsigned, cases: readonly (readonly E[])[]): Vec<E, E>;
export function select<S>(index: AnyUnsigned, cases: readonly S[]): S;
export function select(index: AnyUnsigned, given: readonly unknown[]): unknown {
  const cases = Array.from(given);
  const first = cases[0];
  if (cases.length === 0) {
    report('bad-parameter', 'select has no cases', 'give at least one case');
    return scalar(constant(0n, 1));
  }
  const at = indexNode(index, cases.length);
  if (cases.every(isScalar)) {
    const { width, signed } = cases.map(item => item.node).reduce((a, b) => ({ ...a, ...commonType(a, b) }));
    const packed = concat(cases.map(item => bitsOf(resize(item.node, width, signed))).reverse());
    return scalar(lane(packed, at, cases.length, width, signed), select);
  }
  const type = typeOf(first);
  const loads = cases.map(item => loadNodes(type, item, 'the case'));
  const places = new Map<string, Place>();
  for (const leaf of leavesOf(type)) {
    const parts = loads.map(load => bitsOf(load.get(leaf.key) ?? constant(0n, leaf.width)));
    places.set(leaf.key, {
      node: lane(concat(parts.reverse()), at, cases.length, leaf.width, leaf.signed),
      target: undefined,
    });
  }
  return fromPlaces(type, places);
}

/** The bits side by side, the first argument highest. */
export function cat(...parts: readonly (AnyInteger | { asUInt(): UInt<number> })[]): UInt<number>;
export function cat(...parts: readonly unknown[]): unknown {
  if (parts.length === 0) report('bad-parameter', 'cat of nothing', 'give at least one signal');
  const nodes = parts.map(part => (isHandle(part) ? packPlaces(part[content]) : operandNode(part, 'cat')));
  return scalar(concat(nodes), cat);
}

function balanced<T>(items: readonly T[], combine: (a: T, b: T) => T): T | undefined {
  let level = [...items];
  while (level.length > 1) {
    const next: T[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [a, b] = [level[i], level[i + 1]];
      if (a !== undefined) next.push(b === undefined ? a : combine(a, b));
    }
    level = next;
  }
  return level[0];
}

/** The exact sum, as a balanced tree; of the least width that holds it with every term at its limit. */
export function sum(terms: Iterable<AnyUnsigned>): UInt<number>;
export function sum(terms: Iterable<AnySigned>): SInt<number>;
export function sum(terms: Iterable<AnyInteger>): unknown {
  const nodes = [...terms].map(term => operandNode(term, 'sum'));
  const total = balanced(nodes, exactAdd) ?? constant(0n, 1);
  const limits = nodes.map(({ width, signed }) => range(width, signed));
  const min = limits.reduce((bound, term) => bound + term.min, 0n);
  const max = limits.reduce((bound, term) => bound + term.max, 0n);
  const enough = total.signed ? Math.max(signedBits(min), signedBits(max)) : unsignedBits(max);
  return scalar(resize(total, enough, total.signed), sum);
}

/** The number of ones. */
export function popCount(x: AnyInteger): UInt<number>;
export function popCount(x: AnyInteger): unknown {
  const bits = bitList(x);
  return sum(bits as unknown as Iterable<AnyUnsigned>);
}

function bitList(x: unknown): ScalarHandle[] {
  const node = bitsOf(operandNode(x, 'bits'));
  return Array.from({ length: node.width }, (_, i) => scalar(slice(node, i, i)));
}

/** 1 when every bit is 1. */
export function all(bits: Iterable<Bit>): Bit;
export function all(bits: Iterable<Bit>): unknown {
  return scalar(
    balanced([...bits].map(conditionNode), (a, b) => ({
      kind: 'binary',
      op: 'and',
      a,
      b,
      width: 1,
      signed: false,
    })) ?? constant(1n, 1),
    all,
  );
}

/** 1 when at least one bit is 1. */
export function any(bits: Iterable<Bit>): Bit;
export function any(bits: Iterable<Bit>): unknown {
  return scalar(
    balanced([...bits].map(conditionNode), (a, b) => ({
      kind: 'binary',
      op: 'or',
      a,
      b,
      width: 1,
      signed: false,
    })) ?? constant(0n, 1),
    any,
  );
}

interface Found {
  readonly valid: Node;
  readonly index: Node;
}

/** Combines neighbours into one: the position of the first one in each half. */
function encode(bits: readonly Node[], high: boolean): Found {
  const leaves = bits.map((valid, i): Found => ({
    valid,
    index: constant(BigInt(i), Math.max(1, Math.ceil(Math.log2(bits.length)))),
  }));
  const found = balanced(leaves, (low, upper): Found => {
    const [first, second] = high ? [upper, low] : [low, upper];
    return {
      valid: { kind: 'binary', op: 'or', a: low.valid, b: upper.valid, width: 1, signed: false },
      index: muxNode(first.valid, first.index, second.index, first.index.width, false),
    };
  });
  return found ?? { valid: constant(0n, 1), index: constant(0n, 1) };
}

function encoded(x: unknown, high: boolean, api: CallableFunction): { valid: unknown; index: unknown } {
  const { valid, index } = encode(
    bitList(x).map(bit => bit.node),
    high,
  );
  return { valid: scalar(tagSite(valid, api)), index: scalar(index, api) };
}

/** The position of the highest one; `valid` is 0 and the index undefined when there is none. */
export function leadingOne(x: AnyInteger): { readonly valid: Bit; readonly index: UInt<number> };
export function leadingOne(x: AnyInteger): unknown {
  return encoded(x, true, leadingOne);
}

/** The position of the lowest one; `valid` is 0 and the index undefined when there is none. */
export function priority(x: AnyInteger): { readonly valid: Bit; readonly index: UInt<number> };
export function priority(x: AnyInteger): unknown {
  return encoded(x, false, priority);
}

/** `width` bits with only bit `index` set; none when the index is `width` or more. */
export function oneHot(index: AnyUnsigned, width: number): UInt<number>;
export function oneHot(index: AnyUnsigned, width: number): unknown {
  const node = operandNode(index, 'oneHot');
  const parts = Array.from({ length: checkedWidth(width) }, (_, i): Node => {
    const value = BigInt(i);
    const reachable = value < 1n << BigInt(node.width);
    return reachable
      ? { kind: 'binary', op: 'eq', a: node, b: constant(value, node.width), width: 1, signed: false }
      : constant(0n, 1);
  });
  return scalar(concat(parts.reverse()), oneHot);
}
