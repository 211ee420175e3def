import type { Node } from '../../ir/node.js';
import { constantOf, isSame } from './constants.js';
import { bitsLiteral } from './literal.js';
import type { NamedValues } from './named-values.js';
import { joined } from './operators.js';
import type { Base } from './selection.js';
import { atom, braces } from './text.js';
import type { Text, Values } from './text.js';

/** Prints what only moves bits: some bits of a value, bits beside each other, and a value in another width. */
export class BitParts {
  constructor(
    private readonly values: Values,
    private readonly named: NamedValues,
  ) {}

  /** Bits `hi` to `lo` of a node. */
  bits(node: Node, hi: number, lo: number): Text {
    if (lo === 0 && hi === node.width - 1) return this.values.text(node);
    const width = hi - lo + 1;
    if (!this.named.isDeclared(node)) {
      if (node.kind === 'constant')
        return atom(bitsLiteral(BigInt.asUintN(node.width, node.value) >> BigInt(lo), width));
      if (node.kind === 'slice') return this.bits(node.a, hi + node.lo, lo + node.lo);
      if (node.kind === 'resize') {
        if (hi < node.a.width) return this.bits(node.a, hi, lo);
        if (lo >= node.a.width && !node.a.signed) return atom(bitsLiteral(0n, width));
        if (lo === 0) return this.fit(node.a, width);
      }
      if (node.kind === 'concat') {
        const inside = this.concatPart(node.parts, hi, lo);
        if (inside !== undefined) return inside;
      }
      // The low bits of a sum depend on the low bits of its terms only.
      const sums = node.kind === 'binary' && (node.op === 'add' || node.op === 'sub');
      if (sums && lo === 0 && !this.named.isNamed(node))
        return joined(node.op, this.fit(node.a, width), this.fit(node.b, width));
    }
    return this.named.select(this.named.baseOf(node), hi, lo);
  }

  private concatPart(parts: readonly Node[], hi: number, lo: number): Text | undefined {
    let top = parts.reduce((sum, part) => sum + part.width, 0);
    for (const part of parts) {
      const bottom = top - part.width;
      if (lo >= bottom) return hi < top ? this.bits(part, hi - bottom, lo - bottom) : undefined;
      top = bottom;
    }
    return undefined;
  }

  /** The node's value extended, or its low bits, in `width` bits. */
  fit(node: Node, width: number): Text {
    if (node.kind === 'constant') return atom(bitsLiteral(node.value, width));
    if (width === node.width) return this.values.text(node);
    if (width < node.width) return this.bits(node, width - 1, 0);
    if (
      node.kind === 'resize' &&
      !this.named.isNamed(node) &&
      node.width > node.a.width &&
      (node.signed || !node.a.signed)
    )
      return this.fit(node.a, width);
    return this.extendPart(node, node.width - 1, 0, node.signed, width);
  }

  /** Bits `hi` to `lo` of a node, extended to `width` bits by zeros or by bit `hi`. */
  extendPart(node: Node, hi: number, lo: number, signed: boolean, width: number): Text {
    const extra = width - (hi - lo + 1);
    if (extra <= 0) return this.bits(node, hi, lo);
    if (!signed) return braces([bitsLiteral(0n, extra), this.bits(node, hi, lo).text]);
    // The sign comes first: asking for one bit gives the value a name where it needs one.
    const sign = this.bits(node, hi, hi).text;
    if (lo === hi) return atom(`{${String(width)}{${sign}}}`);
    return braces([extra === 1 ? sign : `{${String(extra)}{${sign}}}`, this.bits(node, hi, lo).text]);
  }

  /** Parts beside each other, the first highest. */
  concat(parts: readonly Node[]): Text {
    const whole = constantOf(parts);
    if (whole !== undefined) return atom(bitsLiteral(whole.value, whole.width));
    if (parts.length === 1 && parts[0] !== undefined) return this.values.text(parts[0]);
    const texts: string[] = [];
    for (let i = 0; i < parts.length;) {
      const part = parts[i];
      if (part === undefined) break;
      // First its text, which gives a name to what has to have one: more parts of it may follow.
      const { text } = this.values.text(part);
      const run = this.run(parts, i);
      if (run !== undefined) {
        texts.push(this.named.whole(run.base).text);
        i += run.count;
        continue;
      }
      let count = 1;
      while (isSame(parts[i + count], part)) count++;
      // A replication needs its own braces.
      const plain = part.kind === 'concat' && /^\{(?!\d*\{)/.test(text);
      texts.push(count > 1 ? `{${String(count)}{${text}}}` : plain ? text.slice(1, -1) : text);
      i += count;
    }
    return braces(texts);
  }

  /** The text of parts that lie side by side in one bus, the first highest. */
  adjacent(parts: readonly Node[]): string | undefined {
    const run = this.run(parts, 0);
    return run?.count === parts.length ? this.named.whole(run.base).text : undefined;
  }

  /** Parts from number `from` on that lie side by side in one bus, as one selection. */
  private run(
    parts: readonly Node[],
    from: number,
  ): { readonly base: Base; readonly count: number } | undefined {
    const first = parts[from];
    let base = first && this.named.existingBase(first);
    if (base === undefined) return undefined;
    let count = 1;
    for (let i = from + 1; i < parts.length; i++) {
      const part = parts[i];
      const next: Base | undefined = part && this.named.existingBase(part);
      if (next?.name !== base.name || next.lo + next.width !== base.lo) break;
      base = { ...next, width: base.width + next.width };
      count++;
    }
    return count > 1 ? { base, count } : undefined;
  }
}
