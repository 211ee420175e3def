import type { Memory } from '../../../dsl/ir/module.js';
import type { LaneArgument, MemoryRead, Node, Variable, VecMap } from '../../../dsl/ir/node.js';
import type { PinLayout } from '../pin-layout.js';
import type { Graph } from './graph.js';
import type { Action, Fill } from './actions.js';
import type { Boxes } from './black-boxes.js';
import { addressAt } from './lane-array.js';
import type { LaneArray } from './lane-array.js';
import type { LaneGrid } from './lane-grid.js';
import { Apart } from './lane-group.js';
import type { LaneVecs } from './lane-vecs.js';
import { Layout } from './layout.js';
import type { Bank, Slot } from './layout.js';
import { Code } from './opcodes.js';
import { Scope } from './units.js';
import type { LanePart, Unit } from './units.js';
import type { Values } from './values.js';
import { Words } from './words.js';

/** Where the value of a variable comes from. */
export type Source =
  | { readonly slot: Slot }
  /** Address of an input of the top module. */
  | { readonly pin: number }
  /** The input of the members of a group. */
  | { readonly members: Unit }
  /** What one member of a group puts out. */
  | { readonly member: Unit; readonly lane: number; readonly output: Variable }
  | { readonly scope: Scope; readonly node: Node };

const loads: Readonly<Record<number, number>> = {
  1: Code.load8,
  2: Code.load16,
  4: Code.load32,
  8: Code.load64,
};
const signedLoads: Readonly<Record<number, number>> = { ...loads, 1: Code.load8Signed, 2: Code.load16Signed };

/** The state of a circuit and its pins: what is read of it gets a place, and is put on a list of what must be kept. */
export class Storage {
  readonly layout: Layout;
  /** Registers and memories that something reads, in the order in which they were found. */
  readonly slots: { readonly unit: Unit; readonly slot: Slot }[] = [];
  readonly banks: { readonly unit: Unit; readonly bank: Bank }[] = [];
  /** States that are worked out anew where they are needed: what makes them. */
  readonly producers = new Map<number, Action>();
  /** Of them those that bring elements together one by one. */
  fills = 0;
  /** Lane arrays that never change, with their elements by lane. */
  readonly literals: { readonly array: LaneArray; readonly elements: readonly bigint[] }[] = [];
  /** What the black boxes put out. */
  boxes: Boxes | undefined;
  /** Works out elements of vecs side by side. */
  vecs: LaneVecs | undefined;
  /** Arrays that are packed bits of registers and pins, by address and width. */
  private readonly places = new Map<string, LaneArray>();
  private readonly borders = new Map<LaneArray, Fill[]>();
  private readonly words: Words;
  private readonly laneScopes = new Map<Scope, Map<VecMap, Scope[]>>();

  constructor(
    private readonly graph: Graph,
    private readonly pins: PinLayout,
    private readonly pinNames: ReadonlyMap<Variable, string>,
  ) {
    this.layout = new Layout(4 * pins.words);
    this.words = new Words(graph);
  }

  /** The address of a pin of the top module. */
  pinAddress(name: string): number {
    return 4 * (this.pins.slots.get(name)?.offset ?? 0);
  }

  source(unit: Unit, variable: Variable): Source {
    switch (variable.role) {
      case 'register':
      case 'readPort':
        return { slot: this.slot(unit, variable) };
      case 'input': {
        const outer = unit.drivers.get(variable);
        if (unit.outer === undefined) return { pin: this.pinAddress(this.pinNames.get(variable) ?? '') };
        if (unit.isGroup) return { members: unit };
        if (outer === undefined) return { scope: unit.scope, node: zeroOf(variable) };
        return { scope: unit.outer.scope, node: outer };
      }
      case 'instanceOutput': {
        const { instance, inner } = variable;
        const child = instance && unit.children.get(instance);
        if (instance === undefined || child === undefined || inner === undefined)
          throw new TypeError('an output of no instance');
        if (child.isGroup)
          return { member: child, lane: child.lanes?.laneOf.get(instance) ?? 0, output: inner };
        return { scope: child.scope, node: inner };
      }
      default:
        if (unit.module.blackBox !== undefined && this.boxes !== undefined)
          return { slot: this.boxes.slot(unit, variable) };
        return { scope: unit.scope, node: unit.equations.next.get(variable) ?? zeroOf(variable) };
    }
  }

  private slot(unit: Unit, variable: Variable): Slot {
    let slot = unit.slots.get(variable);
    if (slot === undefined) {
      const lanes = unit.lanes === undefined ? this.vecLanes(variable) : undefined;
      slot =
        lanes === undefined
          ? this.layout.register(variable, unit.lanes?.grid)
          : this.layout.vec(variable, lanes);
      unit.slots.set(variable, slot);
      this.slots.push({ unit, slot });
    }
    return slot;
  }

  /** The grid of a vec whose lanes can be worked out side by side. */
  private vecLanes({ lanes, width }: Variable): LaneGrid | undefined {
    return lanes > 0 && width > lanes && width <= 32 * lanes ? this.vecs?.gridOf(lanes) : undefined;
  }

  /** The element of one lane. */
  element(array: LaneArray, lane: number): number {
    const { bytes, signed, width, states, lanes } = array;
    const code = (signed ? signedLoads : loads)[bytes] ?? Code.load64;
    const address = addressAt(array, lanes.placeOf(lane));
    const state = array.state + (states > 1 ? lane : 0);
    return this.graph.load(address, code, signed ? 64 : width, state, state + 1);
  }

  /** The word of a bit for each lane, set where an operation of lanes is not 0. */
  joined(lanes: LaneGrid, value: number): number {
    const address = this.layout.room(8);
    const state = this.layout.states++;
    const joins = [{ value, address }];
    this.producers.set(state, { kind: 'lanes', lanes, stores: [], writes: [], checks: [], joins });
    return this.graph.load(address, Code.load32, lanes.lanes, state, state + 1);
  }

  /** The place of a memory. */
  bank(unit: Unit, memory: Memory): Bank {
    let bank = unit.banks.get(memory);
    if (bank === undefined) {
      bank = this.layout.memory(memory, unit.lanes?.grid);
      const lanes = unit.lanes?.grid;
      if (lanes !== undefined) this.placeLanes(bank, lanes);
      bank.group = unit.lanes;
      unit.banks.set(memory, bank);
      this.banks.push({ unit, bank });
    }
    return bank;
  }

  /** The distance of each lane's own part of a memory from that of lane 0 becomes an array. */
  private placeLanes(bank: Bank, lanes: LaneGrid): void {
    const { stride } = bank;
    const distances = Array.from({ length: lanes.lanes }, (_, lane) => BigInt(lanes.placeOf(lane) * stride));
    bank.lanes = this.literal(lanes, 32, false, distances);
    bank.lanes.run = stride;
  }

  /** An array of literals. */
  literal(lanes: LaneGrid, width: number, signed: boolean, elements: readonly bigint[]): LaneArray {
    const array = this.layout.array(lanes, width, signed, -1);
    this.literals.push({ array, elements });
    return array;
  }

  private fill(array: LaneArray, place: number, word: number): Fill {
    // An element cuts off by itself what is above it.
    const whole = array.width === 8 * array.bytes && array.width <= 32;
    return { word: whole ? this.words.loose(word, array.width) : word, address: addressAt(array, place) };
  }

  /** An array of elements that are words with one value each. */
  filled(lanes: LaneGrid, width: number, signed: boolean, words: readonly number[]): LaneArray {
    const array = this.layout.array(lanes, width, signed, this.layout.states++);
    const fills = words.map((word, lane) => this.fill(array, lanes.placeOf(lane), word));
    this.fills++;
    this.producers.set(array.state, { kind: 'fill', fills, bytes: array.bytes });
    return array;
  }

  /** An array of pieces of packed bits, where they stand. */
  inPlace(lanes: LaneGrid, width: number, address: number, state: number, states: number): LaneArray {
    const key = `${String(address)} ${String(width)}`;
    let array = this.places.get(key);
    if (array === undefined) {
      array = this.layout.view(lanes, width, address, state, states);
      this.places.set(key, array);
    }
    return array;
  }

  /** An array of what an operation gives for each lane. */
  worked(lanes: LaneGrid, width: number, signed: boolean, value: number): LaneArray {
    const array = this.layout.array(lanes, width, signed, this.layout.states++);
    const stores = [{ array, value }];
    this.producers.set(array.state, { kind: 'lanes', lanes, stores, writes: [], checks: [], joins: [] });
    return array;
  }

  /** The canonical word of a register of up to 64 bits. */
  word(slot: Slot): number {
    const { variable, address, first, array, isVec } = slot;
    const { width, signed } = variable;
    if (isVec === true) return this.words.canonical(this.vecPart(slot, 0, width), width, signed);
    if (array !== undefined) return this.graph.lane(array, 0, 0);
    const code = width > 32 ? Code.load64 : Code.load32;
    return this.graph.load(address, code, signed ? 64 : width, first, first + 1);
  }

  /** Bits of a register that is wider than 64 bits, or in bit mode of a narrower one. */
  part(slot: Slot, lo: number, width: number): number {
    if (slot.isVec === true) return this.vecPart(slot, lo, width);
    if (slot.variable.width <= 64) return this.words.extract(this.word(slot), lo, width);
    const piece = (bit: number): number => slot.first + Math.floor(bit / slot.pieceWidth);
    return this.packed(slot.address, lo, width, (from, end) => [piece(from), piece(end - 1) + 1]);
  }

  /** Bits of a vec of which each lane is an element. */
  private vecPart({ array, pieceWidth }: Slot, lo: number, width: number): number {
    if (array === undefined) throw new TypeError('a vec without lanes');
    const pieces: { readonly word: number; readonly width: number }[] = [];
    for (let at = lo; at < lo + width;) {
      const lane = Math.floor(at / pieceWidth);
      const end = Math.min(lo + width, (lane + 1) * pieceWidth);
      const word = this.words.extract(this.element(array, lane), at - lane * pieceWidth, end - at);
      pieces.push({ word, width: end - at });
      at = end;
    }
    return this.words.join(pieces);
  }

  /** The canonical word of an input of the top module. */
  pinWord({ width, signed }: Variable, address: number): number {
    const word = this.graph.load(address, width > 32 ? Code.load64 : Code.load32, width);
    return signed ? this.words.signExtend(word, width) : word;
  }

  /** Bits of an input of the top module. */
  pinPart({ width: all }: Variable, address: number, lo: number, width: number): number {
    if (all <= 32) return this.words.extract(this.graph.load(address, Code.load32, all), lo, width);
    return this.packed(address, lo, width, () => [0, 0]);
  }

  /** Packed bits at an address; `states` says which states bits belong to: the first, and the one after the last. */
  private packed(
    address: number,
    lo: number,
    width: number,
    states: (from: number, end: number) => readonly [number, number],
  ): number {
    const { graph, words } = this;
    const inByte = lo % 8;
    const whole = inByte === 0 ? [8, 16].find(bits => bits === width) : undefined;
    const size = whole ?? (inByte + width <= 32 ? 32 : 64);
    const start = lo - inByte;
    // What is read beyond the bits asked for is cut off, and does not count as read.
    const [first, end] = states(lo, Math.min(lo + width, start + size));
    const word = graph.load(address + start / 8, loads[size / 8] ?? Code.load64, size, first, end);
    if (inByte + width <= size) return words.extract(word, inByte, width);
    const have = size - inByte;
    return words.join([
      { word: words.extract(word, inByte, have), width: have },
      { word: this.packed(address, lo + have, width - have, states), width: width - have },
    ]);
  }

  /** Bits of an asynchronous read. */
  read(values: Values, scope: Scope, { memory, address }: MemoryRead, lo: number, width: number): number {
    const bank = this.bank(scope.unit, memory);
    return this.fetch(bank, this.offset(values, scope, address, bank), lo, width);
  }

  /** The offset of a word in its memory; of the word that is always 0 where the address is beyond the last. */
  offset(values: Values, scope: Scope, address: Node, { memory, step }: Bank): number {
    const { graph, words } = this;
    const at = values.clamped(scope, address, memory.depth);
    const shift = Math.log2(step);
    const i32 = words.for(1);
    return Number.isInteger(shift)
      ? graph.binary(i32.shl, at, graph.small(shift))
      : graph.binary(i32.mul, at, graph.small(step));
  }

  /** The offset of a word in its memory as one from the memory of lane 0. */
  place({ lanes }: Bank, offset: number): number {
    if (lanes === undefined) return offset;
    return this.graph.binary(this.words.for(1).add, offset, this.graph.lane(lanes, 0, 0));
  }

  /** What a lane at the edge of a grid finds beyond it, at a place counted from lane 0. */
  border(array: LaneArray, place: number, word: number): void {
    if (array.beyond.has(place)) return;
    array.beyond.set(place, word);
    const fills = this.borders.get(array) ?? [];
    this.borders.set(array, fills);
    fills.push(this.fill(array, place, word));
    this.fills++;
    this.producers.set(array.border, { kind: 'fill', fills, bytes: array.bytes });
  }

  /** Bits of the word of a memory at an offset. */
  fetch(bank: Bank, from: number, lo: number, width: number): number {
    const { graph, words } = this;
    const { memory, base, stride, state } = bank;
    // Lanes that each read at an address of their own are faster one by one.
    if (bank.lanes !== undefined && graph.group[from] !== 0) throw new Apart(bank.group);
    const offset = this.place(bank, from);
    if (memory.width <= 64) {
      const word = graph.fetch(offset, base, loads[stride] ?? Code.load64, memory.width, state);
      return words.extract(word, lo, width);
    }
    const pieces: { readonly word: number; readonly width: number }[] = [];
    for (let at = lo; at < lo + width;) {
      const limb = Math.floor(at / 64);
      const end = Math.min(lo + width, (limb + 1) * 64);
      const word = graph.fetch(offset, base + 8 * limb, Code.load64, 64, state);
      pieces.push({ word: words.extract(word, at - 64 * limb, end - at), width: end - at });
      at = end;
    }
    return words.join(pieces);
  }

  /** The scope of one lane of a map. */
  laneScope(scope: Scope, map: VecMap, lane: number): Scope {
    const maps = this.laneScopes.get(scope) ?? new Map<VecMap, Scope[]>();
    this.laneScopes.set(scope, maps);
    const scopes = maps.get(map) ?? [];
    maps.set(map, scopes);
    let found = scopes[lane];
    if (found === undefined) {
      const lanes = new Map<LaneArgument, LanePart>(scope.lanes);
      for (const parameter of map.parameters) {
        const input = map.inputs[parameter.position];
        if (input !== undefined) lanes.set(parameter, { scope, input, lo: lane * parameter.width });
      }
      found = new Scope(scope.unit, lanes);
      scopes[lane] = found;
    }
    return found;
  }
}

function zeroOf({ width, signed }: Variable): Node {
  return { kind: 'constant', value: 0n, width, signed };
}
