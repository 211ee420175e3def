import { Kind, isComparison } from './kinds.js';
import type { Graph } from './graph.js';
import { Ranges, fits, fitsSigned, widthFor } from './lane-ranges.js';
import type { Range } from './lane-ranges.js';
import { Code, I32, I64 } from './opcodes.js';
import type { Arithmetic } from './opcodes.js';

/** How an operation of lanes is worked out: in elements of a width; as a mask, 0 or 1 stands in it as no or all bits set. */
export interface Form {
  readonly width: number;
  readonly mask: boolean;
}

/** The operators for the operands of an operation. */
export function operatorsOf(graph: Graph, operand: number): Arithmetic {
  return graph.is64[operand] === true ? I64 : I32;
}

/** Chooses forms: the narrowest elements in which an operation comes out right. */
export class Forms {
  readonly ranges: Ranges;
  private readonly known = new Map<number, Form>();

  constructor(private readonly graph: Graph) {
    this.ranges = new Ranges(graph);
  }

  of(id: number): Form {
    let form = this.known.get(id);
    if (form === undefined) {
      form = this.find(id);
      this.known.set(id, form);
    }
    return form;
  }

  isBit(id: number): boolean {
    const { least, most } = this.ranges.of(id);
    return least >= 0 && most <= 1;
  }

  /** Whether wider elements are filled with the sign. */
  isSigned(id: number): boolean {
    return this.ranges.of(id).least < 0;
  }

  /** The amount of a shift when it is a literal. */
  amount(id: number): number | undefined {
    const { graph } = this;
    const value = graph.constantOf(graph.b[id] ?? 0);
    return value === undefined
      ? undefined
      : Number(value) & (graph.is64[graph.a[id] ?? 0] === true ? 63 : 31);
  }

  /** The operand of which an operation takes the low bits as a signed number, and how many; undefined for other operations. */
  signExtended(id: number): { readonly of: number; readonly bits: number } | undefined {
    const { graph } = this;
    const inner = graph.a[id] ?? 0;
    const ops = operatorsOf(graph, inner);
    if (graph.kind[id] !== ops.shrSigned || graph.kind[inner] !== ops.shl) return undefined;
    const by = this.amount(id);
    if (by === undefined || by !== this.amount(inner)) return undefined;
    return { of: graph.a[inner] ?? 0, bits: (ops === I64 ? 64 : 32) - by };
  }

  private find(id: number): Form {
    const { graph } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    const whole = graph.is64[id] === true ? 64 : 32;
    const least = widthFor(this.ranges.of(id));
    if (kind === Kind.lane) return { width: 8 * (graph.arrays[a]?.bytes ?? 8), mask: false };
    if (kind === Kind.permute) return this.of(a);
    if (isComparison(kind)) return { width: this.compared(kind, a, b), mask: true };
    const ops = operatorsOf(graph, a);
    if (kind === ops.and || kind === ops.or || kind === ops.xor) return this.bitwise(a, b) ?? plain(least);
    if (kind === Code.select) return (this.isBit(id) ? this.bitwise(b, c) : undefined) ?? plain(least);
    if (kind === ops.mul) return plain(Math.max(16, least));
    if (kind === ops.shl) return plain(this.amount(id) === undefined ? whole : Math.max(16, least));
    if (kind === ops.shr || kind === ops.shrSigned) {
      const extended = this.signExtended(id);
      if (extended !== undefined)
        return plain(Math.max(16, widthFor({ least: -(2 ** (extended.bits - 1)), most: 0 })));
      const logical = kind === ops.shr && this.ranges.of(a).least < 0;
      return plain(this.amount(id) === undefined || logical ? whole : this.widthOf(a));
    }
    return plain(least);
  }

  /** The width in which an operand stands anyway, with one value for all lanes the least that holds it. */
  private widthOf(id: number): number {
    return this.graph.group[id] === 0 ? widthFor(this.ranges.of(id)) : this.of(id).width;
  }

  private bitwise(a: number, b: number): Form | undefined {
    if (!this.isBit(a) || !this.isBit(b)) return undefined;
    const masks = [a, b].filter(id => this.graph.group[id] !== 0 && this.of(id).mask);
    if (masks.length === 0) return undefined;
    return { width: Math.min(...masks.map(id => this.of(id).width)), mask: true };
  }

  private compared(kind: number, a: number, b: number): number {
    const ops = operatorsOf(this.graph, a);
    if (kind === ops.eqz) return this.widthOf(a);
    const x = this.ranges.of(a);
    const y = this.ranges.of(b);
    const whole = ops === I64 ? 64 : 32;
    if (isUnsigned(ops, kind) && (x.least < 0 || y.least < 0)) return whole;
    const holds = this.comparesUnsigned(kind, a, b) ? fits : fitsSigned;
    return [8, 16, 32].find(bits => holds(x, bits) && holds(y, bits)) ?? whole;
  }

  /** Whether elements are compared as unsigned numbers: where no operand is negative that is the same, and narrower. */
  comparesUnsigned(kind: number, a: number, b: number): boolean {
    const ops = operatorsOf(this.graph, a);
    const both: readonly Range[] = [this.ranges.of(a), this.ranges.of(b)];
    return both.every(({ least }) => least >= 0) || isUnsigned(ops, kind);
  }
}

function isUnsigned(ops: Arithmetic, kind: number): boolean {
  return kind === ops.less || kind === ops.greater || kind === ops.lessEqual || kind === ops.greaterEqual;
}

function plain(width: number): Form {
  return { width, mask: false };
}
