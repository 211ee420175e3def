import type { Scheduler } from './scheduler.js';

/**
 * Something that can be resumed: a task, or a part of one. Whoever holds it puts it into the scheduler's queue, with
 * `value` or `error` set where the wait gives one.
 */
export interface Waiter {
  value: unknown;
  error: Error | undefined;
  /** Nobody wants it any more: the scheduler drops it. */
  dropped: boolean;
  /** Whether promise reactions follow `run`, so that the scheduler must let them end before it goes on. */
  readonly drains: boolean;
  run(): void;
}

/**
 * Something a task can wait for: `await wait` in an `async` task, `yield wait` in a `function*` task, and
 * `const value = yield* wait` where the value is wanted with its type.
 */
export abstract class Wait<T> {
  constructor(readonly scheduler: Scheduler) {}

  /** Has `waiter` queued when the wait is over. */
  abstract arm(waiter: Waiter): void;

  /** What is waited for, for reports: it follows 'waits for'. */
  abstract describe(): string;

  /** Called by `await`. */
  then(resolve: (value: T) => unknown, reject: (error: unknown) => unknown): unknown {
    this.scheduler.await(this, resolve as (value: unknown) => unknown, reject);
    return undefined;
  }

  *[Symbol.iterator](): Generator<Wait<unknown>, T> {
    return (yield this) as T;
  }
}

/** A wait of an async task: holds the two ends of a promise. */
export class Pending implements Waiter {
  value: unknown = undefined;
  error: Error | undefined = undefined;
  dropped = false;
  readonly drains = true;

  constructor(
    readonly wait: Wait<unknown>,
    private readonly owner: Owner,
    private readonly resolve: (value: unknown) => unknown,
    private readonly reject: (error: unknown) => unknown,
  ) {}

  run(): void {
    this.owner.leave(this);
    if (this.error === undefined) this.resolve(this.value);
    else this.reject(this.error);
  }
}

/** The task that a pending wait belongs to. */
export interface Owner {
  leave(pending: Pending): void;
}

/** The end of the present time step's processes: the circuit settles with everything they wrote. */
export class Settle extends Wait<void> {
  override arm(waiter: Waiter): void {
    this.scheduler.settlers.push(waiter);
  }

  override describe(): string {
    return 'the circuit to settle';
  }
}
