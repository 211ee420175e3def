import ts from 'typescript';
import { textMisuse } from './operators.js';
import { textOf } from './misuse.js';
import type { Misuse } from './misuse.js';
import { bare, isDriver } from './signal-types.js';
import type { SignalTypes } from './signal-types.js';

const conversions = new Set(['Boolean', 'Number', 'BigInt', 'String']);
const predicates = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex']);

/** A host `switch` on a signal, or a signal as one of its cases. */
export function switchMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  if (!ts.isSwitchStatement(node) && !ts.isCaseClause(node)) return undefined;
  const { expression } = node;
  if (!types.isSignal(expression)) return undefined;
  return {
    code: 'host-switch',
    message:
      '`switch` compares two objects while hardware is described, not the values that signals will hold',
    help: 'switchOn(x).is(0, () => { ... }).otherwise(() => { ... }); for a choice, one function for each name',
    node: expression,
  };
}

/** A host loop over the bits of a number. */
export function loopMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  const over =
    ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isSpreadElement(node)
      ? node.expression
      : undefined;
  if (over === undefined || !types.isSignal(over)) return undefined;
  if (!ts.isForInStatement(node) && types.isIterable(over)) return undefined;
  const name = textOf(over);
  return {
    code: 'host-loop',
    message: 'a host loop over a signal, which is no list',
    help: `count to ${name}.width and take the bits: ${name}(i)`,
    node: over,
  };
}

/** A signal in a template literal. */
export function templateMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  if (!ts.isTemplateSpan(node) || ts.isTaggedTemplateExpression(node.parent.parent)) return undefined;
  return types.isSignal(node.expression) ? textMisuse(node.expression) : undefined;
}

/** `Number(x)` and its like, and `filter` and its like with a function that gives a signal. */
export function callMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [argument] = node.arguments;
  if (argument === undefined) return undefined;
  const callee = node.expression;
  if (ts.isIdentifier(callee) && conversions.has(callee.text) && types.isSignal(argument)) {
    if (callee.text === 'String') return textMisuse(argument);
    const message = `${callee.text} of a signal, which has no value while hardware is described`;
    return { code: 'host-operator', message, help: 'use the signal itself', node: argument };
  }
  const asks =
    ts.isPropertyAccessExpression(callee) &&
    predicates.has(callee.name.text) &&
    types.isArray(callee.expression);
  if (!asks || !types.returnsSignal(argument)) return undefined;
  const expression = ts.isArrowFunction(argument) && !ts.isBlock(argument.body);
  return {
    code: 'host-predicate',
    message: `\`${callee.name.text}\` asks a signal, which is always true while hardware is described`,
    help: 'map to the bits, then any(...), all(...), sum(...), or mux each element',
    node: expression ? argument.body : argument,
  };
}

function isAssignment(node: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** A value that is made and not used. Taking an element out of an array is no making. */
export function discardMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  let value: ts.Expression | undefined;
  if (ts.isExpressionStatement(node)) value = bare(node.expression);
  else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && types.isResultIgnored(node))
    value = bare(node.body);
  if (value === undefined || isAssignment(value) || !types.isSignal(value)) return undefined;
  const callee = ts.isCallExpression(value) ? value.expression : undefined;
  if (callee !== undefined && ts.isPropertyAccessExpression(callee) && types.isArray(callee.expression))
    return undefined;
  return {
    code: 'discarded',
    message: `the value of ${textOf(value)} is not used: no hardware is made of it`,
    help: 'assign it to .next or .value, give it a name, or remove it; a call made for what else it does is written void f(x)',
    node: value,
  };
}

/** `.next` or `.value` anywhere but on the left of `=`. */
export function readMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  if (!isDriver(node) || !types.isSignal(node.expression)) return undefined;
  let outer: ts.Node = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  const { parent } = outer;
  const written =
    ts.isBinaryExpression(parent) &&
    parent.left === outer &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (written) return undefined;
  const name = textOf(node.expression);
  return {
    code: 'driver-read',
    message: `.${node.name.text} is written, never read`,
    help: `a register or wire reads as itself: ${name}`,
    node,
  };
}
