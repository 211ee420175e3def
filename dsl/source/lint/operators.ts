import ts from 'typescript';
import { textOf } from './misuse.js';
import type { Misuse } from './misuse.js';
import type { SignalTypes } from './signal-types.js';

const K = ts.SyntaxKind;

/** Host operators on values, and the method that describes the same in hardware. */
const methods = new Map<ts.SyntaxKind, string>([
  [K.PlusToken, 'add'],
  [K.MinusToken, 'sub'],
  [K.AsteriskToken, 'mul'],
  [K.LessThanToken, 'lt'],
  [K.LessThanEqualsToken, 'le'],
  [K.GreaterThanToken, 'gt'],
  [K.GreaterThanEqualsToken, 'ge'],
  [K.AmpersandToken, 'and'],
  [K.BarToken, 'or'],
  [K.CaretToken, 'xor'],
  [K.LessThanLessThanToken, 'shl'],
  [K.GreaterThanGreaterThanToken, 'shr'],
  [K.GreaterThanGreaterThanGreaterThanToken, 'shr'],
]);

const withoutMethod = new Map<ts.SyntaxKind, string>([
  [K.SlashToken, 'there is no divider: shift by a constant, or multiply by a reciprocal'],
  [K.PercentToken, 'there is no divider: take the low bits for a power of two, or count modulo'],
  [K.AsteriskAsteriskToken, 'multiply, or shift by a constant'],
]);

const compound = new Map<ts.SyntaxKind, ts.SyntaxKind>([
  [K.PlusEqualsToken, K.PlusToken],
  [K.MinusEqualsToken, K.MinusToken],
  [K.AsteriskEqualsToken, K.AsteriskToken],
  [K.SlashEqualsToken, K.SlashToken],
  [K.PercentEqualsToken, K.PercentToken],
  [K.AsteriskAsteriskEqualsToken, K.AsteriskAsteriskToken],
  [K.AmpersandEqualsToken, K.AmpersandToken],
  [K.BarEqualsToken, K.BarToken],
  [K.CaretEqualsToken, K.CaretToken],
  [K.LessThanLessThanEqualsToken, K.LessThanLessThanToken],
  [K.GreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanToken],
  [K.GreaterThanGreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanGreaterThanToken],
]);

const equalities = new Map<ts.SyntaxKind, string>([
  [K.EqualsEqualsToken, 'eq'],
  [K.EqualsEqualsEqualsToken, 'eq'],
  [K.ExclamationEqualsToken, 'ne'],
  [K.ExclamationEqualsEqualsToken, 'ne'],
]);

const unary = new Map<ts.SyntaxKind, string>([
  [K.TildeToken, 'not()'],
  [K.MinusToken, 'neg()'],
]);

/** A call on the operand that is a signal; the other one may be a host number. */
function call(method: string, left: ts.Expression, right: ts.Expression, types: SignalTypes): string {
  const mirrored: Readonly<Record<string, string>> = { lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
  if (types.isSignal(left)) return `${textOf(left)}.${method}(${textOf(right)})`;
  const same = ['add', 'mul', 'and', 'or', 'xor', 'eq', 'ne'].includes(method);
  const flipped = same ? method : mirrored[method];
  return flipped === undefined
    ? `.${method} with lit(${textOf(left)})`
    : `${textOf(right)}.${flipped}(${textOf(left)})`;
}

/** Host equality, relations and arithmetic with a signal on either side. */
export function binaryMisuse(node: ts.BinaryExpression, types: SignalTypes): Misuse | undefined {
  const { left, right, operatorToken } = node;
  const { kind } = operatorToken;
  const plain = compound.get(kind) ?? kind;
  const method = methods.get(plain);
  const equality = equalities.get(kind);
  if (method === undefined && equality === undefined && !withoutMethod.has(plain)) return undefined;
  if (!types.isSignal(left) && !types.isSignal(right)) return undefined;
  const symbol = operatorToken.getText();
  if (equality !== undefined) {
    if (types.isMissing(left) || types.isMissing(right)) return undefined;
    const help = `${call(equality, left, right, types)} compares the values; Object.is compares the objects`;
    const message = `\`${symbol}\` compares two objects while hardware is described, not the values that signals will hold`;
    return { code: 'host-equality', message, help, node };
  }
  if (types.isText(left) || types.isText(right)) return textMisuse(node);
  const message = `\`${symbol}\` on a signal, which has no value while hardware is described`;
  return {
    code: 'host-operator',
    message,
    help: withoutMethod.get(plain) ?? call(method ?? '', left, right, types),
    node,
  };
}

/** Host operators with one operand, except `!`. */
export function unaryMisuse(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  types: SignalTypes,
): Misuse | undefined {
  const { operator, operand } = node;
  if (operator === K.ExclamationToken || !types.isSignal(operand)) return undefined;
  const method = unary.get(operator);
  const steps = operator === K.PlusPlusToken || operator === K.MinusMinusToken;
  const name = textOf(operand);
  const step = `${name}.next = ${name}.${operator === K.PlusPlusToken ? 'wrapAdd' : 'wrapSub'}(1)`;
  const help = steps ? step : method === undefined ? 'leave it out' : `${name}.${method}`;
  const message = `\`${ts.tokenToString(operator) ?? ''}\` on a signal, which has no value while hardware is described`;
  return { code: 'host-operator', message, help, node };
}

/** A signal that is made into text. */
export function textMisuse(node: ts.Node): Misuse {
  return {
    code: 'host-text',
    message: 'a signal in a text, which has no value while hardware is described',
    help: 'put a host value there, such as the width of the signal',
    node,
  };
}
