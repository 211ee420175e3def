import type { Action, LaneJoin, LaneStore } from './actions.js';
import { changes, rootsOf } from './actions.js';
import type { CheckPoint } from './circuit.js';
import { operandCounts } from './kinds.js';
import type { Graph } from './graph.js';
import type { LaneGrid } from './lane-grid.js';
import type { Write } from './memories.js';
import { isRead, statesOf } from './reads.js';

interface Work {
  readonly stores: readonly LaneStore[];
  readonly writes: readonly Write[];
  readonly checks: readonly CheckPoint[];
  readonly joins: readonly LaneJoin[];
}

/** Joins what is done to the lanes of one grid into loops over them; the rest stays as it is. */
export function joinLanes(graph: Graph, actions: readonly Action[]): Action[] {
  const works = new Map<LaneGrid, Work[]>();
  const add = (lanes: LaneGrid, part: Partial<Work>): void => {
    const work = { stores: [], writes: [], checks: [], joins: [], ...part };
    const known = works.get(lanes);
    if (known === undefined) works.set(lanes, [work]);
    else known.push(work);
  };
  const others = actions.filter(action => {
    switch (action.kind) {
      case 'update': {
        const { array } = action.update;
        if (array !== undefined) add(array.lanes, { stores: [{ array, value: action.value }] });
        return array === undefined;
      }
      case 'writes': {
        const lanes = action.writes[0]?.bank.lanes?.lanes;
        if (lanes !== undefined) add(lanes, { writes: [...action.writes] });
        return lanes === undefined;
      }
      case 'check':
        if (action.point.lanes !== undefined) add(action.point.lanes, { checks: [action.point] });
        return action.point.lanes === undefined;
      default:
        return true;
    }
  });
  const loops = [...works].flatMap(([lanes, parts]) => {
    const loop = (work: readonly Work[]): Action => ({
      kind: 'lanes',
      lanes,
      stores: work.flatMap(({ stores }) => stores),
      writes: work.flatMap(({ writes }) => writes),
      checks: work.flatMap(({ checks }) => checks),
      joins: work.flatMap(({ joins }) => joins),
    });
    // Lanes of one block need no loop: what has nothing in common may be done apart, and only where it matters.
    return lanes.isBlock
      ? apart(
          graph,
          parts.map(part => loop([part])),
          loop,
        )
      : [loop(parts)];
  });
  return [...others, ...loops];
}

type Loop = Extract<Action, { kind: 'lanes' }>;

/** Puts together loops that share operations, and such that each read what the other changes. */
function apart(graph: Graph, loops: readonly Action[], join: (work: readonly Work[]) => Action): Action[] {
  const parts = loops.filter((action): action is Loop => action.kind === 'lanes');
  const together = new Groups(parts.length);
  // Which part has met an operation first, and which has met a leaf last.
  const owner = new Int32Array(graph.size).fill(-1);
  const visited = new Int32Array(graph.size).fill(-1);
  const changer = new Map<number, number>();
  const reads = parts.map(() => new Set<number>());
  parts.forEach((part, at) => {
    for (const state of changes(part)) changer.set(state, at);
    const pending = [...rootsOf(part)];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (graph.group[id] === 0) continue;
      const kind = graph.kind[id] ?? 0;
      const before = owner[id] ?? -1;
      if (before >= 0) {
        // What is below it, its owner has seen.
        together.join(before, at);
        continue;
      }
      if (operandCounts[kind] !== 0) owner[id] = at;
      else if (visited[id] === at) continue;
      visited[id] = at;
      if (isRead(kind)) statesOf(graph, id, state => reads[at]?.add(state));
      graph.pushOperands(id, pending);
    }
  });
  // A loop comes before those that change what it reads: where that leads back to it they are one.
  const groups = together.all();
  const groupOf: number[] = [];
  groups.forEach((members, group) => members.forEach(at => (groupOf[at] = group)));
  const after = groups.map(members => {
    const found = new Set<number>();
    for (const at of members)
      reads[at]?.forEach(state => {
        const by = changer.get(state);
        if (by !== undefined) found.add(groupOf[by] ?? 0);
      });
    return found;
  });
  const reached = after.map(first => {
    const found = new Set(first);
    for (const group of found) after[group]?.forEach(next => found.add(next));
    return found;
  });
  reached.forEach((found, group) => {
    for (const other of found)
      if (other > group && reached[other]?.has(group) === true)
        together.join(groups[group]?.[0] ?? 0, groups[other]?.[0] ?? 0);
  });
  return together.all().map(group => join(group.flatMap(at => parts[at] ?? [])));
}

/** Numbers that are put together. */
class Groups {
  private readonly of: number[];

  constructor(count: number) {
    this.of = Array.from({ length: count }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [to, from] = [this.of[a] ?? 0, this.of[b] ?? 0];
    if (to !== from) this.of.forEach((group, i) => group === from && (this.of[i] = to));
  }

  all(): number[][] {
    const groups = new Map<number, number[]>();
    this.of.forEach((group, i) => {
      const known = groups.get(group);
      if (known === undefined) groups.set(group, [i]);
      else known.push(i);
    });
    return [...groups.values()];
  }
}
