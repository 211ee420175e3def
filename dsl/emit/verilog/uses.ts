import type { Module } from '../../ir/module.js';
import type { Node } from '../../ir/node.js';
import { forEachExpression, forEachStatement, operandsOf } from '../../ir/walk.js';

/** How often each expression of a module is used, as written. */
export function countUses(module: Module): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>();
  const pending: Node[] = [];
  const add = (node: Node): void => {
    pending.push(node);
  };
  forEachStatement(module.body, statement => {
    forEachExpression(statement, add);
  });
  for (const { enable, fallback } of module.variables) {
    if (enable !== undefined) add(enable);
    if (fallback !== undefined) add(fallback);
  }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const before = counts.get(node) ?? 0;
    counts.set(node, before + 1);
    if (before === 0) pending.push(...operandsOf(node));
  }
  return counts;
}
