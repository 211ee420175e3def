import type { Watch } from '../engine.js';
import { wordsOf } from '../pin-layout.js';
import type { Signal } from '../signals.js';
import type { Output } from './circuit.js';
import type { Storage } from './storage.js';
import type { Unit } from './units.js';
import type { Values } from './values.js';

/** The watched signals of a circuit: where their words go, and what they are. */
export interface WatchPlan {
  readonly signals: readonly Signal[];
  /** Address of the first word. */
  readonly base: number;
  readonly words: number;
  readonly outputs: readonly Output[];
}

/** Plans the function that writes the values of signals side by side, as `Watch.words` says. */
export function planWatch(
  root: Unit,
  storage: Storage,
  values: Values,
  signals: readonly Signal[],
): WatchPlan {
  const units = new Map([...root.all()].map(unit => [unit.path, unit]));
  const words = signals.reduce((sum, { width }) => sum + wordsOf(width), 0);
  const base = storage.layout.room(4 * words);
  let address = base;
  const outputs = signals.flatMap(({ unit, variable, path }) => {
    const scope = units.get(unit)?.scope;
    if (scope === undefined) throw new TypeError(`${path} is a signal of another circuit`);
    const found: Output[] = [];
    for (let lo = 0; lo < variable.width; lo += 64) {
      const width = Math.min(64, variable.width - lo);
      const value = values.complete(() => values.bits(scope, variable, lo, width));
      found.push({ address, is64: width > 32, value });
      address += width > 32 ? 8 : 4;
    }
    return found;
  });
  return { signals, base, words, outputs };
}

/** The watched signals of a simulation: `write` is the function of the plan. */
export class WordWatch implements Watch {
  readonly signals: readonly Signal[];
  readonly words: Uint32Array;

  constructor(
    { signals, base, words }: WatchPlan,
    memory: ArrayBuffer,
    readonly read: () => void,
  ) {
    this.signals = signals;
    this.words = new Uint32Array(memory, base, words);
  }
}
