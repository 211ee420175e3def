import { constant } from '../../ir/build.js';
import { evaluate, toBits } from '../../ir/evaluate.js';
import type { Environment } from '../../ir/evaluate.js';
import type { Node, Variable } from '../../ir/node.js';
import type { Statement } from '../../ir/statement.js';
import { mapOperands } from '../../passes/rewrite.js';
import { decidedComparison } from './operators.js';

const nothing = (): never => {
  throw new TypeError('a fixed expression reads nothing');
};
const noEnvironment: Environment = { variable: nothing, memory: nothing, lane: nothing };

/** The value of an expression that is printed without reading anything; undefined for every other. */
function fixedValue(node: Node, known: Map<Node, bigint | undefined>): bigint | undefined {
  if (node.kind === 'constant') return node.value;
  if (node.kind === 'variable' || node.kind === 'lane' || node.kind === 'vecMap') return undefined;
  // Past the end nothing is read.
  if (node.kind === 'memoryRead')
    return (fixedValue(node.address, known) ?? 0n) >= BigInt(node.memory.depth) ? 0n : undefined;
  if (isShiftedOut(node, known)) return 0n;
  if (node.kind === 'index' && (fixedValue(node.index, known) ?? 0n) >= BigInt(node.lanes)) return 0n;
  if (node.kind === 'slice') return fixedPart(node.a, node.hi, node.lo, known);
  if (known.has(node)) return known.get(node);
  let result: bigint | undefined;
  const decided = node.kind === 'binary' ? decidedComparison(node) : undefined;
  if (decided !== undefined) result = decided ? 1n : 0n;
  else {
    const open: Node[] = [];
    const folded = mapOperands(node, operand => {
      const value = fixedValue(operand, known);
      if (value === undefined) open.push(operand);
      return value === undefined ? operand : constant(value, operand.width, operand.signed);
    });
    if (open.length === 0) result = evaluate(folded, noEnvironment);
  }
  known.set(node, result);
  return result;
}

/** Bits `hi` to `lo` of an expression, where they are printed without reading anything: those above a zero-extended value are 0. */
function fixedPart(
  node: Node,
  hi: number,
  lo: number,
  known: Map<Node, bigint | undefined>,
): bigint | undefined {
  if (node.kind === 'slice') return fixedPart(node.a, hi + node.lo, lo + node.lo, known);
  if (node.kind === 'resize') {
    if (hi < node.a.width) return fixedPart(node.a, hi, lo, known);
    if (lo >= node.a.width && !node.a.signed) return 0n;
  }
  if (node.kind === 'concat') {
    let top = node.width;
    for (const part of node.parts) {
      const bottom = top - part.width;
      if (lo >= bottom && hi < top) return fixedPart(part, hi - bottom, lo - bottom, known);
      top = bottom;
    }
  }
  const value = fixedValue(node, known);
  return value === undefined
    ? undefined
    : BigInt.asUintN(hi - lo + 1, toBits(value, node.width) >> BigInt(lo));
}

/** Whether nothing is left of a value that is shifted downwards. */
function isShiftedOut(node: Node, known: Map<Node, bigint | undefined>): boolean {
  if (node.kind !== 'binary' || node.op !== 'shr' || node.a.signed) return false;
  return (fixedValue(node.b, known) ?? 0n) >= BigInt(node.a.width);
}

/**
 * What statements give a variable whose conditions and values are all fixed, as bits: an `always @*` block that reads
 * nothing would never run. Undefined when anything is read.
 */
export function fixedBits(statements: readonly Statement[], variable: Variable): bigint | undefined {
  const known = new Map<Node, bigint | undefined>();
  const start = variable.fallback === undefined ? 0n : fixedValue(variable.fallback, known);
  let bits = start === undefined ? undefined : toBits(start, variable.width);
  const run = (block: readonly Statement[]): boolean =>
    block.every(statement => {
      if (statement.kind === 'when') {
        const { arms, otherwise = [] } = statement;
        for (const [i, { condition, body }] of arms.entries()) {
          // Conditions of arms that do nothing are not printed.
          if ([...arms.slice(i).map(arm => arm.body), otherwise].every(block => block.length === 0))
            return true;
          const value = fixedValue(condition, known);
          if (value === undefined) return false;
          if (value === 1n) return run(body);
        }
        return run(otherwise);
      }
      if (statement.kind === 'switch') {
        const subject = fixedValue(statement.subject, known);
        if (subject === undefined) return false;
        const found = statement.cases.find(({ values }) => values.includes(subject));
        return run(found?.body ?? statement.otherwise ?? []);
      }
      if (statement.kind !== 'assign') return true;
      const value = fixedValue(statement.value, known);
      const { lo, width, steps } = statement.target;
      if (value === undefined || bits === undefined || steps.length > 0) return false;
      const mask = ((1n << BigInt(width)) - 1n) << BigInt(lo);
      bits = (bits & ~mask) | (toBits(value, width) << BigInt(lo));
      return true;
    });
  return run(statements) ? bits : undefined;
}
