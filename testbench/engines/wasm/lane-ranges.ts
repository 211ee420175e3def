import { Kind, operandsOf } from './kinds.js';
import type { Graph } from './graph.js';
import { Code, I32, I64 } from './opcodes.js';

/** What a word can be, as a signed number of its 32 or 64 bits. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const whole32: Range = { least: -(2 ** 31), most: 2 ** 31 - 1 };
/** Numbers beyond 2^53 are not exact; all that counts is that they need 64 bits. */
const whole64: Range = { least: -(2 ** 63), most: 2 ** 63 };
const bit: Range = { least: 0, most: 1 };
/** Bounds of a result of 64 bits come rounded; below this they tell for certain that it has not wrapped around. */
const CERTAIN = 2 ** 62;

/** True when all numbers of a range have one form in so many bits: with a sign where one is negative, else without. */
export function fits({ least, most }: Range, bits: number): boolean {
  return least < 0 ? least >= -(2 ** (bits - 1)) && most < 2 ** (bits - 1) : most < 2 ** bits;
}

/** True when all numbers of a range are signed numbers of so many bits. */
export function fitsSigned({ least, most }: Range, bits: number): boolean {
  return least >= -(2 ** (bits - 1)) && most < 2 ** (bits - 1);
}

/** The narrowest element that has one form for all numbers of a range. */
export function widthFor(range: Range): number {
  return [8, 16, 32].find(bits => fits(range, bits)) ?? 64;
}

/** Bits of the largest number. */
function bitsOf(most: number): number {
  return most <= 0 ? 0 : Math.floor(Math.log2(most)) + 1;
}

/** Whether the exact results of an operation, within `range`, are all words as they are. */
function isCertain({ least, most }: Range, whole: Range): boolean {
  const [from, to] = whole === whole64 ? [-CERTAIN, CERTAIN] : [whole.least, whole.most];
  return least >= from && most <= to;
}

/** Ranges of the operations of a graph, worked out when they are asked for. */
export class Ranges {
  private readonly known = new Map<number, Range>();

  constructor(private readonly graph: Graph) {}

  of(id: number): Range {
    let range = this.known.get(id);
    if (range === undefined) {
      range = this.find(id);
      this.known.set(id, range);
    }
    return range;
  }

  private find(id: number): Range {
    const { graph } = this;
    const constant = graph.constantOf(id);
    if (constant !== undefined) return { least: Number(constant), most: Number(constant) };
    const bits = graph.bits[id] ?? 64;
    const whole = graph.is64[id] === true ? whole64 : whole32;
    const byBits = bits < (whole === whole64 ? 64 : 32) ? { least: 0, most: 2 ** bits - 1 } : whole;
    if (graph.group[id] === 0) return byBits;
    const byKind = this.byKind(id);
    if (byKind === undefined || !isCertain(byKind, whole)) return byBits;
    if (byKind.least < 0 && byBits.least === 0) return byBits;
    return byBits === whole ? byKind : { least: byKind.least, most: Math.min(byKind.most, byBits.most) };
  }

  private byKind(id: number): Range | undefined {
    const { graph } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    if (kind === Kind.lane) {
      const array = graph.arrays[a];
      return array?.signed === true
        ? { least: -(2 ** (array.width - 1)), most: 2 ** (array.width - 1) - 1 }
        : undefined;
    }
    if (kind === Kind.permute) return this.of(a);
    if (kind >= I32.eqz && kind <= I64.greaterEqual) return bit;
    switch (kind) {
      case Code.select: {
        const yes = this.of(b);
        const no = this.of(c);
        return { least: Math.min(yes.least, no.least), most: Math.max(yes.most, no.most) };
      }
      case Code.extend8:
      case Code.extend8To64:
        return { least: -128, most: 127 };
      case Code.extend16:
      case Code.extend16To64:
        return { least: -(2 ** 15), most: 2 ** 15 - 1 };
      case Code.extend32To64:
        return whole32;
      case Code.extendSigned:
      case Code.wrap:
        return this.of(a);
      case Code.extend:
        return this.of(a).least < 0 ? { least: 0, most: 2 ** 32 - 1 } : this.of(a);
      default:
        return this.byOperator(kind, a, b);
    }
  }

  private byOperator(kind: number, a: number, b: number): Range | undefined {
    const ops = this.graph.is64[a] === true ? I64 : I32;
    if (kind === ops.popcount) return { least: 0, most: 64 };
    // What else has one operand keeps something else in the place of the second, such as an address.
    if (operandsOf(kind) < 2) return undefined;
    const x = this.of(a);
    const y = this.of(b);
    const fixed = y.least === y.most ? y.least : undefined;
    switch (kind) {
      case ops.add:
        return { least: x.least + y.least, most: x.most + y.most };
      case ops.sub:
        return { least: x.least - y.most, most: x.most - y.least };
      case ops.mul: {
        const corners = [x.least * y.least, x.least * y.most, x.most * y.least, x.most * y.most];
        return { least: Math.min(...corners), most: Math.max(...corners) };
      }
      case ops.and:
        if (x.least < 0 && y.least < 0) return undefined;
        return { least: 0, most: Math.min(...[x, y].filter(r => r.least >= 0).map(r => r.most)) };
      case ops.or:
      case ops.xor: {
        const size = Math.max(...[x, y].map(r => bitsOf(Math.max(r.most, -1 - r.least))));
        return { least: x.least < 0 || y.least < 0 ? -(2 ** size) : 0, most: 2 ** size - 1 };
      }
      case ops.shl:
        return fixed === undefined ? undefined : { least: x.least * 2 ** fixed, most: x.most * 2 ** fixed };
      case ops.shrSigned:
        if (fixed === undefined) return { least: Math.min(x.least, 0), most: Math.max(x.most, 0) };
        return { least: Math.floor(x.least / 2 ** fixed), most: Math.floor(x.most / 2 ** fixed) };
      case ops.shr: {
        const most = x.least < 0 ? (ops === I64 ? 2 ** 64 : 2 ** 32) - 1 : x.most;
        return { least: 0, most: Math.floor(most / 2 ** (fixed ?? 0)) };
      }
      default:
        return undefined;
    }
  }
}
