import type { Module } from '../../ir/module.js';
import type { Node } from '../../ir/node.js';
import type { Statement } from '../../ir/statement.js';

/** The operands of an expression. */
export function operandsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'constant':
    case 'variable':
    case 'lane':
      return [];
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

/** The expressions that a statement itself holds, not those of the statements inside it. */
export function expressionsOf(statement: Statement): readonly Node[] {
  switch (statement.kind) {
    case 'assign':
      return [statement.value, ...statement.target.steps.map(step => step.index)];
    case 'when':
      return statement.arms.map(arm => arm.condition);
    case 'switch':
      return [statement.subject];
    case 'memorySample':
      return [statement.address];
    case 'memoryWrite':
      return [statement.address, statement.data, ...(statement.mask === undefined ? [] : [statement.mask])];
    case 'check':
      return [statement.condition];
  }
}

/** The blocks of statements inside a statement. */
export function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  if (statement.kind === 'when') return [...statement.arms.map(arm => arm.body), statement.otherwise ?? []];
  if (statement.kind === 'switch')
    return [...statement.cases.map(item => item.body), statement.otherwise ?? []];
  return [];
}

/** Calls back for every statement, outer ones first. */
export function walkStatements(
  statements: readonly Statement[],
  visit: (statement: Statement) => void,
): void {
  for (const statement of statements) {
    visit(statement);
    for (const block of blocksOf(statement)) walkStatements(block, visit);
  }
}

/** How often each expression of a module is used, as written. */
export function countUses(module: Module): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>();
  const pending: Node[] = [];
  walkStatements(module.body, statement => pending.push(...expressionsOf(statement)));
  for (const { enable, fallback } of module.variables) {
    if (enable !== undefined) pending.push(enable);
    if (fallback !== undefined) pending.push(fallback);
  }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const before = counts.get(node) ?? 0;
    counts.set(node, before + 1);
    if (before === 0) pending.push(...operandsOf(node));
  }
  return counts;
}
