import type { Node } from '../../ir/node.js';
import { operandsOf } from '../../ir/walk.js';

/** Levels of an expression that are printed by functions that call themselves. */
export const DEEPEST = 100;

/** A node on the way down, and how many of its operands have been visited. */
interface Visit {
  readonly node: Node;
  readonly operands: readonly Node[];
  next: number;
  /** Levels below. */
  height: number;
}

/**
 * The nodes below `root` that are to have names so that no expression between them has more than `DEEPEST` levels, each after those
 * below it. What `isDone` says has a name already; bodies of maps stand in places of their own; parts and other widths of a value are
 * printed as selections from it, under no name.
 */
export function namesBelow(root: Node, isDone: (node: Node) => boolean): readonly Node[] {
  const found: Node[] = [];
  const heights = new Map<Node, number>();
  const visit = (node: Node): Visit => {
    const operands = node.kind === 'vecMap' ? node.inputs : isDone(node) ? [] : operandsOf(node);
    return { node, operands, next: 0, height: 0 };
  };
  const path = [visit(root)];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const operand = top.operands[top.next];
    if (operand !== undefined) {
      const known = heights.get(operand);
      if (known === undefined) {
        path.push(visit(operand));
        continue;
      }
      top.next++;
      top.height = Math.max(top.height, known + 1);
      continue;
    }
    path.pop();
    const { kind } = top.node;
    const named = top.height >= DEEPEST && top.node !== root && kind !== 'slice' && kind !== 'resize';
    if (named) found.push(top.node);
    heights.set(top.node, named ? 0 : top.height);
  }
  return found;
}
