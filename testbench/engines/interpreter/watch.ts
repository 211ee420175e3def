import { toBits } from '../../../dsl/ir/evaluate.js';
import type { Watch } from '../engine.js';
import { wordsOf } from '../pin-layout.js';
import type { Signal } from '../signals.js';
import type { Unit } from './unit.js';

/** Signals of the interpreter, read from the units as they stand. */
export class UnitWatch implements Watch {
  readonly words: Uint32Array;
  private readonly units: readonly (Unit | undefined)[];

  constructor(
    root: Unit,
    readonly signals: readonly Signal[],
  ) {
    const byPath = new Map([...root.all()].map(unit => [unit.path, unit]));
    this.units = signals.map(({ unit }) => byPath.get(unit));
    this.words = new Uint32Array(signals.reduce((sum, { width }) => sum + wordsOf(width), 0));
  }

  read(): void {
    let at = 0;
    this.signals.forEach(({ variable, width }, i) => {
      const bits = toBits(this.units[i]?.valueOf(variable) ?? 0n, width);
      for (let lo = 0; lo < width; lo += 32)
        this.words[at++] = Number(BigInt.asUintN(32, bits >> BigInt(lo)));
    });
  }
}
