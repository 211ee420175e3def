import type { Order } from './order.js';
import type { Regions } from './regions.js';
import type { Task } from './tasks.js';

/** The least first. */
class Queue {
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  add(item: number): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = items[up] ?? 0;
      if (above <= item) break;
      items[at] = above;
      at = up;
    }
    items[at] = item;
  }

  take(): number {
    const { items } = this;
    const first = items[0] ?? 0;
    const item = items.pop() ?? 0;
    const { length } = items;
    if (length === 0) return first;
    let at = 0;
    for (let down = 1; down < length; down = 2 * at + 1) {
      const right = items[down + 1];
      if (right !== undefined && right < (items[down] ?? 0)) down++;
      const below = items[down] ?? 0;
      if (below >= item) break;
      items[at] = below;
      at = down;
    }
    items[at] = item;
    return first;
  }
}

/**
 * Brings tasks of one region together. What needs no condition is done as long as there is any; then comes a region that can
 * be done whole, or else the one of which most can be done.
 */
export class Clustering {
  private readonly parent: Int32Array;
  private readonly depth: Int32Array;
  private readonly inner: number[][];
  private readonly queues: Queue[];
  /** Of a region with all inside: tasks that are ready and that are left, and tasks outside that some of them wait for. */
  private readonly ready: Int32Array;
  private readonly left: Int32Array;
  private readonly waits: Int32Array;
  private readonly missing: Int32Array;
  private readonly regionOf: Int32Array;
  private readonly start: Int32Array;
  private readonly followers: Int32Array;

  constructor(
    private readonly order: Order,
    { regions }: Regions,
  ) {
    const { tasks, after } = order;
    const count = regions.length;
    this.parent = Int32Array.from(regions, ({ parent }) => parent);
    this.depth = new Int32Array(count);
    this.inner = regions.map(() => []);
    regions.forEach(({ parent }, region) => {
      if (region === 0) return;
      this.depth[region] = (this.depth[parent] ?? 0) + 1;
      this.inner[parent]?.push(region);
    });
    this.queues = regions.map(() => new Queue());
    this.ready = new Int32Array(count);
    this.left = new Int32Array(count);
    this.waits = new Int32Array(count);
    this.missing = Int32Array.from(after, ({ length }) => length);
    this.regionOf = Int32Array.from(tasks, ({ region }) => region);
    // The followers of a task stand from `start` of it up to that of the next one.
    this.start = new Int32Array(tasks.length + 2);
    for (const list of after)
      for (const before of list) this.start[before + 2] = (this.start[before + 2] ?? 0) + 1;
    for (let at = 2; at < this.start.length; at++)
      this.start[at] = (this.start[at] ?? 0) + (this.start[at - 1] ?? 0);
    this.followers = new Int32Array(this.start[this.start.length - 1] ?? 0);
    after.forEach((list, at) => {
      for (const before of list) {
        const place = this.start[before + 1] ?? 0;
        this.followers[place] = at;
        this.start[before + 1] = place + 1;
        this.wait(this.regionOf[before] ?? 0, at, 1);
      }
      this.addUpTo(this.left, this.regionOf[at] ?? 0, 0, 1);
      if (list.length === 0) this.enqueue(at);
    });
  }

  private addUpTo(list: Int32Array, from: number, end: number, amount: number): void {
    for (let region = from; region !== end; region = this.parent[region] ?? 0)
      list[region] = (list[region] ?? 0) + amount;
  }

  /** The innermost region that is around both. */
  private around(a: number, b: number): number {
    let x = a;
    let y = b;
    while (x !== y) {
      if ((this.depth[x] ?? 0) >= (this.depth[y] ?? 0)) x = this.parent[x] ?? 0;
      else y = this.parent[y] ?? 0;
    }
    return x;
  }

  private wait(region: number, follower: number, amount: number): void {
    const other = this.regionOf[follower] ?? 0;
    if (other === 0 || other === region) return;
    const { waits, parent } = this;
    const end = region === 0 ? 0 : this.around(region, other);
    for (let at = other; at !== end; at = parent[at] ?? 0) waits[at] = (waits[at] ?? 0) + amount;
  }

  private enqueue(at: number): void {
    const region = this.regionOf[at] ?? 0;
    this.queues[region]?.add(at);
    this.addUpTo(this.ready, region, 0, 1);
  }

  /** The tasks in their new order. */
  find(): readonly Task[] {
    const { tasks } = this.order;
    const result: Task[] = [];
    let region = 0;
    let forced = false;
    while (result.length < tasks.length) {
      const queue = this.queues[region];
      if (queue !== undefined && queue.size > 0) {
        const at = queue.take();
        const task = tasks[at];
        if (task !== undefined) result.push(task);
        this.finish(at, region);
        forced = false;
        continue;
      }
      // Nothing outside helps a region on that waits for nothing outside.
      const next = this.choose(region, forced || this.waits[region] === 0);
      if (next === undefined && region === 0) throw new RangeError('steps wait for each other');
      forced = next !== undefined && (forced || (this.waits[next] ?? 0) > 0);
      region = next ?? this.parent[region] ?? 0;
    }
    return result;
  }

  private finish(at: number, region: number): void {
    this.addUpTo(this.ready, region, 0, -1);
    this.addUpTo(this.left, region, 0, -1);
    const end = this.start[at + 1] ?? 0;
    for (let i = this.start[at] ?? 0; i < end; i++) {
      const follower = this.followers[i] ?? 0;
      this.wait(region, follower, -1);
      this.missing[follower] = (this.missing[follower] ?? 0) - 1;
      if (this.missing[follower] === 0) this.enqueue(follower);
    }
  }

  /** The region inside of one to go on with. */
  private choose(region: number, anyway: boolean): number | undefined {
    let best = -1;
    let share = 0;
    for (const inner of this.inner[region] ?? []) {
      const ready = this.ready[inner] ?? 0;
      if (ready === 0) continue;
      if (this.waits[inner] === 0) return inner;
      const part = ready / (this.left[inner] ?? 1);
      if (part > share) {
        best = inner;
        share = part;
      }
    }
    return anyway && best >= 0 ? best : undefined;
  }
}
