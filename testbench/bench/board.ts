import { displayPath } from '../../dsl/diagnostics/frame.js';
import type { CheckFailure, Simulation } from '../engines/engine.js';
import { BenchError } from './error.js';
import { grouped } from './figures.js';

/** A check that failed, and the cycle of the first clock, counted from 0, whose edge saw it. */
export interface TimedFailure extends CheckFailure {
  readonly cycle: number;
}

/**
 * The pins of the circuit as the bench has them: writes go to the engine's words, reads come from `view`, which holds the
 * values sampled last.
 */
export class Board {
  readonly words: Uint32Array;
  readonly view: Uint32Array;
  private readonly settlesLate: boolean;
  /** Inputs were written since the circuit settled. */
  dirty = true;
  /** Failures that were kept instead of thrown. */
  readonly failures: TimedFailure[] = [];

  /**
   * @param watched whether the circuit has checks to ask for
   * @param keep whether a failed check is kept; otherwise it is thrown
   */
  constructor(
    readonly engine: Simulation,
    readonly watched: boolean,
    private readonly keep: boolean,
  ) {
    this.words = engine.words;
    this.settlesLate = engine.settlesLate === true;
    this.view = engine.sampled ?? new Uint32Array(engine.words.length);
  }

  /** Writes one word of an input. */
  write(place: number, word: number): void {
    if (this.words[place] === word) return;
    this.words[place] = word;
    this.dirty = true;
  }

  /** The circuit follows its inputs, and the view follows the circuit. */
  sample(): void {
    if (this.dirty) this.engine.settle();
    this.dirty = false;
    const { words, view } = this;
    if (words.length > 64) view.set(words);
    else for (let i = 0; i < words.length; i++) view[i] = words[i] as number;
  }

  /** Samples, then makes the edge of the clocks in `mask`; `cycle` is the first clock's, for failed checks. */
  cycle(mask: number, time: number | undefined, cycle: number): void {
    const { engine } = this;
    if (engine.cycle !== undefined) {
      engine.cycle(mask, this.dirty, time);
      this.dirty = this.settlesLate;
    } else {
      this.sample();
      engine.edge(mask, time);
      this.dirty = false;
    }
    if (this.watched) this.check(cycle);
  }

  /**
   * Takes the checks that failed.
   * @throws BenchError `check`
   */
  check(cycle: number): void {
    const failures = this.engine.takeFailures();
    if (failures.length === 0) return;
    const timed = failures.map(failure => ({ ...failure, cycle }));
    this.failures.push(...timed);
    if (!this.keep) throw new BenchError('check', timed.map(failureText).join('\n'));
  }
}

/** One line: label, instance, cycle, position. */
export function failureText(failure: TimedFailure): string {
  const { label, instance, position, file, line, cycle } = failure;
  const where = instance === undefined ? '' : ` in ${instance}`;
  const source =
    position === undefined
      ? `${file}:${String(line)}`
      : `${displayPath(position.file)}:${String(position.line)}:${String(position.column)}`;
  return `The check '${label}' failed${where} at cycle ${grouped(cycle)} (${source}).`;
}
