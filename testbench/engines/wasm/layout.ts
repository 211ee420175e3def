import type { Memory } from '../../../dsl/ir/module.js';
import type { Variable } from '../../../dsl/ir/node.js';
import { resolveSite } from '../../../dsl/source/position.js';
import { EngineError } from '../errors.js';
import { elementBytes } from './lane-array.js';
import type { LaneArray } from './lane-array.js';
import type { LaneGrid } from './lane-grid.js';
import type { LaneGroup } from './lane-group.js';

/** Where a register lives. Up to 32 or 64 bits it is one canonical word, beyond that packed bits. */
export interface Slot {
  readonly variable: Variable;
  readonly address: number;
  /** Each piece is a state of its own, numbered from `first`, and is stored alone. */
  readonly pieceWidth: number;
  readonly pieces: number;
  readonly first: number;
  /** In a group, and of a vec: an element for each lane, instead of one word. */
  readonly array?: LaneArray | undefined;
  /** The lanes are those of a vec: each is a piece. */
  readonly isVec?: boolean;
}

/** Where the words of a memory live; after the last one stands a word that is always 0. */
export interface Bank {
  readonly memory: Memory;
  readonly base: number;
  /** Bytes of a word. */
  readonly stride: number;
  /** Bytes from one word to the next: in a group the same word of all lanes comes first. */
  readonly step: number;
  readonly state: number;
  /** In a group each lane has a memory of its own; these are its distances from that of lane 0. */
  lanes?: LaneArray;
  /** The group whose lanes they are. */
  group?: LaneGroup | undefined;
}

/** Bytes between two groups of registers, and how many are in a group: keeps regular arrays off the same cache sets. */
const GAP = 24;
const GROUP = 61;
/** Bytes of a vector. */
const VECTOR = 16;
/** The largest address that memories may reach. */
const LIMIT = 2 ** 30;

function pieceWidthOf({ width, lanes }: Variable): number {
  if (width <= 64) return width;
  const lane = lanes > 0 ? width / lanes : 64;
  return [8, 16, 32].includes(lane) ? lane : 64;
}

/** The least power of two of bytes that holds a word, or whole limbs. */
function strideOf(width: number): number {
  if (width > 64) return 8 * Math.ceil(width / 64);
  return [1, 2, 4, 8].find(bytes => 8 * bytes >= width) ?? 8;
}

function refuse(memory: Memory): never {
  const { site, hint, owner, depth, width } = memory;
  const at = site && resolveSite(site);
  const where = at === undefined ? '' : ` at ${at.file}:${at.line}`;
  const name = hint === '' ? 'a memory' : `memory '${hint}'`;
  const size = `${depth} words of ${width} bits`;
  const problem = `${name} of ${owner.name}${where} has ${size}: more than the address space of the 'wasm' engine`;
  throw new EngineError('unsupported', `${problem}. Make it smaller, or run the circuit on Verilator.`);
}

/** Gives registers and memories their places in the linear memory, from `end` on. */
export class Layout {
  states = 0;
  private registers = 0;

  constructor(public end: number) {
    this.align();
  }

  private align(): void {
    this.end = Math.ceil(this.end / 8) * 8;
  }

  /** Room for a register, in a group for that of each lane. */
  register(variable: Variable, lanes?: LaneGrid): Slot {
    if (lanes !== undefined) {
      const { width, signed } = variable;
      const state = this.states++;
      const array = this.array(lanes, width, signed, state);
      return { variable, address: array.address, pieceWidth: width, pieces: 1, first: state, array };
    }
    if (this.registers++ % GROUP === GROUP - 1) this.end += GAP;
    const { width } = variable;
    const pieceWidth = pieceWidthOf(variable);
    const pieces = Math.ceil(width / pieceWidth);
    const bytes = width <= 32 ? 4 : 8 * Math.ceil(width / 64);
    if (bytes > 4) this.align();
    const slot = { variable, address: this.end, pieceWidth, pieces, first: this.states };
    this.states += pieces;
    this.end += bytes;
    return slot;
  }

  /** Room for a vec, whose lanes are pieces of their own. */
  vec(variable: Variable, lanes: LaneGrid): Slot {
    const pieceWidth = variable.width / lanes.lanes;
    const first = this.states;
    this.states += lanes.lanes;
    const array = this.array(lanes, pieceWidth, false, first, lanes.lanes);
    return { variable, address: array.address, pieceWidth, pieces: lanes.lanes, first, array, isVec: true };
  }

  /** Room for an element of each lane of a group and for what lies around them. */
  array(lanes: LaneGrid, width: number, signed: boolean, state: number, states = 1): LaneArray {
    const bytes = elementBytes(width);
    const address = this.grid(lanes, bytes);
    const keeps = lanes.mixed || lanes.isBlock;
    const copy = keeps && state >= 0 ? this.grid(lanes, bytes) : address;
    const border = this.states++;
    const { number: group } = lanes;
    return {
      number: -1,
      lanes,
      group,
      address,
      copy,
      bytes,
      width,
      signed,
      state,
      states,
      border,
      beyond: new Map(),
    };
  }

  /** Packed bits at an address as an array of elements that fill bytes. */
  view(lanes: LaneGrid, width: number, address: number, state: number, states: number): LaneArray {
    const { number: group } = lanes;
    const bytes = width / 8;
    const place = { address, copy: this.grid(lanes, bytes), bytes, width, signed: false };
    return { number: -1, lanes, group, ...place, state, states, border: -1, beyond: new Map() };
  }

  /** Room for the elements of a grid and around it; the address is that of the first lane. */
  private grid(lanes: LaneGrid, bytes: number): number {
    const before = Math.ceil((lanes.before * bytes) / VECTOR) * VECTOR;
    const address = Math.ceil((this.end + GAP) / VECTOR) * VECTOR + before;
    this.end = address + (lanes.room - lanes.before) * bytes;
    return address;
  }

  /** Room for a memory, in a group for that of each lane. */
  memory(memory: Memory, lanes?: LaneGrid): Bank {
    this.align();
    const stride = strideOf(memory.width);
    if (lanes !== undefined) this.end = Math.ceil(this.end / VECTOR) * VECTOR;
    const step = stride * (lanes === undefined ? 1 : lanes.rows * lanes.pitch);
    const bank = { memory, base: this.end, stride, step, state: this.states++ };
    this.end += step * (memory.depth + 1);
    if (this.end > LIMIT) refuse(memory);
    return bank;
  }

  /** Room without a state. */
  room(bytes: number): number {
    this.align();
    const address = this.end;
    this.end += bytes;
    return address;
  }
}
