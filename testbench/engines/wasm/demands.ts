import { rootsOf } from './actions.js';
import type { Action } from './actions.js';
import { Kind } from './kinds.js';
import type { Graph } from './graph.js';
import { conditionsOfChange, isHeld } from './held.js';
import type { LaneArray } from './lane-array.js';
import type { LaneNeeds } from './lane-needs.js';
import type { Literals } from './literals.js';
import { Code } from './opcodes.js';

/** Conditions, `2 * id + 1` for the word of `id` not being 0, `2 * id` for its being 0. */
type Conditions = readonly number[];

/** What an action needs. */
export interface Demand {
  readonly action: Action;
  /** It does nothing unless all of these hold. */
  readonly when: Conditions;
  /** The words it needs, each only where its conditions hold. */
  readonly words: readonly { readonly word: number; readonly when: Conditions }[];
}

const ALWAYS: Conditions = [];

/** What an action needs, and when. */
export function demandOf(graph: Graph, literals: Literals, action: Action): Demand {
  switch (action.kind) {
    case 'update':
      return ofUpdate(graph, literals, action);
    case 'writes': {
      const words = action.writes.flatMap(({ guard, place, limbs }) => {
        const when = [2 * guard + 1];
        const data = limbs.flatMap(limb => (limb.mask === undefined ? [limb.data] : [limb.data, limb.mask]));
        return [{ word: guard, when: ALWAYS }, ...[place, ...data].map(word => ({ word, when }))];
      });
      const [only, second] = action.writes;
      return { action, when: only && second === undefined ? [2 * only.guard + 1] : ALWAYS, words };
    }
    case 'check': {
      const { active, condition } = action.point;
      const when = [2 * active + 1];
      return {
        action,
        when,
        words: [
          { word: active, when: ALWAYS },
          { word: condition, when },
        ],
      };
    }
    case 'lanes':
      return ofLoop(graph, action);
    default:
      return { action, when: ALWAYS, words: rootsOf(action).map(word => ({ word, when: ALWAYS })) };
  }
}

/** Whether an operation is what lanes hold. */
function isHeldByLanes(graph: Graph, id: number, array: LaneArray): boolean {
  const { kind, a, b, c, arrays } = graph;
  return kind[id] === Kind.lane && arrays[a[id] ?? 0] === array && b[id] === 0 && c[id] === 0;
}

/** Lanes that all keep their values need nothing but to know that. */
function ofLoop(graph: Graph, action: Extract<Action, { kind: 'lanes' }>): Demand {
  const { stores, writes, checks, joins } = action;
  const words: { readonly word: number; readonly when: Conditions }[] = [];
  let common: Conditions | undefined;
  for (const { array, value } of stores) {
    const when: number[] = [];
    let at = value;
    while (graph.kind[at] === Code.select && graph.group[graph.a[at] ?? 0] === 0) {
      const condition = graph.a[at] ?? 0;
      const yes = graph.b[at] ?? 0;
      const no = graph.c[at] ?? 0;
      const keepsYes = isHeldByLanes(graph, yes, array);
      if (!keepsYes && !isHeldByLanes(graph, no, array)) break;
      words.push({ word: condition, when: [...when] });
      when.push(2 * condition + (keepsYes ? 0 : 1));
      at = keepsYes ? no : yes;
    }
    words.push({ word: at, when });
    common = common === undefined ? when : common.filter(condition => when.includes(condition));
  }
  const others = rootsOf({ ...action, stores: [] });
  for (const word of others) words.push({ word, when: ALWAYS });
  const alone = writes.length + checks.length + joins.length === 0;
  return { action, when: alone ? (common ?? ALWAYS) : ALWAYS, words };
}

/** What makes a state anew needs, and when; `lanes` tells what the lanes take of it. */
export function demandOfProducer(
  graph: Graph,
  literals: Literals,
  action: Action,
  state: number,
  lanes: LaneNeeds | undefined,
): Demand {
  const conditions = action.kind === 'fill' ? lanes?.conditions(state, action) : undefined;
  if (action.kind !== 'fill' || conditions === undefined) return demandOf(graph, literals, action);
  const words = action.fills.map(({ word }, i) => ({ word, when: conditions[i] ?? ALWAYS }));
  return { action, when: ALWAYS, words };
}

/** A register that keeps its value needs nothing but to know that. */
function ofUpdate(graph: Graph, literals: Literals, action: Extract<Action, { kind: 'update' }>): Demand {
  const { address, state } = action.update;
  const when: number[] = [];
  const words: { readonly word: number; readonly when: Conditions }[] = [];
  let { value } = action;
  while (graph.kind[value] === Code.select) {
    const condition = graph.a[value] ?? 0;
    const yes = graph.b[value] ?? 0;
    const no = graph.c[value] ?? 0;
    const keepsYes = isHeld(graph, yes, address, state);
    if (!keepsYes && !isHeld(graph, no, address, state)) break;
    words.push({ word: condition, when: [...when] });
    when.push(2 * condition + (keepsYes ? 0 : 1));
    value = keepsYes ? no : yes;
  }
  const changes = conditionsOfChange(graph, literals, value, action.update);
  for (const literal of changes) words.push({ word: literal >> 1, when: [...when] });
  when.push(...changes);
  words.push({ word: value, when });
  return { action, when, words };
}
