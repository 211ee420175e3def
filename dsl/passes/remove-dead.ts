import { checksOf } from '../ir/checks-of.js';
import type { Instance, Memory, Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { driversOf, prune } from '../ir/prune.js';
import type { Statement } from '../ir/statement.js';
import { forEachExpression, forEachStatement, walkNodes } from '../ir/walk.js';

const effects = new WeakMap<Module, boolean>();

/** True when a module does something besides driving its outputs: it has checks, or is not described here. */
function hasEffects(module: Module): boolean {
  let found = effects.get(module);
  if (found === undefined) {
    found =
      module.blackBox !== undefined ||
      checksOf(module).length > 0 ||
      module.instances.some(instance => hasEffects(instance.module));
    effects.set(module, found);
  }
  return found;
}

/**
 * The variables, memories and instances that outputs, checks and instances with effects depend on. Ports count as used, and
 * so do all pins of a used instance.
 */
export function usedThings(module: Module): ReadonlySet<Variable | Memory | Instance> {
  const used = new Set<Variable | Memory | Instance>();
  const seen = new Set<Node>();
  const use = (node: Node): void => {
    walkNodes(node, seen, inner => {
      if (inner.kind === 'variable') used.add(inner);
      if (inner.kind === 'memoryRead') used.add(inner.memory);
    });
  };
  const useAll = (statements: readonly Statement[]): void => {
    forEachStatement(statements, statement => {
      forEachExpression(statement, use);
      if (statement.kind === 'memorySample') used.add(statement.memory);
    });
  };

  for (const { variable } of module.ports) used.add(variable);
  for (const instance of module.instances) if (hasEffects(instance.module)) used.add(instance);
  useAll(prune(module.body, statement => statement.kind === 'check'));
  // A set is walked in the order of insertion, what is added on the way included.
  for (const thing of used) {
    if (thing.kind === 'instance') {
      for (const pin of [...thing.inputs, ...thing.outputs]) used.add(pin);
      continue;
    }
    useAll(driversOf(module, thing));
    if (thing.kind === 'memory') continue;
    if (thing.instance !== undefined) used.add(thing.instance);
    if (thing.fallback !== undefined) use(thing.fallback);
    if (thing.enable !== undefined) use(thing.enable);
  }
  return used;
}
