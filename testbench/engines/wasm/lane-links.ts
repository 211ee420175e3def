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

/** Ways to feed an input that are told apart: with more of them none feeds most lanes. */
const MOST_WAYS = 16;

/** Some bits of an expression. */
interface Bits {
  readonly node: Node;
  readonly lo: number;
}

/** What bits come from, through all that only moves them. */
function originOf(equations: Lowered, from: Node): Bits {
  const { width } = from;
  let node = from;
  let lo = 0;
  for (;;) {
    let next: Node | undefined;
    switch (node.kind) {
      case 'variable':
        if (node.role === 'instanceInput' || node.role === 'wire' || node.role === 'output')
          next = equations.next.get(node);
        break;
      case 'resize':
        if (lo + width <= node.a.width) next = node.a;
        break;
      case 'slice':
        lo += node.lo;
        next = node.a;
        break;
      case 'concat': {
        let at = lo;
        let i = node.parts.length - 1;
        for (let part = node.parts[i]; part !== undefined && at >= part.width; part = node.parts[i]) {
          at -= part.width;
          i--;
        }
        const part = node.parts[i];
        if (part !== undefined && at + width <= part.width) {
          next = part;
          lo = at;
        }
      }
    }
    if (next === undefined) return { node, lo };
    node = next;
  }
}

/** What feeds one input of the members of a group. */
export interface Feed {
  /** The pin of each member, as the parent drives it. */
  readonly pins: readonly Variable[];
  /** All pins come from the same bits. */
  readonly same: boolean;
  /** Where a common distance feeds at least half of the lanes. */
  readonly link: Link | undefined;
}

/** A way in which members may feed an input, and how many lanes it feeds. */
interface Vote {
  readonly output: Variable;
  readonly distance: number;
  count: number;
}

/** How the pins of one input are fed. */
export function feedOf(
  equations: Lowered,
  pins: readonly Variable[],
  laneOf: ReadonlyMap<Instance, number>,
): Feed {
  // What most arrays broadcast is one expression for all.
  const driver = pins[0] && equations.next.get(pins[0]);
  if (driver !== undefined && pins.every(pin => equations.next.get(pin) === driver))
    return { pins, same: true, link: undefined };
  const votes: Vote[] = [];
  const ways: (Vote | undefined)[] = [];
  let first: Bits | undefined;
  let same = true;
  let lane = 0;
  for (const pin of pins) {
    const { node, lo } = originOf(equations, pin);
    first ??= { node, lo };
    same &&= node === first.node && lo === first.lo;
    const way = lo === 0 && node.width === pin.width ? voteFor(votes, node, lane, laneOf) : undefined;
    if (way !== undefined) way.count++;
    ways.push(way);
    lane++;
  }
  const best = votes.reduce<Vote | undefined>(
    (a, b) => (a !== undefined && a.count >= b.count ? a : b),
    undefined,
  );
  if (best === undefined || same || 2 * best.count < pins.length) return { pins, same, link: undefined };
  const alone = new Set<number>();
  ways.forEach((way, lane) => {
    if (way !== best) alone.add(lane);
  });
  return { pins, same, link: { output: best.output, distance: best.distance, alone } };
}

/** The way of a lane that this expression feeds, if it is what a member puts out. */
function voteFor(
  votes: Vote[],
  node: Node,
  lane: number,
  laneOf: ReadonlyMap<Instance, number>,
): Vote | undefined {
  if (node.kind !== 'variable' || node.role !== 'instanceOutput') return undefined;
  const { inner: output, instance } = node;
  const source = instance && laneOf.get(instance);
  if (output === undefined || source === undefined) return undefined;
  const distance = lane - source;
  for (const vote of votes) if (vote.output === output && vote.distance === distance) return vote;
  if (votes.length >= MOST_WAYS) return undefined;
  const vote = { output, distance, count: 0 };
  votes.push(vote);
  return vote;
}
