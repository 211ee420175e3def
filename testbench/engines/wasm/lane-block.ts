import type { LaneLoop, LaneStore } from './actions.js';
import type { Bytes } from './bytes.js';
import type { CheckPoint } from './circuit.js';
import { ValueType } from './encoder.js';
import type { LaneCode } from './lane-code.js';
import { BLOCK } from './lane-grid.js';
import type { LoopFunction } from './lane-loop-code.js';
import { extractLane, storeParts } from './lane-scalar.js';
import type { Parts } from './lane-vectors.js';
import type { Bank } from './layout.js';
import type { Write } from './memories.js';
import { Code, I32, I64 } from './opcodes.js';
import { Vector } from './vector-opcodes.js';

const EMPTY_BLOCK = 0x40;

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

/** Writes the work of a loop on one block of lanes: all that is read is read before anything changes. */
export class LaneBlock {
  /** The local with the place of the block in elements, where it is not fixed. */
  private at: number | undefined;
  /** Lanes of the block that are there. */
  private count = BLOCK;

  constructor(
    private readonly around: LoopFunction,
    private readonly loop: LaneLoop,
    private readonly lanes: LaneCode,
  ) {}

  private get body(): Bytes {
    return this.lanes.code;
  }

  /** All work on the block at `place`, and the place in the local `at` if there is one; `count` of its lanes are there. */
  write(
    stores: readonly LaneStore[],
    allWrites: readonly Write[],
    place: number,
    at: number | undefined,
    count: number,
  ): void {
    this.at = at;
    this.count = count;
    const { lanes, loop } = this;
    lanes.begin();
    lanes.place = place;
    const checks = loop.checks.map(point => ({ point, hits: this.hits(point) }));
    const values = stores.map(({ array, value }) => lanes.parts(value, 8 * array.bytes));
    const writes = allWrites.map(write => ({ write, ...this.written(write) }));
    const joins = loop.joins.map(({ value, address }) => {
      const leave = (): void => {
        lanes.bits(value);
      };
      return { address, bits: this.lanesWhere(leave) };
    });
    for (const { bits, address } of joins) {
      this.body.instruction(Code.const32, 0).instruction(Code.localGet, bits);
      this.body.byte(Code.store32).unsigned(0).unsigned(address);
    }
    for (const { point, hits } of checks) this.check(point, hits);
    stores.forEach(({ array }, i) => {
      storeParts(lanes, values[i] ?? [], array.bytes, array.address);
    });
    for (const { write, guards, places, data } of writes)
      if (typeof places === 'number') this.storeRow(write, guards, places, data);
      else this.store(write, guards, places, data);
  }

  /** A local with a bit for each lane of the block for which an operation is not 0. */
  private lanesWhere(leave: () => void): number {
    const { count } = this;
    leave();
    if (count < BLOCK)
      this.body
        .byte(Code.const32)
        .signed(2 ** count - 1)
        .byte(I32.and);
    const local = this.around.local(ValueType.i32);
    this.body.instruction(Code.localSet, local);
    return local;
  }

  private written({ guard, place, limbs, bank }: Write) {
    const { lanes } = this;
    const width = 8 * bank.stride;
    const guards = this.lanesWhere(() => {
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

  private hits({ active, condition, check }: CheckPoint): number {
    const { lanes, body } = this;
    return this.lanesWhere(() => {
      lanes.bits(active);
      lanes.bits(condition);
      if (check.what !== 'cover') body.byte(Code.const32).signed(-1).byte(I32.xor);
      body.byte(I32.and);
    });
  }

  /** Code for each lane of the block whose bit is set. */
  private forLanes(bits: number, work: (lane: number) => void): void {
    const { body } = this;
    body.instruction(Code.localGet, bits).byte(Code.if).byte(EMPTY_BLOCK);
    for (let lane = 0; lane < this.count; lane++) {
      body
        .instruction(Code.localGet, bits)
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
        body.instruction(Code.call, around.failed);
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
    if (at !== undefined) body.instruction(Code.localGet, at).byte(I32.add);
    if (pitch !== columns) {
      const place = this.around.local(ValueType.i32);
      body.instruction(Code.localTee, place).byte(Code.const32).signed(pitch).byte(Code.divide);
      body.byte(Code.const32).signed(columns).byte(I32.mul);
      body
        .instruction(Code.localGet, place)
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
    body.instruction(Code.localGet, guards).byte(Code.if).byte(EMPTY_BLOCK);
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

  /** Writes a word for each lane, those of lanes that write nothing to a place that nobody reads: no branch for each lane. */
  private store({ bank, guard }: Write, guards: number, places: Parts, limbs: readonly Limb[]): void {
    const { body, lanes } = this;
    body.instruction(Code.localGet, guards).byte(Code.if).byte(EMPTY_BLOCK);
    lanes.inside(() => {
      const addresses = lanes.where(guard, places, this.around.spare - bank.base);
      for (let lane = 0; lane < this.count; lane++) this.storeWord(bank, addresses, limbs, lane);
    });
    body.byte(Code.end);
  }

  private storeWord({ base, stride }: Bank, places: Parts, limbs: readonly Limb[], lane: number): void {
    const { body, lanes } = this;
    const width = 8 * stride;
    const ops = width === 64 ? I64 : I32;
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
  }
}
