import type { Variable } from '../../../dsl/ir/node.js';
import type { LaneArray } from './lane-array.js';
import type { Step } from './lane-grid.js';
import type { LaneGroup } from './lane-group.js';
import { Kind } from './kinds.js';
import type { Unit } from './units.js';
import type { Values } from './values.js';

/** The operation that is an input of the members of a group: of one value for all lanes, or of what each finds in an array. */
export function memberInput(values: Values, unit: Unit, input: Variable): number {
  const lanes = groupOf(unit);
  const feed = lanes.feeds.get(input);
  const pins = feed?.pins ?? [];
  if (feed?.same === true) return pinOf(values, unit, pins, 0);
  const link = feed?.link;
  const step = lanes.grid.steps.get(input);
  if (link !== undefined && step !== undefined && link.output.width === input.width) {
    const source = outputOf(values, unit, link.output);
    const beyond = [...link.alone].map(lane => [lane, pinOf(values, unit, pins, lane)] as const);
    // Where all lanes put out the same, those that are fed by something else still differ.
    if (typeof source === 'number') {
      if (beyond.length === 0) return recast(values, source, input);
    } else if (border(values, source, step, beyond)) {
      const found = values.graph.lane(source, step.rows, step.columns);
      return recast(values, found, input);
    }
  }
  return fromPins(values, unit, input, pins);
}

function groupOf({ lanes }: Unit): LaneGroup {
  if (lanes === undefined) throw new TypeError('a unit outside of any group');
  return lanes;
}

function recast({ words }: Values, word: number, { width, signed }: Variable): number {
  return words.canonical(word, width, signed);
}

function pinOf(values: Values, { outer }: Unit, pins: readonly Variable[], lane: number): number {
  const pin = pins[lane];
  if (pin === undefined || outer === undefined) throw new RangeError(`a group without lane ${lane}`);
  return values.value(outer.scope, pin);
}

/** Puts what lanes find beyond the grid into the room around it; false when that place is taken by something else. */
function border(
  { storage }: Values,
  array: LaneArray,
  step: Step,
  beyond: readonly (readonly [number, number])[],
): boolean {
  const { lanes } = array;
  const places = beyond.map(([lane, word]) => [lanes.placeOf(lane) - lanes.distance(step), word] as const);
  if (places.some(([place, word]) => (array.beyond.get(place) ?? word) !== word)) return false;
  for (const [place, word] of places) storage.border(array, place, word);
  return true;
}

/** An input that follows no rule: one value if all lanes have the same, else an array filled pin by pin. */
function fromPins(
  values: Values,
  unit: Unit,
  { width, signed }: Variable,
  pins: readonly Variable[],
): number {
  const { storage, graph } = values;
  const lanes = groupOf(unit).grid;
  const together = sideBySide(values, unit, pins);
  if (together !== undefined) return together;
  const words = pins.map((_, lane) => pinOf(values, unit, pins, lane));
  const [word = 0] = words;
  if (words.every(other => other === word)) return word;
  const constants = words.flatMap(other => graph.constantOf(other) ?? []);
  if (constants.length === words.length)
    return graph.lane(storage.literal(lanes, width, signed, constants), 0, 0);
  return graph.lane(storage.filled(lanes, width, signed, words), 0, 0);
}

/** An input of which the lanes' values are lanes of one operation in the parent. */
function sideBySide(values: Values, unit: Unit, pins: readonly Variable[]): number | undefined {
  const { outer } = unit;
  const { vecs } = values.storage;
  if (outer === undefined || vecs === undefined) return undefined;
  const { grid } = groupOf(unit);
  if (vecs.gridOf(pins.length) !== grid) return undefined;
  const id = vecs.ofParts(pins.map(node => ({ scope: outer.scope, node })));
  return id !== undefined && vecs.isWorth(id) ? id : undefined;
}

/** The lanes' values of a variable as an array, or as the one operation of which all have the value. */
export function outputOf(values: Values, unit: Unit, variable: Variable): LaneArray | number {
  const known = unit.outputs.get(variable);
  if (known !== undefined) return known;
  const { graph, storage } = values;
  const id = values.value(unit.scope, variable);
  let found: LaneArray | number = id;
  if (graph.group[id] !== 0) {
    const plain = graph.kind[id] === Kind.lane && graph.b[id] === 0 && graph.c[id] === 0;
    const array = plain ? graph.arrays[graph.a[id] ?? 0] : undefined;
    // Around an array of narrower elements there is no room for what else may feed the inputs that it feeds.
    found =
      array !== undefined && array.width >= variable.width
        ? array
        : storage.worked(groupOf(unit).grid, variable.width, variable.signed, id);
  }
  unit.outputs.set(variable, found);
  return found;
}

/** What one member of a group puts out. */
export function memberOutput(values: Values, unit: Unit, lane: number, output: Variable): number {
  const found = outputOf(values, unit, output);
  return typeof found === 'number' ? found : values.storage.element(found, lane);
}
