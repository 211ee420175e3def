import type { Board } from './board.js';
import type { Calendar } from './calendar.js';
import { deadlock, hang, heldUp, livelock } from './reports.js';
import { runSlice } from './slices.js';
import type { Slice } from './slices.js';
import { asError } from './task.js';
import type { Task } from './task.js';
import { Pending } from './wait.js';
import type { Wait, Waiter } from './wait.js';
import { Waiters } from './waiters.js';

/** How the scheduler behaves where a bench may choose. */
export interface SchedulerOptions {
  /** Cycles of the first clock without a task ending or a transfer after which the bench counts as hung. */
  readonly timeout: number;
  /** Milliseconds that a task may wait for something that is not the bench's. */
  readonly patience: number;
  /** Runs the tasks that are due together in an order drawn from this seed; by default in the order they became due. */
  readonly shuffle: number | undefined;
}

/** Milliseconds after which timers, input and output of the program get a turn. */
const TURN = 20;
/** Turns of tasks without any time passing after which they count as caught in a circle. */
const MOST_TURNS = 1_000_000;
/** Steps between two looks at the time. */
const LOOK = 128;

/** Grows while any simulation runs: a task that waits for another simulation waits for something alive. */
let activity = 0;

/**
 * Runs tasks against a circuit. Each time step has these phases:
 *
 * 1. sample: the circuit settles with the inputs as they stand; what tasks read from now on are these values;
 * 2. edge: the clocks that are due have their active edges together;
 * 3. processes: the tasks that waited for those edges run, each until its next wait. They read what was sampled before
 *    the edge; what they write reaches the circuit after it, as if flip-flops drove the inputs;
 * 4. settle: tasks that wait for `settle()` run, reading the values that follow from all that was written; as often as
 *    there are any.
 *
 * No task reads a value that another task's turn in the same phase could change, so their order does not matter. An
 * `async` task's turn lasts until all its promise reactions have run (see slices.ts). While a task waits for something
 * that is not the bench's, such as a file, time stands still.
 */
export class Scheduler implements Slice {
  /** Those who wait for the circuit to settle. */
  readonly settlers = new Waiters();
  /** The task whose code runs now. */
  current: Task<unknown> | undefined;
  /** The task whose end ends the simulation. */
  main: Task<unknown> | undefined;
  /** `async` tasks that have not ended. */
  readonly asyncTasks = new Set<Task<unknown>>();
  /** Promises, not the bench's, that `all` or `race` wait for. */
  promises = 0;
  private readonly tasks = new Set<Task<unknown>>();
  private readonly queue: Waiters;
  private readonly late: (() => void)[] = [];
  private slice: Waiter | undefined;
  private pendings = 0;
  private lastProgress = 0;
  private over = false;
  private patience: NodeJS.Timeout | undefined;
  private random: number;
  private turnEnds = 0;
  private untilLook = LOOK;
  private looked = false;
  private turnsLeft = MOST_TURNS;
  private readonly shuffles: boolean;
  private ended: (error: Error | undefined) => void = () => undefined;

  constructor(
    readonly board: Board,
    readonly calendar: Calendar,
    private readonly options: SchedulerOptions,
  ) {
    this.shuffles = options.shuffle !== undefined;
    this.random = (options.shuffle ?? 0) | 1;
    this.queue = calendar.due;
  }

  /** Queues a waiter for the present phase. */
  ready(waiter: Waiter): void {
    this.queue.push(waiter);
  }

  /** Calls back when every waiter of the present phase has run. */
  afterPhase(decide: () => void): void {
    this.late.push(decide);
  }

  /** A sign of life, for the hang check. */
  progress(): void {
    this.lastProgress = this.calendar.cycle;
  }

  /** Registers a new task, which starts in the present phase. */
  start(task: Task<unknown>): void {
    this.tasks.add(task);
    this.ready(task);
  }

  /** Called by a task that ends in any way. */
  taskEnded(task: Task<unknown>): void {
    this.tasks.delete(task);
    this.asyncTasks.delete(task);
    this.progress();
    if (task === this.main && task.state === 'done') this.end(undefined);
    else this.resume();
  }

  /** Tasks that have not ended. */
  alive(): readonly Task<unknown>[] {
    return [...this.tasks];
  }

  get taskCount(): number {
    return this.tasks.size;
  }

  /** Runs until `end`. Resolves, or rejects with the error given to it. */
  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.ended = error => {
        if (error === undefined) resolve();
        else reject(error);
      };
      this.turn();
    });
  }

  /** Stops: every task that still runs is cancelled. */
  end(error: Error | undefined): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.patience);
    let problem = error;
    for (const task of this.alive()) {
      try {
        if (task !== this.current) task.cancel();
      } catch (thrown) {
        problem ??= asError(thrown);
      }
    }
    this.ended(problem);
  }

  /** An `await` of one of the bench's waits. What a simulation that has ended owes is never paid. */
  await(
    wait: Wait<unknown>,
    resolve: (value: unknown) => unknown,
    reject: (error: unknown) => unknown,
  ): void {
    if (this.over) return;
    const task = this.current ?? this.returned();
    if (task === undefined) return;
    const pending = new Pending(wait, task, resolve, reject);
    task.pending.push(pending);
    this.pendings += 1;
    wait.arm(pending);
  }

  /** A pending wait is over or given up. */
  forget(pending: Pending): void {
    pending.dropped = true;
    this.pendings -= 1;
  }

  /** The task that comes back from something outside the bench; the reactions that follow are its turn. */
  private returned(): Task<unknown> | undefined {
    this.current = this.outsiders()[0] ?? this.main;
    this.resume();
    return this.current;
  }

  /** Tasks that can only be waiting for something that is not the bench's. */
  private outsiders(): Task<unknown>[] {
    return [...this.asyncTasks].filter(task => task.pending.length === 0);
  }

  /** Goes on, if time stood still, when the reactions that are under way have run. */
  resume(): void {
    if (this.patience === undefined || this.over) return;
    clearTimeout(this.patience);
    this.patience = undefined;
    this.slice = undefined;
    runSlice(this);
  }

  enter(): void {
    this.slice?.run();
  }

  left(): void {
    this.current = undefined;
    this.pump();
  }

  /** Gives the rest of the program a turn every now and then. */
  private readonly turn = (): void => {
    this.turnEnds = performance.now() + TURN;
    this.pump();
  };

  private pump(): void {
    try {
      while (!this.over) {
        if (--this.untilLook === 0) {
          this.untilLook = LOOK;
          activity += 1;
          if (performance.now() > this.turnEnds) {
            setImmediate(this.turn);
            return;
          }
        }
        if (!this.step()) return;
      }
    } catch (thrown) {
      this.end(asError(thrown));
    }
  }

  /** The next thing there is to do; false when the pump is to stop until something calls it. */
  private step(): boolean {
    const { queue, shuffles } = this;
    while (queue.count > 0 && !this.over) {
      if (shuffles) this.draw();
      const waiter = queue.take();
      if (waiter.dropped) continue;
      this.looked = false;
      if (--this.turnsLeft === 0) throw livelock(this, MOST_TURNS);
      if (waiter.drains) {
        this.slice = waiter;
        runSlice(this);
        return false;
      }
      waiter.run();
    }
    if (this.late.length > 0) this.late.shift()?.();
    else if (this.settlers.count > 0) this.settle();
    // With fewer waits than tasks, at least one task waits for something that is not the bench's.
    else if (this.asyncTasks.size > this.pendings) return this.standStill();
    else if (this.calendar.hasWaiters()) this.advance();
    else return this.nothingDue();
    return true;
  }

  /** Brings a waiter drawn by lot to the head of the queue. */
  private draw(): void {
    this.random ^= this.random << 13;
    this.random ^= this.random >>> 17;
    this.random ^= this.random << 5;
    this.queue.bringForward((this.random >>> 0) % this.queue.count);
  }

  private settle(): void {
    this.board.sample();
    this.settlers.moveTo(this.queue);
  }

  private advance(): void {
    const { calendar, options } = this;
    const left = options.timeout - (calendar.cycle - this.lastProgress);
    if (left <= 0) throw hang(this, options.timeout);
    this.turnsLeft = MOST_TURNS;
    calendar.skip(left);
    calendar.step();
  }

  /** Nobody waits for a clock: some promise may still be under way. */
  private nothingDue(): boolean {
    if (this.promises > 0 || this.outsiders().length > 0) return this.standStill();
    if (this.looked) throw deadlock(this);
    this.looked = true;
    setImmediate(this.turn);
    return false;
  }

  private standStill(): boolean {
    const before = activity;
    this.patience = setTimeout(() => {
      if (activity !== before) this.standStill();
      else this.end(heldUp(this, this.options.patience, this.outsiders()));
    }, this.options.patience);
    return false;
  }
}
