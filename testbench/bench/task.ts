import { BenchError } from './error.js';
import type { Scheduler } from './scheduler.js';
import { Wait } from './wait.js';
import type { Owner, Pending, Waiter } from './wait.js';

/** A `function*` task's run: it yields what it waits for. */
export type Process<T> = Generator<Wait<unknown>, T>;

/** What a task does: an `async` function, a `function*`, or a function that is done when it returns. */
export type TaskBody<T> = () => PromiseLike<T> | Wait<T> | Process<T> | T;

/** How a task ended, or that it has not. */
export type TaskState = 'running' | 'done' | 'failed' | 'cancelled';

/** The method of a process that runs it to its next wait. */
type Next<T> = (this: Iterator<unknown>, value: unknown) => IteratorResult<Wait<unknown>, T>;

function isProcess(value: unknown): value is Process<unknown> {
  return typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Anything thrown, as an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new BenchError('misuse', `A task threw ${String(thrown)}.`);
}

/**
 * A running task. Waiting for it (`await`, `yield`) gives its result, or throws what it threw. A task that throws while
 * nobody waits for it ends the simulation with that error.
 */
export class Task<T> extends Wait<T> implements Waiter, Owner, Promise<T> {
  readonly [Symbol.toStringTag] = 'Task';
  value: unknown = undefined;
  error: Error | undefined = undefined;
  dropped = false;
  drains = true;
  state: TaskState = 'running';
  /** The waits of an async task; several, when it started functions of its own without `fork`. */
  readonly pending: Pending[] = [];
  private process: Process<T> | undefined;
  /** Looked up once: every `function*` has a prototype of its own, so that a look-up in every cycle would be slow. */
  private next: Next<T> | undefined;
  private waiting: Wait<unknown> | undefined;
  private readonly joiners: Waiter[] = [];
  private result: unknown;
  private problem: Error | undefined;

  constructor(
    scheduler: Scheduler,
    readonly label: string,
    private body: TaskBody<T> | undefined,
    process: Process<T> | undefined,
    private readonly report: (() => string) | undefined,
  ) {
    super(scheduler);
    if (process !== undefined) this.follow(process);
  }

  private follow(process: Process<T>): void {
    this.drains = false;
    this.process = process;
    this.next = Reflect.get(process, 'next') as Next<T>;
  }

  /** The result of a task that is done. */
  get outcome(): T {
    return this.result as T;
  }

  run(): void {
    const { process, next, scheduler } = this;
    scheduler.current = this;
    try {
      if (process === undefined || next === undefined) {
        this.begin();
        return;
      }
      const step = this.error === undefined ? next.call(process, this.value) : process.throw(this.take());
      if (step.done === true) this.finish(step.value);
      else this.waitFor(step.value);
    } catch (thrown) {
      this.fail(asError(thrown));
    }
    scheduler.current = undefined;
  }

  private take(): Error {
    const error = this.error ?? new BenchError('misuse', 'no error');
    this.error = undefined;
    return error;
  }

  private waitFor(wait: unknown): void {
    let { waiting } = this;
    if (waiting === undefined || wait !== waiting) {
      waiting = this.requireWait(wait);
      this.waiting = waiting;
    }
    this.value = undefined;
    waiting.arm(this);
  }

  private requireWait(wait: unknown): Wait<unknown> {
    if (wait instanceof Wait) return wait as Wait<unknown>;
    const advice = 'yield a wait of the bench, such as clock.rising(); await promises in an async task';
    throw new BenchError('misuse', `The task ${this.label} yielded something it cannot wait for: ${advice}.`);
  }

  /** The first run of a task that was given as a function: only its result tells what kind of task it is. */
  private begin(): void {
    const made = this.body?.();
    this.body = undefined;
    if (isProcess(made)) {
      this.follow(made);
      this.scheduler.ready(this);
    } else if (isPromise(made)) {
      this.scheduler.asyncTasks.add(this);
      made.then(
        value => {
          this.finish(value);
        },
        (thrown: unknown) => {
          this.fail(asError(thrown));
        },
      );
    } else this.finish(made as T);
  }

  private finish(value: T): void {
    if (this.state !== 'running') return;
    this.result = value;
    this.end('done');
    for (const joiner of this.joiners) this.hand(joiner);
  }

  private fail(error: Error): void {
    if (this.state !== 'running') return;
    this.problem = error;
    this.end('failed');
    const joiners = this.joiners.filter(joiner => !joiner.dropped);
    if (joiners.length === 0) this.scheduler.end(error);
    for (const joiner of joiners) this.hand(joiner);
  }

  /**
   * Ends the task where it stands; a `function*` task runs its `finally`, an `async` one just never goes on. Whoever waits
   * for the task gets an error.
   * @throws BenchError `misuse` when a task cancels itself
   */
  cancel(): void {
    if (this.state !== 'running') return;
    if (this.scheduler.current === this)
      throw new BenchError('misuse', `The task ${this.label} cancels itself; return instead.`);
    this.end('cancelled');
    for (const pending of this.pending) this.scheduler.forget(pending);
    this.pending.length = 0;
    this.process?.return(undefined as never);
    this.problem = new BenchError('misuse', `The task ${this.label} was cancelled.`);
    for (const joiner of this.joiners) this.hand(joiner);
  }

  private end(state: TaskState): void {
    this.state = state;
    this.dropped = true;
    this.waiting = undefined;
    this.scheduler.taskEnded(this);
  }

  private hand(joiner: Waiter): void {
    joiner.value = this.result;
    joiner.error = this.problem;
    this.scheduler.ready(joiner);
  }

  override arm(waiter: Waiter): void {
    if (this.state === 'running') this.joiners.push(waiter);
    else this.hand(waiter);
  }

  override describe(): string {
    return `the task ${this.label}`;
  }

  leave(pending: Pending): void {
    const { pending: mine, scheduler } = this;
    if (mine.at(-1) === pending) mine.pop();
    else mine.splice(mine.indexOf(pending), 1);
    scheduler.current = this;
    scheduler.forget(pending);
  }

  /** Who waits for what: one line of a report. */
  explain(): string {
    if (this.report !== undefined) return this.report();
    const waits = this.waiting === undefined ? this.pending.map(pending => pending.wait) : [this.waiting];
    if (waits.length === 0) return `${this.label}: waits for something that is not the bench's`;
    return `${this.label}: waits for ${waits.map(wait => wait.describe()).join('; ')}`;
  }

  override then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const settled = new Promise<T>((resolve, reject) => {
      this.scheduler.await(this, resolve as (value: unknown) => void, reject);
    });
    return settled.then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, failed);
  }

  finally(ended?: (() => void) | null): Promise<T> {
    return this.then().finally(ended);
  }
}
