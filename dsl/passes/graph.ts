interface Visit<V> {
  readonly vertex: V;
  readonly index: number;
  low: number;
  open: boolean;
  readonly next: readonly V[];
  at: number;
}

/**
 * The strongly connected components, of more than one vertex or with an edge to itself, of what can be reached from
 * `roots` (Tarjan, without recursion).
 */
export function cyclicComponents<V>(roots: Iterable<V>, successors: (vertex: V) => readonly V[]): V[][] {
  // What leads nowhere is on no way round: it is only marked as seen.
  const visits = new Map<V, Visit<V> | null>();
  const stack: V[] = [];
  const found: V[][] = [];

  const leave = (last: Visit<V>): void => {
    const { vertex, index, low, next } = last;
    if (low !== index) return;
    // Alone, as in a graph without circles: nothing to gather.
    if (stack[stack.length - 1] === vertex) {
      stack.pop();
      last.open = false;
      if (next.includes(vertex)) found.push([vertex]);
      return;
    }
    const members = stack.splice(stack.lastIndexOf(vertex));
    for (const member of members) {
      const visit = visits.get(member);
      if (visit) visit.open = false;
    }
    found.push(members);
  };

  for (const root of roots) {
    let visit: Visit<V> | undefined;
    const path: Visit<V>[] = [];
    let target: V | undefined = root;
    do {
      if (target !== undefined) {
        const known = visits.get(target);
        if (known === undefined) {
          const next = successors(target);
          if (next.length === 0) visits.set(target, null);
          else {
            if (visit !== undefined) path.push(visit);
            const index = visits.size;
            visit = { vertex: target, index, low: index, open: true, next, at: 0 };
            visits.set(target, visit);
            stack.push(target);
          }
        } else if (known !== null && known.open && visit !== undefined)
          visit.low = Math.min(visit.low, known.index);
      } else if (visit !== undefined) {
        leave(visit);
        const { low } = visit;
        visit = path.pop();
        if (visit !== undefined) visit.low = Math.min(visit.low, low);
      }
      target = visit?.next[visit.at++];
    } while (visit !== undefined);
  }
  return found;
}

/**
 * A way from `start` back to it, as the vertices passed, `start` first; the one with the fewest vertices that count.
 * Undefined when there is none.
 */
export function shortestCycle<V>(
  start: V,
  successors: (vertex: V) => readonly V[],
  counts: (vertex: V) => boolean,
): V[] | undefined {
  const from = new Map<V, V>();
  const trace = (last: V): V[] => {
    const path = [last];
    for (let vertex = last; vertex !== start;) {
      const before = from.get(vertex);
      if (before === undefined) break;
      path.push(before);
      vertex = before;
    }
    return path.reverse();
  };
  // Level by level: vertices that do not count belong to the level of those that led to them.
  for (let level: V[] = [start]; level.length > 0;) {
    const nextLevel: V[] = [];
    for (let vertex = level.pop(); vertex !== undefined; vertex = level.pop()) {
      for (const target of successors(vertex)) {
        if (target === start) return trace(vertex);
        if (from.has(target)) continue;
        from.set(target, vertex);
        (counts(target) ? nextLevel : level).push(target);
      }
    }
    level = nextLevel;
  }
  return undefined;
}
