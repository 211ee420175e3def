import { fold32, fold64 } from './fold.js';
import { Kind, gives64, isComparison, operandCounts } from './kinds.js';
import type { LaneArray } from './lane-array.js';
import { Code, I32, I64 } from './opcodes.js';
import type { Arithmetic } from './opcodes.js';

const FROM_64 = new Set<number>([Code.wrap, I64.eqz]);
const commutative = new Set<number>(
  [I32, I64].flatMap(({ add, mul, and, or, xor, eq, ne }) => [add, mul, and, or, xor, eq, ne]),
);

/** The low 32 bits of a number of so many ones. */
function onesOf(width: number): number {
  return width >= 32 ? -1 : width <= 0 ? 0 : -1 >>> (32 - width);
}

/** Whether each lane stays where it is, or may be any. */
function isInOrder(from: readonly number[]): boolean {
  for (let i = 0; i < from.length; i++) if (from[i] !== i && (from[i] ?? -1) >= 0) return false;
  return true;
}

/** The states that the elements of an array are. */
export function statesOfArray({ state, states }: LaneArray): number[] {
  return Array.from({ length: states }, (_, i) => state + i);
}

/**
 * Operations on words of 32 and 64 bits, equal ones made once, each after its operands. An operation is a number; what it
 * is stands in the lists.
 */
export class Graph {
  readonly kind: number[] = [];
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly c: number[] = [];
  readonly d: number[] = [];
  readonly is64: boolean[] = [];
  /** All bits from this one up are known to be zero. */
  readonly bits: number[] = [];
  /** 0 for an operation that has one value; else the number of the lane group whose lanes have a value each. */
  readonly group: number[] = [];
  readonly arrays: LaneArray[] = [];
  readonly permutations: (readonly number[])[] = [];
  private readonly permutationOf = new Map<string, number>();
  /** Number of operations. */
  size = 0;
  private table = new Int32Array(4096).fill(-1);

  private intern(kind: number, a: number, b: number, c: number, d: number): number {
    if (this.size * 2 > this.table.length) this.enlarge();
    const mask = this.table.length - 1;
    for (let at = this.hash(kind, a, b, c, d) & mask; ; at = (at + 1) & mask) {
      const found = this.table[at] ?? -1;
      if (found < 0) {
        this.table[at] = this.size;
        return this.push(kind, a, b, c, d);
      }
      if (this.kind[found] === kind && this.a[found] === a && this.b[found] === b) {
        if (this.c[found] === c && this.d[found] === d) return found;
      }
    }
  }

  private hash(kind: number, a: number, b: number, c: number, d: number): number {
    let hash = Math.imul(kind + 0x51ed27, 0x9e3779b1) ^ a;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ d;
    return hash ^ (hash >>> 15);
  }

  private enlarge(): void {
    this.table = new Int32Array(this.table.length * 4).fill(-1);
    const mask = this.table.length - 1;
    for (let id = 0; id < this.size; id++) {
      const first = this.hash(
        this.kind[id] ?? 0,
        this.a[id] ?? 0,
        this.b[id] ?? 0,
        this.c[id] ?? 0,
        this.d[id] ?? 0,
      );
      let at = first & mask;
      while ((this.table[at] ?? -1) >= 0) at = (at + 1) & mask;
      this.table[at] = id;
    }
  }

  private push(kind: number, a: number, b: number, c: number, d: number): number {
    const is64 = this.gives64(kind, a, b, c);
    this.kind.push(kind);
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
    this.d.push(d);
    this.is64.push(is64);
    this.bits.push(Math.min(this.bitsOf(kind, a, b, c), is64 ? 64 : 32));
    this.group.push(this.groupOf(kind, a, b, c));
    return this.size++;
  }

  private gives64(kind: number, a: number, b: number, c: number): boolean {
    if (kind === Code.select) return this.is64[b] === true;
    if (kind === Kind.permute) return this.is64[a] === true;
    return kind === Kind.lane ? this.arrays[a]?.bytes === 8 : gives64(kind, b, c);
  }

  private groupOf(kind: number, a: number, b: number, c: number): number {
    if (kind === Kind.lane) return this.arrays[a]?.group ?? 0;
    const count = operandCounts[kind] ?? 2;
    const first = count > 0 ? (this.group[a] ?? 0) : 0;
    const second = count > 1 ? (this.group[b] ?? 0) : 0;
    return Math.max(first, second, count > 2 ? (this.group[c] ?? 0) : 0);
  }

  private bitsOf(kind: number, a: number, b: number, c: number): number {
    const x = this.bits[a] ?? 64;
    const y = this.bits[b] ?? 64;
    switch (kind) {
      case Code.const32:
        return 32 - Math.clz32(a);
      case Code.const64:
        return b === 0 ? 32 - Math.clz32(a) : 64 - Math.clz32(b);
      case Code.select:
        return Math.max(y, this.bits[c] ?? 64);
      case Code.wrap:
      case Code.extend:
        return x;
      case I32.popcount:
      case I64.popcount:
        return 7;
      case I32.and:
      case I64.and:
        return Math.min(x, y);
      case I32.or:
      case I64.or:
      case I32.xor:
      case I64.xor:
        return Math.max(x, y);
      case I32.add:
      case I64.add:
        return Math.max(x, y) + 1;
      case I32.mul:
      case I64.mul:
        return x + y;
      case I32.shr:
      case I64.shr:
        return this.isConstant(b) ? Math.max(0, x - (this.a[b] ?? 0)) : x;
      case I32.shl:
      case I64.shl:
        return this.isConstant(b) ? x + (this.a[b] ?? 0) : 64;
      default:
        return isComparison(kind) ? 1 : 64;
    }
  }

  /** The value of an operation that is a literal, as a signed number; else undefined. */
  constantOf(id: number): bigint | undefined {
    const kind = this.kind[id];
    if (kind === Code.const32) return BigInt(this.a[id] ?? 0);
    if (kind !== Code.const64) return undefined;
    return (BigInt(this.b[id] ?? 0) << 32n) | BigInt((this.a[id] ?? 0) >>> 0);
  }

  isConstant(id: number): boolean {
    const kind = this.kind[id];
    return kind === Code.const32 || kind === Code.const64;
  }

  isZero(id: number): boolean {
    const kind = this.kind[id];
    return this.a[id] === 0 && (kind === Code.const32 || (kind === Code.const64 && this.b[id] === 0));
  }

  /** A literal, of which 32 or 64 bits count. */
  constant(value: bigint, is64: boolean): number {
    if (value === 0n) return this.integer(0, is64);
    const low = Number(BigInt.asIntN(32, value));
    if (!is64) return this.intern(Code.const32, low, 0, 0, 0);
    return this.intern(Code.const64, low, Number(BigInt.asIntN(32, value >> 32n)), 0, 0);
  }

  /** A literal that is a number of 32 bits, extended by its sign. */
  integer(value: number, is64: boolean): number {
    const low = value | 0;
    return is64
      ? this.intern(Code.const64, low, low < 0 ? -1 : 0, 0, 0)
      : this.intern(Code.const32, low, 0, 0, 0);
  }

  /** A literal of which the low `width` bits are set. */
  ones(width: number, is64: boolean): number {
    if (!is64) return this.intern(Code.const32, onesOf(width), 0, 0, 0);
    return this.intern(Code.const64, onesOf(width), onesOf(width - 32), 0, 0);
  }

  /** A literal of 32 bits. */
  small(value: number): number {
    return this.intern(Code.const32, value | 0, 0, 0, 0);
  }

  /** A word at a fixed address; bits from `bits` up are zero in it. */
  load(address: number, code: number, bits: number, first = 0, end = 0): number {
    const id = this.intern(Kind.load, address, code, first, end);
    this.bits[id] = Math.min(bits, this.bits[id] ?? 64);
    return id;
  }

  /** What each lane of a group finds in an array, `rows` rows and `columns` columns before its own place. */
  lane(array: LaneArray, rows: number, columns: number): number {
    let number = array.number;
    if (this.arrays[number] !== array) {
      number = this.arrays.push(array) - 1;
      array.number = number;
    }
    const id = this.intern(Kind.lane, number, rows, columns, 0);
    if (!array.signed) this.bits[id] = array.width;
    return id;
  }

  /** The lanes of an operation in another order: from which lane each comes, -1 where any will do. */
  permute(of: number, from: readonly number[]): number {
    if (this.group[of] === 0 || isInOrder(from)) return of;
    if (this.kind[of] === Kind.permute) {
      const inner = this.permutations[this.b[of] ?? 0] ?? [];
      return this.permute(
        this.a[of] ?? 0,
        from.map(lane => inner[lane] ?? -1),
      );
    }
    const key = from.join(' ');
    let number = this.permutationOf.get(key);
    if (number === undefined) {
      number = this.permutations.push(from) - 1;
      this.permutationOf.set(key, number);
    }
    const id = this.intern(Kind.permute, of, number, 0, 0);
    this.bits[id] = this.bits[of] ?? 64;
    return id;
  }

  /** The operations that an operation works on. */
  operands(id: number): number[] {
    const a = this.a[id] ?? 0;
    const b = this.b[id] ?? 0;
    const c = this.c[id] ?? 0;
    switch (operandCounts[this.kind[id] ?? 0]) {
      case 0:
        return [];
      case 1:
        return [a];
      case 2:
        return [a, b];
      default:
        return [a, b, c];
    }
  }

  /** Puts down the operations that an operation works on. */
  pushOperands(id: number, to: number[]): void {
    const count = operandCounts[this.kind[id] ?? 0] ?? 2;
    if (count > 0) to.push(this.a[id] ?? 0);
    if (count > 1) to.push(this.b[id] ?? 0);
    if (count > 2) to.push(this.c[id] ?? 0);
  }

  /** Visits the states that a lane reads: the elements, and beside the grid what stands there. */
  eachStateOf(lane: number, visit: (state: number) => void): void {
    const array = this.arrays[this.a[lane] ?? 0];
    if (array === undefined) return;
    const moved = this.b[lane] !== 0 || this.c[lane] !== 0;
    if (array.state >= 0) for (let i = 0; i < array.states; i++) visit(array.state + i);
    if (moved && array.beyond.size > 0) visit(array.border);
  }

  /** A word of state `state` at `base` plus what `address` gives. */
  fetch(address: number, base: number, code: number, bits: number, state: number): number {
    const id = this.intern(Kind.fetch, address, base, code, state);
    this.bits[id] = Math.min(bits, this.bits[id] ?? 64);
    return id;
  }

  /** `whenTrue` where the word `condition` is not 0. */
  select(condition: number, whenTrue: number, whenFalse: number): number {
    if (whenTrue === whenFalse) return whenTrue;
    if (this.isConstant(condition)) return this.isZero(condition) ? whenFalse : whenTrue;
    if (this.kind[condition] === I32.eqz) return this.select(this.a[condition] ?? 0, whenFalse, whenTrue);
    if (this.kind[whenTrue] === Code.const32 && this.kind[whenFalse] === Code.const32) {
      const one = this.a[whenTrue];
      const zero = this.a[whenFalse];
      if (one === 1 && zero === 0 && this.bits[condition] === 1) return condition;
      if (one === 0 && zero === 1) return this.unary(I32.eqz, condition);
    }
    return this.intern(Code.select, condition, whenTrue, whenFalse, 0);
  }

  unary(kind: number, a: number): number {
    const value = this.isConstant(a) ? this.constantOf(a) : undefined;
    if (value !== undefined) {
      const of64 = this.is64[a] === true || FROM_64.has(kind);
      const result = of64 ? fold64(kind, value, 0n) : fold32(kind, Number(value), 0);
      if (result !== undefined) return this.constant(BigInt(result), gives64(kind, 0, 0));
    }
    const inner = this.kind[a];
    const below = this.a[a] ?? 0;
    if (kind === Code.wrap && (inner === Code.extend || inner === Code.extendSigned)) return below;
    if (kind === I32.eqz && inner === I32.eqz && this.bits[below] === 1) return below;
    return this.intern(kind, a, 0, 0, 0);
  }

  binary(kind: number, a: number, b: number): number {
    const is64 = this.is64[a] === true;
    const literal = this.isConstant(b);
    if (this.isConstant(a)) {
      if (literal) {
        const x = this.constantOf(a) ?? 0n;
        const y = this.constantOf(b) ?? 0n;
        const result = is64 ? fold64(kind, x, y) : fold32(kind, Number(x), Number(y));
        if (result !== undefined) return this.constant(BigInt(result), gives64(kind, 0, 0));
      } else if (commutative.has(kind)) return this.binary(kind, b, a);
    }
    const ops = is64 ? I64 : I32;
    const simpler = literal ? this.withConstant(ops, kind, a, b) : this.same(ops, kind, a, b);
    return simpler ?? this.intern(kind, a, b, 0, 0);
  }

  private same(ops: Arithmetic, kind: number, a: number, b: number): number | undefined {
    if (a !== b) return undefined;
    if (kind === ops.and || kind === ops.or) return a;
    return kind === ops.sub || kind === ops.xor ? this.constant(0n, ops === I64) : undefined;
  }

  private withConstant(ops: Arithmetic, kind: number, a: number, literal: number): number | undefined {
    const width = this.bits[a] ?? 64;
    const low = this.a[literal] ?? 0;
    const high = this.kind[literal] === Code.const64 ? (this.b[literal] ?? 0) : low < 0 ? -1 : 0;
    const isZero = low === 0 && high === 0;
    const isOne = low === 1 && high === 0;
    switch (kind) {
      case ops.and: {
        if (isZero) return literal;
        const lowOnes = onesOf(width);
        const highOnes = onesOf(width - 32);
        return (low & lowOnes) === lowOnes && (high & highOnes) === highOnes ? a : undefined;
      }
      case ops.eq:
        if (width === 1 && isOne) return this.truth(a);
        return isZero ? this.unary(ops.eqz, a) : undefined;
      case ops.ne:
        return width === 1 && isZero ? this.truth(a) : undefined;
      case ops.mul:
        return isOne ? a : isZero ? literal : undefined;
      case ops.add:
      case ops.sub:
      case ops.or:
      case ops.xor:
      case ops.shl:
      case ops.shr:
      case ops.shrSigned:
        return isZero ? a : undefined;
      default:
        return undefined;
    }
  }

  private truth(a: number): number {
    return this.is64[a] === true ? this.unary(Code.wrap, a) : a;
  }
}
