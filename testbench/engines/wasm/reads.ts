import { rootsOf } from './actions.js';
import type { Action } from './actions.js';
import { Kind } from './kinds.js';
import type { Graph } from './graph.js';

/** Whether operations of a kind read state. */
export function isRead(kind: number): boolean {
  return kind === Kind.load || kind === Kind.fetch || kind === Kind.lane;
}

/** Visits the states that an operation reads. */
export function statesOf(graph: Graph, read: number, visit: (state: number) => void): void {
  const kind = graph.kind[read];
  const end = graph.d[read] ?? 0;
  if (kind === Kind.fetch) visit(end);
  else if (kind === Kind.lane) graph.eachStateOf(read, visit);
  else for (let state = graph.c[read] ?? 0; state < end; state++) visit(state);
}

/** Whether an operation reads a state of which `test` holds. */
export function readsAny(graph: Graph, read: number, test: (state: number) => boolean): boolean {
  let found = false;
  statesOf(graph, read, state => (found ||= test(state)));
  return found;
}

/** What makes the states that actions read, of those that are worked out anew, and those that it reads in turn. */
export function producersOf(
  graph: Graph,
  actions: readonly Action[],
  producers: ReadonlyMap<number, Action>,
): ReadonlyMap<number, Action> {
  const made = new Map<number, Action>();
  if (producers.size === 0) return made;
  const { kind } = graph;
  const seen = new Uint8Array(graph.size);
  const pending = actions.flatMap(rootsOf);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (seen[id] === 1) continue;
    seen[id] = 1;
    graph.pushOperands(id, pending);
    if (!isRead(kind[id] ?? 0)) continue;
    statesOf(graph, id, state => {
      const action = producers.get(state);
      if (action === undefined || made.has(state)) return;
      made.set(state, action);
      pending.push(...rootsOf(action));
    });
  }
  return made;
}
