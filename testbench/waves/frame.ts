/** The values of a circuit between two edges: those that the second one samples. */
export interface Frame {
  /** The values of the watched signals, as in `Watch.words`, then those of the reset pins, a word each. */
  readonly words: Uint32Array;
  /** In the same places the bits that are X or Z; undefined where there are none. */
  readonly unknown: Uint32Array | undefined;
  /** The moment of the first edge, in picoseconds; 0 at the start. */
  readonly time: number;
  /** The clocks that had their edge then: bit i is the i-th clock pin. */
  readonly mask: number;
  /** When those clocks go back to rest. */
  readonly rest: number;
}

/** The last frames of a simulation, in memory that does not grow. */
export class FrameRing {
  private readonly frames: Frame[] = [];
  private next = 0;

  /** @param size how many frames are kept */
  constructor(private readonly size: number) {}

  /** Keeps a copy of a frame in place of the oldest. */
  add({ words, unknown, time, mask, rest }: Frame): void {
    if (this.size === 0) return;
    const old = this.frames[this.next];
    const copy = (from: Uint32Array, to: Uint32Array | undefined): Uint32Array => {
      if (to === undefined) return from.slice();
      to.set(from);
      return to;
    };
    this.frames[this.next] = {
      words: copy(words, old?.words),
      unknown: unknown && copy(unknown, old?.unknown),
      time,
      mask,
      rest,
    };
    this.next = (this.next + 1) % this.size;
  }

  /** The frames, oldest first. */
  list(): readonly Frame[] {
    return [...this.frames.slice(this.next), ...this.frames.slice(0, this.next)];
  }
}
