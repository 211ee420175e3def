import type { Watch } from '../engine.js';
import { wordsOf } from '../pin-layout.js';
import type { Variable } from '../../../dsl/ir/node.js';
import type { Signal } from '../signals.js';
import type { Output } from './circuit.js';
import type { LaneArray } from './lane-array.js';
import type { LaneGroup } from './lane-group.js';
import { memberOutput } from './lane-values.js';
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

/** One module at one place of the hierarchy: a unit, and the lane where it is one of a group. */
interface LanePlace {
  readonly unit: Unit;
  readonly lane: number;
}

/** Parts of variables, of any unit or lane. */
class LaneParts {
  /** Parts of a group's wide wires, an element for each lane. */
  private readonly parts = new Map<Unit, Map<string, LaneArray | number>>();

  constructor(private readonly values: Values) {}

  /** Bits `lo` up to `lo + width - 1`, at most 64, zero above. */
  bits({ unit, lane }: LanePlace, variable: Variable, lo: number, width: number): number {
    const { values } = this;
    if (unit.lanes === undefined) return values.bits(unit.scope, variable, lo, width);
    if (variable.width <= 64)
      return values.words.extract(memberOutput(values, unit, lane, variable), lo, width);
    const found = this.part(unit, unit.lanes, variable, lo, width);
    return typeof found === 'number' ? found : values.storage.element(found, lane);
  }

  private part(
    unit: Unit,
    lanes: LaneGroup,
    variable: Variable,
    lo: number,
    width: number,
  ): LaneArray | number {
    const { values } = this;
    const parts = this.parts.get(unit) ?? new Map<string, LaneArray | number>();
    this.parts.set(unit, parts);
    const key = `${variable.id} ${lo}`;
    let found = parts.get(key);
    if (found === undefined) {
      const id = values.bits(unit.scope, variable, lo, width);
      found = values.graph.group[id] === 0 ? id : values.storage.worked(lanes.grid, width, false, id);
      parts.set(key, found);
    }
    return found;
  }
}

/** Plans the function that writes the values of signals side by side, as `Watch.words` says. */
export function planWatch(
  root: Unit,
  storage: Storage,
  values: Values,
  signals: readonly Signal[],
): WatchPlan {
  const places = new Map<string, LanePlace>();
  for (const unit of root.all())
    for (let lane = 0; lane < (unit.lanes?.lanes ?? 1); lane++) places.set(unit.pathOf(lane), { unit, lane });
  const lanes = new LaneParts(values);
  const words = signals.reduce((sum, { width }) => sum + wordsOf(width), 0);
  const base = storage.layout.room(4 * words);
  let address = base;
  const outputs = signals.flatMap(({ unit, variable, path }) => {
    const place = places.get(unit);
    if (place === undefined) throw new TypeError(`${path} is a signal of another circuit`);
    const found: Output[] = [];
    for (let lo = 0; lo < variable.width; lo += 64) {
      const width = Math.min(64, variable.width - lo);
      const value = values.complete(() => lanes.bits(place, variable, lo, width));
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
