import type { Index, LaneArgument, MemoryRead, Node, Variable, VecMap } from '../../ir/node.js';
import type { Target } from '../../ir/statement.js';
import { clog2 } from '../../types/construct.js';
import { constantOf, isSame } from './constants.js';
import type { EnumNames } from './enums.js';
import { loopLines } from './loop.js';
import { LaneUse } from './lane-use.js';
import { bitsLiteral, rangeText } from './literal.js';
import type { Names } from './naming.js';
import { binaryText, joined, muxText, needsAssignment, unaryText } from './operators.js';
import { Scope } from './scope.js';
import { indexGuard, laneOffset, selected, selectedFrom, selectedLane } from './selection.js';
import type { Base } from './selection.js';
import { atom, braces, level } from './text.js';
import type { Text, Values } from './text.js';
import { isWeighty, wordOf } from './wire-words.js';

/** Longest text of an operand that stays inside a larger expression. */
const inlineLimit = 64;

/** How a memory is read by expressions. */
export type MemoryText = (memory: MemoryRead['memory'], address: string) => string;

/**
 * Prints expressions. Every text is self-determined to the node's width and unsigned, and operators get operands of equal
 * width, so that Verilog's context rules never change a value. What must have a name, or should, becomes a wire.
 */
export class Expressions implements Values {
  readonly scope = new Scope('module', undefined);
  private current: Scope = this.scope;
  private consumer = 'value';
  private readonly laneUse = new LaneUse();

  constructor(
    private readonly names: Names,
    private readonly counts: ReadonlyMap<Node, number>,
    private readonly enums: EnumNames,
    private readonly readMemory: MemoryText,
  ) {}

  /** The right-hand side of an assignment to `target`, which is as wide as the node. */
  root(node: Node, target: Variable | string): string {
    this.consumer = typeof target === 'string' ? target : this.names.variable(target);
    const labelled = typeof target === 'string' ? undefined : target;
    if (labelled?.labels !== undefined) return this.choice(node, labelled).text;
    if (this.current.nameOf(node) === undefined && (this.counts.get(node) ?? 1) < 2)
      return this.rootText(node);
    return this.text(node).text;
  }

  /** An expression for a port connection, a condition or an index. */
  inline(node: Node, consumer: string): string {
    this.consumer = consumer;
    return this.text(node).text;
  }

  /** A condition of an `if`. */
  condition(node: Node, consumer: string): string {
    this.consumer = consumer;
    const { text, level: binds } = this.text(node);
    return binds === level.unary && text.startsWith('~') ? `!${text.slice(1)}` : text;
  }

  /** Bits `hi` to `lo` of a node, for a part of it that is written or read. */
  part(node: Node, hi: number, lo: number, consumer: string): string {
    this.consumer = consumer;
    return this.bits(node, hi, lo).text;
  }

  /** The left-hand side of an assignment, and the conditions under which its run-time lanes exist. */
  target(target: Target): { readonly text: string; readonly guards: readonly string[] } {
    const name = this.names.variable(target.variable);
    this.consumer = name;
    const { lo, width, steps, variable } = target;
    const member = this.names.memberOf(variable);
    const first = lo + (member === undefined ? 0 : member.index * variable.width);
    const total = this.current.widthOf(name) ?? variable.width;
    if (steps.length === 0) return { text: selected(name, total, first + width - 1, first), guards: [] };
    const guards = steps.flatMap(step => indexGuard(this, step.index, step.lanes));
    return { text: selectedFrom(name, laneOffset(this, steps, first, total), width), guards };
  }

  /** A word address in `depth` words, and the condition under which it exists when it may be too large. */
  address(
    node: Node,
    depth: number,
    consumer: string,
  ): { readonly text: string; readonly guards: readonly string[] } {
    this.consumer = consumer;
    const found = this.fit(node, Math.max(1, clog2(depth)));
    // Icarus works out the operators of a word's index in more bits than they have.
    const { text } = found.level < level.atom ? this.named(node) : found;
    return { text, guards: indexGuard(this, node, depth) };
  }

  /** Runs `print` with what it declares, and what it alone reads, kept apart for formal tools; returns the declarations. */
  forChecks(print: () => void): Scope {
    const outer = this.current;
    const scope = new Scope('checks', outer);
    this.current = scope;
    print();
    this.current = outer;
    return scope;
  }

  // ---- names

  isNamed(node: Node): boolean {
    if (this.current.nameOf(node) !== undefined) return true;
    if (node.kind === 'vecMap') return true;
    if (!isWeighty(node)) return false;
    if (this.names.suggestion(node) !== undefined) return true;
    return node.kind !== 'index' && (this.counts.get(node) ?? 1) > 1;
  }

  /** The name of a wire that holds the node, which is declared when it is first asked for. */
  private hoist(node: Node): string {
    const known = this.current.nameOf(node);
    if (known !== undefined) return known;
    const inLane = this.laneUse.dependsOnLane(node);
    const scope = inLane ? this.current : this.current.home;
    const before = this.current;
    const consumer = this.consumer;
    const word = wordOf(node);
    const wanted = this.names.suggestion(node) ?? `${consumer}_${word}`;
    this.current = scope;
    let name: string;
    if (node.kind === 'vecMap') {
      name = this.names.space.claim(wanted);
      this.vecMap(node, name);
    } else {
      this.consumer = this.names.suggestion(node) ?? consumer;
      const value = this.rootText(node);
      name = this.names.space.claim(wanted);
      const text = `wire ${rangeText(node.width)}${name} = ${value};`;
      scope.lines.push({ text, site: this.names.site(node) });
    }
    scope.use.declare(name, node.width);
    scope.setName(node, name);
    this.current = before;
    this.consumer = consumer;
    return name;
  }

  private baseOf(node: Node): Base {
    if (node.kind === 'variable') {
      const member = this.names.memberOf(node);
      if (member === undefined)
        return { name: this.names.variable(node), lo: 0, width: node.width, lane: undefined };
      return { name: member.bus, lo: member.index * node.width, width: node.width, lane: undefined };
    }
    if (node.kind === 'lane') return this.laneBase(node);
    if (node.kind === 'slice' && this.current.nameOf(node) === undefined) {
      const inner = this.baseOf(node.a);
      return { ...inner, lo: inner.lo + node.lo, width: node.width };
    }
    if (node.kind === 'resize' && node.width <= node.a.width)
      return { ...this.baseOf(node.a), width: node.width };
    return { name: this.hoist(node), lo: 0, width: node.width, lane: undefined };
  }

  private laneBase(node: LaneArgument): Base {
    const bus = this.current.laneOf(node);
    if (bus === undefined) throw new TypeError('a lane outside its map');
    return {
      name: bus.bus,
      lo: 0,
      width: node.width,
      lane: { genvar: bus.genvar, stride: node.width, lanes: bus.lanes },
    };
  }

  private whole(base: Base): Text {
    return this.select(base, base.width - 1, 0);
  }

  /** Bits of a base, marked as read. */
  private select(base: Base, hi: number, lo: number): Text {
    const { name, lane } = base;
    const first = base.lo + lo;
    const width = hi - lo + 1;
    if (lane === undefined) {
      this.current.mark(name, first + width - 1, first);
      return atom(selected(name, this.widthOf(base), first + width - 1, first));
    }
    for (let i = 0; i < lane.lanes; i++) {
      this.current.mark(name, i * lane.stride + first + width - 1, i * lane.stride + first);
    }
    if (lane.lanes === 1) return atom(selected(name, lane.stride, first + width - 1, first));
    return atom(selectedLane(name, lane.genvar, lane.stride, first, width));
  }

  private widthOf(base: Base): number {
    return this.current.widthOf(base.name) ?? base.lo + base.width;
  }

  // ---- values

  /** The node's value as text of its own width; a name where it has or should have one. */
  text(node: Node): Text {
    switch (node.kind) {
      case 'constant':
        return atom(bitsLiteral(node.value, node.width));
      case 'variable':
      case 'lane':
        return this.whole(this.baseOf(node));
      case 'slice':
        return this.bits(node.a, node.hi, node.lo);
      case 'resize':
        return this.fit(node.a, node.width);
      case 'concat':
        return this.concat(node.parts);
      default:
    }
    if (this.isNamed(node) || needsAssignment(node)) return this.named(node);
    const found = this.operator(node);
    return found.text.length > inlineLimit ? this.named(node) : found;
  }

  private named(node: Node): Text {
    const name = this.hoist(node);
    this.current.mark(name, node.width - 1, 0);
    return atom(name);
  }

  private rootText(node: Node): string {
    switch (node.kind) {
      case 'unary':
      case 'binary':
      case 'mux':
      case 'index':
      case 'memoryRead':
        return this.operator(node).text;
      default:
        return this.text(node).text;
    }
  }

  private operator(node: Node): Text {
    switch (node.kind) {
      case 'unary':
        return unaryText(this, node);
      case 'binary':
        return binaryText(this, node);
      case 'mux':
        return muxText(this, node, part => this.fit(part, node.width));
      case 'index':
        return this.index(node);
      case 'memoryRead': {
        const { text, guards } = this.address(node.address, node.memory.depth, this.consumer);
        return guarded(guards, this.readMemory(node.memory, text), node.width);
      }
      default:
        return this.text(node);
    }
  }

  choice(node: Node, like: Variable): Text {
    if (node.kind === 'constant') {
      const name = this.enums.constant(like, node.value);
      if (name !== undefined) return atom(name);
    }
    if (node.kind === 'mux' && !this.isNamed(node))
      return muxText(this, node, part => this.choice(part, like));
    return this.text(node);
  }

  private index(node: Index): Text {
    const { a, lanes, width } = node;
    if (lanes === 1) return this.text(a);
    const base = this.baseOf(a);
    const whole =
      base.lo === 0 && base.lane === undefined && this.widthOf(base) === a.width
        ? base
        : { name: this.hoist(a), lo: 0, width: a.width, lane: undefined };
    this.current.mark(whole.name, a.width - 1, 0);
    const guards = indexGuard(this, node.index, lanes);
    const offset = laneOffset(this, [{ index: node.index, stride: width, lanes }], 0, a.width);
    return guarded(guards, selectedFrom(whole.name, offset, width), width);
  }

  // ---- widths

  /** The base of something that has a name already, possibly a part of it. */
  private existingBase(node: Node): Base | undefined {
    if (node.kind === 'variable') return this.baseOf(node);
    if (this.current.nameOf(node) !== undefined) return undefined;
    if (node.kind === 'resize' && node.width === node.a.width) return this.existingBase(node.a);
    const inner = node.kind === 'slice' ? this.existingBase(node.a) : undefined;
    return inner === undefined || node.kind !== 'slice'
      ? undefined
      : { ...inner, lo: inner.lo + node.lo, width: node.width };
  }

  /** Parts from number `from` on that lie side by side in one bus, as one selection. */
  private run(
    parts: readonly Node[],
    from: number,
  ): { readonly base: Base; readonly count: number } | undefined {
    const first = parts[from];
    let base = first && this.existingBase(first);
    if (base === undefined) return undefined;
    let count = 1;
    for (let i = from + 1; i < parts.length; i++) {
      const part = parts[i];
      const next: Base | undefined = part && this.existingBase(part);
      if (next?.name !== base.name || next.lo + next.width !== base.lo) break;
      base = { ...next, width: base.width + next.width };
      count++;
    }
    return count > 1 ? { base, count } : undefined;
  }

  /** The text of parts that lie side by side in one bus, the first highest. */
  adjacent(parts: readonly Node[]): string | undefined {
    const run = this.run(parts, 0);
    return run?.count === parts.length ? this.whole(run.base).text : undefined;
  }

  private concat(parts: readonly Node[]): Text {
    const whole = constantOf(parts);
    if (whole !== undefined) return atom(bitsLiteral(whole.value, whole.width));
    if (parts.length === 1 && parts[0] !== undefined) return this.text(parts[0]);
    const texts: string[] = [];
    for (let i = 0; i < parts.length;) {
      const part = parts[i];
      if (part === undefined) break;
      const run = this.run(parts, i);
      if (run !== undefined) {
        texts.push(this.whole(run.base).text);
        i += run.count;
        continue;
      }
      let count = 1;
      while (isSame(parts[i + count], part)) count++;
      const { text } = this.text(part);
      // A replication needs its own braces.
      const plain = part.kind === 'concat' && /^\{(?!\d*\{)/.test(text);
      texts.push(count > 1 ? `{${String(count)}{${text}}}` : plain ? text.slice(1, -1) : text);
      i += count;
    }
    return braces(texts);
  }

  /** The node's value extended, or its low bits, in `width` bits. */
  fit(node: Node, width: number): Text {
    if (node.kind === 'constant') return atom(bitsLiteral(node.value, width));
    if (width === node.width) return this.text(node);
    if (width < node.width) return this.bits(node, width - 1, 0);
    if (
      node.kind === 'resize' &&
      !this.isNamed(node) &&
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

  /** Bits `hi` to `lo` of a node. */
  bits(node: Node, hi: number, lo: number): Text {
    if (lo === 0 && hi === node.width - 1) return this.text(node);
    const width = hi - lo + 1;
    const known = this.current.nameOf(node) !== undefined;
    if (!known) {
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
      const plain = node.kind === 'binary' && (node.op === 'add' || node.op === 'sub') && !this.isNamed(node);
      if (plain && lo === 0) return joined(node.op, this.fit(node.a, width), this.fit(node.b, width));
    }
    return this.select(this.baseOf(node), hi, lo);
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

  // ---- lanes

  private vecMap(node: VecMap, name: string): void {
    const buses = node.inputs.map(input => {
      const base = this.baseOf(input);
      const direct = base.lane === undefined && base.lo === 0 && this.widthOf(base) === input.width;
      return direct ? base.name : this.hoist(input);
    });
    const outer = this.current;
    const genvar = this.names.space.claim(outer.depth === 0 ? 'lane' : `lane_${String(outer.depth)}`);
    const lanes = new Map(
      node.parameters.map((parameter, i) => [parameter, { bus: buses[i] ?? '', genvar, lanes: node.lanes }]),
    );
    const inner = new Scope('lanes', outer, lanes);
    this.current = inner;
    this.consumer = name;
    const value = this.rootText(node.body);
    this.current = outer;
    const { width } = node.body;
    const at = width === 1 ? `${name}[${genvar}]` : `${name}[${genvar}*${String(width)} +: ${String(width)}]`;
    const unread = inner.use.unread();
    const unused = unread.length === 0 ? [] : [{ text: `wire _unused_ok = &{1'b0, ${unread.join(', ')}};` }];
    const body = [...inner.lines, { text: `assign ${at} = ${value};` }, ...unused];
    const loop = { genvar, count: node.lanes, block: this.names.space.claim(`each_${name}`), body };
    outer.lines.push({ text: `wire ${rangeText(node.width)}${name};` }, ...loopLines(loop, outer.depth > 0));
  }
}

/** A selection that reads 0 where its index does not exist. */
function guarded(guards: readonly string[], text: string, width: number): Text {
  if (guards.length === 0) return atom(text);
  return { text: `${guards.join(' & ')} ? ${text} : ${bitsLiteral(0n, width)}`, level: level.ternary };
}
