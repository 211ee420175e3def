import type { CheckFailure, CoverCount, PinSlot, Simulation } from './engine.js';
import type { PinLayout } from './pin-layout.js';

/**
 * A simulation around another one that has a hand in every edge: long calls become single steps. What is not a step is the
 * inner one's business.
 */
export abstract class Stepwise implements Simulation {
  readonly words: Uint32Array;
  readonly takeCovers?: () => CoverCount[];

  /** @param layout of the pins of the inner simulation that show outside */
  constructor(
    protected readonly inner: Simulation,
    private readonly layout: PinLayout,
  ) {
    this.words = inner.words.subarray(0, layout.words);
    if (inner.takeCovers !== undefined) this.takeCovers = () => inner.takeCovers?.() ?? [];
  }

  slot(pin: string): PinSlot {
    return this.inner.slot(pin);
  }

  settle(): void {
    this.inner.settle();
  }

  abstract edge(mask: number, time?: number): void;

  run(mask: number, count: number): void {
    for (let i = 0; i < count; i++) this.edge(mask);
  }

  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array {
    const { words } = this;
    const { inputWords, outputWords } = this.layout;
    const result = new Uint32Array(cycles * outputWords.length);
    let [from, to] = [0, 0];
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (const place of inputWords) words[place] = stimulus[from++] ?? 0;
      this.settle();
      for (const place of outputWords) result[to++] = words[place] ?? 0;
      this.edge(mask);
    }
    return result;
  }

  takeFailures(): readonly CheckFailure[] {
    return this.inner.takeFailures();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
