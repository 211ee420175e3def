import type { Watch } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { wordsOf } from '../engines/pin-layout.js';
import type { Signal } from '../engines/signals.js';

/** Some of the signals that an engine shows. */
export class SelectedWatch implements Watch {
  readonly words: Uint32Array;
  readonly unknown?: Uint32Array;
  /** For each word its place among all. */
  private readonly places: readonly number[];

  /** @throws EngineError `bad-argument` for a signal that is not shown */
  constructor(
    private readonly all: Watch,
    readonly signals: readonly Signal[],
  ) {
    const starts = new Map<Signal, number>();
    let at = 0;
    for (const signal of all.signals) {
      starts.set(signal, at);
      at += wordsOf(signal.width);
    }
    this.places = signals.flatMap(signal => {
      const start = starts.get(signal);
      if (start === undefined)
        throw new EngineError('bad-argument', `${signal.path} is a signal of another hierarchy.`);
      return Array.from({ length: wordsOf(signal.width) }, (_, i) => start + i);
    });
    this.words = new Uint32Array(this.places.length);
    if (all.unknown !== undefined) this.unknown = new Uint32Array(this.places.length);
  }

  read(): void {
    const { all, words, unknown } = this;
    all.read();
    this.places.forEach((place, i) => {
      words[i] = all.words[place] ?? 0;
      if (unknown !== undefined) unknown[i] = all.unknown?.[place] ?? 0;
    });
  }
}
