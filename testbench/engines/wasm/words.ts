import type { Graph } from './graph.js';
import { Code, I32, I64 } from './opcodes.js';
import type { Arithmetic } from './opcodes.js';

/**
 * Values of up to 64 bits as words of a graph: of 32 bits up to that width, of 64 beyond. A word is _canonical_ when it holds
 * the value itself: the bits extended to the word as the type's sign says.
 */
export class Words {
  constructor(readonly graph: Graph) {}

  /** The operators for words that hold `width` bits. */
  for(width: number): Arithmetic {
    return width > 32 ? I64 : I32;
  }

  /** The word as one of 32 or 64 bits; made longer as `signed` says. */
  convert(word: number, to64: boolean, signed: boolean): number {
    const { graph } = this;
    if (graph.is64[word] === to64) return word;
    if (!to64) return graph.unary(Code.wrap, word);
    return graph.unary(signed && (graph.bits[word] ?? 32) >= 32 ? Code.extendSigned : Code.extend, word);
  }

  /** The low `width` bits of a word, in a word for that width; what is above is as it comes. */
  private sized(word: number, width: number): number {
    return this.convert(word, width > 32, false);
  }

  /** The low `width` bits alone. */
  mask(word: number, width: number): number {
    const sized = this.sized(word, width);
    if (width === 32 || width === 64 || (this.graph.bits[sized] ?? 64) <= width) return sized;
    const ones = this.graph.ones(width, width > 32);
    return this.graph.binary(this.for(width).and, sized, ones);
  }

  /** The low `width` bits as a signed value. */
  signExtend(word: number, width: number): number {
    const { graph } = this;
    const sized = this.sized(word, width);
    if (width === 32 || width === 64 || (graph.bits[sized] ?? 64) < width) return sized;
    const to64 = width > 32;
    if (width === 8 || width === 16) return graph.unary(width === 8 ? Code.extend8 : Code.extend16, sized);
    const ops = this.for(width);
    const by = graph.integer((to64 ? 64 : 32) - width, to64);
    return graph.binary(ops.shrSigned, graph.binary(ops.shl, sized, by), by);
  }

  /** The low `width` bits as a canonical word. */
  canonical(word: number, width: number, signed: boolean): number {
    return signed ? this.signExtend(word, width) : this.mask(word, width);
  }

  /** An operation with the same low `width` bits, without what only changes those above. */
  loose(word: number, width: number): number {
    const { graph } = this;
    const kind = graph.kind[word] ?? 0;
    const a = graph.a[word] ?? 0;
    const b = graph.b[word] ?? 0;
    const mask = kind === I32.and || kind === I64.and ? graph.constantOf(b) : undefined;
    const masks = mask !== undefined && BigInt.asUintN(width, ~mask) === 0n;
    const extends8 = kind === Code.extend8 && width <= 8;
    const extends16 = kind === Code.extend16 && width <= 16;
    if (masks || extends8 || extends16) return this.loose(a, width);
    if (kind !== Code.wrap) return word;
    const inner = this.loose(a, width);
    return inner === a ? word : this.loose(graph.unary(Code.wrap, inner), width);
  }

  /** Bits `lo` up to `lo + width - 1` of a word, zero above. */
  extract(word: number, lo: number, width: number): number {
    const { graph } = this;
    if (lo === 0) return this.mask(word, width);
    const is64 = graph.is64[word] === true;
    const by = graph.integer(lo, is64);
    return this.mask(graph.binary((is64 ? I64 : I32).shr, word, by), width);
  }

  /** One word of pieces that lie side by side, the lowest first; each has zeros above its width. */
  join(pieces: readonly { readonly word: number; readonly width: number }[]): number {
    const { graph } = this;
    let width = 0;
    for (const piece of pieces) width += piece.width;
    const ops = this.for(width);
    let result: number | undefined;
    let lo = 0;
    for (const piece of pieces) {
      const sized = this.sized(piece.word, width);
      if (result === undefined) result = sized;
      else result = graph.binary(ops.or, result, graph.binary(ops.shl, sized, graph.integer(lo, width > 32)));
      lo += piece.width;
    }
    return result ?? graph.integer(0, false);
  }

  /** 1 where the word is not 0. */
  isNonZero(word: number): number {
    const ops = this.graph.is64[word] === true ? I64 : I32;
    return this.graph.binary(ops.ne, word, this.graph.integer(0, ops === I64));
  }
}
