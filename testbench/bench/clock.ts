import { pauseSource } from '../engines/stream-agents.js';
import type { StreamPauses } from '../engines/engine.js';
import type { Ticker } from './calendar.js';
import type { Part, ResultOf } from './combine.js';
import { BenchError, requireCount } from './error.js';
import { counted } from './figures.js';
import type { Scheduler } from './scheduler.js';
import type { Process } from './task.js';
import { Tasks } from './tasks.js';
import { Wait } from './wait.js';
import type { Waiter } from './wait.js';
import type { Waiters } from './waiters.js';

/** The next active edge. */
class Rising extends Wait<void> {
  private readonly waiting: Waiters;

  constructor(
    scheduler: Scheduler,
    private readonly ticker: Ticker,
  ) {
    super(scheduler);
    this.waiting = ticker.waiting;
  }

  override arm(waiter: Waiter): void {
    this.waiting.push(waiter);
  }

  override describe(): string {
    return `the next edge of ${this.ticker.name}`;
  }
}

/** A number of edges. */
class Cycles extends Wait<void> {
  private until = 0;

  constructor(
    scheduler: Scheduler,
    private readonly ticker: Ticker,
    private readonly count: number,
  ) {
    super(scheduler);
  }

  override arm(waiter: Waiter): void {
    this.until = this.ticker.cycle + this.count;
    if (this.count === 0) this.scheduler.ready(waiter);
    else this.ticker.sleep(waiter, this.count);
  }

  override describe(): string {
    return `${counted(this.count, 'edge')} of ${this.ticker.name}, ${String(this.until - this.ticker.cycle)} to go`;
  }
}

/** Pseudo-random pauses: each call gives the next, from 0 to `max` cycles. */
export interface Pauses extends StreamPauses {
  (): number;
}

/**
 * A clock of the circuit. After `rising` or `cycles`, reads give the values before the edge, and writes reach the circuit
 * after it.
 */
export class Clock extends Tasks {
  private readonly edge: Rising;
  private sources = 0;

  constructor(
    scheduler: Scheduler,
    private readonly ticker: Ticker,
    private readonly seed: number,
  ) {
    super(scheduler);
    this.edge = new Rising(scheduler, ticker);
  }

  /** The name of the clock pin. */
  get name(): string {
    return this.ticker.name;
  }

  /** Edges since the simulation was opened, those under reset included. */
  get cycle(): number {
    return this.ticker.cycle;
  }

  /** Picoseconds from edge to edge. */
  get period(): number {
    return this.ticker.timing.period;
  }

  /** The next active edge: rising, or falling where the clock's domain says so. */
  rising(): Wait<void> {
    return this.edge;
  }

  /** The `count`-th edge from now; with 0 the present phase. */
  cycles(count: number): Wait<void> {
    if (count === 1) return this.edge;
    requireCount(`'cycles' of ${this.name}`, count);
    return new Cycles(this.scheduler, this.ticker, count);
  }

  /**
   * The first edge at which `condition` holds, for the values before that edge.
   * @param timeout cycles after which it throws a BenchError `timeout`
   */
  until(
    condition: () => boolean,
    options: { readonly timeout?: number; readonly name?: string } = {},
  ): Wait<void> {
    const { name = 'a condition', timeout = Infinity } = options;
    const from = this.cycle;
    const report = (): string => `${name} has not held for ${counted(this.cycle - from, 'cycle')}`;
    return this.agent(name, this.watch(condition, timeout, report), report);
  }

  private *watch(condition: () => boolean, timeout: number, report: () => string): Process<void> {
    for (let left = timeout; left > 0; left--) {
      yield this.edge;
      if (condition()) return;
    }
    throw new BenchError('timeout', `Not over after ${counted(timeout, 'cycle')}: ${report()}.`);
  }

  /**
   * Waits for `part`, at most `cycles` cycles. A part that ends at the last of them is in time.
   * @throws BenchError `timeout`, where it is awaited; a task given as a function is then cancelled
   */
  timeout<P extends Part>(cycles: number, part: P): Wait<ResultOf<P>> {
    return this.against(part, cycles, this.cycles(cycles));
  }

  /** Random pauses for `gaps` and `stalls`, from 0 to `max` cycles; every call gives another series for the bench's seed. */
  random(max: number, seed = this.seed * 0x10001 + ++this.sources): Pauses {
    requireCount("'max' of random", max);
    return Object.assign(pauseSource({ seed, max }), { seed: seed >>> 0, max });
  }

  /**
   * One cycle, now, for a loop that is the bench's only task and wants nothing but speed: reads then give the values before
   * the edge.
   * @throws BenchError `misuse` when other tasks are alive, which would miss the edge
   */
  step(): void {
    const { scheduler, ticker } = this;
    if (scheduler.taskCount > 1) {
      throw new BenchError(
        'misuse',
        `step() moves ${this.name} past the other tasks; wait for rising() instead.`,
      );
    }
    const before = ticker.cycle;
    do scheduler.calendar.step();
    while (ticker.cycle === before);
    scheduler.progress();
  }
}
