import ts from 'typescript';
import { textOf } from './misuse.js';
import type { Misuse } from './misuse.js';
import { bare } from './signal-types.js';
import type { SignalTypes } from './signal-types.js';

const logical = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, 'and'],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, 'and'],
  [ts.SyntaxKind.BarBarToken, 'or'],
  [ts.SyntaxKind.BarBarEqualsToken, 'or'],
]);

/** The operand that a test of `node` for truth tests itself; what stands left in `a && b` is tested by the operator. */
function tested(node: ts.Expression): ts.Expression | undefined {
  const inside = bare(node);
  if (ts.isBinaryExpression(inside) && logical.has(inside.operatorToken.kind)) return tested(inside.right);
  const negation = ts.isPrefixUnaryExpression(inside) && inside.operator === ts.SyntaxKind.ExclamationToken;
  return negation ? undefined : inside;
}

/** What a statement or operator tests for truth, how messages call it, and the way to write it. */
function test(
  node: ts.Node,
): { condition: ts.Expression; what: string; help: (name: string) => string } | undefined {
  const forStatements = (name: string): string =>
    `when(${name}, () => { ... }) for assignments, mux(${name}, a, b) for a value`;
  if (ts.isIfStatement(node)) return { condition: node.expression, what: '`if` on', help: forStatements };
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) {
    return {
      condition: node.expression,
      what: '`while` on',
      help: () => 'hardware repeats over clock cycles: use states(...), or loop over a host number',
    };
  }
  if (ts.isForStatement(node) && node.condition !== undefined) {
    return {
      condition: node.condition,
      what: '`for` on',
      help: () => 'hardware repeats over clock cycles: use states(...), or loop over a host number',
    };
  }
  if (ts.isConditionalExpression(node)) {
    const [a, b] = [textOf(node.whenTrue), textOf(node.whenFalse)];
    return { condition: node.condition, what: '`? :` on', help: name => `mux(${name}, ${a}, ${b})` };
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return {
      condition: node.operand,
      what: '`!` on',
      help: name => `${name}.not(), or ${name}.eq(0) for more than one bit`,
    };
  }
  if (ts.isBinaryExpression(node)) {
    const method = logical.get(node.operatorToken.kind);
    if (method === undefined) return undefined;
    const right = textOf(node.right);
    return {
      condition: node.left,
      what: `\`${node.operatorToken.getText()}\` on`,
      help: name => `${name}.${method}(${right})`,
    };
  }
  return undefined;
}

/** A signal that is tested for truth: it is an object, and so always true. */
export function conditionMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  const found = test(node);
  const condition = found === undefined ? undefined : tested(found.condition);
  if (found === undefined || condition === undefined || !types.isSignal(condition)) return undefined;
  return {
    code: 'host-condition',
    message: `${found.what} a signal, which is always true while hardware is described`,
    help: `${found.help(textOf(condition))}; whether a signal is there at all is asked with === undefined`,
    node: condition,
  };
}
