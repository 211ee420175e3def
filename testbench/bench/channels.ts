import type { Scheduler } from './scheduler.js';
import { Wait } from './wait.js';
import type { Waiter } from './wait.js';

/** The first waiter that somebody still wants. */
function nextOf(waiters: Waiter[]): Waiter | undefined {
  for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift())
    if (!waiter.dropped) return waiter;
  return undefined;
}

class Get<T> extends Wait<T> {
  constructor(
    private readonly queue: Queue<T>,
    private readonly take: (waiter: Waiter) => void,
  ) {
    super(queue.scheduler);
  }

  override arm(waiter: Waiter): void {
    this.take(waiter);
  }

  override describe(): string {
    return `an item of ${this.queue.name}, which is empty`;
  }
}

class Put<T> extends Wait<void> {
  constructor(
    private readonly queue: Queue<T>,
    private readonly give: (waiter: Waiter) => void,
  ) {
    super(queue.scheduler);
  }

  override arm(waiter: Waiter): void {
    this.give(waiter);
  }

  override describe(): string {
    return `room in ${this.queue.name}, which is full`;
  }
}

/**
 * Items on their way from task to task, first in, first out. An item put in a phase can be got in the same phase. Several
 * tasks that get from one queue are served in the order they asked.
 */
export class Queue<T> {
  private readonly items: T[] = [];
  private readonly getters: Waiter[] = [];
  private readonly putters: { readonly item: T; readonly waiter: Waiter }[] = [];

  constructor(
    readonly scheduler: Scheduler,
    readonly name: string,
    readonly capacity: number,
  ) {}

  /** Items in the queue. */
  get size(): number {
    return this.items.length;
  }

  /** Waits for an item and takes it. */
  get(): Wait<T> {
    return new Get(this, waiter => {
      if (this.items.length === 0) this.getters.push(waiter);
      else this.hand(waiter);
    });
  }

  /** Adds an item, when there is room. */
  put(item: T): Wait<void> {
    return new Put(this, waiter => {
      if (this.items.length >= this.capacity) {
        this.putters.push({ item, waiter });
        return;
      }
      this.push(item);
      this.scheduler.ready(waiter);
    });
  }

  /** Adds an item now, whatever the capacity. */
  push(item: T): void {
    this.items.push(item);
    const getter = nextOf(this.getters);
    if (getter !== undefined) this.hand(getter);
  }

  private hand(getter: Waiter): void {
    getter.value = this.items.shift();
    this.scheduler.ready(getter);
    while (this.items.length < this.capacity) {
      const putter = this.putters.shift();
      if (putter === undefined) return;
      if (putter.waiter.dropped) continue;
      this.items.push(putter.item);
      this.scheduler.ready(putter.waiter);
    }
  }
}

/** Something that happens once, or again after `clear`. */
export class Event extends Wait<void> {
  private waiters: Waiter[] = [];
  private happened = false;

  constructor(
    scheduler: Scheduler,
    readonly name: string,
  ) {
    super(scheduler);
  }

  /** Whether it has happened since the last `clear`. */
  get isSet(): boolean {
    return this.happened;
  }

  /** It happens: whoever waits goes on in the present phase, and nobody waits until `clear`. */
  set(): void {
    this.happened = true;
    for (const waiter of this.waiters) this.scheduler.ready(waiter);
    this.waiters = [];
  }

  /** From now on tasks wait again. */
  clear(): void {
    this.happened = false;
  }

  override arm(waiter: Waiter): void {
    if (this.happened) this.scheduler.ready(waiter);
    else this.waiters.push(waiter);
  }

  override describe(): string {
    return `${this.name}, which has not happened`;
  }
}
