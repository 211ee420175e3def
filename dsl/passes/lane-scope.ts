import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Module } from '../ir/module.js';
import type { LaneArgument, Node, Site } from '../ir/node.js';
import { siteOf } from '../ir/statement.js';
import { forEachExpression, forEachStatement, operandsOf } from '../ir/walk.js';

const none: ReadonlySet<LaneArgument> = new Set();

const isLeaf = ({ kind }: Node): boolean => kind === 'variable' || kind === 'constant';

/** The lanes that a node depends on and no map inside it provides; those of its operands are known. */
function freeLanes(
  node: Node,
  known: ReadonlyMap<Node, ReadonlySet<LaneArgument>>,
): ReadonlySet<LaneArgument> {
  if (node.kind === 'lane') return new Set([node]);
  let found = none;
  operandsOf(node).forEach(operand => {
    const inside = known.get(operand) ?? none;
    if (found.size === 0) found = inside;
    else if (inside.size > 0 && inside !== found) found = new Set([...found, ...inside]);
  });
  if (node.kind !== 'vecMap') return found;
  return new Set([...found].filter(lane => !node.parameters.includes(lane)));
}

/**
 * The element that the function of a `map` or `zip` receives is used in what the function returns, and nowhere else. Asked of
 * modules that have a map.
 */
export function checkLaneScope(module: Module): readonly Diagnostic[] {
  const known = new Map<Node, ReadonlySet<LaneArgument>>();
  const diagnostics: Diagnostic[] = [];
  const check = (root: Node, site: Site | undefined): void => {
    if (isLeaf(root)) return;
    const pending = [root];
    for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
      const before = pending.length;
      operandsOf(node).forEach(operand => {
        if (!isLeaf(operand) && !known.has(operand)) pending.push(operand);
      });
      if (pending.length > before) continue;
      known.set(node, freeLanes(node, known));
      pending.pop();
    }
    if ((known.get(root) ?? none).size === 0) return;
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
