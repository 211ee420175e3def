import type { LaneLoop, LaneStore } from './actions.js';
import { Bytes } from './bytes.js';
import type { CheckPoint } from './circuit.js';
import { ValueType } from './encoder.js';
import { Kind } from './graph.js';
import type { Graph } from './graph.js';
import type { LaneArray } from './lane-array.js';
import { LaneCode } from './lane-code.js';
import type { Parts } from './lane-code.js';
import type { Forms } from './lane-forms.js';
import { BLOCK } from './lane-group.js';
import { extractLane, storeParts } from './lane-scalar.js';
import type { Write } from './memories.js';
import { Code, I32, I64 } from './opcodes.js';
import { Vector } from './vector-opcodes.js';

/** What the code of a loop needs of the function that it is in. */
export interface LoopFunction {
  readonly graph: Graph;
  readonly forms: Forms;
  readonly code: Bytes;
  local(type: number): number;
  word(id: number): void;
  readonly failed: number;
  readonly coverAddress: (number: number) => number;
}

/** Blocks at most that are written one after the other rather than as a loop. */
const UNROLLED = 4;
/** Conditions at most for which a loop is written in versions, and choices looked at to find them. */
const MOST_CHOICES = 3;
const MOST_CHOSEN = 64;
const EMPTY_BLOCK = 0x40;
const COPY = 0xfc;
const MEMORY_COPY = 10;

const stores: Readonly<Record<number, number>> = {
  1: Code.store8,
  2: Code.store16,
  4: Code.store32,
  8: Code.store64,
};
const loads: Readonly<Record<number, number>> = {
  1: Code.load8,
  2: Code.load16,
  4: Code.load32,
  8: Code.load64,
};

/** What a write puts into words, and where. */
interface Limb {
  readonly data: Parts;
  readonly mask: Parts | undefined;
}

/** Writes a loop over the lanes of a group, block by block. */
export class LaneLoopCode {
  private readonly body: Bytes = new Bytes(4096);
  private readonly lanes: LaneCode;
  /** The place of the block in elements, where it is not fixed. */
  private at: number | undefined;
  /** Addresses by the bytes of an element, where they are not fixed. */
  private readonly addresses = new Map<number, number>();
  private readonly backward: boolean;
  private readonly copies = new Map<LaneArray, number>();

  constructor(
    private readonly around: LoopFunction,
    private readonly loop: LaneLoop,
  ) {
    const moved = this.movedReads();
    this.backward = moved.some(({ distance }) => distance > 0);
    this.lanes = new LaneCode(
      {
        graph: around.graph,
        local: type => around.local(type),
        before: around.code,
        word: id => {
          around.word(id);
        },
        address: (code, bytes) => {
          const local = this.addresses.get(bytes);
          if (local === undefined) code.byte(Code.const32).signed(0);
          else code.byte(Code.localGet).unsigned(local);
        },
        baseOf: (array, distance) =>
          this.readsCopy(distance) ? (this.copies.get(array) ?? array.address) : array.address,
      },
      around.forms,
      this.body,
    );
    for (const { array, distance } of moved) if (this.readsCopy(distance)) this.copy(array);
  }

  /** Writes the loop, and what comes before it. */
  write(): void {
    this.versions(this.choices());
    this.around.code.raw(this.body.taken());
  }

  /** Conditions with one value for all lanes between which what is stored chooses, the outer ones first. */
  private choices(): number[] {
    const { graph } = this.around;
    const found = new Set<number>();
    const pending = this.loop.stores.map(({ value }) => value);
    for (const id of pending) {
      if (pending.length > MOST_CHOSEN) break;
      const [condition = 0, yes = 0, no = 0] = [graph.a[id], graph.b[id], graph.c[id]];
      if (graph.kind[id] !== Code.select || graph.group[condition] !== 0) continue;
      found.add(condition);
      pending.push(yes, no);
    }
    return [...found].slice(0, MOST_CHOICES);
  }

  /** Writes the loop once for each way in which the conditions can come out. */
  private versions(conditions: readonly number[]): void {
    const { lanes, body } = this;
    const { graph } = this.around;
    const [condition, ...others] = conditions;
    const kept = this.loop.stores.map(({ value }) => lanes.settled(value));
    if (condition === undefined) {
      this.grid(kept);
      return;
    }
    // An outer choice may have made this one already.
    const pending = [...kept];
    const open = pending.some(id => {
      if (graph.kind[id] !== Code.select) return false;
      pending.push(lanes.settled(graph.b[id] ?? 0), lanes.settled(graph.c[id] ?? 0));
      return graph.a[id] === condition;
    });
    if (!open) {
      this.versions(others);
      return;
    }
    body.byte(Code.localGet).unsigned(lanes.condition(condition)).byte(Code.if).byte(EMPTY_BLOCK);
    lanes.assume(condition, true);
    this.versions(others);
    body.byte(Code.else);
    lanes.assume(condition, false);
    this.versions(others);
    body.byte(Code.end);
    lanes.assume(condition, undefined);
  }

  /** All blocks, in the order in which lanes are read before they change. */
  private grid(values: readonly number[]): void {
    const { lanes, writes, checks } = this.loop;
    const { graph } = this.around;
    const isItself = (id: number, { array }: LaneStore): boolean =>
      graph.kind[id] === Kind.lane &&
      graph.arrays[graph.a[id] ?? 0] === array &&
      graph.b[id] === 0 &&
      graph.c[id] === 0;
    const stores = this.loop.stores.flatMap((store, i) => {
      const value = values[i] ?? store.value;
      return isItself(value, store) ? [] : [{ array: store.array, value }];
    });
    if (stores.length + writes.length + checks.length === 0) return;
    const { rows, columns, pitch } = lanes;
    const full = Math.floor(columns / BLOCK);
    const row = (place: number): void => {
      const pieces: (() => void)[] = [];
      if (full > UNROLLED)
        pieces.push(() => {
          this.repeat(full, BLOCK, place, inner => {
            this.block(stores, inner, BLOCK);
          });
        });
      else
        for (let i = 0; i < full; i++)
          pieces.push(() => {
            this.block(stores, place + i * BLOCK, BLOCK);
          });
      if (columns % BLOCK > 0)
        pieces.push(() => {
          this.block(stores, place + full * BLOCK, columns % BLOCK);
        });
      for (const piece of this.backward ? pieces.reverse() : pieces) piece();
    };
    if (rows * Math.ceil(columns / BLOCK) > UNROLLED) this.repeat(rows, pitch, 0, row);
    else for (let i = 0; i < rows; i++) row((this.backward ? rows - 1 - i : i) * pitch);
  }

  /** Reads of other lanes' elements that the loop changes. */
  private movedReads(): { readonly array: LaneArray; readonly distance: number }[] {
    const { graph } = this.around;
    const changed = new Set(this.loop.stores.map(({ array }) => array));
    const seen = new Set<number>();
    const pending = [...this.loop.stores.map(({ value }) => value)];
    for (const { guard, place, limbs } of this.loop.writes)
      pending.push(guard, place, ...limbs.flatMap(({ data, mask }) => [data, mask ?? data]));
    for (const { active, condition } of this.loop.checks) pending.push(active, condition);
    const found: { readonly array: LaneArray; readonly distance: number }[] = [];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (seen.has(id) || graph.group[id] === 0) continue;
      seen.add(id);
      pending.push(...graph.operands(id));
      const array = graph.kind[id] === Kind.lane ? graph.arrays[graph.a[id] ?? 0] : undefined;
      const distance = array?.lanes.distance({ rows: graph.b[id] ?? 0, columns: graph.c[id] ?? 0 }) ?? 0;
      if (array !== undefined && distance !== 0 && changed.has(array)) found.push({ array, distance });
    }
    return found;
  }

  /** Whether what stands so far before is changed by the time that it is read. */
  private readsCopy(distance: number): boolean {
    return this.backward ? distance < 0 : distance > 0;
  }

  private copy(array: LaneArray): void {
    if (this.copies.has(array)) return;
    const { copy, lanes, address, bytes } = array;
    this.copies.set(array, copy);
    const { code } = this.around;
    const before = lanes.before * bytes;
    for (const value of [copy - before, address - before, lanes.room * bytes])
      code.byte(Code.const32).signed(value);
    code.byte(COPY).unsigned(MEMORY_COPY).byte(0).byte(0);
  }

  /** A loop of `count` turns, each `step` elements on; in it places are relative to where the turn stands. */
  private repeat(count: number, step: number, from: number, turn: (place: number) => void): void {
    const { body } = this;
    const outer = this.at;
    const last = (count - 1) * step;
    const [first, end] = this.backward ? [last, -step] : [0, count * step];
    const at = this.around.local(ValueType.i32);
    const start = (value: number): void => {
      body.byte(Code.const32).signed(value);
      if (outer !== undefined) body.byte(Code.localGet).unsigned(outer).byte(I32.add);
    };
    start(first + from);
    body.byte(Code.localSet).unsigned(at).byte(Code.loop).byte(EMPTY_BLOCK);
    this.at = at;
    const before = new Map(this.addresses);
    this.addresses.clear();
    this.addresses.set(1, at);
    for (const bytes of [2, 4, 8]) {
      const local = this.around.local(ValueType.i32);
      body.byte(Code.localGet).unsigned(at).byte(Code.const32).signed(Math.log2(bytes)).byte(I32.shl);
      body.byte(Code.localSet).unsigned(local);
      this.addresses.set(bytes, local);
    }
    turn(0);
    this.addresses.clear();
    for (const [bytes, local] of before) this.addresses.set(bytes, local);
    this.at = outer;
    body
      .byte(Code.localGet)
      .unsigned(at)
      .byte(Code.const32)
      .signed(this.backward ? -step : step)
      .byte(I32.add);
    body.byte(Code.localTee).unsigned(at);
    start(end + from);
    body.byte(I32.ne).byte(Code.branchIf).unsigned(0).byte(Code.end);
  }

  /** All work on the lanes of one block, of which `count` are there. */
  private block(stores: readonly LaneStore[], place: number, count: number): void {
    const { lanes, loop } = this;
    lanes.begin();
    lanes.place = place;
    const checks = loop.checks.map(point => ({ point, hits: this.hits(point, count) }));
    const values = stores.map(({ array, value }) => lanes.parts(value, 8 * array.bytes));
    const writes = loop.writes.map(write => ({ write, ...this.written(write, count) }));
    for (const { point, hits } of checks) this.check(point, hits);
    stores.forEach(({ array }, i) => {
      storeParts(lanes, values[i] ?? [], array.bytes, array.address);
    });
    for (const { write, guards, places, data } of writes)
      if (typeof places === 'number') this.storeRow(write, guards, places, data);
      else this.store(write, guards, places, data);
  }

  /** A local with a bit for each lane of the block for which an operation is not 0. */
  private lanesWhere(count: number, leave: () => void): number {
    leave();
    if (count < BLOCK)
      this.body
        .byte(Code.const32)
        .signed(2 ** count - 1)
        .byte(I32.and);
    const local = this.around.local(ValueType.i32);
    this.body.byte(Code.localSet).unsigned(local);
    return local;
  }

  private written({ guard, place, limbs, bank }: Write, count: number) {
    const { lanes } = this;
    const width = 8 * bank.stride;
    const guards = this.lanesWhere(count, () => {
      lanes.bits(guard);
    });
    const start = lanes.sideBySide(place, bank.stride);
    if (start !== undefined) lanes.mask(guard, width);
    return {
      guards,
      places: start ?? lanes.parts(place, 32),
      data: limbs.map(({ data, mask }) => ({
        data: lanes.parts(data, width),
        mask: mask === undefined ? undefined : lanes.parts(mask, width),
      })),
    };
  }

  private hits({ active, condition, check }: CheckPoint, count: number): number {
    const { lanes, body } = this;
    return this.lanesWhere(count, () => {
      lanes.bits(active);
      lanes.bits(condition);
      if (check.what !== 'cover') body.byte(Code.const32).signed(-1).byte(I32.xor);
      body.byte(I32.and);
    });
  }

  /** Code for each lane of the block whose bit is set. */
  private forLanes(bits: number, work: (lane: number) => void): void {
    const { body } = this;
    body.byte(Code.localGet).unsigned(bits).byte(Code.if).byte(EMPTY_BLOCK);
    for (let lane = 0; lane < BLOCK; lane++) {
      body
        .byte(Code.localGet)
        .unsigned(bits)
        .byte(Code.const32)
        .signed(1 << lane)
        .byte(I32.and);
      body.byte(Code.if).byte(EMPTY_BLOCK);
      work(lane);
      body.byte(Code.end);
    }
    body.byte(Code.end);
  }

  private check({ check, number }: CheckPoint, hits: number): void {
    const { body, around } = this;
    this.forLanes(hits, lane => {
      if (check.what !== 'cover') {
        this.laneNumber(lane, number);
        body.byte(Code.call).unsigned(around.failed);
        return;
      }
      const address = (): void => {
        this.laneNumber(lane, 0);
        body.byte(Code.const32).signed(3).byte(I32.shl);
      };
      const access = (instruction: number): void => {
        body.byte(instruction).unsigned(0).unsigned(around.coverAddress(number));
      };
      address();
      address();
      access(Code.load64);
      body.byte(Code.const64).signed(1).byte(I64.add);
      access(Code.store64);
    });
  }

  /** Leaves the number of a lane of the block, plus `more`. */
  private laneNumber(lane: number, more: number): void {
    const { body, at } = this;
    const { columns, pitch } = this.loop.lanes;
    body.byte(Code.const32).signed(this.lanes.place + lane);
    if (at !== undefined) body.byte(Code.localGet).unsigned(at).byte(I32.add);
    if (pitch !== columns) {
      const place = this.around.local(ValueType.i32);
      body.byte(Code.localTee).unsigned(place).byte(Code.const32).signed(pitch).byte(Code.divide);
      body.byte(Code.const32).signed(columns).byte(I32.mul);
      body
        .byte(Code.localGet)
        .unsigned(place)
        .byte(Code.const32)
        .signed(pitch)
        .byte(Code.remainder)
        .byte(I32.add);
    }
    body.byte(Code.const32).signed(more).byte(I32.add);
  }

  /** Writes words that lie side by side, those of the other lanes as they were. */
  private storeRow({ bank, guard }: Write, guards: number, start: number, limbs: readonly Limb[]): void {
    const { body, lanes } = this;
    const { base, stride } = bank;
    const chosen = lanes.mask(guard, 8 * stride);
    body.byte(Code.localGet).unsigned(guards).byte(Code.if).byte(EMPTY_BLOCK);
    for (const { data, mask } of limbs)
      data.forEach((part, i) => {
        const offset = base + lanes.place * stride + 16 * i;
        lanes.addressOf(start, stride);
        lanes.get(part);
        lanes.addressOf(start, stride);
        lanes.vector(Vector.load);
        body.unsigned(0).unsigned(offset);
        lanes.get(chosen[i] ?? 0);
        if (mask !== undefined) {
          lanes.get(mask[i] ?? 0);
          lanes.vector(Vector.and);
        }
        lanes.vector(Vector.bitSelect);
        lanes.vector(Vector.store);
        body.unsigned(0).unsigned(offset);
      });
    body.byte(Code.end);
  }

  private store({ bank }: Write, guards: number, places: Parts, limbs: readonly Limb[]): void {
    const { body, lanes } = this;
    const { base, stride } = bank;
    const width = 8 * stride;
    const ops = width === 64 ? I64 : I32;
    this.forLanes(guards, lane => {
      for (const { data, mask } of limbs) {
        const before = (): void => {
          extractLane(lanes, places, 32, lane);
          body
            .byte(loads[stride] ?? Code.load64)
            .unsigned(0)
            .unsigned(base);
        };
        extractLane(lanes, places, 32, lane);
        if (mask === undefined) extractLane(lanes, data, width, lane);
        else {
          before();
          before();
          extractLane(lanes, data, width, lane);
          body.byte(ops.xor);
          extractLane(lanes, mask, width, lane);
          body.byte(ops.and).byte(ops.xor);
        }
        body
          .byte(stores[stride] ?? Code.store64)
          .unsigned(0)
          .unsigned(base);
      }
    });
  }
}
