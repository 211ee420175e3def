import type { LaneArgument, Node } from '../../ir/node.js';
import { operandsOf } from '../../ir/walk.js';

/** Which expressions change from lane to lane of the maps around them: those are declared inside the loop. */
export class LaneUse {
  private readonly known = new Map<Node, ReadonlySet<LaneArgument>>();

  /** True when the value depends on a lane of a map around it. */
  dependsOnLane(node: Node): boolean {
    return this.lanesOf(node).size > 0;
  }

  /** The lanes of surrounding maps that the node's value depends on. Expressions nest deeper than functions may. */
  private lanesOf(root: Node): ReadonlySet<LaneArgument> {
    const path = [root];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const below = this.known.has(node) ? [] : operandsOf(node).filter(operand => !this.known.has(operand));
      if (below.length > 0) {
        path.push(...below);
        continue;
      }
      path.pop();
      if (!this.known.has(node)) this.known.set(node, this.joined(node));
    }
    return this.known.get(root) ?? none;
  }

  /** The lanes of a node whose operands' lanes are known. */
  private joined(node: Node): ReadonlySet<LaneArgument> {
    if (node.kind === 'lane') return new Set([node]);
    const found = new Set<LaneArgument>();
    for (const operand of operandsOf(node))
      for (const lane of this.known.get(operand) ?? none) found.add(lane);
    if (node.kind === 'vecMap') for (const parameter of node.parameters) found.delete(parameter);
    return found.size === 0 ? none : found;
  }
}

const none: ReadonlySet<LaneArgument> = new Set();
