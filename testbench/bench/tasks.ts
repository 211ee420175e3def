import { All, partOf, Race, Timeout } from './combine.js';
import type { Part, ResultOf, ResultsOf } from './combine.js';
import { Event, Queue } from './channels.js';
import { requireCount } from './error.js';
import type { Scheduler } from './scheduler.js';
import { Task } from './task.js';
import type { Process, TaskBody } from './task.js';
import { Settle } from './wait.js';
import type { Wait } from './wait.js';

/** What a bench may start and wait for, whatever the clock. */
export class Tasks {
  private readonly settling: Settle;
  private made = 0;

  constructor(readonly scheduler: Scheduler) {
    this.settling = new Settle(scheduler);
  }

  /**
   * Starts a task beside the one that calls; its first turn comes in the present phase. `name` is what reports call it.
   * Waiting for the task gives its result. A task that throws while nobody waits for it ends the bench.
   */
  fork<T>(body: TaskBody<T> | Process<T>, name?: string): Task<T> {
    const given = typeof body === 'function' && body.name !== '' ? body.name : undefined;
    const label = name ?? given ?? `task ${String(++this.made)}`;
    const task =
      typeof body === 'function'
        ? new Task<T>(this.scheduler, label, body, undefined, undefined)
        : new Task<T>(this.scheduler, label, undefined, body, undefined);
    this.scheduler.start(task);
    return task;
  }

  /** Starts an agent of the bench's own; `report` is its line in a report. */
  agent<T>(label: string, process: Process<T>, report: () => string): Task<T> {
    const task = new Task<T>(this.scheduler, label, undefined, process, report);
    this.scheduler.start(task);
    return task;
  }

  /** The end of the present processes: reads then show what follows from everything that was written. No clock moves. */
  settle(): Wait<void> {
    return this.settling;
  }

  /** All of the parts: gives their results in order, or throws what one of them throws. Functions become tasks. */
  all<const P extends readonly Part[]>(...parts: P): Wait<ResultsOf<P>> {
    return new All(this.scheduler, this.waits(parts)) as unknown as Wait<ResultsOf<P>>;
  }

  /**
   * The first of the parts that ends: gives its result, or throws what it throws; of those that end in one phase the first
   * in the list. Functions become tasks, which are cancelled when they lose.
   */
  race<const P extends readonly Part[]>(...parts: P): Wait<ResultOf<P[number]>> {
    const waits = this.waits(parts);
    const own = waits.filter((_, i) => typeof parts[i] === 'function');
    return new Race(this.scheduler, waits, own) as Wait<ResultOf<P[number]>>;
  }

  /** A queue between tasks. With a `capacity`, `put` waits while it is full. */
  queue<T>(name = 'a queue', capacity = Infinity): Queue<T> {
    return new Queue<T>(this.scheduler, name, capacity);
  }

  /** An event between tasks. */
  event(name = 'an event'): Event {
    return new Event(this.scheduler, name);
  }

  /** A race of `part` against an alarm; used by `Clock.timeout`. */
  protected against<P extends Part>(part: P, cycles: number, alarm: Wait<void>): Wait<ResultOf<P>> {
    requireCount("'timeout'", cycles, 1);
    const [work] = this.waits([part]);
    if (work === undefined) throw new TypeError('no part');
    const own = typeof part === 'function' ? [work] : [];
    return new Timeout(this.scheduler, work, alarm, cycles, own) as Wait<ResultOf<P>>;
  }

  private waits(parts: readonly Part[]): Wait<unknown>[] {
    return parts.map((part, i) => partOf(this.scheduler, part, `part ${String(i)}`));
  }
}
