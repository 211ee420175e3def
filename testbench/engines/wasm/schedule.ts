import type { Action } from './actions.js';
import { Clustering } from './cluster.js';
import type { Graph } from './graph.js';
import type { Literals } from './literals.js';
import { Ordering } from './order.js';
import type { Regions } from './regions.js';
import { Tasks } from './tasks.js';
import type { Task } from './tasks.js';

/** One thing of a schedule: an operation is worked out and kept, or an action is done. */
export type Step = { readonly keep: number } | { readonly action: Action };

/** Steps in order. Operations that no step keeps are worked out where they are used. */
export interface Schedule {
  readonly tasks: readonly Task[];
  /** The conditions under which a task is done. */
  readonly regions: Regions;
  readonly literals: Literals;
}

/** Puts the work of a clock edge, or of settling, in order. `producers` work states out anew, for those that are read. */
export function schedule(
  graph: Graph,
  actions: readonly Action[],
  producers: ReadonlyMap<number, Action>,
): Schedule {
  const { tasks, regions, literals, first } = new Tasks(graph, actions, producers);
  const order = new Ordering(graph, tasks).find(first);
  const clustered = regions.regions.length === 1 ? order.tasks : new Clustering(order, regions).find();
  return { tasks: clustered, regions, literals };
}
