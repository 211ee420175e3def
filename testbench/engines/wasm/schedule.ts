import { changes, rootsOf } from './actions.js';
import type { Action } from './actions.js';
import { Kind, operandsOf } from './graph.js';
import type { Graph } from './graph.js';
import { Code } from './opcodes.js';

/** One thing of a schedule: an operation is worked out and kept, or an action is done. */
export type Step = { readonly keep: number } | { readonly action: Action };

/** Steps in order. Operations that no step keeps are worked out where they are used. */
export interface Schedule {
  readonly steps: readonly Step[];
  /** The kept operations that each step uses, and how many operations it works out. */
  readonly uses: readonly (readonly number[])[];
  readonly costs: readonly number[];
}

/** An operation with more operations than this below it is kept, which bounds how deep expressions nest. */
const LARGEST = 100;

function isRead(kind: number): boolean {
  return kind === Kind.load || kind === Kind.fetch || kind === Kind.lane;
}

interface Task {
  readonly step: Step;
  /** States that it changes. */
  readonly changes: readonly number[];
  /** Tasks that keep what this one uses. */
  readonly needs: number[];
  /** Reads of state that stand in this task itself. */
  readonly reads: number[];
  readonly kept: number[];
  cost: number;
  progress: 'waiting' | 'open' | 'done';
}

/**
 * Orders the actions so that state is changed in place: what reads a state comes before what changes it. Where that goes
 * round in a circle, the old value is kept.
 */
export class Scheduler {
  private readonly kept: Uint8Array;
  private readonly tasks: Task[] = [];
  /** The task that keeps an operation. */
  private readonly keepers = new Map<number, number>();
  /** The task that works a state out anew. */
  private readonly makers = new Map<number, number>();
  private readonly readers = new Map<number, number[]>();
  /** Reads of state that have been kept as they were before a change. */
  private readonly saved = new Set<number>();
  private readonly order: Task[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly actions: readonly Action[],
    /** What makes states that are worked out anew, by state. */
    private readonly producers: ReadonlyMap<number, Action>,
  ) {
    this.kept = new Uint8Array(graph.size);
  }

  /** The schedule of the actions; those that change nothing keep their order if they come first. */
  schedule(): Schedule {
    const made = this.producersOf(this.actions);
    this.chooseKept([...this.actions, ...made.values()]);
    this.kept.forEach((keeps, id) => {
      if (keeps === 1) this.keepers.set(id, this.addTask({ keep: id }, [id], [], id));
    });
    for (const [state, action] of made) this.makers.set(state, this.addTask({ action }, rootsOf(action), []));
    const first = this.tasks.length;
    for (const action of this.actions) this.addTask({ action }, rootsOf(action), changes(action));
    this.tasks.forEach((task, at) => {
      for (const read of task.reads)
        this.forStates(read, state => {
          const maker = this.makers.get(state);
          if (maker === undefined) this.readersOf(state).push(at);
          else task.needs.push(maker);
        });
    });
    for (let at = first; at < this.tasks.length; at++) this.run(at);
    return {
      steps: this.order.map(({ step }) => step),
      uses: this.order.map(({ kept }) => kept),
      costs: this.order.map(({ cost }) => cost),
    };
  }

  private readersOf(state: number): number[] {
    let readers = this.readers.get(state);
    if (readers === undefined) {
      readers = [];
      this.readers.set(state, readers);
    }
    return readers;
  }

  /** What makes the states that these actions read, and those that it reads in turn. */
  private producersOf(actions: readonly Action[]): Map<number, Action> {
    const made = new Map<number, Action>();
    if (this.producers.size === 0) return made;
    const { kind } = this.graph;
    const seen = new Uint8Array(this.graph.size);
    const pending = actions.flatMap(rootsOf);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (seen[id] === 1) continue;
      seen[id] = 1;
      const count = operandsOf(kind[id] ?? 0);
      for (let i = 0; i < count; i++) pending.push(this.operand(id, i));
      if (!isRead(kind[id] ?? 0)) continue;
      this.forStates(id, state => {
        const action = this.producers.get(state);
        if (action === undefined || made.has(state)) return;
        made.set(state, action);
        pending.push(...rootsOf(action));
      });
    }
    return made;
  }

  private forStates(read: number, visit: (state: number) => void): void {
    const { kind, c, d } = this.graph;
    if (kind[read] === Kind.fetch) visit(d[read] ?? 0);
    else if (kind[read] === Kind.lane) this.graph.statesOf(read).forEach(visit);
    else for (let state = c[read] ?? 0; state < (d[read] ?? 0); state++) visit(state);
  }

  private operand(id: number, i: number): number {
    const { a, b, c } = this.graph;
    return (i === 0 ? a : i === 1 ? b : c)[id] ?? 0;
  }

  private chooseKept(actions: readonly Action[]): void {
    const { graph, kept } = this;
    const uses = new Int32Array(graph.size);
    for (const action of actions) for (const root of rootsOf(action)) uses[root] = (uses[root] ?? 0) + 1;
    for (let id = graph.size - 1; id >= 0; id--) {
      if (uses[id] === 0) continue;
      const count = operandsOf(graph.kind[id] ?? 0);
      for (let i = 0; i < count; i++) {
        const below = this.operand(id, i);
        uses[below] = (uses[below] ?? 0) + 1;
      }
    }
    const sizes = new Int32Array(graph.size);
    for (let id = 0; id < graph.size; id++) {
      if (uses[id] === 0) continue;
      const kind = graph.kind[id] ?? 0;
      const count = operandsOf(kind);
      let size = 1;
      for (let i = 0; i < count; i++) size += sizes[this.operand(id, i)] ?? 0;
      const leaf = kind === Kind.load || kind === Code.const32 || kind === Code.const64;
      // What each lane has a value of is worked out inside of the loop.
      const keeps = !leaf && graph.group[id] === 0 && ((uses[id] ?? 0) > 1 || size > LARGEST);
      kept[id] = Number(keeps);
      sizes[id] = keeps ? 1 : size;
    }
    // Reads of memory stand apart from the writes, which must come after all of them.
    for (const action of actions) {
      if (action.kind !== 'writes') continue;
      this.walk(rootsOf(action), id => {
        if (graph.kind[id] === Kind.fetch) kept[id] = 1;
      });
    }
  }

  /** Visits the operations that are worked out in one place with these roots; of kept ones only themselves. */
  private walk(roots: readonly number[], visit: (id: number) => void, top?: number): void {
    const pending = [...roots];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      visit(id);
      if (this.kept[id] === 1 && id !== top) continue;
      const count = operandsOf(this.graph.kind[id] ?? 0);
      for (let i = 0; i < count; i++) pending.push(this.operand(id, i));
    }
  }

  private addTask(step: Step, roots: readonly number[], changed: readonly number[], top?: number): number {
    const task: Task = {
      step,
      changes: changed,
      needs: [],
      reads: [],
      kept: [],
      cost: 1,
      progress: 'waiting',
    };
    const seen = new Set<number>();
    this.walk(
      roots,
      id => {
        task.cost++;
        if (seen.has(id)) return;
        seen.add(id);
        if (this.kept[id] === 1 && id !== top) {
          task.kept.push(id);
          task.needs.push(this.keepers.get(id) ?? 0);
        } else if (isRead(this.graph.kind[id] ?? 0)) task.reads.push(id);
      },
      top,
    );
    return this.tasks.push(task) - 1;
  }

  /** Does a task after what it needs and, where it changes state, after what reads that. */
  private run(first: number): void {
    const path: { readonly task: Task; readonly before: readonly number[]; at: number }[] = [];
    const enter = (at: number): void => {
      const task = this.tasks[at];
      if (task?.progress !== 'waiting') return;
      task.progress = 'open';
      const readers = task.changes.flatMap(state => this.readersOf(state));
      path.push({ task, before: [...task.needs, ...readers], at: 0 });
    };
    enter(first);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const before = top.before[top.at++];
      if (before !== undefined) {
        enter(before);
        continue;
      }
      path.pop();
      this.finish(top.task);
    }
  }

  private finish(task: Task): void {
    for (const changed of task.changes) {
      const late = this.readersOf(changed).flatMap(at => {
        const reader = this.tasks[at];
        return reader === undefined || reader === task || reader.progress === 'done' ? [] : [reader];
      });
      for (const reader of late) this.save(reader, changed);
    }
    task.progress = 'done';
    this.order.push(task);
  }

  /** Keeps the old value of a state, or what a read of memory gives, for a task that reads it later; what that needs is kept by now. */
  private save(reader: Task, changed: number): void {
    for (let i = reader.reads.length - 1; i >= 0; i--) {
      const read = reader.reads[i] ?? 0;
      const states: number[] = [];
      this.forStates(read, state => states.push(state));
      if (!states.includes(changed)) continue;
      reader.reads.splice(i, 1);
      reader.kept.push(read);
      if (this.saved.has(read)) continue;
      this.saved.add(read);
      const step = { keep: read };
      this.order.push({
        step,
        changes: [],
        needs: [],
        reads: [],
        kept: [],
        cost: 1,
        progress: 'done',
      });
    }
  }
}
