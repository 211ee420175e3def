import type { Pin } from '../engines/engine.js';
import { layoutPins, wordsOf } from '../engines/pin-layout.js';
import type { Domain } from '../../dsl/ir/domain.js';
import { Tape } from './tape.js';

/** Cycles that a circuit runs for. */
export const cyclesOfRun = 20;

/** The patterns in which clocks tick: the first at every cycle, the others less often. */
export const patternCount = 6;

/** Cycles in which every clock ticks and every reset is active. */
const START = 2;

const ticks: readonly (readonly boolean[])[] = Array.from({ length: patternCount }, (_, pattern) => {
  const tape = Tape.random(1000 + pattern);
  return Array.from({ length: cyclesOfRun }, (_, cycle) => {
    const often = [100, 80, 50, 50, 25, 60][pattern] ?? 50;
    return tape.chance(often) || cycle < START;
  });
});

/** Whether a clock of the given pattern ticks in a cycle. All circuits of a batch share the patterns. */
export function ticksIn(pattern: number, cycle: number): boolean {
  return ticks[pattern]?.[cycle] === true;
}

/** Inputs for a run: row i holds the words of all data and reset input pins, in pin order, for cycle i. */
export interface Stimulus {
  readonly rows: Uint32Array;
  readonly cycles: number;
}

/** Random inputs. Resets are active at the start and now and then later; data holds for some cycles. */
export function randomStimulus(
  tape: Tape,
  pins: readonly Pin[],
  resets: ReadonlyMap<string, Domain>,
): Stimulus {
  const inputs = pins.filter(pin => pin.direction === 'in' && pin.role !== 'clock');
  const row = layoutPins(pins).inputWords.length;
  const rows = new Uint32Array(row * cyclesOfRun);
  let at = 0;
  for (const pin of inputs) {
    const active = resets.get(pin.name)?.active === 'low' ? 0n : 1n;
    const words = wordsOf(pin.width);
    let bits = 0n;
    for (let cycle = 0; cycle < cyclesOfRun; cycle++) {
      if (pin.role === 'reset') bits = cycle < START || tape.chance(6) ? active : 1n - active;
      else if (!tape.chance(25)) bits = tape.bits(pin.width);
      for (let i = 0; i < words; i++)
        rows[cycle * row + at + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
    }
    at += words;
  }
  return { rows, cycles: cyclesOfRun };
}
