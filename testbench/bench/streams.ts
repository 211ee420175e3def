import { HostValueError } from '../../dsl/types/host.js';
import type { Driver, Monitor } from '../../dsl/module/ports.js';
import type { Board } from './board.js';
import type { Clock } from './clock.js';
import type { Codec } from './codec.js';
import { BenchError } from './error.js';
import { counted } from './figures.js';
import type { Process, Task } from './task.js';

/** Where the pins of a stream are. */
export interface StreamPlaces {
  readonly name: string;
  readonly valid: number;
  readonly ready: number;
  /** The pin that the bench waits for: ready of a sink, valid of a source. */
  readonly awaited: string;
  /** The words of the payload. */
  readonly payload: readonly number[];
  /** Places of the codec are words of the board. */
  readonly codec: Codec;
}

/** One side of a stream port, played by the bench: its jobs run one after the other. */
abstract class Agent {
  private last: Task<unknown> | undefined = undefined;

  constructor(
    protected readonly clock: Clock,
    protected readonly board: Board,
    protected readonly places: StreamPlaces,
  ) {}

  /** Starts a job when those before it on the same port are over. */
  protected queue<T>(verb: string, work: (state: { text: () => string }) => Process<T>): Task<T> {
    const { last, clock, places } = this;
    const state = { text: () => 'waits for its turn' };
    const process = (function* (): Process<T> {
      if (last?.state === 'running') yield last;
      return yield* work(state);
    })();
    const task = clock.agent(
      `${places.name}.${verb}`,
      process,
      () => `${places.name}.${verb} ${state.text()}`,
    );
    this.last = task;
    return task;
  }
}

/** A value as it is now: what sends it may change it before its turn comes. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

/** Drives a sink: valid and payload stand until ready; between items valid and payload are 0. */
export class StreamDriver<V> extends Agent implements Driver<V> {
  send(value: V): Task<void> {
    return this.drive('send', [copied(value) as V], undefined);
  }

  sendAll(values: Iterable<V>, options: { gaps?: () => number } = {}): Task<void> {
    return this.drive('sendAll', values, options.gaps);
  }

  private drive(verb: string, values: Iterable<V>, gaps: (() => number) | undefined): Task<void> {
    return this.queue(verb, state => this.process(state, verb, values, gaps));
  }

  private *process(
    state: { text: () => string },
    verb: string,
    values: Iterable<V>,
    gaps: (() => number) | undefined,
  ): Process<void> {
    const { board, clock, places } = this;
    const { view } = board;
    const { scheduler } = clock;
    const rising = clock.rising();
    const { awaited, ready, valid } = places;
    let item = 0;
    let from = 0;
    state.text = () =>
      `item ${String(item)}: ${awaited} has been 0 for ${counted(clock.cycle - from, 'cycle')}`;
    try {
      for (const value of values) {
        const gap = gaps?.() ?? 0;
        if (gap > 0) {
          this.release();
          yield clock.cycles(gap);
        }
        this.offer(value, verb, item);
        board.write(valid, 1);
        from = clock.cycle;
        do yield rising;
        while (view[ready] === 0);
        scheduler.progress();
        item += 1;
      }
    } catch (error) {
      // Else the item before would be sent again and again.
      this.release();
      throw error;
    }
    this.release();
    yield clock.settle();
  }

  private offer(value: V, verb: string, item: number): void {
    const { places, board } = this;
    try {
      places.codec.encode(value, board.words, 0);
    } catch (error) {
      if (!(error instanceof HostValueError)) throw error;
      throw new BenchError('bad-value', `${places.name}.${verb} item ${String(item)}: ${error.message}`);
    }
    board.dirty = true;
  }

  private release(): void {
    const { board, places } = this;
    board.write(places.valid, 0);
    for (const word of places.payload) board.write(word, 0);
  }
}

/** Reads a source: ready is 1 while it wants an item. */
export class StreamMonitor<V> extends Agent implements Monitor<V> {
  receive(): Task<V> {
    return this.queue('receive', state => this.one(state));
  }

  take(count: number, options: { stalls?: () => number } = {}): Task<V[]> {
    return this.queue('take', state => this.process(state, count, options.stalls));
  }

  private *one(state: { text: () => string }): Process<V> {
    const [value] = yield* this.process(state, 1, undefined);
    return value as V;
  }

  private *process(
    state: { text: () => string },
    count: number,
    stalls: (() => number) | undefined,
  ): Process<V[]> {
    const { board, clock, places } = this;
    const { view } = board;
    const { scheduler } = clock;
    const rising = clock.rising();
    const { awaited, ready, valid, codec } = places;
    const taken: V[] = [];
    let from = 0;
    const total = count === 1 ? '' : ` of ${String(count)}`;
    state.text = () =>
      `item ${String(taken.length)}${total}: ${awaited} has been 0 for ${counted(clock.cycle - from, 'cycle')}`;
    while (taken.length < count) {
      const stall = stalls?.() ?? 0;
      if (stall > 0) {
        board.write(ready, 0);
        yield clock.cycles(stall);
      }
      board.write(ready, 1);
      from = clock.cycle;
      do yield rising;
      while (view[valid] === 0);
      scheduler.progress();
      taken.push(codec.decode(view, 0) as V);
    }
    board.write(ready, 0);
    yield clock.settle();
    return taken;
  }
}
