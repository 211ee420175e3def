import type { Node, Variable } from '../../../dsl/ir/node.js';
import { EngineError } from '../errors.js';
import type { Graph } from './graph.js';
import type { LaneGroup } from './lane-group.js';
import { memberInput, memberOutput } from './lane-values.js';
import { narrowBinary } from './narrow.js';
import { partOf } from './parts.js';
import type { Storage } from './storage.js';
import type { Scope, Unit } from './units.js';
import { Words } from './words.js';

/** Thrown when expressions nest too deep for one call: `again` is to be called first. */
class Deeper extends Error {
  constructor(
    readonly key: readonly unknown[],
    readonly node: Node,
    readonly again: () => number,
  ) {
    super('deeper');
  }
}

/** Thrown in word mode when a value is needed to work out itself. */
class Loop extends Error {
  /** The innermost group whose input was being worked out. */
  group: LaneGroup | undefined;
}

const DEEPEST = 400;
const OPEN = -1;

const partKey = (lo: number, width: number): number => lo * 128 + width;

/**
 * Expressions as words: each value of up to 64 bits is one canonical word, any part of a wider one is asked for by its bits.
 * What is only moved, such as the parts of a concatenation, costs nothing that way. Variables other than state are seen
 * through, across instances too.
 *
 * In _bit mode_ parts are asked for through every operator that allows it, so that a bus whose bits depend on other
 * bits of it comes apart.
 */
export class Values {
  readonly words: Words;
  private depth = 0;
  /** Where words that are being worked out will stand. */
  private readonly openMaps: Map<unknown, number>[] = [];
  private readonly openKeys: unknown[] = [];

  constructor(
    readonly graph: Graph,
    readonly storage: Storage,
    readonly bitMode: boolean,
  ) {
    this.words = new Words(graph);
  }

  /** Whether a failure says that something must come apart: the group that it names, or words in bit mode. */
  static isLoop(error: unknown): error is Loop {
    return error instanceof Loop;
  }

  /** Runs work that may fail; then nothing that it was working out counts as begun. */
  attempt<R>(work: () => R): R {
    const { depth, openMaps, openKeys } = this;
    const open = openMaps.length;
    try {
      return work();
    } catch (error) {
      openMaps.splice(open).forEach((map, i) => {
        const key = openKeys[open + i];
        if (map.get(key) === OPEN) map.delete(key);
      });
      openKeys.length = open;
      this.depth = depth;
      throw error;
    }
  }

  /** Works out words however deep the expressions nest. */
  complete(work: () => number): number {
    const pending: { readonly key: readonly unknown[]; readonly again: () => number }[] = [
      { key: [], again: work },
    ];
    for (;;) {
      const top = pending.at(-1);
      if (top === undefined) throw new RangeError('nothing to work out');
      try {
        this.depth = 0;
        const word = top.again();
        pending.pop();
        if (pending.length === 0) return word;
      } catch (error) {
        this.openMaps.splice(0).forEach((map, i) => {
          const key = this.openKeys[i];
          if (map.get(key) === OPEN) map.delete(key);
        });
        this.openKeys.length = 0;
        if (!(error instanceof Deeper)) throw error;
        const same = (key: readonly unknown[]): boolean => key.every((part, i) => part === error.key[i]);
        if (pending.some(({ key }) => key.length > 0 && same(key))) this.refuseLoop(error.node);
        pending.push(error);
      }
    }
  }

  private refuseLoop(node: Node): never {
    if (!this.bitMode) throw new Loop();
    const name = node.kind === 'variable' ? `${node.owner.name}.${node.hint}` : 'an expression';
    throw new EngineError(
      'unsupported',
      `The 'wasm' engine cannot put the bits of ${name} in an order: they seem to depend on each other. Run the circuit on ` +
        `the interpreter or Verilator.`,
    );
  }

  /** Works out bits of a value by its operator, or its canonical word where `width` is 0, and notes it under a key. */
  private remember<K>(
    map: Map<K, number>,
    key: K,
    scope: Scope,
    node: Node,
    lo: number,
    width: number,
  ): number {
    if (this.depth >= DEEPEST)
      throw new Deeper([scope, node, lo, width], node, () => {
        const known = map.get(key);
        if (known === OPEN) this.refuseLoop(node);
        return known ?? this.remember(map, key, scope, node, lo, width);
      });
    this.depth++;
    map.set(key, OPEN);
    this.openMaps.push(map);
    this.openKeys.push(key);
    const word = width === 0 ? this.newValue(scope, node) : partOf(this, scope, node, lo, width);
    map.set(key, word);
    this.openMaps.pop();
    this.openKeys.pop();
    this.depth--;
    return word;
  }

  /** The canonical word of a value of up to 64 bits. */
  value(scope: Scope, node: Node): number {
    if (node.kind === 'constant') return this.graph.constant(node.value, node.width > 32);
    const known = scope.words.get(node);
    if (known === OPEN) this.refuseLoop(node);
    return known ?? this.remember(scope.words, node, scope, node, 0, 0);
  }

  /** Bits `lo` up to `lo + width - 1` of a value, at most 64, zero above. */
  bits(scope: Scope, node: Node, lo: number, width: number): number {
    if (node.kind === 'constant') {
      if (node.value === 0n) return this.graph.integer(0, width > 32);
      const bits = BigInt.asUintN(width, node.value >> BigInt(lo));
      return this.graph.constant(bits, width > 32);
    }
    if (node.width <= 64 && !this.asParts(scope, node, width))
      return this.words.extract(this.value(scope, node), lo, width);
    let parts = scope.parts.get(node);
    if (parts === undefined) {
      parts = new Map();
      scope.parts.set(node, parts);
    }
    const key = partKey(lo, width);
    const known = parts.get(key);
    if (known === undefined) return this.remember(parts, key, scope, node, lo, width);
    if (known !== OPEN) return known;
    if (!this.bitMode || width === 1) this.refuseLoop(node);
    return this.words.join(
      Array.from({ length: width }, (_, i) => ({ word: this.bits(scope, node, lo + i, 1), width: 1 })),
    );
  }

  /** Bits of a value that is extended without end as its sign says. */
  extended(scope: Scope, node: Node, lo: number, width: number): number {
    const { words, graph } = this;
    const inside = Math.min(width, node.width - lo);
    if (inside >= width) return this.bits(scope, node, lo, width);
    if (!node.signed) {
      if (inside <= 0) return graph.integer(0, width > 32);
      return words.convert(this.bits(scope, node, lo, inside), width > 32, false);
    }
    // At least the sign is needed.
    const from = Math.min(lo, node.width - 1);
    const have = node.width - from;
    const low = words.convert(this.bits(scope, node, from, have), width > 32, false);
    const ops = words.for(width);
    const size = width > 32 ? 64 : 32;
    const by = graph.integer(size - have, width > 32);
    const moved = graph.binary(ops.shrSigned, graph.binary(ops.shl, low, by), by);
    return words.mask(moved, width);
  }

  /** A word with the same low `width` bits as the value extended without end; what is above is as it comes. */
  congruent(scope: Scope, node: Node, width: number): number {
    if (node.width > 64 || this.bitMode) return this.extended(scope, node, 0, width);
    return this.words.convert(this.value(scope, node), width > 32, node.signed);
  }

  /** The value, put into a type that is not wider than 64 bits. */
  as(scope: Scope, node: Node, width: number, signed: boolean): number {
    if (node.width > 64 || this.bitMode)
      return this.words.canonical(this.extended(scope, node, 0, width), width, signed);
    const word = this.words.convert(this.value(scope, node), width > 32, node.signed);
    const fits = node.signed === signed ? width >= node.width : signed && width > node.width;
    return fits ? word : this.words.canonical(word, width, signed);
  }

  /** A value without a sign as a number of 32 bits that is at most `limit`, which stands for all that is larger. */
  clamped(scope: Scope, node: Node, limit: number): number {
    const { graph } = this;
    const low = this.bits(scope, node, 0, Math.min(node.width, 31));
    const most = graph.small(limit);
    const inRange = node.width < 31 && 2 ** node.width - 1 <= limit;
    let result = inRange ? low : graph.select(graph.binary(this.words.for(0).less, low, most), low, most);
    for (let lo = 31; lo < node.width; lo += 64) {
      const above = this.bits(scope, node, lo, Math.min(64, node.width - lo));
      result = graph.select(this.words.isNonZero(above), most, result);
    }
    return result;
  }

  /** All bits of a value as words of 64, extended as its sign says to `count` of them. */
  limbs(scope: Scope, node: Node, count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.extended(scope, node, 64 * i, 64));
  }

  /** Whether bits of a value of up to 64 bits are worked out without the whole of it. */
  private asParts(scope: Scope, node: Node, width: number): boolean {
    return this.bitMode ? this.comesApart(node) : width < node.width && this.isPacked(scope, node);
  }

  /** Whether a value is put together from others, so that its parts cost less than the whole. */
  isPacked(scope: Scope, node: Node): boolean {
    switch (node.kind) {
      case 'concat':
      case 'vecMap':
        return true;
      case 'variable': {
        const source = this.storage.source(scope.unit, node);
        if ('slot' in source) return source.slot.isVec === true;
        return 'node' in source && this.isPacked(source.scope, source.node);
      }
      case 'lane': {
        const part = scope.lanes?.get(node);
        return part !== undefined && this.isPacked(part.scope, part.input);
      }
      case 'slice':
        return this.isPacked(scope, node.a);
      case 'resize':
        return node.width === node.a.width && this.isPacked(scope, node.a);
      case 'mux':
        return this.isPacked(scope, node.whenTrue) && this.isPacked(scope, node.whenFalse);
      default:
        return false;
    }
  }

  /** Kinds whose parts are asked for through them, in bit mode. */
  private comesApart(node: Node): boolean {
    switch (node.kind) {
      case 'variable':
        return node.role !== 'register' && node.role !== 'readPort';
      case 'binary':
        return ['and', 'or', 'xor', 'add', 'sub', 'mul', 'shl', 'shr'].includes(node.op);
      case 'unary':
        return node.op === 'not' || node.op === 'neg';
      default:
        return node.kind !== 'memoryRead';
    }
  }

  private newValue(scope: Scope, node: Node): number {
    const { words, graph } = this;
    const { width, signed } = node;
    if (this.bitMode && width > 1 && this.comesApart(node))
      return words.canonical(this.bits(scope, node, 0, width), width, signed);
    switch (node.kind) {
      case 'variable':
        return this.variable(scope, node);
      case 'unary':
        if (node.op === 'neg') {
          const a = this.congruent(scope, node.a, width);
          const word = graph.binary(words.for(width).sub, graph.integer(0, width > 32), a);
          const exact = signed && width > node.a.width;
          return exact ? word : words.canonical(word, width, signed);
        }
        if (node.op === 'not') return this.fromBits(scope, node);
        return this.reduced(scope, node.op, node.a);
      case 'binary':
        return narrowBinary(this, scope, node);
      case 'mux': {
        const yes = this.as(scope, node.whenTrue, width, signed);
        const no = this.as(scope, node.whenFalse, width, signed);
        return graph.select(this.value(scope, node.condition), yes, no);
      }
      case 'resize':
        return this.as(scope, node.a, width, signed);
      case 'memoryRead':
        return words.canonical(this.storage.read(this, scope, node, 0, width), width, signed);
      default:
        return this.fromBits(scope, node);
    }
  }

  private fromBits(scope: Scope, node: Node): number {
    return this.words.canonical(partOf(this, scope, node, 0, node.width), node.width, node.signed);
  }

  private reduced(scope: Scope, op: 'reduceAnd' | 'reduceOr' | 'reduceXor', a: Node): number {
    const { graph, words } = this;
    const [results, starts]: [number[], number[]] = [[], []];
    for (let lo = 0; lo < a.width; lo += 64) {
      const width = Math.min(64, a.width - lo);
      const part = this.bits(scope, a, lo, width);
      const ops = words.for(width);
      const ones = graph.ones(width, width > 32);
      starts.push(lo);
      if (op === 'reduceAnd') results.push(graph.binary(ops.eq, part, ones));
      else if (op === 'reduceOr') results.push(words.isNonZero(part));
      else results.push(words.convert(graph.unary(ops.popcount, part), false, false));
    }
    const kinds = words.for(1);
    const kind = { reduceAnd: kinds.and, reduceOr: kinds.or, reduceXor: kinds.xor }[op];
    return words.mask(
      results.reduce((p, q) => graph.binary(kind, p, q)),
      1,
    );
  }

  /** An input of the members of a group; a loop through it names the group. */
  private member(unit: Unit, input: Variable): number {
    try {
      return memberInput(this, unit, input);
    } catch (error) {
      if (error instanceof Loop) error.group ??= unit.lanes;
      throw error;
    }
  }

  private variable(scope: Scope, variable: Variable): number {
    const source = this.storage.source(scope.unit, variable);
    if ('slot' in source) return this.storage.word(source.slot);
    if ('pin' in source) return this.storage.pinWord(variable, source.pin);
    if ('members' in source) return this.member(source.members, variable);
    if ('member' in source) {
      const word = memberOutput(this, source.member, source.lane, source.output);
      return this.words.canonical(word, variable.width, variable.signed);
    }
    return this.as(source.scope, source.node, variable.width, variable.signed);
  }
}
