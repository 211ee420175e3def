import { commonType } from '../../signals/exact.js';
import type { Binary, Index, LaneArgument, Mux, Node, Unary, Variable, VecMap } from '../../ir/node.js';
import type { LaneStep, Target } from '../../ir/statement.js';
import { clog2 } from '../../types/construct.js';
import type { EnumNames } from './enums.js';
import { bitsLiteral, rangeText, signedLiteral } from './literal.js';
import type { Names } from './naming.js';
import { Scope } from './scope.js';
import { wrapped } from './lines.js';
import { operandsOf } from './uses.js';

/** Text of an expression and how tightly its outermost operator binds. */
interface Text {
  readonly text: string;
  readonly level: number;
}

const level = {
  atom: 13,
  unary: 12,
  mul: 11,
  add: 10,
  shift: 9,
  relation: 8,
  equality: 7,
  and: 6,
  xor: 5,
  or: 4,
  ternary: 1,
} as const;

const atom = (text: string): Text => ({ text, level: level.atom });

const operators: Readonly<
  Record<Binary['op'], { readonly symbol: string; readonly level: number; readonly word: string }>
> = {
  add: { symbol: '+', level: level.add, word: 'sum' },
  sub: { symbol: '-', level: level.add, word: 'difference' },
  mul: { symbol: '*', level: level.mul, word: 'product' },
  and: { symbol: '&', level: level.and, word: 'and' },
  or: { symbol: '|', level: level.or, word: 'or' },
  xor: { symbol: '^', level: level.xor, word: 'xor' },
  eq: { symbol: '==', level: level.equality, word: 'equal' },
  ne: { symbol: '!=', level: level.equality, word: 'differs' },
  lt: { symbol: '<', level: level.relation, word: 'below' },
  le: { symbol: '<=', level: level.relation, word: 'at_most' },
  gt: { symbol: '>', level: level.relation, word: 'above' },
  ge: { symbol: '>=', level: level.relation, word: 'at_least' },
  shl: { symbol: '<<', level: level.shift, word: 'shifted' },
  shr: { symbol: '>>', level: level.shift, word: 'shifted' },
};

const opposites: Readonly<Partial<Record<Binary['op'], Binary['op']>>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  ge: 'lt',
  gt: 'le',
  le: 'gt',
};

const words: Readonly<Record<Exclude<Node['kind'], 'binary'>, string>> = {
  constant: 'constant',
  variable: 'value',
  lane: 'lane',
  unary: 'value',
  slice: 'part',
  index: 'lane',
  concat: 'packed',
  mux: 'choice',
  resize: 'extended',
  memoryRead: 'word',
  vecMap: 'lanes',
};

/** Longest text of an operand that stays inside a larger expression. */
const inlineLimit = 64;

/** What can be selected from: a name, or one lane of a packed bus. */
interface Base {
  readonly name: string;
  /** First bit, after the lane's own offset. */
  readonly lo: number;
  readonly width: number;
  readonly lane: { readonly genvar: string; readonly stride: number; readonly lanes: number } | undefined;
}

/** How a memory is read by expressions. */
export type MemoryText = (memory: Extract<Node, { kind: 'memoryRead' }>['memory'], address: string) => string;

/**
 * Prints expressions. Every text is self-determined to the node's width and unsigned, and operators get operands of equal
 * width, so that Verilog's context rules never change a value. What must have a name, or should, becomes a wire.
 */
export class Expressions {
  readonly scope = new Scope('module', undefined);
  private current: Scope = this.scope;
  private consumer = 'value';
  private readonly lanesInside = new Map<Node, boolean>();

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
    if (node.kind === 'unary' && node.op === 'not' && !this.isNamed(node))
      return `!${this.operand(node.a, level.unary)}`;
    return this.text(node).text;
  }

  /** Bits `hi` to `lo` of a node, for a part of it that is written or read. */
  part(node: Node, hi: number, lo: number, consumer: string): string {
    this.consumer = consumer;
    return this.bits(node, hi, lo).text;
  }

  /** A name that stands for the node. */
  name(node: Node, consumer: string): string {
    this.consumer = consumer;
    return node.kind === 'variable' ? this.whole(this.baseOf(node)).text : this.hoist(node);
  }

  /** The left-hand side of an assignment, and the conditions under which its run-time lanes exist. */
  target(target: Target): { readonly text: string; readonly guards: readonly string[] } {
    const name = this.names.variable(target.variable);
    this.consumer = name;
    const { lo, width, steps, variable } = target;
    if (steps.length === 0)
      return {
        text: this.select({ name, lo: 0, width: variable.width, lane: undefined }, lo + width - 1, lo, false)
          .text,
        guards: [],
      };
    const guards = steps.flatMap(step => this.guard(step.index, step.lanes));
    const offset = this.offset(steps, lo, variable.width);
    return { text: width === 1 ? `${name}[${offset}]` : `${name}[${offset} +: ${String(width)}]`, guards };
  }

  /** A word address in `depth` words, and the condition under which it exists when it may be too large. */
  address(
    node: Node,
    depth: number,
    consumer: string,
  ): { readonly text: string; readonly guards: readonly string[] } {
    this.consumer = consumer;
    return { text: this.fit(node, Math.max(1, clog2(depth))).text, guards: this.guard(node, depth) };
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

  private isNamed(node: Node): boolean {
    if (this.current.nameOf(node) !== undefined) return true;
    if (node.kind === 'vecMap') return true;
    const weighty =
      node.kind === 'binary' ||
      node.kind === 'mux' ||
      node.kind === 'memoryRead' ||
      node.kind === 'index' ||
      (node.kind === 'unary' && !(node.op === 'not' && node.a.kind === 'variable'));
    if (!weighty) return false;
    if (this.names.suggestion(node) !== undefined) return true;
    return node.kind !== 'index' && (this.counts.get(node) ?? 1) > 1;
  }

  /** The name of a wire that holds the node, which is declared when it is first asked for. */
  private hoist(node: Node): string {
    const known = this.current.nameOf(node);
    if (known !== undefined) return known;
    const inLane = this.dependsOnLane(node);
    const scope = inLane ? this.current : this.current.home;
    const before = this.current;
    const consumer = this.consumer;
    const word = node.kind === 'binary' ? operators[node.op].word : words[node.kind];
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
      scope.lines.push(...wrapped({ text, site: this.names.site(node) }));
    }
    scope.use.declare(name, node.width);
    scope.setName(node, name);
    this.current = before;
    this.consumer = consumer;
    return name;
  }

  private dependsOnLane(node: Node): boolean {
    const known = this.lanesInside.get(node);
    if (known !== undefined) return known;
    const found =
      node.kind === 'lane' ||
      (node.kind === 'vecMap' ? node.inputs : operandsOf(node)).some(part => this.dependsOnLane(part));
    this.lanesInside.set(node, found);
    return found;
  }

  private baseOf(node: Node): Base {
    if (node.kind === 'variable')
      return { name: this.names.variable(node), lo: 0, width: node.width, lane: undefined };
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
    return this.select(base, base.width - 1, 0, true);
  }

  /** Bits of a base as Verilog selects them. */
  private select(base: Base, hi: number, lo: number, read: boolean): Text {
    const { name, lane } = base;
    const first = base.lo + lo;
    const width = hi - lo + 1;
    if (lane !== undefined) {
      for (let i = 0; i < lane.lanes; i++)
        this.current.mark(name, i * lane.stride + first + width - 1, i * lane.stride + first);
      if (lane.stride === 1 && lane.lanes === 1) return atom(name);
      const at =
        (lane.stride === 1 ? lane.genvar : `${lane.genvar}*${String(lane.stride)}`) +
        (first === 0 ? '' : ` + ${String(first)}`);
      return atom(width === 1 ? `${name}[${at}]` : `${name}[${at} +: ${String(width)}]`);
    }
    const total = this.widthOf(base);
    if (read) this.current.mark(name, first + width - 1, first);
    if (first === 0 && width === total) return atom(name);
    return atom(
      width === 1 ? `${name}[${String(first)}]` : `${name}[${String(first + width - 1)}:${String(first)}]`,
    );
  }

  private widthOf(base: Base): number {
    return this.current.widthOf(base.name) ?? base.lo + base.width;
  }

  // ---- values

  /** The node's value as text of its own width; a name where it has or should have one. */
  private text(node: Node): Text {
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
    if (this.isNamed(node) || this.needsRoot(node)) return this.named(node);
    const found = this.operator(node);
    return found.text.length > inlineLimit ? this.named(node) : found;
  }

  private named(node: Node): Text {
    const name = this.hoist(node);
    this.current.mark(name, node.width - 1, 0);
    return atom(name);
  }

  /** Operators whose operands take their width or sign from the assignment they stand in. */
  private needsRoot(node: Node): boolean {
    if (node.kind !== 'binary') return false;
    if (node.op === 'mul') return true;
    return node.op === 'shr' && node.a.signed && node.b.kind !== 'constant';
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
        return this.unary(node);
      case 'binary':
        return this.binary(node);
      case 'mux':
        return this.mux(node, part => this.operandText(part, node.width));
      case 'index':
        return this.index(node);
      case 'memoryRead': {
        const { text, guards } = this.address(node.address, node.memory.depth, this.consumer);
        const word = this.readMemory(node.memory, text);
        if (guards.length === 0) return atom(word);
        return {
          text: `${guards.join(' & ')} ? ${word} : ${bitsLiteral(0n, node.width)}`,
          level: level.ternary,
        };
      }
      default:
        return this.text(node);
    }
  }

  private operand(node: Node, atLeast: number): string {
    const { text, level: found } = this.text(node);
    return found >= atLeast ? text : `(${text})`;
  }

  private operandText(node: Node, width: number): Text {
    return node.width === width ? this.text(node) : this.fit(node, width);
  }

  private unary(node: Unary): Text {
    switch (node.op) {
      case 'neg':
        return { text: `-${paren(this.fit(node.a, node.width), level.unary + 1)}`, level: level.unary };
      case 'not': {
        const opposite = node.a.kind === 'binary' && !this.isNamed(node.a) ? opposites[node.a.op] : undefined;
        if (opposite !== undefined && node.a.kind === 'binary')
          return this.binary({ ...node.a, op: opposite });
        return { text: `~${this.operand(node.a, level.unary + 1)}`, level: level.unary };
      }
      default: {
        if (node.a.width === 1) return this.text(node.a);
        const symbol = { reduceAnd: '&', reduceOr: '|', reduceXor: '^' }[node.op];
        return { text: `${symbol}${this.operand(node.a, level.unary + 1)}`, level: level.unary };
      }
    }
  }

  private join(op: Binary['op'], a: Text, b: Text, chains: boolean): Text {
    const { symbol, level: own } = operators[op];
    const left = a.level > level.unary - 1 || (chains && a.level === own) ? a.text : `(${a.text})`;
    const right = b.level > level.unary - 1 || (chains && b.level === own) ? b.text : `(${b.text})`;
    return { text: `${left} ${symbol} ${right}`, level: own };
  }

  private binary(node: Binary): Text {
    const { op, a, b, width } = node;
    switch (op) {
      case 'add':
      case 'sub':
        return this.join(op, this.fit(a, width), this.fit(b, width), op === 'add');
      case 'and':
      case 'or':
      case 'xor':
        return this.join(op, this.fit(a, width), this.fit(b, width), true);
      case 'mul':
        return this.multiply(node);
      case 'eq':
      case 'ne': {
        const common = commonType(a, b).width;
        const single = common === 1 ? [a, b].find(side => side.kind === 'constant') : undefined;
        if (single?.kind === 'constant') {
          const other = single === a ? b : a;
          if ((single.value !== 0n) === (op === 'eq')) return this.text(other);
          return { text: `~${this.operand(other, level.unary + 1)}`, level: level.unary };
        }
        const labelled = [a, b].map(labelledVariable).find(variable => variable !== undefined);
        const side = (x: Node): Text =>
          labelled === undefined ? this.fit(x, common) : this.choice(x, labelled);
        return this.join(op, side(a), side(b), false);
      }
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge': {
        const common = commonType(a, b);
        const side = (x: Node): Text =>
          common.signed ? this.signedText(x, common.width) : this.fit(x, common.width);
        return this.join(op, side(a), side(b), false);
      }
      case 'shl':
        return this.shiftLeft(node);
      case 'shr':
        return this.shiftRight(node);
    }
  }

  /** A value extended to `width` bits, as an operand of a signed operator. */
  private signedText(node: Node, width: number): Text {
    if (node.kind === 'constant') return atom(signedLiteral(node.value, width));
    return atom(`$signed(${this.fit(node, width).text})`);
  }

  private multiply(node: Binary): Text {
    const { a, b } = node;
    if (!a.signed && !b.signed) return this.join('mul', this.text(a), this.text(b), false);
    // An unsigned operand gets a zero in front, so that reading it as signed keeps its value.
    const side = (x: Node): Text => this.signedText(x, x.signed ? x.width : x.width + 1);
    return this.join('mul', side(a), side(b), false);
  }

  private shiftLeft(node: Binary): Text {
    const { a, b, width } = node;
    if (b.kind !== 'constant') return this.join('shl', this.fit(a, width), this.text(b), false);
    const amount = Number(b.value);
    if (amount === 0) return this.fit(a, width);
    if (amount >= width) return atom(bitsLiteral(0n, width));
    return this.braces([this.fit(a, width - amount).text, bitsLiteral(0n, amount)]);
  }

  private shiftRight(node: Binary): Text {
    const { a, b, width } = node;
    if (b.kind === 'constant') {
      const lo = Math.min(Number(b.value), a.width - 1);
      if (Number(b.value) >= a.width && !a.signed) return atom(bitsLiteral(0n, width));
      return this.extendPart(a, a.width - 1, lo, a.signed, width);
    }
    if (!a.signed) return this.join('shr', this.fit(a, Math.max(width, a.width)), this.text(b), false);
    const amount = this.operand(b, level.unary);
    return { text: `${this.signedText(a, a.width).text} >>> ${amount}`, level: level.shift };
  }

  private mux(node: Mux, arm: (node: Node) => Text): Text {
    const condition = this.operand(node.condition, level.unary);
    const whenTrue = paren(arm(node.whenTrue), level.ternary + 1);
    const whenFalse = arm(node.whenFalse).text;
    return { text: `${condition} ? ${whenTrue} : ${whenFalse}`, level: level.ternary };
  }

  /** A value of an enumeration, its constants by name. */
  private choice(node: Node, like: Variable): Text {
    if (node.kind === 'constant') {
      const name = this.enums.constant(like, node.value);
      if (name !== undefined) return atom(name);
    }
    if (node.kind === 'mux' && !this.isNamed(node)) return this.mux(node, part => this.choice(part, like));
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
    const guards = this.guard(node.index, lanes);
    const offset = this.offset([{ index: node.index, stride: width, lanes }], 0, a.width);
    const picked = width === 1 ? `${whole.name}[${offset}]` : `${whole.name}[${offset} +: ${String(width)}]`;
    if (guards.length === 0) return atom(picked);
    return { text: `${guards.join(' & ')} ? ${picked} : ${bitsLiteral(0n, width)}`, level: level.ternary };
  }

  /** The condition that an index is below `count`, where its width allows more than one bit too many. */
  private guard(index: Node, count: number): string[] {
    if (index.width <= Math.max(1, clog2(count)) || index.kind === 'constant') return [];
    return [`(${this.operand(index, level.relation + 1)} < ${bitsLiteral(BigInt(count), index.width)})`];
  }

  /** First bit of a run-time selection from `total` bits, as wide as such a number needs. */
  private offset(steps: readonly LaneStep[], lo: number, total: number): string {
    const width = Math.max(1, clog2(total));
    const terms = steps.map(({ index, stride }): string => {
      const shift = clog2(stride);
      if (stride === 1) return this.fit(index, width).text;
      if (2 ** shift === stride && shift < width)
        return this.braces([this.fit(index, width - shift).text, bitsLiteral(0n, shift)]).text;
      return `(${paren(this.fit(index, width), level.mul + 1)} * ${bitsLiteral(BigInt(stride), width)})`;
    });
    if (lo > 0) terms.push(bitsLiteral(BigInt(lo), width));
    return terms.join(' + ');
  }

  // ---- widths

  private braces(parts: readonly string[]): Text {
    return parts.length === 1 ? atom(parts[0] ?? '') : atom(`{${parts.join(', ')}}`);
  }

  private concat(parts: readonly Node[]): Text {
    const texts: string[] = [];
    for (let i = 0; i < parts.length;) {
      const part = parts[i];
      if (part === undefined) break;
      let count = 1;
      while (parts[i + count] === part) count++;
      const { text } = this.text(part);
      const inner =
        part.kind === 'concat' && text.startsWith('{') && !text.startsWith('{{') ? text.slice(1, -1) : text;
      texts.push(count > 1 ? `{${String(count)}{${text}}}` : inner);
      i += count;
    }
    if (texts.length === 1 && texts[0]?.startsWith('{') === true && parts.length > 1) return atom(texts[0]);
    return this.braces(texts);
  }

  /** The node's value extended, or its low bits, in `width` bits. */
  private fit(node: Node, width: number): Text {
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
  private extendPart(node: Node, hi: number, lo: number, signed: boolean, width: number): Text {
    const extra = width - (hi - lo + 1);
    if (extra <= 0) return this.bits(node, hi, lo);
    if (!signed) return this.braces([bitsLiteral(0n, extra), this.bits(node, hi, lo).text]);
    // The sign comes first: asking for one bit gives the value a name where it needs one.
    const sign = this.bits(node, hi, hi).text;
    if (lo === hi) return atom(`{${String(width)}{${sign}}}`);
    return this.braces([extra === 1 ? sign : `{${String(extra)}{${sign}}}`, this.bits(node, hi, lo).text]);
  }

  /** Bits `hi` to `lo` of a node. */
  private bits(node: Node, hi: number, lo: number): Text {
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
      if (plain && lo === 0)
        return this.join(node.op, this.fit(node.a, width), this.fit(node.b, width), node.op === 'add');
    }
    return this.select(this.baseOf(node), hi, lo, true);
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
    const block = this.names.space.claim(`${name}_lanes`);
    const body = [...inner.lines, ...wrapped({ text: `assign ${at} = ${value};` }), ...unused];
    outer.lines.push(
      { text: `wire ${rangeText(node.width)}${name};` },
      { text: `genvar ${genvar};` },
      { text: 'generate' },
      {
        text: `    for (${genvar} = 0; ${genvar} < ${String(node.lanes)}; ${genvar} = ${genvar} + 1) begin : ${block}`,
      },
      ...body.map(line => ({ ...line, text: `        ${line.text}` })),
      { text: '    end' },
      { text: 'endgenerate' },
    );
  }
}

function paren(text: Text, atLeast: number): string {
  return text.level >= atLeast ? text.text : `(${text.text})`;
}

function labelledVariable(node: Node): Variable | undefined {
  if (node.kind === 'variable') return node.labels === undefined ? undefined : node;
  return node.kind === 'resize' && node.width === node.a.width ? labelledVariable(node.a) : undefined;
}
