import type { LaneArgument, Node } from '../../ir/node.js';
import { operandsOf } from '../../ir/walk.js';

/** Which expressions change from lane to lane of the maps around them: those are declared inside the loop. */
export class LaneUse {
  private readonly known = new Map<Node, ReadonlySet<LaneArgument>>();

  /** True when the value depends on a lane of a map around it. */
  dependsOnLane(node: Node): boolean {
    return this.lanesOf(node).size > 0;
  }

  /** The lanes of surrounding maps that the node's value depends on. */
  private lanesOf(node: Node): ReadonlySet<LaneArgument> {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const found = new Set<LaneArgument>();
    if (node.kind === 'lane') found.add(node);
    else if (node.kind === 'vecMap') {
      for (const lane of this.lanesOf(node.body)) if (!node.parameters.includes(lane)) found.add(lane);
    }
    const include = (operand: Node): void => {
      for (const lane of this.lanesOf(operand)) found.add(lane);
    };
    (node.kind === 'vecMap' ? node.inputs : operandsOf(node)).forEach(include);
    this.known.set(node, found);
    return found;
  }
}
