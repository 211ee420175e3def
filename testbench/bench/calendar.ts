import type { Board } from './board.js';
import type { Waiter } from './wait.js';
import { Waiters } from './waiters.js';

/** When a clock has its edges: at `phase + period`, and every `period` after; integer picoseconds. */
export interface ClockTiming {
  readonly period: number;
  readonly phase: number;
}

/** A waiter that sleeps until its clock has had `until` edges. */
interface Sleeper {
  readonly until: number;
  readonly waiter: Waiter;
}

/** One clock pin with those who wait for its edges. */
export class Ticker {
  /** Edges since the simulation was opened. */
  cycle = 0;
  /** Those who wait for the next edge. */
  readonly waiting = new Waiters();
  /** Those who wait for a later edge, the latest first. */
  readonly sleepers: Sleeper[] = [];

  /** @param mask the clock's bit in an edge mask; 0 for a circuit without clocks, where time just passes */
  constructor(
    readonly name: string,
    readonly mask: number,
    readonly timing: ClockTiming,
  ) {}

  /** Time of the last edge; 0 before the first. */
  get last(): number {
    return this.cycle === 0 ? 0 : this.timing.phase + this.cycle * this.timing.period;
  }

  /** Time of the next edge. */
  get next(): number {
    return this.timing.phase + (this.cycle + 1) * this.timing.period;
  }

  /** Has the waiter queued after `count` edges. */
  sleep(waiter: Waiter, count: number): void {
    const until = this.cycle + count;
    let at = this.sleepers.length;
    while (at > 0 && (this.sleepers[at - 1]?.until ?? until) < until) at -= 1;
    this.sleepers.splice(at, 0, { until, waiter });
  }

  /** Edges that nobody waits for before the next one that somebody does. */
  idle(): number {
    const first = this.sleepers.at(-1);
    return this.waiting.count > 0 || first === undefined ? 0 : first.until - this.cycle - 1;
  }

  /** Counts edges that nobody waited for. */
  advance(count: number): void {
    this.cycle += count;
  }

  /** Counts an edge and moves those who waited for it to `queue`. */
  tick(queue: Waiters): void {
    this.cycle += 1;
    if (this.waiting.count > 0) this.waiting.moveTo(queue);
    if (this.sleepers.length > 0) this.wake(queue);
  }

  private wake(queue: Waiters): void {
    const { sleepers } = this;
    for (let last = sleepers.at(-1); last !== undefined && last.until <= this.cycle; last = sleepers.at(-1)) {
      sleepers.pop();
      queue.push(last.waiter);
    }
  }
}

/** Which clocks have an edge when. */
export class Calendar {
  /** Those who are due in the present phase. */
  readonly due = new Waiters();
  private readonly first: Ticker;
  private readonly only: Ticker | undefined;

  /** @param tickers at least one */
  constructor(
    private readonly board: Board,
    readonly tickers: readonly [Ticker, ...Ticker[]],
  ) {
    this.first = tickers[0];
    this.only = tickers.length === 1 ? this.first : undefined;
  }

  /** The time of the last edge, in picoseconds. */
  get time(): number {
    return Math.max(...this.tickers.map(ticker => ticker.last));
  }

  /** Edges of the first clock since the simulation was opened. */
  get cycle(): number {
    return this.first.cycle;
  }

  /** Whether anybody waits for an edge. */
  hasWaiters(): boolean {
    const { only } = this;
    if (only !== undefined) return only.waiting.count > 0 || only.sleepers.length > 0;
    return this.tickers.some(({ waiting, sleepers }) => waiting.count > 0 || sleepers.length > 0);
  }

  /** Samples, then makes the next edge, of several clocks where they coincide; queues those who waited for it. */
  step(): void {
    const { board, only } = this;
    if (only !== undefined) {
      // Without a phase the time is what engines count by themselves.
      board.cycle(only.mask, only.timing.phase === 0 ? undefined : only.next, only.cycle);
      only.tick(this.due);
      return;
    }
    const time = Math.min(...this.tickers.map(ticker => ticker.next));
    const due = this.tickers.filter(ticker => ticker.next === time);
    board.cycle(
      due.reduce((mask, ticker) => mask | ticker.mask, 0),
      time,
      this.first.cycle,
    );
    for (const ticker of due) ticker.tick(this.due);
  }

  /**
   * With one clock without a phase and no checks to watch: makes the edges that nobody waits for in one call of the engine, at most
   * `most`.
   */
  skip(most: number): void {
    const { only, board } = this;
    if (only?.timing.phase !== 0 || board.watched) return;
    const count = Math.min(only.idle(), most - 1);
    if (count < 1) return;
    board.engine.run(only.mask, count);
    board.dirty = false;
    only.advance(count);
  }
}
