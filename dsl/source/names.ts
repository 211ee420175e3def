import type { CallExpression, Expression, Node } from 'ts-morph';
import { morph } from './morph.js';

/** Functions that return what the function they are given returns, or an array of it. */
const passers = new Set(['from', 'map', 'flatMap', 'inDomain']);

/** What drives a signal is an operand of the assignment, not a thing with a name of its own. */
const drivers = new Set(['next', 'value']);

function isWrapper(node: Node | undefined): node is Expression & { getExpression(): Expression } {
  const { Node } = morph();
  return (
    Node.isParenthesizedExpression(node) ||
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node) ||
    Node.isNonNullExpression(node) ||
    Node.isTypeAssertion(node)
  );
}

/** The expression under parentheses and type assertions. */
function bare(node: Expression): Expression {
  return isWrapper(node) ? bare(node.getExpression()) : node;
}

/** The expression with the parentheses and type assertions around it. */
function wrapped(node: Node): Node {
  const parent = node.getParent();
  return isWrapper(parent) ? wrapped(parent) : node;
}

/** Where V8 says that a call is made: at the called name, or at the last character of a called expression that has none. */
export function callPosition(call: CallExpression): number {
  const { Node } = morph();
  const callee = bare(call.getExpression());
  if (Node.isIdentifier(callee)) return callee.getStart();
  if (Node.isPropertyAccessExpression(callee)) return callee.getNameNode().getStart();
  return callee.getEnd() - 1;
}

/** The last name of what is called: `from` of `Array.from(...)`. */
export function calledName(call: CallExpression): string | undefined {
  const { Node } = morph();
  const callee = bare(call.getExpression());
  if (Node.isIdentifier(callee)) return callee.getText();
  return Node.isPropertyAccessExpression(callee) ? callee.getName() : undefined;
}

function identifier(text: string): string | undefined {
  return /^#?([A-Za-z_$][\w$]*)$/.exec(text)?.[1];
}

/** The name that an assignment to `target` gives; elements of one array share its name. */
function targetName(target: Expression): string | undefined {
  const { Node } = morph();
  if (Node.isIdentifier(target)) return target.getText();
  if (Node.isPropertyAccessExpression(target))
    return drivers.has(target.getName()) ? undefined : identifier(target.getName());
  return Node.isElementAccessExpression(target) ? targetName(target.getExpression()) : undefined;
}

/** The name of a function, or of what the function's results become when it is handed to a call. */
function functionName(node: Node): string | undefined {
  const { Node } = morph();
  if (Node.isFunctionDeclaration(node)) return node.getName();
  if (Node.isMethodDeclaration(node) || Node.isGetAccessorDeclaration(node))
    return identifier(node.getName());
  const parent = node.getParent();
  if (!Node.isCallExpression(parent)) return boundName(node);
  return passers.has(calledName(parent) ?? '') ? boundName(parent) : undefined;
}

/** True when a literal is handed to a call or drives a signal: its entries are operands, their keys are not names. */
function isOperand(literal: Node): boolean {
  const { Node, SyntaxKind } = morph();
  const parent = literal.getParent();
  if (parent === undefined || Node.isCallExpression(parent)) return true;
  if (Node.isBinaryExpression(parent)) {
    const assigns = parent.getOperatorToken().getKind() === SyntaxKind.EqualsToken;
    return !assigns || targetName(parent.getLeft()) === undefined;
  }
  const inner =
    Node.isExpression(parent) || Node.isPropertyAssignment(parent) || Node.isSpreadElement(parent);
  return inner && !Node.isArrowFunction(parent) && isOperand(parent);
}

function elementName(array: Node, element: Node): string | undefined {
  const { Node } = morph();
  const declaration = wrapped(array).getParent();
  if (!Node.isArrayLiteralExpression(array) || !Node.isVariableDeclaration(declaration))
    return boundName(array);
  const pattern = declaration.getNameNode();
  if (!Node.isArrayBindingPattern(pattern)) return boundName(array);
  const bound = pattern.getElements()[array.getElements().findIndex(item => item === element)];
  if (!Node.isBindingElement(bound)) return undefined;
  const name = bound.getNameNode();
  return Node.isIdentifier(name) ? name.getText() : undefined;
}

function binaryName(parent: Node, node: Node): string | undefined {
  const { Node, SyntaxKind } = morph();
  if (!Node.isBinaryExpression(parent)) return undefined;
  const operator = parent.getOperatorToken().getKind();
  if (operator === SyntaxKind.QuestionQuestionToken) return boundName(parent);
  const assigns = operator === SyntaxKind.EqualsToken || operator === SyntaxKind.QuestionQuestionEqualsToken;
  return assigns && parent.getRight() === node ? targetName(parent.getLeft()) : undefined;
}

/**
 * The name that a value is bound to: that of a `const`, an element of a destructured array, an assigned
 * variable or property, a key of a record, or the function that returns it. Undefined for an operand, and for a record
 * that is taken apart where it is made.
 */
export function boundName(value: Node): string | undefined {
  const { Node } = morph();
  const node = wrapped(value);
  const parent = node.getParent();
  if (Node.isVariableDeclaration(parent)) {
    const name = parent.getNameNode();
    return Node.isIdentifier(name) ? name.getText() : undefined;
  }
  if (Node.isPropertyDeclaration(parent)) return identifier(parent.getName());
  if (Node.isPropertyAssignment(parent)) return isOperand(parent) ? undefined : identifier(parent.getName());
  if (Node.isArrayLiteralExpression(parent)) return elementName(parent, node);
  if (Node.isBinaryExpression(parent)) return binaryName(parent, node);
  if (Node.isConditionalExpression(parent))
    return parent.getCondition() === node ? undefined : boundName(parent);
  if (Node.isArrowFunction(parent)) return functionName(parent);
  if (Node.isReturnStatement(parent)) {
    const inside = parent.getFirstAncestor(Node.isFunctionLikeDeclaration);
    return inside === undefined ? undefined : functionName(inside);
  }
  return Node.isSpreadElement(parent) ? boundName(parent) : undefined;
}
