import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { memoryName, variableName } from '../diagnostics/names.js';
import { localsOf } from '../ir/locals.js';
import type { Memory, Module } from '../ir/module.js';
import type { Node, Site, Variable } from '../ir/node.js';
import { siteOf } from '../ir/statement.js';
import { forEachExpression, forEachStatement, walkNodes } from '../ir/walk.js';
import { surveyOf } from './combinational.js';

/** Every signal, memory and instance that a module uses is its own or one of its ports. */
export function checkStructure(module: Module): readonly Diagnostic[] {
  if (!surveyOf(module).foreign) return [];
  const found = new Map<Variable | Memory, Diagnostic>();
  const seen = new Set<Node>();

  const own = (thing: Variable | Memory, site: Site | undefined): void => {
    if (thing.owner === module || found.has(thing)) return;
    const name = thing.kind === 'memory' ? memoryName(thing) : variableName(thing);
    const what = thing.kind === 'memory' ? 'memory ' : '';
    found.set(
      thing,
      diagnostic(
        'foreign-signal',
        `${what}${name} belongs to module ${thing.owner.name} and is used in module ${module.name}`,
        site,
        `make it a port: an output of the module that has it, an input of the module that uses it`,
        thing.site === undefined ? [] : [{ message: `${name} is made here`, site: thing.site }],
      ),
    );
  };
  const walk = (root: Node, site: Site | undefined): void => {
    if (root.kind === 'constant') return;
    if (root.kind === 'variable') {
      own(root, site);
      return;
    }
    walkNodes(root, seen, (node, parent) => {
      const at = (parent && module.sites.get(parent)) ?? site;
      if (node.kind === 'variable') own(node, at);
      else if (node.kind === 'memoryRead') own(node.memory, module.sites.get(node) ?? at);
    });
  };

  for (const variable of localsOf(module)) {
    if (variable.enable !== undefined) walk(variable.enable, variable.site);
    if (variable.fallback !== undefined) walk(variable.fallback, variable.site);
  }
  forEachStatement(module.body, statement => {
    const site = siteOf(statement);
    if (statement.kind === 'assign') own(statement.target.variable, site);
    if (statement.kind === 'memorySample' || statement.kind === 'memoryWrite') own(statement.memory, site);
    if (statement.kind === 'when') for (const arm of statement.arms) walk(arm.condition, arm.site);
    else
      forEachExpression(statement, node => {
        walk(node, site);
      });
  });
  return [...found.values()];
}
