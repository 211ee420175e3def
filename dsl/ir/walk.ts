import type { Node } from './node.js';
import type { Statement } from './statement.js';

const noOperands: readonly Node[] = [];

/** The operands of a node. A variable is a leaf. */
export function operandsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'constant':
    case 'variable':
    case 'lane':
      return noOperands;
    case 'unary':
    case 'slice':
    case 'resize':
      return [node.a];
    case 'binary':
      return [node.a, node.b];
    case 'index':
      return [node.a, node.index];
    case 'concat':
      return node.parts;
    case 'mux':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'memoryRead':
      return [node.address];
    case 'vecMap':
      return [...node.inputs, node.body];
  }
}

/**
 * Calls `visit` once for every node below `root` that is not in `seen`, which it fills: shared parts are not walked again.
 * `parent` is the node that led there first.
 */
export function walkNodes(
  root: Node,
  seen: Set<Node>,
  visit: (node: Node, parent: Node | undefined) => void,
): void {
  if (seen.has(root)) return;
  seen.add(root);
  visit(root, undefined);
  if (root.kind === 'variable' || root.kind === 'constant') return;
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const operand of operandsOf(node)) {
      if (seen.has(operand)) continue;
      seen.add(operand);
      visit(operand, node);
      pending.push(operand);
    }
  }
}

/** Calls `visit` for each expression of the statement itself; bodies of `when` and `switch` are not entered. */
export function forEachExpression(statement: Statement, visit: (node: Node) => void): void {
  switch (statement.kind) {
    case 'assign':
      statement.target.steps.forEach(step => visit(step.index));
      visit(statement.value);
      return;
    case 'when':
      for (const arm of statement.arms) visit(arm.condition);
      return;
    case 'switch':
      visit(statement.subject);
      return;
    case 'memorySample':
      visit(statement.address);
      return;
    case 'memoryWrite':
      visit(statement.address);
      visit(statement.data);
      if (statement.mask !== undefined) visit(statement.mask);
      return;
    case 'check':
      visit(statement.condition);
  }
}

const none: readonly (readonly Statement[])[] = [];

/** The blocks directly inside a statement: arms or cases, then `otherwise`. */
export function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  if (statement.kind !== 'when' && statement.kind !== 'switch') return none;
  const bodies =
    statement.kind === 'when' ? statement.arms.map(arm => arm.body) : statement.cases.map(item => item.body);
  return statement.otherwise === undefined ? bodies : [...bodies, statement.otherwise];
}

/** Calls `visit` for every statement, outer before inner, in order. */
export function forEachStatement(
  statements: readonly Statement[],
  visit: (statement: Statement) => void,
): void {
  statements.forEach(statement => {
    visit(statement);
    if (statement.kind === 'when' || statement.kind === 'switch')
      for (const block of blocksOf(statement)) forEachStatement(block, visit);
  });
}
