import type { Index, MemoryRead, Node, Site, Variable } from '../../ir/node.js';
import type { Target } from '../../ir/statement.js';
import { clog2 } from '../../types/construct.js';
import { BitParts } from './bit-parts.js';
import type { EnumNames } from './enums.js';
import { bitsLiteral } from './literal.js';
import type { Line } from './lines.js';
import { NamedValues } from './named-values.js';
import { DEEPEST, namesBelow } from './nesting.js';
import type { Names } from './naming.js';
import { binaryText, muxText, needsAssignment, unaryText } from './operators.js';
import { Scope } from './scope.js';
import { indexGuard, laneOffset, selected, selectedFrom } from './selection.js';
import { atom, level } from './text.js';
import { lanesInto } from './vec-map.js';
import type { Text, Values } from './text.js';

/** Longest text of an operand that stays inside a larger expression. */
const inlineLimit = 64;

/** How a memory is read by expressions. */
export type MemoryText = (memory: MemoryRead['memory'], address: string) => string;

/**
 * Prints expressions. Every text is self-determined to the node's width and unsigned, and operators get operands of equal
 * width, so that Verilog's context rules never change a value. What must have a name, or should, becomes a wire.
 */
export class Expressions implements Values {
  private readonly named: NamedValues;
  private readonly parts: BitParts;
  /** Levels of the expression above what is being printed. */
  private depth = 0;

  constructor(
    private readonly names: Names,
    counts: ReadonlyMap<Node, number>,
    private readonly enums: EnumNames,
    private readonly readMemory: MemoryText,
  ) {
    this.named = new NamedValues(names, counts, node => this.rootText(node));
    this.parts = new BitParts(this, this.named);
  }

  /** The module's own declarations. */
  get scope(): Scope {
    return this.named.scope;
  }

  // ---- where expressions stand

  /** The right-hand side of an assignment to `target`, which is as wide as the node. */
  root(node: Node, target: Variable | string): string {
    this.named.consumer = typeof target === 'string' ? target : this.names.variable(target);
    const labelled = typeof target === 'string' ? undefined : target;
    if (labelled?.labels !== undefined) return this.choice(node, labelled).text;
    if (!this.named.isDeclared(node) && this.named.readersOf(node) < 2) return this.rootText(node);
    return this.text(node).text;
  }

  /** The generate loop that drives `name` with a map that nothing else reads and the source gave no other name; else undefined. */
  lanesInto(node: Node, name: string, site: Site | undefined): Line[] | undefined {
    const isOwn = !this.named.isDeclared(node) && this.named.readersOf(node) < 2;
    if (node.kind !== 'vecMap' || !isOwn || this.names.suggestion(node) !== undefined) return undefined;
    return lanesInto(this.named, node, name, site);
  }

  /** An expression for a port connection, a condition or an index. */
  inline(node: Node, consumer: string): string {
    this.named.consumer = consumer;
    return this.text(node).text;
  }

  /** A condition of an `if`. */
  condition(node: Node, consumer: string): string {
    this.named.consumer = consumer;
    const { text, level: binds } = this.text(node);
    return binds === level.unary && text.startsWith('~') ? `!${text.slice(1)}` : text;
  }

  /** Bits `hi` to `lo` of a node, for a part of it that is written or read. */
  part(node: Node, hi: number, lo: number, consumer: string): string {
    this.named.consumer = consumer;
    return this.bits(node, hi, lo).text;
  }

  /** The left-hand side of an assignment, and the conditions under which its run-time lanes exist. */
  target(target: Target): { readonly text: string; readonly guards: readonly string[] } {
    const name = this.names.variable(target.variable);
    this.named.consumer = name;
    const { lo, width, steps, variable } = target;
    const member = this.names.memberOf(variable);
    const first = lo + (member === undefined ? 0 : member.index * variable.width);
    const total = this.named.here.widthOf(name) ?? variable.width;
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
    this.named.consumer = consumer;
    const found = this.fit(node, Math.max(1, clog2(depth)));
    // Icarus works out the operators of a word's index in more bits than they have.
    const { text } = found.level < level.atom ? this.named.wire(node) : found;
    return { text, guards: indexGuard(this, node, depth) };
  }

  /** The text of parts that lie side by side in one bus, the first highest. */
  adjacent(parts: readonly Node[]): string | undefined {
    return this.parts.adjacent(parts);
  }

  /** Runs `print` with what it declares, and what it alone reads, kept apart for formal tools; returns the declarations. */
  forChecks(print: () => void): Scope {
    const scope = new Scope('checks', this.named.here);
    this.named.within(scope, print);
    return scope;
  }

  // ---- values

  /** The node's value as text of its own width; a name where it has or should have one. */
  text(node: Node): Text {
    return this.deeper(node, () => this.textOf(node));
  }

  /** Prints a node a level further down; where that is far down, what is far below it gets names first, from the bottom up. */
  private deeper<T>(node: Node, print: () => T): T {
    const { depth } = this;
    if (depth > 0 && depth % DEEPEST === 0) {
      this.depth = 0;
      for (const below of namesBelow(node, one => this.named.isDeclared(one))) this.named.wireOf(below);
    }
    this.depth = depth + 1;
    const printed = print();
    this.depth = depth;
    return printed;
  }

  private textOf(node: Node): Text {
    switch (node.kind) {
      case 'constant':
        return atom(bitsLiteral(node.value, node.width));
      case 'variable':
      case 'lane':
        return this.named.whole(this.named.baseOf(node));
      case 'slice':
        return this.bits(node.a, node.hi, node.lo);
      case 'resize':
        return this.fit(node.a, node.width);
      case 'concat':
        return this.named.isDeclared(node) ? this.named.wire(node) : this.parts.concat(node.parts);
      default:
    }
    if (this.isNamed(node) || needsAssignment(node)) return this.named.wire(node);
    const found = this.operator(node);
    return found.text.length > inlineLimit ? this.named.wire(node) : found;
  }

  private rootText(node: Node): string {
    return this.deeper(node, () => this.rootTextOf(node));
  }

  private rootTextOf(node: Node): string {
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
        const { text, guards } = this.address(node.address, node.memory.depth, this.named.consumer);
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
    const { name } = this.named.busOf(a);
    this.named.here.mark(name, a.width - 1, 0);
    const guards = indexGuard(this, node.index, lanes);
    const offset = laneOffset(this, [{ index: node.index, stride: width, lanes }], 0, a.width);
    return guarded(guards, selectedFrom(name, offset, width), width);
  }

  isNamed(node: Node): boolean {
    return this.named.isNamed(node);
  }

  fit(node: Node, width: number): Text {
    return this.parts.fit(node, width);
  }

  bits(node: Node, hi: number, lo: number): Text {
    return this.parts.bits(node, hi, lo);
  }

  extendPart(node: Node, hi: number, lo: number, signed: boolean, width: number): Text {
    return this.parts.extendPart(node, hi, lo, signed, width);
  }
}

/** A selection that reads 0 where its index does not exist. */
function guarded(guards: readonly string[], text: string, width: number): Text {
  if (guards.length === 0) return atom(text);
  return { text: `${guards.join(' & ')} ? ${text} : ${bitsLiteral(0n, width)}`, level: level.ternary };
}
