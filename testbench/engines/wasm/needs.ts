import type { Demand } from './demands.js';
import { operandCounts } from './kinds.js';
import type { Graph } from './graph.js';
import { LiteralSets } from './literal-sets.js';
import type { Literals } from './literals.js';
import { Code } from './opcodes.js';
import { isRead, statesOf } from './reads.js';

/**
 * When the words of operations matter. An operation is needed only where all literals of its set hold: what stands in one arm
 * of a choice only where that arm is chosen, what is used in several places where all of those have it in common.
 */
export class Needs {
  readonly sets = new LiteralSets();
  /** The set of each operation; -1 for one that is not needed at all. */
  readonly set: Int32Array;
  /** How many times an operation is used; more than 2 count as 2. */
  readonly uses: Uint8Array;
  /** The set of each state that is made anew. */
  readonly ofState = new Map<number, number>();
  private readonly chosen = new Map<number, number>();

  constructor(
    private readonly graph: Graph,
    readonly literals: Literals,
    private readonly demands: readonly Demand[],
    /** Demands of what makes states anew, each with what its state is needed for. */
    private readonly makers: ReadonlyMap<number, Demand>,
  ) {
    this.set = new Int32Array(graph.size).fill(-1);
    this.uses = new Uint8Array(graph.size);
    this.spread();
  }

  /** A set and what follows from a word being 0 or not. */
  under(set: number, id: number, truth: number): number {
    const key = (2 * id + truth) * 2 ** 24 + set;
    let result = this.chosen.get(key);
    if (result === undefined) {
      result = this.sets.withAll(set, this.literals.of(id, truth));
      this.chosen.set(key, result);
    }
    return result;
  }

  /** The set of some conditions, `2 * id + truth` each, and of those of another set. */
  all(conditions: readonly number[], others = 0): number {
    let set = others;
    for (const condition of conditions) set = this.under(set, condition >> 1, condition & 1);
    return set;
  }

  private use(id: number, set: number): void {
    const before = this.set[id] ?? -1;
    if (before !== set) this.set[id] = before < 0 ? set : this.sets.meet(before, set);
    const uses = this.uses[id] ?? 0;
    if (uses < 2) this.uses[id] = uses + 1;
  }

  private useState(state: number, set: number): void {
    const maker = this.makers.get(state);
    if (maker === undefined) return;
    const before = this.ofState.get(state);
    this.ofState.set(state, before === undefined ? set : this.sets.meet(before, set));
    for (const { word, when } of maker.words) this.use(word, this.all(when, set));
  }

  private spread(): void {
    const { kind, a, b, c, group } = this.graph;
    for (const { words } of this.demands) for (const { word, when } of words) this.use(word, this.all(when));
    for (let id = this.graph.size - 1; id >= 0; id--) {
      const set = this.set[id] ?? -1;
      if (set < 0) continue;
      const what = kind[id] ?? 0;
      const first = a[id] ?? 0;
      if (this.makers.size > 0 && isRead(what)) statesOf(this.graph, id, state => this.useState(state, set));
      // What a lane chooses says nothing about the others.
      if (what === Code.select && group[first] === 0) {
        this.use(first, set);
        this.use(b[id] ?? 0, this.under(set, first, 1));
        this.use(c[id] ?? 0, this.under(set, first, 0));
        continue;
      }
      const count = operandCounts[what] ?? 2;
      if (count > 0) this.use(first, set);
      if (count > 1) this.use(b[id] ?? 0, set);
      if (count > 2) this.use(c[id] ?? 0, set);
    }
  }
}
