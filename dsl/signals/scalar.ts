import { bitsOf, binary, constant, lane, leastConstant, range, resize, slice, unary } from '../ir/build.js';
import type { BinaryOperator, Node, UnaryOperator } from '../ir/node.js';
import type { Target } from '../ir/statement.js';
import { report, tagSite } from '../module/builder.js';
import { checkedWidth, s, u } from '../types/construct.js';
import type { Literal } from '../types/type.js';
import { assign } from './assign.js';
import { content, isScalar, rootPlaces } from './handle.js';
import type { Content, ScalarHandle } from './handle.js';
import { rejectHostUse } from './host-use.js';
import {
  bitwise,
  compare,
  exactAdd,
  exactMul,
  exactShl,
  exactSub,
  floorShr,
  magnitude,
  roundedShift,
  saturate,
} from './exact.js';
import type { Rounding } from './signal.js';
import { hostInteger, indexNode, operandNode, sameWidthOperand, typeName } from './operand.js';

/** The methods of number-valued signals; `this` is a callable handle. */
class ScalarMethods {
  declare readonly node: Node;
  declare readonly target: Target | undefined;

  get width(): number {
    return this.node.width;
  }

  get kind(): 'u' | 's' {
    return this.node.signed ? 's' : 'u';
  }

  get [content](): Content {
    const { node, target } = this;
    return { type: node.signed ? s(node.width) : u(node.width), places: rootPlaces({ node, target }) };
  }

  get next(): never {
    throw rejectHostUse('reading .next');
  }

  set next(value: unknown) {
    assign(this, value, 'next', nextSetter);
  }

  get value(): never {
    throw rejectHostUse('reading .value');
  }

  set value(value: unknown) {
    assign(this, value, 'value', valueSetter);
  }

  [Symbol.toPrimitive](): never {
    throw rejectHostUse('a host operator on a signal');
  }

  add(b: unknown): ScalarHandle {
    return scalar(exactAdd(this.node, sameWidthOperand(this.node, b, 'add')), methods.add);
  }

  sub(b: unknown): ScalarHandle {
    return scalar(exactSub(this.node, sameWidthOperand(this.node, b, 'sub')), methods.sub);
  }

  mul(b: unknown): ScalarHandle {
    return scalar(exactMul(this.node, operandNode(b, 'mul')), methods.mul);
  }

  neg(): ScalarHandle {
    return scalar(unary('neg', this.node, this.width + 1, true), methods.neg);
  }

  abs(): ScalarHandle {
    return scalar(magnitude(this.node), methods.abs);
  }

  wrapAdd(b: unknown): ScalarHandle {
    return this.wrapped('add', b, methods.wrapAdd);
  }

  wrapSub(b: unknown): ScalarHandle {
    return this.wrapped('sub', b, methods.wrapSub);
  }

  private wrapped(op: 'add' | 'sub', b: unknown, api: CallableFunction): ScalarHandle {
    const { width, signed } = this.node;
    const right = sameWidthOperand(this.node, b, op === 'add' ? 'wrapAdd' : 'wrapSub');
    if (right.width + (signed && !right.signed ? 1 : 0) > width || (right.signed && !signed)) {
      report(
        'width',
        `the operand is ${typeName(right)}, it must fit ${typeName(this.node)}`,
        '.trunc or .saturate the operand, or extend the left side',
      );
    }
    return scalar(binary(op, this.node, right, width, signed), api);
  }

  saturate(width: number): ScalarHandle {
    return scalar(saturate(this.node, checkedWidth(width), this.node.signed), methods.saturate);
  }

  saturateSigned(width: number): ScalarHandle {
    return scalar(saturate(this.node, checkedWidth(width), true), methods.saturateSigned);
  }

  saturateUnsigned(width: number): ScalarHandle {
    return scalar(saturate(this.node, checkedWidth(width), false), methods.saturateUnsigned);
  }

  trunc(width: number): ScalarHandle {
    if (width > this.width)
      report(
        'width',
        `trunc(${String(width)}) of ${typeName(this.node)} would widen it`,
        `use .extend(${String(width)})`,
      );
    return scalar(resize(this.node, checkedWidth(width), this.node.signed), methods.trunc);
  }

  extend(width: number): ScalarHandle {
    if (width < this.width)
      report(
        'width',
        `extend(${String(width)}) of ${typeName(this.node)} would cut it`,
        `use .trunc(${String(width)}) or .saturate(${String(width)})`,
      );
    return scalar(resize(this.node, checkedWidth(width), this.node.signed), methods.extend);
  }

  asUInt(): ScalarHandle {
    return scalar(resize(this.node, this.width, false), methods.asUInt);
  }

  asSInt(): ScalarHandle {
    return scalar(resize(this.node, this.width, true), methods.asSInt);
  }

  and(b: unknown): ScalarHandle {
    return scalar(bitwise('and', this.node, sameWidthOperand(this.node, b, 'and')), methods.and);
  }

  or(b: unknown): ScalarHandle {
    return scalar(bitwise('or', this.node, sameWidthOperand(this.node, b, 'or')), methods.or);
  }

  xor(b: unknown): ScalarHandle {
    return scalar(bitwise('xor', this.node, sameWidthOperand(this.node, b, 'xor')), methods.xor);
  }

  not(): ScalarHandle {
    return scalar(unary('not', bitsOf(this.node), this.width), methods.not);
  }

  private reduce(op: UnaryOperator, api: CallableFunction): ScalarHandle {
    return scalar(unary(op, bitsOf(this.node), 1), api);
  }

  reduceAnd(): ScalarHandle {
    return this.reduce('reduceAnd', methods.reduceAnd);
  }

  reduceOr(): ScalarHandle {
    return this.reduce('reduceOr', methods.reduceOr);
  }

  reduceXor(): ScalarHandle {
    return this.reduce('reduceXor', methods.reduceXor);
  }

  private compared(op: BinaryOperator, b: unknown, api: CallableFunction): ScalarHandle {
    const right = operandNode(b, op);
    if (right.kind === 'constant' && !isScalar(b)) {
      const { min, max } = range(this.width, this.node.signed);
      if (right.value < min || right.value > max) {
        report(
          'unreachable-comparison',
          `${typeName(this.node)} never reaches ${String(right.value)}`,
          `it holds ${String(min)} to ${String(max)}; compare with a value in that range`,
        );
        return scalar(constant(0n, 1), api);
      }
    }
    return scalar(compare(op, this.node, right), api);
  }

  eq(b: unknown): ScalarHandle {
    return this.compared('eq', b, methods.eq);
  }

  ne(b: unknown): ScalarHandle {
    return this.compared('ne', b, methods.ne);
  }

  lt(b: unknown): ScalarHandle {
    return this.compared('lt', b, methods.lt);
  }

  le(b: unknown): ScalarHandle {
    return this.compared('le', b, methods.le);
  }

  gt(b: unknown): ScalarHandle {
    return this.compared('gt', b, methods.gt);
  }

  ge(b: unknown): ScalarHandle {
    return this.compared('ge', b, methods.ge);
  }

  shl(b: number | ScalarHandle): ScalarHandle {
    return scalar(exactShl(this.node, shiftAmount(b, 'shl', exactGrowthLimit)), methods.shl);
  }

  shlTrunc(b: number | ScalarHandle): ScalarHandle {
    return scalar(
      binary('shl', this.node, shiftAmount(b, 'shlTrunc'), this.width, this.node.signed),
      methods.shlTrunc,
    );
  }

  shr(b: number | ScalarHandle): ScalarHandle {
    return scalar(floorShr(this.node, shiftAmount(b, 'shr')), methods.shr);
  }

  roundShift(b: number, rounding: Rounding): ScalarHandle {
    const amount = shiftAmount(b, 'roundShift');
    if (amount.kind !== 'constant' || !roundings.includes(rounding)) {
      const what = amount.kind === 'constant' ? `'${rounding}'` : 'a signal as the amount';
      report(
        'bad-parameter',
        `roundShift does not take ${what}`,
        `give a constant amount, and one of ${roundings.join(', ')}`,
      );
      return scalar(constant(0n, this.width), methods.roundShift);
    }
    return scalar(roundedShift(this.node, Number(amount.value), rounding), methods.roundShift);
  }

  at(index: unknown): ScalarHandle {
    const at = indexNode(index, this.width);
    const target = this.target && {
      ...this.target,
      width: 1,
      steps: [...this.target.steps, { index: at, stride: 1, lanes: this.width }],
    };
    return scalar(lane(bitsOf(this.node), at, this.width, 1, false), methods.at, target);
  }
}

const roundings: readonly Rounding[] = [
  'floor',
  'ceil',
  'towardsZero',
  'halfUp',
  'halfAwayFromZero',
  'halfToEven',
];

const methods = ScalarMethods.prototype;
const nextSetter = Object.getOwnPropertyDescriptor(methods, 'next')?.set ?? assign;
const valueSetter = Object.getOwnPropertyDescriptor(methods, 'value')?.set ?? assign;

/** A variable shift may grow its operand by this many bits at most. */
const exactGrowthLimit = 12;

function shiftAmount(b: unknown, what: string, growthLimit = Infinity): Node {
  if (isScalar(b)) {
    if (b.node.signed)
      report(
        'sign',
        `${what} by a signed amount`,
        'shift by an unsigned amount: .asUInt() if it is never negative',
      );
    if (b.node.width > growthLimit) {
      report(
        'width',
        `${what} by a ${String(b.node.width)}-bit amount grows by ${String(2 ** b.node.width - 1)} bits`,
        'use shlTrunc, or trunc the amount to the bits that matter',
      );
      return constant(0n, 1);
    }
    return bitsOf(b.node);
  }
  const amount = hostInteger(b, what);
  if (amount < 0n || amount > 1n << 20n) {
    report('literal-range', `${what} by ${String(amount)}`, 'a constant shift amount is 0 or more');
    return constant(0n, 1);
  }
  return leastConstant(amount);
}

function sliceHandle(handle: ScalarHandle, hi: number, lo: number): ScalarHandle {
  const { node, target } = handle;
  if (!(Number.isInteger(hi) && Number.isInteger(lo) && hi >= lo && lo >= 0 && hi < node.width)) {
    report(
      'index-range',
      `bits ${String(hi)} to ${String(lo)} of ${typeName(node)} do not exist`,
      `slice within ${String(node.width - 1)} down to 0, the higher bit first`,
    );
    return scalar(constant(0n, Math.max(1, Math.min(node.width, hi - lo + 1 || 1))), handle);
  }
  return scalar(
    slice(bitsOf(node), hi, lo),
    handle,
    target && { ...target, lo: target.lo + lo, width: hi - lo + 1 },
  );
}

/**
 * The handle of a node. `api` is the function that the user called, for the position; `target` is given where the signal
 * can be driven.
 */
export function scalar(node: Node, api?: CallableFunction, target?: Target): ScalarHandle {
  // An argument, not a const: the build gives a function that is bound to a name a property for it, which costs more than all the rest.
  const handle = asHandle((hi, lo = hi) => sliceHandle(handle, hi, lo));
  const fields = handle as { node: Node; target: Target | undefined };
  fields.node = api === undefined ? node : tagSite(node, api);
  fields.target = target;
  return handle;
}

function asHandle(call: (hi: number, lo?: number) => ScalarHandle): ScalarHandle {
  return Object.setPrototypeOf(call, methods) as ScalarHandle;
}

/** A literal as a signal: `lit(5)` has the least width that holds it, `lit(5, u(8))` the given type. */
export function literal(
  value: Literal,
  type?: { readonly kind: 'u' | 's'; readonly width: number },
): ScalarHandle {
  const integer = hostInteger(value, 'lit');
  if (type === undefined) return scalar(leastConstant(integer));
  // A signal will do as well.
  if (typeof type !== 'object' && typeof type !== 'function') {
    report(
      'bad-type',
      `the type of lit is a ${typeof type}`,
      'give u(8) or none; in a map of a list: x => lit(x)',
    );
    return scalar(leastConstant(integer));
  }
  const { min, max } = range(type.width, type.kind === 's');
  const fits = integer >= min && integer <= max;
  if (!fits)
    report(
      'literal-range',
      `${String(integer)} does not fit ${type.kind}(${String(type.width)})`,
      `it holds ${String(min)} to ${String(max)}`,
    );
  return scalar(constant(fits ? integer : 0n, type.width, type.kind === 's'));
}
