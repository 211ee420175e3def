import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Module } from '../ir/module.js';
import type { LaneArgument, Node, Site } from '../ir/node.js';
import { siteOf } from '../ir/statement.js';
import { forEachExpression, forEachStatement, operandsOf } from '../ir/walk.js';

const none: readonly LaneArgument[] = [];

/**
 * Whether an expression uses a lane that no map around it provides, beside those of `inside`. What is in `clean` uses none, and what was
 * looked at is put there, but for functions of maps, which may use the lanes of that map.
 */
function hasStray(root: Node, clean: Set<Node>, inside: readonly LaneArgument[]): boolean {
  const seen = inside.length === 0 ? clean : new Set<Node>();
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'variable' || node.kind === 'constant' || seen.has(node) || clean.has(node)) continue;
    if (node.kind === 'lane') {
      if (!inside.includes(node)) return true;
      continue;
    }
    seen.add(node);
    if (node.kind !== 'vecMap') {
      pending.push(...operandsOf(node));
      continue;
    }
    pending.push(...node.inputs);
    if (hasStray(node.body, clean, [...inside, ...node.parameters])) return true;
  }
  return false;
}

/**
 * The element that the function of a `map` or `zip` receives is used in what the function returns, and nowhere else. Asked of
 * modules that have a map.
 */
export function checkLaneScope(module: Module): readonly Diagnostic[] {
  const clean = new Set<Node>();
  const diagnostics: Diagnostic[] = [];
  const check = (root: Node, site: Site | undefined): void => {
    if (!hasStray(root, clean, none)) return;
    // Others that use it are to be told of it too.
    clean.clear();
    const help = 'return what is needed from the function; the result has one element for each';
    diagnostics.push(
      diagnostic('vec-map', 'an element that map or zip gave to its function is used outside it', site, help),
    );
  };
  for (const { enable, fallback, site } of module.variables) {
    if (enable !== undefined) check(enable, site);
    if (fallback !== undefined) check(fallback, site);
  }
  forEachStatement(module.body, statement => {
    forEachExpression(statement, node => {
      check(node, siteOf(statement));
    });
  });
  return diagnostics;
}
