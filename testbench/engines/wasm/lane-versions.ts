import { rootsOf } from './actions.js';
import type { LaneLoop } from './actions.js';
import { Assumptions } from './assumptions.js';
import type { Graph } from './graph.js';
import type { Literals } from './literals.js';
import { Code, I32, I64 } from './opcodes.js';

/** Conditions at most for which a loop is written in versions, and choices looked at to find them. */
const MOST_CHOICES = 3;
const MOST_CHOSEN = 64;
/** Operations at most in all versions of a loop together. */
const MOST_OPERATIONS = 300;
const MOST_STORES = 6;

/** How many operations of lanes some come to. */
function reached(graph: Graph, roots: readonly number[], given: Assumptions): number {
  const seen = new Set<number>();
  const pending = [...roots];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const id = given.settled(next);
    if (graph.group[id] === 0 || seen.has(id)) continue;
    seen.add(id);
    graph.pushOperands(id, pending);
  }
  return seen.size;
}

/**
 * Conditions with one value for all lanes between which what is stored chooses, the outer ones first: as many as a loop of `size`
 * operations of lanes may be written in versions for.
 */
export function choicesOf(graph: Graph, { stores }: LaneLoop, size: number): readonly number[] {
  const found = new Set<number>();
  if (stores.length > MOST_STORES) return [];
  const pending = new Set(stores.map(({ value }) => value));
  for (const id of pending) {
    if (pending.size > MOST_CHOSEN) break;
    const condition = graph.a[id] ?? 0;
    const yes = graph.b[id] ?? 0;
    const no = graph.c[id] ?? 0;
    if (graph.kind[id] !== Code.select || graph.group[id] === 0 || graph.group[condition] !== 0) continue;
    found.add(condition);
    pending.add(yes).add(no);
  }
  const versions = Math.max(1, MOST_OPERATIONS / Math.max(1, size));
  return [...found].slice(0, Math.min(MOST_CHOICES, Math.floor(Math.log2(versions))));
}

/**
 * Words with one value for all lanes without which a lane does not write. The loop itself takes them: what stands below them may
 * have changed by then.
 */
function sharedBy(graph: Graph, guard: number): readonly number[] {
  const found: number[] = [];
  const pending = [guard];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    if (graph.group[id] === 0) {
      if (graph.is64[id] !== true && !graph.isConstant(id)) found.push(id);
    } else if (kind === I32.and || kind === I64.and) pending.push(b, a);
    else if ((kind === I32.ne || kind === I64.ne) && graph.isZero(b)) pending.push(a);
  }
  return found;
}

/**
 * Words with one value for all lanes, of which one is not 0 where any lane writes its memory; none unless most of the work is for what is
 * written, so that a loop without it is worth writing.
 */
export function writingOf(graph: Graph, literals: Literals, loop: LaneLoop): readonly number[] {
  const found = new Set<number>();
  for (const { guard } of loop.writes) {
    const shared = sharedBy(graph, guard);
    const word = shared.find(id => found.has(id)) ?? shared[0];
    if (word === undefined) return [];
    found.add(word);
  }
  const given = new Assumptions(graph, literals);
  const all = reached(graph, rootsOf(loop), given);
  for (const word of found) given.assume(word, false);
  return 2 * reached(graph, rootsOf({ ...loop, writes: [] }), given) <= all ? [...found] : [];
}
