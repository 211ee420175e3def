import type { Instance } from '../../../dsl/ir/module.js';
import type { Node, Variable } from '../../../dsl/ir/node.js';
import type { Lowered } from '../../../dsl/passes/lower.js';

/** How an input of the members of a group is fed by outputs of other members. */
export interface Link {
  /** The output that feeds it, inside the module. */
  readonly output: Variable;
  /** A lane is fed by the lane so many before it. */
  readonly distance: number;
  /** Lanes that are fed by something else, in ascending order. */
  readonly alone: ReadonlySet<number>;
}

/** Some bits of an expression. */
interface Bits {
  readonly node: Node;
  readonly lo: number;
}

/** What bits come from, through all that only moves them. */
export function originOf(equations: Lowered, from: Node): Bits {
  const { width } = from;
  let [node, lo] = [from, 0];
  for (;;) {
    let next: Node | undefined;
    switch (node.kind) {
      case 'resize':
        if (lo + width <= node.a.width) next = node.a;
        break;
      case 'slice':
        lo += node.lo;
        next = node.a;
        break;
      case 'concat': {
        let [at, i] = [lo, node.parts.length - 1];
        for (let part = node.parts[i]; part !== undefined && at >= part.width; part = node.parts[i]) {
          at -= part.width;
          i--;
        }
        const part = node.parts[i];
        if (part !== undefined && at + width <= part.width) [next, lo] = [part, at];
        break;
      }
      case 'variable':
        next = equations.next.get(node);
        if (node.role !== 'wire' && node.role !== 'instanceInput' && node.role !== 'output') next = undefined;
    }
    if (next === undefined) return { node, lo };
    node = next;
  }
}

/** The link of one input, whose pins in the parent are `pins`; undefined when no common distance feeds at least half of the lanes. */
export function linkOf(
  equations: Lowered,
  pins: readonly Variable[],
  laneOf: ReadonlyMap<Instance, number>,
): Link | undefined {
  const votes = new Map<Variable, Map<number, number>>();
  const found = pins.map((pin, lane) => {
    const { node, lo } = originOf(equations, pin);
    if (node.kind !== 'variable' || node.inner === undefined || node.width !== pin.width) return undefined;
    const source = node.instance === undefined ? undefined : laneOf.get(node.instance);
    if (source === undefined || lo !== 0 || node.role !== 'instanceOutput') return undefined;
    const counts = votes.get(node.inner) ?? new Map<number, number>();
    votes.set(node.inner, counts);
    counts.set(lane - source, (counts.get(lane - source) ?? 0) + 1);
    return { output: node.inner, distance: lane - source };
  });
  let [best, most]: [{ output: Variable; distance: number } | undefined, number] = [undefined, 0];
  for (const [output, counts] of votes)
    for (const [distance, count] of counts) if (count > most) [best, most] = [{ output, distance }, count];
  if (best === undefined || 2 * most < pins.length) return undefined;
  const { output, distance } = best;
  const alone = new Set<number>();
  found.forEach((one, lane) => {
    if (one?.output !== output || one.distance !== distance) alone.add(lane);
  });
  return { output, distance, alone };
}
