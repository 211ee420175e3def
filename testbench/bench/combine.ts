import { BenchError } from './error.js';
import { counted } from './figures.js';
import type { Scheduler } from './scheduler.js';
import { asError, Task } from './task.js';
import { Wait } from './wait.js';
import type { Waiter } from './wait.js';

/** What `all`, `race` and `timeout` wait for: a wait or task, a promise, or a function that becomes a task of its own. */
export type Part<T = unknown> = Wait<T> | PromiseLike<T> | (() => unknown);

/** What a part gives. */
export type ResultOf<P> = P extends () => infer R ? Outcome<R> : Outcome<P>;

type Outcome<R> = R extends Wait<infer T> ? T : R extends Generator<unknown, infer T> ? T : Awaited<R>;

/** The results of several parts. */
export type ResultsOf<P extends readonly unknown[]> = { -readonly [K in keyof P]: ResultOf<P[K]> };

/** A promise that is not the bench's. */
class Outside extends Wait<unknown> {
  private over = false;
  private result: unknown;
  private problem: Error | undefined;
  private readonly waiters: Waiter[] = [];

  constructor(scheduler: Scheduler, promise: PromiseLike<unknown>) {
    super(scheduler);
    scheduler.promises += 1;
    promise.then(
      value => {
        this.settle(value, undefined);
      },
      (thrown: unknown) => {
        this.settle(undefined, asError(thrown));
      },
    );
  }

  private settle(value: unknown, problem: Error | undefined): void {
    this.over = true;
    this.result = value;
    this.problem = problem;
    this.scheduler.promises -= 1;
    for (const waiter of this.waiters) this.hand(waiter);
    this.scheduler.resume();
  }

  private hand(waiter: Waiter): void {
    waiter.value = this.result;
    waiter.error = this.problem;
    this.scheduler.ready(waiter);
  }

  override arm(waiter: Waiter): void {
    if (this.over) this.hand(waiter);
    else this.waiters.push(waiter);
  }

  override describe(): string {
    return 'a promise';
  }
}

/** A part as a wait; functions start as tasks at once. */
export function partOf(scheduler: Scheduler, part: Part, label: string): Wait<unknown> {
  if (part instanceof Wait) return part;
  if (typeof part !== 'function') return new Outside(scheduler, part);
  const task = new Task<unknown>(scheduler, part.name === '' ? label : part.name, part, undefined, undefined);
  scheduler.start(task);
  return task;
}

/** One of several waits of a `Several`. */
class Limb implements Waiter {
  value: unknown = undefined;
  error: Error | undefined = undefined;
  dropped = false;
  over = false;
  readonly drains = false;

  constructor(private readonly ended: () => void) {}

  run(): void {
    this.over = true;
    this.ended();
  }
}

/** Waits for several waits at once. What ends in one phase counts as ending together: the first in the list decides. */
abstract class Several<T> extends Wait<T> {
  constructor(
    scheduler: Scheduler,
    protected readonly parts: readonly Wait<unknown>[],
  ) {
    super(scheduler);
  }

  override arm(waiter: Waiter): void {
    let asked = false;
    const decide = (): void => {
      asked = false;
      if (!this.decide(limbs, waiter)) return;
      for (const limb of limbs) limb.dropped = true;
      this.scheduler.ready(waiter);
    };
    const limbs = this.parts.map(
      () =>
        new Limb(() => {
          if (!asked) this.scheduler.afterPhase(decide);
          asked = true;
        }),
    );
    this.parts.forEach((part, i) => {
      part.arm(limbs[i] as Limb);
    });
    if (limbs.length === 0) this.scheduler.afterPhase(decide);
  }

  /** Whether it is over with the limbs as they are; sets the waiter's value or error. */
  protected abstract decide(limbs: readonly Limb[], waiter: Waiter): boolean;
}

/** Over when every part is, or when one fails. */
export class All extends Several<unknown[]> {
  protected override decide(limbs: readonly Limb[], waiter: Waiter): boolean {
    waiter.error = limbs.find(limb => limb.over && limb.error !== undefined)?.error;
    waiter.value = limbs.map(limb => limb.value);
    return waiter.error !== undefined || limbs.every(limb => limb.over);
  }

  override describe(): string {
    return `all of ${String(this.parts.length)}: ${this.parts.map(part => part.describe()).join(', ')}`;
  }
}

/** Over when one part is. Tasks that the race itself started and that did not win are cancelled. */
export class Race extends Several<unknown> {
  constructor(
    scheduler: Scheduler,
    parts: readonly Wait<unknown>[],
    private readonly own: readonly Wait<unknown>[],
  ) {
    super(scheduler, parts);
  }

  protected override decide(limbs: readonly Limb[], waiter: Waiter): boolean {
    const winner = limbs.find(limb => limb.over);
    if (winner === undefined) return false;
    waiter.error = winner.error;
    waiter.value = winner.value;
    for (const limb of limbs) limb.dropped = true;
    for (const part of this.own) if (part instanceof Task) part.cancel();
    return true;
  }

  override describe(): string {
    return `the first of ${this.parts.map(part => part.describe()).join(', ')}`;
  }
}

/** A race against a clock. */
export class Timeout extends Race {
  constructor(
    scheduler: Scheduler,
    private readonly work: Wait<unknown>,
    alarm: Wait<unknown>,
    private readonly cycles: number,
    own: readonly Wait<unknown>[],
  ) {
    super(scheduler, [work, alarm], own);
  }

  protected override decide(limbs: readonly Limb[], waiter: Waiter): boolean {
    if (!super.decide(limbs, waiter)) return false;
    if (limbs[0]?.over !== true) {
      const state = this.work instanceof Task ? this.work.explain() : this.work.describe();
      waiter.error = new BenchError('timeout', `Not over after ${counted(this.cycles, 'cycle')}: ${state}.`);
    }
    return true;
  }
}
