import type { Bytes } from './bytes.js';
import { ValueType } from './encoder.js';
import type { Graph } from './graph.js';
import type { LaneUses } from './lane-uses.js';
import type { LaneArray } from './lane-array.js';
import { operatorsOf } from './lane-forms.js';
import type { Literals } from './literals.js';
import type { Forms } from './lane-forms.js';
import { Code, I32 } from './opcodes.js';
import { Vector, elements } from './vector-opcodes.js';
import type { Elements } from './vector-opcodes.js';

/** Locals that hold the values of one block of lanes, the first lanes in the first: as many as the width needs. */
export type Parts = readonly number[];

/** The function around a loop over lanes. */
export interface LaneFunction {
  readonly graph: Graph;
  readonly literals: Literals;
  readonly uses: LaneUses;
  /** A new local. */
  local(type: number): number;
  /** Locals for the vectors of a block: what is in them is of a block before. */
  readonly vectors: number[];
  /** Elements of an array, with the room around the grid. */
  readonly room: number;
  /** The code before the loop. */
  readonly before: Bytes;
  /** Leaves the word of an operation with one value, in the code before the loop. */
  word(id: number): void;
  /** The same of an offset from `base` at which so many bytes are read. */
  offset(id: number, base: number, bytes: number): void;
  /** Leaves the address of a place of the block: where the code of the block runs, from lane 0 on, in elements of some bytes. */
  address(code: Bytes, bytes: number): void;
  /** Where an array is read: of some there is a copy as they were before the loop. */
  baseOf(array: LaneArray, distance: number): number;
}

export function elementsOf(width: number): Elements {
  const found = elements[width];
  if (found === undefined) throw new RangeError(`no elements of ${width} bits`);
  return found;
}

/** The number of an operation in elements of a width, as values or as a mask. */
export function keyOf(id: number, width: number, mask: boolean): number {
  return id * 8 + (31 - Math.clz32(width)) - 3 + (mask ? 4 : 0);
}

/** Writes vectors: each is kept in a local. What all lanes share is worked out before the loop. */
export class LaneVectors {
  /** Bytes to add to what `address` leaves, for each byte of an element: blocks after the first of a row. */
  place = 0;
  readonly graph: Graph;
  /** How many of the locals for vectors the block at hand uses. */
  private used = 0;
  private readonly same = new Map<number, Parts>();
  private readonly conditions = new Map<number, number>();
  private readonly offsets = new Map<string, number>();

  constructor(
    readonly around: LaneFunction,
    readonly forms: Forms,
    /** The code of the block. */
    readonly code: Bytes,
  ) {
    this.graph = around.graph;
  }

  vector(instruction: number): void {
    this.code.instruction(Vector.prefix, instruction);
  }

  get(local: number): void {
    this.code.instruction(Code.localGet, local);
  }

  /** A local for a vector of the block at hand. */
  vectorLocal(): number {
    const { around } = this;
    return (around.vectors[this.used++] ??= around.local(ValueType.v128));
  }

  /** Nothing of the block before is used any more. */
  protected forget(): void {
    this.used = 0;
  }

  /** Takes a vector into a new local. */
  keep(): number {
    const local = this.vectorLocal();
    this.code.instruction(Code.localSet, local);
    return local;
  }

  /** A new vector of each of the parts, and of those of `others` beside it. */
  each(instruction: number, parts: Parts, others?: Parts): number[] {
    const { code } = this;
    return parts.map((part, i) => {
      code.instruction(Code.localGet, part);
      const other = others?.[i];
      if (other !== undefined) code.instruction(Code.localGet, other);
      code.instruction(Vector.prefix, instruction);
      return this.keep();
    });
  }

  protected zeros(width: number): Parts {
    return this.splat(this.graph.small(0), width);
  }

  /** Before the loop: the same value in every lane. */
  protected splat(id: number, width: number): Parts {
    return this.repeated(keyOf(id, width, false), width, code => {
      const { graph, around } = this;
      const constant = graph.constantOf(id);
      if (constant !== undefined) {
        code.byte(Vector.prefix).unsigned(Vector.constant);
        for (let i = 0; i < 16; i++) code.byte(Number((constant >> BigInt(8 * (i % (width / 8)))) & 0xffn));
        return;
      }
      around.word(id);
      if (graph.is64[id] === true && width < 64) code.byte(Code.wrap);
      if (graph.is64[id] !== true && width === 64) code.byte(Code.extendSigned);
      code.byte(Vector.prefix).unsigned(elementsOf(width).splat);
    });
  }

  /** Before the loop: all bits of every lane set where an operation is not 0. */
  protected splatMask(id: number, width: number): Parts {
    return this.repeated(keyOf(id, width, true), width, code => {
      const { graph, around } = this;
      code.instruction(Code.const32, 0);
      around.word(id);
      if (!this.forms.isBit(id)) {
        const zero = graph.is64[id] === true ? Code.const64 : Code.const32;
        code.byte(zero).signed(0).byte(operatorsOf(graph, id).ne);
      } else if (graph.is64[id] === true) code.byte(Code.wrap);
      code.byte(I32.sub).byte(Vector.prefix).unsigned(elementsOf(8).splat);
    });
  }

  /** Before the loop: a number in every element of 32 bits. */
  protected fixed(value: number): Parts {
    const write = (code: Bytes): void => {
      code.byte(Code.const32).signed(value).byte(Vector.prefix).unsigned(elementsOf(32).splat);
    };
    return this.repeated(-1 - value, 32, write);
  }

  private repeated(key: number, width: number, write: (code: Bytes) => void): Parts {
    let parts = this.same.get(key);
    if (parts === undefined) {
      const { before } = this.around;
      write(before);
      const local = this.around.local(ValueType.v128);
      before.instruction(Code.localSet, local);
      parts = Array.from({ length: width / 8 }, () => local);
      this.same.set(key, parts);
    }
    return parts;
  }

  /** Elements made wider, as the sign says, or narrower, which keeps their low bits. */
  protected resize(parts: Parts, from: number, to: number, signed: boolean): Parts {
    if (from === to) return parts;
    if (from > to) return this.resize(this.halve(parts, from), from / 2, to, signed);
    const extend = (elementsOf(2 * from).extend ?? 0) + (signed ? 0 : 2);
    const wider = parts.flatMap(part =>
      [extend, extend + 1].map(instruction => this.each(instruction, [part])[0] ?? 0),
    );
    return this.resize(wider, 2 * from, to, signed);
  }

  /** The low half of each element of a width. */
  private halve(parts: Parts, width: number): Parts {
    const half = width / 16;
    return pairs(parts).map(([low, high]) => {
      this.get(low);
      this.get(high);
      this.vector(Vector.shuffle);
      for (let i = 0; i < 16; i++) this.code.byte(Math.floor(i / half) * 2 * half + (i % half));
      return this.keep();
    });
  }

  /** The same for elements of which all bits are alike. */
  protected resizeMask(parts: Parts, from: number, to: number): Parts {
    if (from <= to) return this.resize(parts, from, to, true);
    const instruction = elementsOf(from / 2).narrow;
    if (instruction === undefined) return this.resizeMask(this.halve(parts, from), from / 2, to);
    const narrower = pairs(parts).map(([low, high]) => this.each(instruction, [low], [high])[0] ?? 0);
    return this.resizeMask(narrower, from / 2, to);
  }

  /** Before the loop: an offset from `base` at which so many bytes are read, in a local. */
  protected offset(id: number, base: number, bytes: number): number {
    const key = `${String(id)} ${String(base)} ${String(bytes)}`;
    let local = this.offsets.get(key);
    if (local === undefined) {
      this.around.offset(id, base, bytes);
      local = this.around.local(ValueType.i32);
      this.around.before.instruction(Code.localSet, local);
      this.offsets.set(key, local);
    }
    return local;
  }

  /** Before the loop: a word with one value, in a local. */
  condition(id: number): number {
    let local = this.conditions.get(id);
    if (local === undefined) {
      this.around.word(id);
      if (this.graph.is64[id] === true) this.around.before.byte(Code.wrap);
      local = this.around.local(ValueType.i32);
      this.around.before.instruction(Code.localSet, local);
      this.conditions.set(id, local);
    }
    return local;
  }
}

function pairs(parts: Parts): (readonly [number, number])[] {
  return Array.from(
    { length: parts.length / 2 },
    (_, i) => [parts[2 * i] ?? 0, parts[2 * i + 1] ?? 0] as const,
  );
}
