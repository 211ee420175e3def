import { rootsOf } from './actions.js';
import type { LaneLoop } from './actions.js';
import { Assumptions } from './assumptions.js';
import type { Graph } from './graph.js';
import type { Literal, Literals } from './literals.js';
import { Code } from './opcodes.js';

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
    pending.push(...graph.operands(id));
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
    if (graph.kind[id] !== Code.select || graph.group[condition] !== 0) continue;
    found.add(condition);
    pending.add(yes).add(no);
  }
  const versions = Math.max(1, MOST_OPERATIONS / Math.max(1, size));
  return [...found].slice(0, Math.min(MOST_CHOICES, Math.floor(Math.log2(versions))));
}

/**
 * Conditions with one value for all lanes, of which one holds where any lane writes its memory; none unless most of the work is for what is
 * written, so that a loop without it is worth writing.
 */
export function writingOf(graph: Graph, literals: Literals, loop: LaneLoop): readonly Literal[] {
  const found = new Set<Literal>();
  for (const { guard } of loop.writes) {
    const isShared = (id: number): boolean => graph.group[id] === 0 && graph.is64[id] !== true;
    const literal = literals.of(guard, 1).find(one => isShared(one >> 1));
    if (literal === undefined) return [];
    found.add(literal);
  }
  const given = new Assumptions(graph, literals);
  const all = reached(graph, rootsOf(loop), given);
  for (const literal of found) given.assume(literal >> 1, (literal & 1) === 0);
  return 2 * reached(graph, rootsOf({ ...loop, writes: [] }), given) <= all ? [...found] : [];
}
