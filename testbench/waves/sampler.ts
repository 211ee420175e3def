import type { Pin, Simulation, Watch } from '../engines/engine.js';
import type { Frame } from './frame.js';

const DEFAULT_CYCLE = 10_000;

/**
 * Makes frames of a simulation with watched signals, one before each edge: the circuit with the inputs as they stand then, as
 * if flip-flops had driven them since the edge before. It moves the clocks, and so knows the time.
 */
export class Sampler {
  private time = 0;
  private mask = 0;
  private readonly resets: readonly number[];
  private readonly words: Uint32Array;
  private readonly unknown: Uint32Array | undefined;

  /**
   * @param watch of `simulation`
   * @param cycle picoseconds of a cycle when the caller names no time
   */
  constructor(
    private readonly simulation: Simulation,
    private readonly watch: Watch,
    pins: readonly Pin[],
    private readonly cycle = DEFAULT_CYCLE,
  ) {
    this.resets = pins.filter(({ role }) => role === 'reset').map(({ name }) => simulation.slot(name).offset);
    this.words = new Uint32Array(watch.words.length + this.resets.length);
    this.unknown = watch.unknown && new Uint32Array(this.words.length);
  }

  /** The time of the next edge; one that the caller names is put off until a picosecond after the last. */
  next(time?: number): number {
    return Math.max(time ?? this.time + this.cycle, this.time + 1);
  }

  /** The frame that ends with an edge at `next`. Its lists serve the next frame too. */
  frame(next = this.next()): Frame {
    const { simulation, watch, words, unknown, time, mask } = this;
    simulation.settle();
    watch.read();
    words.set(watch.words);
    this.resets.forEach((offset, i) => (words[watch.words.length + i] = simulation.words[offset] ?? 0));
    if (watch.unknown !== undefined) unknown?.set(watch.unknown);
    const rest = time + Math.floor(Math.min(next - time, this.cycle) / 2);
    return { words, unknown, time, mask, rest };
  }

  /** Makes the edge of the clocks in `mask`; `time` is what the caller named, if anything. */
  edge(mask: number, time?: number): void {
    this.time = this.next(time);
    this.mask = mask;
    this.simulation.edge(mask, time);
  }
}
