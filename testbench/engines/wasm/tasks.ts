import { changes } from './actions.js';
import type { Action } from './actions.js';
import { demandOf, demandOfProducer } from './demands.js';
import type { Demand } from './demands.js';
import { isRead, producersOf, statesOf } from './reads.js';
import { Kind, operandCounts } from './kinds.js';
import type { Graph } from './graph.js';
import { LaneNeeds } from './lane-needs.js';
import { Literals } from './literals.js';
import { Needs } from './needs.js';
import { Regions } from './regions.js';
import type { Step } from './schedule.js';

/** An operation with more operations than this below it is kept, which bounds how deep expressions nest. */
const LARGEST = 100;
/** An operation on the border of a region is worked out inside of it if it has this many operations. */
const SUNK = 3;
/** What an action that is left out saves, in operations. */
const ACTION = 3;

/** A step, with what must come before it and what it does to the state. */
export interface Task {
  readonly step: Step;
  /** The step matters only where the conditions of this region hold. */
  readonly region: number;
  /** Tasks that keep what this one uses. */
  readonly needs: number[];
  /** Operations of this task that read state. */
  readonly reads: number[];
  /** States that it changes. */
  readonly changes: readonly number[];
  /** Kept operations that it uses. */
  readonly kept: number[];
  /** Operations that it works out. */
  cost: number;
}

const NOTHING: readonly number[] = [];

/** Divides work into tasks: operations that are kept, each with what only it uses, and the actions. */
export class Tasks {
  readonly tasks: Task[] = [];
  readonly regions: Regions;
  /** Number of the first task that is asked for; those before it are done where something needs them. */
  first = 0;
  private readonly needs: Needs;
  private readonly kept: Uint8Array;
  /** The task that keeps an operation. */
  private readonly keepers: Int32Array;
  /** The last task that visited an operation. */
  private readonly visited: Int32Array;
  private readonly conditions: (readonly number[])[] = [];
  private readonly pending: number[] = [];

  constructor(
    private readonly graph: Graph,
    actions: readonly Action[],
    producers: ReadonlyMap<number, Action>,
  ) {
    const made = producersOf(graph, actions, producers);
    const all = [...made.values(), ...actions];
    const literals = new Literals(graph);
    const hasLanes = all.some(({ kind }) => kind === 'lanes');
    const lanes = hasLanes ? new LaneNeeds(graph, literals, all, made) : undefined;
    const demands = [
      ...[...made].map(([state, action]) => demandOfProducer(graph, literals, action, state, lanes)),
      ...actions.map(action => demandOf(graph, literals, action)),
    ];
    // What an operation of lanes makes is needed where it is read: what it works with stands before that in the graph.
    const demandOfState = new Map(
      [...made.keys()].flatMap((state, i) => {
        const demand = demands[i];
        return demand?.action.kind === 'lanes' ? [[state, demand] as const] : [];
      }),
    );
    this.needs = new Needs(
      graph,
      literals,
      demands.filter((demand, i) => i >= made.size || demand.action.kind !== 'lanes'),
      demandOfState,
    );
    this.kept = new Uint8Array(graph.size);
    this.keepers = new Int32Array(graph.size).fill(-1);
    this.visited = new Int32Array(graph.size).fill(-1);
    const states = [...made.keys()];
    const sets = demands.map(({ when }, i) =>
      this.needs.all(when, this.needs.ofState.get(states[i] ?? -1) ?? 0),
    );
    this.regions = this.findRegions(sets);
    this.chooseKept(demands, sets);
    for (let id = 0; id < graph.size; id++) {
      if (this.kept[id] !== 1) continue;
      this.keepers[id] = this.tasks.length;
      this.add({ keep: id }, [id], NOTHING, this.regionOf(id), id);
    }
    demands.forEach(({ action, words }, i) => {
      const roots = words.map(({ word }) => word);
      const changed = i < made.size ? NOTHING : changes(action);
      if (i === made.size) this.first = this.tasks.length;
      this.add({ action }, roots, changed, this.regions.of(sets[i] ?? 0), -1);
    });
    const makers = new Map([...made.keys()].map((state, i) => [state, this.first - made.size + i]));
    for (const { needs, kept, reads } of this.tasks) {
      for (const id of kept) needs.push(this.keepers[id] ?? 0);
      if (made.size === 0) continue;
      for (const read of reads)
        statesOf(graph, read, state => {
          const maker = makers.get(state);
          if (maker !== undefined) needs.push(maker);
        });
    }
    // A loop stores whole blocks, beyond the ends of rows too: what lanes find there is put there after it.
    for (const { state, border } of graph.arrays) {
      const [loop, fill] = [makers.get(state), makers.get(border)];
      if (loop !== undefined && fill !== undefined) this.tasks[fill]?.needs.push(loop);
    }
  }

  get literals(): Literals {
    return this.needs.literals;
  }

  private isLeaf(id: number): boolean {
    return operandCounts[this.graph.kind[id] ?? 0] === 0;
  }

  private regionOf(id: number): number {
    return this.regions.of(this.needs.set[id] ?? 0);
  }

  private findRegions(sets: readonly number[]): Regions {
    const { needs, graph } = this;
    const weights = new Int32Array(needs.sets.count);
    for (const set of sets) weights[set] = (weights[set] ?? 0) + ACTION;
    for (let id = 0; id < graph.size; id++) {
      const set = needs.set[id] ?? -1;
      if (set > 0 && !this.isLeaf(id)) weights[set] = (weights[set] ?? 0) + 1;
    }
    return new Regions(needs.sets, needs.literals, weights);
  }

  private chooseKept(demands: readonly Demand[], sets: readonly number[]): void {
    const { graph, kept, needs } = this;
    const { kind, a, b, c } = graph;
    const regionOf = new Int32Array(graph.size);
    // The region of what uses an operation; it matters where that is one thing.
    const user = new Int32Array(graph.size);
    demands.forEach(({ words }, i) => {
      const region = this.regions.of(sets[i] ?? 0);
      for (const { word } of words) user[word] = region;
    });
    for (let id = graph.size - 1; id >= 0; id--) {
      const set = needs.set[id] ?? -1;
      if (set < 0) continue;
      const region = this.regions.of(set);
      regionOf[id] = region;
      const count = operandCounts[kind[id] ?? 0] ?? 2;
      if (count > 0) user[a[id] ?? 0] = region;
      if (count > 1) user[b[id] ?? 0] = region;
      if (count > 2) user[c[id] ?? 0] = region;
    }
    for (const { literals } of this.regions.regions)
      for (const literal of literals) if (!this.isLeaf(literal >> 1)) kept[literal >> 1] = 1;
    const sizes = new Int32Array(graph.size);
    for (let id = 0; id < graph.size; id++) {
      if ((needs.set[id] ?? -1) < 0) continue;
      const count = operandCounts[kind[id] ?? 0] ?? 2;
      if (count === 0) {
        sizes[id] = 1;
        continue;
      }
      let size = 1 + (sizes[a[id] ?? 0] ?? 0);
      if (count > 1) size += sizes[b[id] ?? 0] ?? 0;
      if (count > 2) size += sizes[c[id] ?? 0] ?? 0;
      const sinks = size >= SUNK && regionOf[id] !== user[id];
      if ((needs.uses[id] ?? 0) > 1 || size > LARGEST || sinks)
        // What each lane has a value of is worked out inside of the loop.
        kept[id] = graph.group[id] === 0 ? 1 : 0;
      sizes[id] = kept[id] === 1 ? 1 : size;
    }
    // Reads of memory stand apart from the writes, which must come after all of them.
    for (const { action, words } of demands)
      if (action.kind === 'writes') for (const { word } of words) this.keepFetches(word);
  }

  private keepFetches(root: number): void {
    const { pending, kept } = this;
    pending.push(root);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (this.graph.kind[id] === Kind.fetch) kept[id] = 1;
      if (kept[id] !== 1) this.graph.pushOperands(id, pending);
    }
  }

  /** Puts down what a task needs that works out `root`: of kept operations, unless they are `top`, only themselves. */
  private gather(task: Task, number: number, root: number, top: number): void {
    const { kind } = this.graph;
    const { pending, kept, visited } = this;
    pending.push(root);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      // Operations of lanes are not kept, and worked out once in each loop all the same.
      if (visited[id] === number && this.graph.group[id] !== 0) continue;
      task.cost++;
      const isKept = kept[id] === 1 && id !== top;
      if (!isKept) this.graph.pushOperands(id, pending);
      if (visited[id] === number) continue;
      visited[id] = number;
      if (isKept) task.kept.push(id);
      else if (isRead(kind[id] ?? 0)) task.reads.push(id);
    }
  }

  /** Adds a task. */
  private add(
    step: Step,
    roots: readonly number[],
    changes: readonly number[],
    region: number,
    top: number,
  ): void {
    const task: Task = { step, region, needs: [], reads: [], changes, kept: [], cost: 1 };
    const number = this.tasks.push(task) - 1;
    for (const root of roots) this.gather(task, number, root, top);
    for (const id of this.conditionsOf(region)) this.gather(task, number, id, top);
  }

  /** The conditions of a region and those around. */
  private conditionsOf(region: number): readonly number[] {
    if (region === 0) return NOTHING;
    let found = this.conditions[region];
    if (found === undefined) {
      const { parent, literals } = this.regions.regions[region] ?? { parent: 0, literals: [] };
      found = [...this.conditionsOf(parent), ...literals.map(literal => literal >> 1)];
      this.conditions[region] = found;
    }
    return found;
  }
}
