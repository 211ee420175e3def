import type { Pin, Simulation, Watch } from '../engines/engine.js';
import type { Frame } from './frame.js';

const DEFAULT_CYCLE = 10_000;

/**
 * Makes frames of a simulation with watched signals, one before each edge: the circuit with the inputs as they stand then, as
 * if flip-flops had driven them since the edge before.
 */
export class Sampler {
  private time = 0;
  private mask = 0;
  private readonly resets: readonly number[];
  private readonly words: Uint32Array;
  private readonly unknown: Uint32Array | undefined;
  /** How many edges there have been. */
  edges = 0;

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

  /**
   * The frame that ends with an edge at `next`, by default a cycle after the last. Its lists serve the next frame too.
   */
  frame(next = this.time + this.cycle): Frame {
    const { simulation, watch, words, unknown, time, mask } = this;
    simulation.settle();
    watch.read();
    words.set(watch.words);
    this.resets.forEach((offset, i) => (words[watch.words.length + i] = simulation.words[offset] ?? 0));
    if (watch.unknown !== undefined) unknown?.set(watch.unknown);
    const rest = time + Math.floor(Math.min(next - time, this.cycle) / 2);
    return { words, unknown, time, mask, rest };
  }

  /** The frame before an edge, which this makes. Times that do not grow are put off by a picosecond. */
  edge(mask: number, time: number | undefined, take: (frame: Frame) => void): void {
    const next = Math.max(time ?? this.time + this.cycle, this.time + 1);
    take(this.frame(next));
    this.time = next;
    this.mask = mask;
    this.edges++;
    this.simulation.edge(mask, time);
  }
}
