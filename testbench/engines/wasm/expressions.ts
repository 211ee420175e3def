import { Bytes } from './bytes.js';
import { ValueType } from './encoder.js';
import { Kind, operandsOf } from './kinds.js';
import type { Graph } from './graph.js';
import { copyLanes } from './lane-array.js';
import type { LaneArray } from './lane-array.js';
import type { Literal, Literals } from './literals.js';
import { Code, I32, I64 } from './opcodes.js';

/** A place for a kept word that passes from one function to another; 0 is no such place. */
type Address = number;

/** Writes expressions into the function at hand. */
export class Expressions {
  code = new Bytes(4096);
  locals: number[] = [];
  /** The locals among them in which loops over lanes keep the vectors of a block, one loop after the other. */
  vectors: number[] = [];
  /** Number of the function, and of the one that an operation was kept in. */
  private chunk = 0;
  private readonly chunkOf: Int32Array;
  private readonly localOf: Int32Array;
  private readonly place: Int32Array;
  /** The regions that the code at hand is in, from the outside, and the innermost of them where an operation was kept. */
  readonly open: number[] = [];
  private readonly regionOf: Int32Array;
  /** How many regions around the code at hand say that a literal holds. */
  private readonly holds: Uint8Array;

  /** Arrays of which there is a copy as they were before the step. */
  readonly saved = new Set<LaneArray>();

  constructor(
    readonly graph: Graph,
    readonly literals: Literals,
    /** First address of room for words that pass between functions. */
    private room: Address,
    /** Bytes of memory. */
    private readonly size: number,
  ) {
    this.chunkOf = new Int32Array(graph.size).fill(-1);
    this.localOf = new Int32Array(graph.size);
    this.regionOf = new Int32Array(graph.size);
    this.place = new Int32Array(graph.size);
    this.holds = new Uint8Array(2 * graph.size);
  }

  /** Goes on to another function. */
  next(): void {
    this.code = new Bytes(4096);
    this.locals = [];
    this.vectors = [];
    this.chunk++;
  }

  /** A new local; its number. */
  local(is64: boolean): number {
    return this.locals.push(is64 ? ValueType.i64 : ValueType.i32) - 1;
  }

  /** A load or store at an address on the stack, plus `offset`. */
  access(instruction: number, offset: number): void {
    this.code.instruction(instruction, 0).unsigned(offset);
  }

  /** From here on a literal holds, or no longer does, with all that follows from it. */
  assume(literal: Literal, holds: boolean): void {
    for (const item of this.literals.of(literal >> 1, literal & 1))
      this.holds[item] = (this.holds[item] ?? 0) + (holds ? 1 : -1);
  }

  /** Whether the word is known to be 0 (`false`) or not to be (`true`). */
  truth(id: number): boolean | undefined {
    const literal = this.literals.of(id, 1)[0];
    if (literal === undefined) return undefined;
    if ((this.holds[literal] ?? 0) > 0) return true;
    return (this.holds[literal ^ 1] ?? 0) > 0 ? false : undefined;
  }

  /** Keeps the elements of an array as they are now. */
  private keepLanes(array: LaneArray): void {
    if (this.saved.has(array)) return;
    this.saved.add(array);
    copyLanes(this.code, array);
  }

  /** Works out an operation and keeps it, for other functions too if it `passes` to them. */
  keep(id: number, passes: boolean): void {
    const array = this.graph.kind[id] === Kind.lane ? this.graph.arrays[this.graph.a[id] ?? 0] : undefined;
    if (array !== undefined) {
      this.keepLanes(array);
      return;
    }
    const is64 = this.graph.is64[id] === true;
    if (passes) {
      this.place[id] = this.room;
      this.room += 8;
      this.code.instruction(Code.const32, 0);
    }
    this.operation(id);
    // Where it passes to another function the local serves the rest of this one.
    const local = this.local(is64);
    this.code.byte(passes ? Code.localTee : Code.localSet).unsigned(local);
    if (passes) this.access(is64 ? Code.store64 : Code.store32, this.place[id] ?? 0);
    this.chunkOf[id] = this.chunk;
    this.localOf[id] = local;
    this.regionOf[id] = this.open.at(-1) ?? 0;
  }

  /** Leaves the word of an operation. */
  word(id: number): void {
    if (this.chunkOf[id] === this.chunk) {
      this.code.instruction(Code.localGet, this.localOf[id] ?? 0);
      return;
    }
    const place = this.place[id] ?? 0;
    // An old value that is kept, but not for this function, is still what stands in its place.
    if (place === 0) {
      this.operation(id);
      return;
    }
    this.code.instruction(Code.const32, 0);
    this.access(this.graph.is64[id] === true ? Code.load64 : Code.load32, place);
  }

  /**
   * Leaves an offset from `base` at which `bytes` can be read. Where it is not worked out under the conditions at hand, what
   * is read there does not matter, but must be inside of the memory.
   */
  offset(id: number, base: number, bytes: number): void {
    this.word(id);
    if (this.isWorkedOut(id)) return;
    const local = this.local(false);
    this.code.instruction(Code.localTee, local).instruction(Code.const32, 0);
    this.code.instruction(Code.localGet, local);
    this.code
      .byte(Code.const32)
      .signed(this.size - base - bytes)
      .byte(I32.less);
    this.code.byte(Code.select);
  }

  /** Whether all kept words that an operation uses stand in regions around the code at hand. */
  private isWorkedOut(id: number): boolean {
    if ((this.chunkOf[id] ?? -1) >= 0)
      return this.regionOf[id] === 0 || this.open.includes(this.regionOf[id] ?? 0);
    return this.graph.operands(id).every(operand => this.isWorkedOut(operand));
  }

  /** Leaves a word of 32 bits that is not 0 where the literals hold, of which there is one at least. */
  condition(literals: readonly Literal[]): void {
    const { code, graph } = this;
    literals.forEach((literal, i) => {
      const id = literal >> 1;
      const is64 = graph.is64[id] === true;
      this.word(id);
      if ((literal & 1) === 0) code.byte(is64 ? I64.eqz : I32.eqz);
      else if (is64) code.byte(Code.const64).signed(0).byte(I64.ne);
      else if (literals.length > 1 && (graph.bits[id] ?? 32) > 1)
        code.instruction(Code.const32, 0).byte(I32.ne);
      if (i > 0) code.byte(I32.and);
    });
  }

  /** Operations below that are worked out here, up to `most`. */
  cost(id: number, most: number): number {
    const { graph } = this;
    if ((this.chunkOf[id] ?? -1) >= 0) return 1;
    let cost = 1;
    const count = operandsOf(graph.kind[id] ?? 0);
    for (let i = 0; i < count && cost < most; i++) {
      const list = i === 0 ? graph.a : i === 1 ? graph.b : graph.c;
      cost += this.cost(list[id] ?? 0, most - cost);
    }
    return cost;
  }

  private operation(id: number): void {
    const { graph, code } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    switch (kind) {
      case Code.const32:
        code.byte(kind).signed(a);
        return;
      case Code.const64:
        code.byte(kind).signed64(graph.constantOf(id) ?? 0n);
        return;
      case Kind.load:
        code.instruction(Code.const32, 0);
        this.access(b, a);
        return;
      case Kind.fetch:
        this.offset(a, b, 8);
        this.access(graph.c[id] ?? 0, b);
        return;
      case Code.select: {
        const c = graph.c[id] ?? 0;
        const known = this.truth(a);
        if (known !== undefined) {
          this.word(known ? b : c);
          return;
        }
        this.word(b);
        this.word(c);
        this.word(a);
        code.byte(kind);
        return;
      }
      default:
        this.word(a);
        if (operandsOf(kind) === 2) this.word(b);
        code.byte(kind);
    }
  }
}
