import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { bitsOf, constant, leastConstant, range } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { noteRisk, report } from '../module/builder.js';
import { callerSite } from '../source/position.js';
import { content, isHandle, isScalar, rootPlace } from './handle.js';

/** A type as messages name it. */
export function typeName(node: { readonly width: number; readonly signed: boolean }): string {
  return `${node.signed ? 's' : 'u'}(${String(node.width)})`;
}

/** The integer behind a host number; anything else is an error at once. */
export function hostInteger(value: unknown, what: string): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  const found = typeof value === 'number' ? String(value) : typeof value;
  throw new HardwareError([
    diagnostic(
      'not-hardware',
      `${what} takes a signal or an integer, not ${found}`,
      callerSite(),
      'a host number must be a safe integer; larger ones are written as bigint: 1n << 60n',
    ),
  ]);
}

/** The node of an operand; a literal gets the least width that holds it. */
export function operandNode(value: unknown, what: string): Node {
  if (isScalar(value)) return value.node;
  if (isHandle(value)) {
    if (value[content].type.kind !== 'bundle') return bitsOf(rootPlace(value).node);
    report('bad-type', `${what} of a bundle`, 'take one of its fields, or all of its bits: cat(x)');
    return constant(0n, 1);
  }
  return leastConstant(hostInteger(value, what));
}

/** As `operandNode`, but a literal takes the type of `like`, in which it must fit. */
export function sameWidthOperand(like: Node, value: unknown, what: string): Node {
  if (isHandle(value)) return operandNode(value, what);
  const integer = hostInteger(value, what);
  const { min, max } = range(like.width, like.signed);
  if (integer >= min && integer <= max) return constant(integer, like.width, like.signed);
  report(
    'literal-range',
    `${String(integer)} does not fit ${typeName(like)}, the left operand of ${what}`,
    `it holds ${String(min)} to ${String(max)}; give the literal a width of its own with lit(${String(integer)})`,
  );
  return constant(0n, like.width, like.signed);
}

/** True when an index can be a value for which nothing exists. */
export function mayExceed(index: Node, count: number): boolean {
  return index.kind !== 'constant' && BigInt(count) < 1n << BigInt(index.width);
}

/** A run-time index into `lanes` things: unsigned. */
export function indexNode(index: unknown, lanes: number): Node {
  if (isScalar(index)) {
    if (index.node.signed)
      report('sign', 'the index is signed', '.asUInt() the index if it is never negative');
    if (index.node.kind === 'constant') return fixedIndex(index.node.value, lanes);
    if (mayExceed(index.node, lanes)) noteRisk();
    return bitsOf(index.node);
  }
  return fixedIndex(hostInteger(index, 'at'), lanes);
}

function fixedIndex(integer: bigint, lanes: number): Node {
  if (integer < 0n || integer >= BigInt(lanes)) {
    report('index-range', `index ${String(integer)} of ${String(lanes)}`, `use 0 to ${String(lanes - 1)}`);
    return constant(0n, 1);
  }
  return leastConstant(integer);
}
