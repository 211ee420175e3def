import type { Bytes } from './bytes.js';
import type { LaneGrid } from './lane-grid.js';
import { Code } from './opcodes.js';

/** One element for each lane of a group, in the rows and columns of its grid: the value of a register, of a pin or a literal. */
export interface LaneArray {
  /** Position in `Graph.arrays`; -1 until an operation reads it. */
  number: number;
  readonly lanes: LaneGrid;
  /** The number of the group. */
  readonly group: number;
  /** Address of the element of lane 0. */
  readonly address: number;
  /** Where the element of lane 0 stands in a copy of the whole array; the address itself where no copy is needed. */
  readonly copy: number;
  /** Of an element: 1, 2, 4 or 8, the least that holds it. */
  readonly bytes: number;
  readonly width: number;
  readonly signed: boolean;
  /** The state that the elements are; -1 for literals. Of a vec each lane is a state, from this one on. */
  readonly state: number;
  readonly states: number;
  /** The state that the places around the grid are. */
  readonly border: number;
  /** What lanes at the edge of the grid find beyond it: operations with one value, by the place counted from lane 0. */
  readonly beyond: Map<number, number>;
  /** Of distances that grow by so many bytes from one place to the next, those bytes. */
  run?: number;
}

/** Bytes of an element of an array. */
export function elementBytes(width: number): number {
  return [1, 2, 4, 8].find(bytes => 8 * bytes >= width) ?? 8;
}

/** Address of the element at a place, which is counted from that of lane 0 and may be beyond the grid. */
export function addressAt(array: LaneArray, place: number): number {
  return array.address + place * array.bytes;
}

const COPY_MEMORY = Uint8Array.of(0xfc, 0x0a, 0x00, 0x00);

/** Writes code that copies an array, with the room around it, to where its copy stands. */
export function copyLanes(code: Bytes, { copy, lanes, address, bytes }: LaneArray): void {
  const before = lanes.before * bytes;
  for (const value of [copy - before, address - before, lanes.room * bytes])
    code.byte(Code.const32).signed(value);
  code.raw(COPY_MEMORY);
}
