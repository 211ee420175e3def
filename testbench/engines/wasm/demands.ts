import { rootsOf } from './actions.js';
import type { Action } from './actions.js';
import { Kind } from './kinds.js';
import type { Graph } from './graph.js';
import type { LaneNeeds } from './lane-needs.js';
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

/** Whether a word is what a register holds. */
export function isHeld(graph: Graph, id: number, address: number, state: number): boolean {
  const { kind, a, c, d } = graph;
  return kind[id] === Kind.load && a[id] === address && c[id] === state && d[id] === state + 1;
}

const ALWAYS: Conditions = [];

/** What an action needs, and when. */
export function demandOf(graph: Graph, action: Action): Demand {
  switch (action.kind) {
    case 'update':
      return ofUpdate(graph, action);
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
    default:
      return { action, when: ALWAYS, words: rootsOf(action).map(word => ({ word, when: ALWAYS })) };
  }
}

/** What makes a state anew needs, and when; `lanes` tells what the lanes take of it. */
export function demandOfProducer(
  graph: Graph,
  action: Action,
  state: number,
  lanes: LaneNeeds | undefined,
): Demand {
  const conditions = action.kind === 'fill' ? lanes?.conditions(state, action) : undefined;
  if (action.kind !== 'fill' || conditions === undefined) return demandOf(graph, action);
  const words = action.fills.map(({ word }, i) => ({ word, when: conditions[i] ?? ALWAYS }));
  return { action, when: ALWAYS, words };
}

/** A register that keeps its value needs nothing but to know that. */
function ofUpdate(graph: Graph, action: Extract<Action, { kind: 'update' }>): Demand {
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
  words.push({ word: value, when });
  return { action, when, words };
}
