import { Kind } from './kinds.js';
import type { Graph } from './graph.js';
import { readsAny, statesOf } from './reads.js';
import type { Task } from './tasks.js';

/** Tasks in an order that is right, and for each the places of those before it that it must come after. */
export interface Order {
  readonly tasks: readonly Task[];
  readonly after: readonly (readonly number[])[];
}

/** A task on the way to which its predecessors are visited. */
interface Visit {
  readonly at: number;
  readonly before: readonly number[];
  next: number;
}

/**
 * Orders tasks so that state is changed in place: what reads a state comes before what changes it. Where that goes round in a
 * circle, a task of its own keeps the old value.
 */
export class Ordering {
  /** Tasks that read a state, and the place in the order of the one that changes it. */
  private readonly readers: number[][] = [];
  private readonly changed: number[] = [];
  /** Place in the order of the task that keeps what a read gave before a change. */
  private readonly saved = new Map<number, number>();
  private readonly place: Int32Array;
  private readonly entered: Uint8Array;
  private readonly order: Task[] = [];
  private readonly after: number[][] = [];

  constructor(
    private readonly graph: Graph,
    private readonly tasks: readonly Task[],
  ) {
    this.place = new Int32Array(tasks.length).fill(-1);
    this.entered = new Uint8Array(tasks.length);
    tasks.forEach(({ reads }, at) => {
      for (const read of reads) statesOf(graph, read, state => this.readersOf(state).push(at));
    });
  }

  private readersOf(state: number): number[] {
    return (this.readers[state] ??= []);
  }

  /** All tasks from number `first` on, with what they need; checks stay in their order. */
  find(first: number): Order {
    for (let at = first; at < this.tasks.length; at++) this.run(at);
    let check = -1;
    this.order.forEach(({ step, reads }, at) => {
      if ('action' in step && step.action.kind === 'check') {
        if (check >= 0) this.after[at]?.push(check);
        check = at;
      }
      for (const read of reads)
        statesOf(this.graph, read, state => {
          const changer = this.changed[state];
          if (changer !== undefined && changer !== at) this.after[changer]?.push(at);
        });
    });
    return { tasks: this.order, after: this.after };
  }

  /** Does a task after what it needs and, where it changes state, after what reads that. */
  private run(first: number): void {
    const path: Visit[] = [];
    this.enter(first, path);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const before = top.before[top.next++];
      if (before !== undefined) {
        this.enter(before, path);
        continue;
      }
      path.pop();
      this.finish(top.at);
    }
  }

  private enter(at: number, path: Visit[]): void {
    const task = this.tasks[at];
    if (task === undefined || this.entered[at] === 1) return;
    this.entered[at] = 1;
    let before = task.needs;
    for (const state of task.changes) before = before.concat(this.readersOf(state));
    path.push({ at, before, next: 0 });
  }

  private finish(at: number): void {
    const task = this.tasks[at];
    if (task === undefined) return;
    for (const state of task.changes) {
      for (const reader of this.readersOf(state))
        if (reader !== at && (this.place[reader] ?? -1) < 0) this.save(reader, state);
    }
    for (const state of task.changes) this.changed[state] = this.order.length;
    this.place[at] = this.push(task, task.needs);
  }

  private push(task: Task, needs: readonly number[]): number {
    const after = needs.map(need => this.place[need] ?? 0);
    for (const id of task.kept) {
      const saved = this.saved.get(id);
      if (saved !== undefined) after.push(saved);
    }
    this.after.push(after);
    return this.order.push(task) - 1;
  }

  /** Keeps the old value of a state, or what a read of memory gives, for a task that reads it later. */
  private save(reader: number, changed: number): void {
    const task = this.tasks[reader];
    if (task === undefined) return;
    for (let i = task.reads.length - 1; i >= 0; i--) {
      const read = task.reads[i] ?? 0;
      if (!readsAny(this.graph, read, state => state === changed)) continue;
      task.reads.splice(i, 1);
      task.kept.push(read);
      if (this.saved.has(read)) continue;
      // What the address of a read of memory needs is what the task needs, and has been done by now.
      const fetches = this.graph.kind[read] === Kind.fetch;
      const saving: Task = {
        step: { keep: read },
        region: 0,
        needs: fetches ? [...task.needs] : [],
        reads: fetches ? [read, ...task.reads] : [read],
        changes: [],
        kept: fetches ? [...task.kept].filter(id => id !== read) : [],
        cost: fetches ? task.cost : 1,
      };
      this.saved.set(read, this.push(saving, saving.needs));
    }
  }
}
