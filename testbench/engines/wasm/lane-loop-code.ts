import { rootsOf } from './actions.js';
import type { LaneLoop, LaneStore } from './actions.js';
import { Bytes } from './bytes.js';
import { ValueType } from './encoder.js';
import { Kind } from './kinds.js';
import type { Graph } from './graph.js';
import { copyLanes } from './lane-array.js';
import type { LaneArray } from './lane-array.js';
import { LaneBlock } from './lane-block.js';
import { LaneCode } from './lane-code.js';
import type { Forms } from './lane-forms.js';
import { LaneUses } from './lane-uses.js';
import type { Literals } from './literals.js';
import type { Write } from './memories.js';
import { BLOCK } from './lane-grid.js';
import { choicesOf, writingOf } from './lane-versions.js';
import { Code, I32 } from './opcodes.js';

/** What the code of a loop needs of the function that it is in. */
export interface LoopFunction {
  readonly graph: Graph;
  readonly literals: Literals;
  readonly forms: Forms;
  readonly code: Bytes;
  local(type: number): number;
  /** Locals for the vectors of a block, which the loops before this one are done with. */
  readonly vectors: number[];
  word(id: number): void;
  offset(id: number, base: number, bytes: number): void;
  /** Whether there is a copy of an array as it was before the step. */
  isSaved(array: LaneArray): boolean;
  readonly failed: number;
  /** The address of a word that nothing reads, behind all memories. */
  readonly spare: number;
  readonly coverAddress: (number: number) => number;
}

/** Blocks at most that are written one after the other rather than as a loop. */
const UNROLLED = 4;
const EMPTY_BLOCK = 0x40;

/** Writes a loop over the lanes of a group, block by block. */
export class LaneLoopCode {
  private readonly body: Bytes = new Bytes(4096);
  private readonly lanes: LaneCode;
  private readonly block: LaneBlock;
  /** The place of the block in elements, where it is not fixed. */
  private at: number | undefined;
  /** Addresses by the bytes of an element, where they are not fixed. */
  private readonly addresses = new Map<number, number>();
  private readonly backward: boolean;
  private readonly uses: LaneUses;
  private readonly copies = new Set<LaneArray>();
  /** The writes of the version at hand. */
  private writes: readonly Write[];

  constructor(
    private readonly around: LoopFunction,
    private readonly loop: LaneLoop,
  ) {
    this.writes = loop.writes;
    this.uses = new LaneUses(around.graph, rootsOf(loop));
    const moved = this.movedReads();
    this.backward = moved.some(({ distance }) => distance > 0);
    this.lanes = new LaneCode(
      {
        graph: around.graph,
        literals: around.literals,
        uses: this.uses,
        room: loop.lanes.room,
        local: type => around.local(type),
        vectors: around.vectors,
        before: around.code,
        word: id => {
          around.word(id);
        },
        offset: (id, base, bytes) => {
          around.offset(id, base, bytes);
        },
        address: (code, bytes) => {
          const local = this.addresses.get(bytes);
          if (local === undefined) code.instruction(Code.const32, 0);
          else code.instruction(Code.localGet, local);
        },
        baseOf: (array, distance) =>
          around.isSaved(array) || (this.readsCopy(distance) && this.copies.has(array))
            ? array.copy
            : array.address,
      },
      around.forms,
      this.body,
    );
    this.block = new LaneBlock(around, loop, this.lanes);
    for (const { array, distance } of moved) if (this.readsCopy(distance)) this.copy(array);
  }

  /** Writes the loop, and what comes before it. */
  write(): void {
    const { body, lanes, loop } = this;
    const { graph, literals } = this.around;
    const choices = choicesOf(graph, loop, this.uses.size);
    const writing = writingOf(graph, literals, loop);
    if (writing.length === 0) this.versions(choices);
    else {
      this.anyOf(writing);
      body.byte(Code.if).byte(EMPTY_BLOCK);
      this.versions(choices);
      body.byte(Code.else);
      for (const word of writing) lanes.given.assume(word, false);
      this.writes = [];
      this.versions(choices);
      body.byte(Code.end);
    }
    this.around.code.raw(body.taken());
  }

  /** Leaves a word that is not 0 where one of some words is not. */
  private anyOf(words: readonly number[]): void {
    words.forEach((word, i) => {
      this.body.instruction(Code.localGet, this.lanes.condition(word));
      if (i > 0) this.body.byte(I32.or);
    });
  }

  /** Writes the loop once for each way in which the conditions can come out. */
  private versions(conditions: readonly number[]): void {
    const { lanes, body } = this;
    const { graph } = this.around;
    const [condition, ...others] = conditions;
    const kept = this.loop.stores.map(({ value }) => lanes.given.settled(value));
    if (condition === undefined) {
      this.grid(kept);
      return;
    }
    // An outer choice may have made this one already.
    const pending = new Set(kept);
    let open = false;
    for (const id of pending) {
      if (graph.kind[id] !== Code.select || graph.group[id] === 0) continue;
      open ||= graph.a[id] === condition;
      pending.add(lanes.given.settled(graph.b[id] ?? 0)).add(lanes.given.settled(graph.c[id] ?? 0));
    }
    if (!open) {
      this.versions(others);
      return;
    }
    body.instruction(Code.localGet, lanes.condition(condition)).byte(Code.if).byte(EMPTY_BLOCK);
    lanes.given.assume(condition, true);
    this.versions(others);
    body.byte(Code.else);
    lanes.given.assume(condition, false);
    this.versions(others);
    body.byte(Code.end);
    lanes.given.assume(condition, undefined);
  }

  /** All blocks, in the order in which lanes are read before they change. */
  private grid(values: readonly number[]): void {
    const { lanes, checks, joins } = this.loop;
    const { writes } = this;
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
    if (stores.length + writes.length + checks.length + joins.length === 0) return;
    const { rows, columns, pitch } = lanes;
    const full = Math.floor(columns / BLOCK);
    const row = (place: number): void => {
      const pieces: (() => void)[] = [];
      if (full > UNROLLED)
        pieces.push(() => {
          this.repeat(full, BLOCK, place, inner => {
            this.block.write(stores, writes, inner, this.at, BLOCK);
          });
        });
      else
        for (let i = 0; i < full; i++)
          pieces.push(() => {
            this.block.write(stores, writes, place + i * BLOCK, this.at, BLOCK);
          });
      if (columns % BLOCK > 0)
        pieces.push(() => {
          this.block.write(stores, writes, place + full * BLOCK, this.at, columns % BLOCK);
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
      graph.pushOperands(id, pending);
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
    this.copies.add(array);
    if (!this.around.isSaved(array)) copyLanes(this.around.code, array);
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
      if (outer !== undefined) body.instruction(Code.localGet, outer).byte(I32.add);
    };
    start(first + from);
    body.instruction(Code.localSet, at).byte(Code.loop).byte(EMPTY_BLOCK);
    this.at = at;
    const before = new Map(this.addresses);
    this.addresses.clear();
    this.addresses.set(1, at);
    for (const bytes of [2, 4, 8]) {
      const local = this.around.local(ValueType.i32);
      body.instruction(Code.localGet, at).byte(Code.const32).signed(Math.log2(bytes)).byte(I32.shl);
      body.instruction(Code.localSet, local);
      this.addresses.set(bytes, local);
    }
    turn(0);
    this.addresses.clear();
    for (const [bytes, local] of before) this.addresses.set(bytes, local);
    this.at = outer;
    body
      .instruction(Code.localGet, at)
      .byte(Code.const32)
      .signed(this.backward ? -step : step)
      .byte(I32.add);
    body.instruction(Code.localTee, at);
    start(end + from);
    body.byte(I32.ne).instruction(Code.branchIf, 0).byte(Code.end);
  }
}
