import type { CheckPoint, Output, Update } from './circuit.js';
import type { LaneArray } from './lane-array.js';
import type { LaneGrid } from './lane-grid.js';
import { statesOfArray } from './graph.js';
import type { Write } from './memories.js';

/** A value of each lane of a group, and where it goes. */
export interface LaneStore {
  readonly array: LaneArray;
  readonly value: number;
}

/** Work on all lanes of a group: it reads all that it reads of a lane before it changes anything there. */
export interface LaneLoop {
  readonly kind: 'lanes';
  readonly lanes: LaneGrid;
  readonly stores: readonly LaneStore[];
  readonly writes: readonly Write[];
  readonly checks: readonly CheckPoint[];
  /** Words of a bit for each lane, set where its value is not 0. */
  readonly joins: readonly LaneJoin[];
}

/** A value of each lane, and the address of the word of their bits. */
export interface LaneJoin {
  readonly value: number;
  readonly address: number;
}

/** Something that a step of the circuit does, beside working out words. */
export type Action =
  | { readonly kind: 'update'; readonly update: Update; readonly value: number }
  /** All writes of one memory, in order. */
  | { readonly kind: 'writes'; readonly writes: readonly Write[]; readonly state: number }
  | { readonly kind: 'check'; readonly point: CheckPoint }
  | { readonly kind: 'output'; readonly output: Output }
  /** Puts words at addresses, which together are one state. */
  | { readonly kind: 'fill'; readonly fills: readonly Fill[]; readonly bytes: number }
  /** Puts the inputs of a black box into their places, and calls its model: for outputs, or for its next state. */
  | { readonly kind: 'give' | 'move'; readonly fills: readonly Fill[]; readonly number: number }
  | LaneLoop;

/** A word, and the address where it goes. */
export interface Fill {
  readonly word: number;
  readonly address: number;
}

/** The operations that an action needs, of a loop those of its lanes. */
export function rootsOf(action: Action): readonly number[] {
  switch (action.kind) {
    case 'update':
      return [action.value];
    case 'writes':
      return action.writes.flatMap(rootsOfWrite);
    case 'check':
      return [action.point.active, action.point.condition];
    case 'fill':
    case 'give':
    case 'move':
      return action.fills.map(({ word }) => word);
    case 'lanes':
      return [
        ...action.stores.map(({ value }) => value),
        ...action.writes.flatMap(rootsOfWrite),
        ...action.checks.flatMap(({ active, condition }) => [active, condition]),
        ...action.joins.map(({ value }) => value),
      ];
    case 'output':
      return [action.output.value];
  }
}

function rootsOfWrite({ guard, place, limbs }: Write): number[] {
  return [guard, place, ...limbs.flatMap(({ data, mask }) => (mask === undefined ? [data] : [data, mask]))];
}

/** The states that an action changes. */
export function changes(action: Action): readonly number[] {
  switch (action.kind) {
    case 'update':
      return [action.update.state];
    case 'writes':
      return [action.state];
    case 'lanes':
      return [
        ...action.stores.flatMap(({ array }) => statesOfArray(array)),
        ...action.writes.map(({ bank }) => bank.state),
      ];
    default:
      return [];
  }
}
