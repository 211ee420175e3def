import { Assumptions } from './assumptions.js';
import { Kind, isComparison } from './kinds.js';
import { operatorsOf } from './lane-forms.js';
import { permuted } from './lane-permute.js';
import { laneByLane } from './lane-scalar.js';
import { LaneVectors, elementsOf, keyOf } from './lane-vectors.js';
import type { Parts } from './lane-vectors.js';
import { Code, I32, I64 } from './opcodes.js';
import type { Arithmetic } from './opcodes.js';
import { Vector } from './vector-opcodes.js';

/** Operations of an arm at least, for which a choice between arms is a branch. */
const BRANCH = 6;
const EMPTY_BLOCK = 0x40;

type Operator = 'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor' | 'shl' | 'shr' | 'shrSigned';
const operators: readonly Operator[] = ['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'shr', 'shrSigned'];
type Comparison = 'eq' | 'ne' | 'less' | 'greater' | 'lessEqual' | 'greaterEqual';
const comparisons: readonly Comparison[] = ['eq', 'ne', 'less', 'greater', 'lessEqual', 'greaterEqual'];

/** Writes the code that works out operations for a block of lanes. Each is worked out once, where it is first needed. */
export class LaneCode extends LaneVectors {
  private known = new Map<number, Parts>();
  /** What is taken as given in what is written next. */
  readonly given = new Assumptions(this.graph, this.around.literals);

  /** Begins a block: nothing is known of its lanes. */
  begin(): void {
    this.known.clear();
    this.forget();
  }

  /** Runs code that may not be reached: what it works out is not known afterwards. */
  inside(work: () => void): void {
    const before = new Map(this.known);
    work();
    this.known = before;
  }

  /** The values of an operation in elements of a width; where they are wider than that, their low bits. */
  parts(of: number, width: number): Parts {
    const id = this.given.settled(of);
    if (this.graph.group[id] === 0) return this.splat(id, width);
    const key = keyOf(id, width, false);
    let parts = this.known.get(key);
    if (parts === undefined) {
      const form = this.forms.of(id);
      if (form.mask) parts = this.each(elementsOf(width).neg, this.mask(id, width));
      else if (form.width === width) parts = this.work(id, width);
      else parts = this.resize(this.parts(id, form.width), form.width, width, this.forms.isSigned(id));
      this.known.set(key, parts);
    }
    return parts;
  }

  /** All bits of an element set where an operation is not 0. */
  mask(of: number, width: number): Parts {
    const id = this.given.settled(of);
    if (this.graph.group[id] === 0) return this.splatMask(id, width);
    const key = keyOf(id, width, true);
    let parts = this.known.get(key);
    if (parts === undefined) {
      const form = this.forms.of(id);
      if (form.width !== width) parts = this.resizeMask(this.mask(id, form.width), form.width, width);
      else if (form.mask) parts = this.workMask(id, width);
      else if (this.forms.isBit(id)) parts = this.each(elementsOf(width).neg, this.parts(id, width));
      else parts = this.each(elementsOf(width).ne, this.parts(id, width), this.zeros(width));
      this.known.set(key, parts);
    }
    return parts;
  }

  /** A bit for each lane of the block, set where an operation is not 0; leaves it. */
  bits(id: number): void {
    const [part = 0] = this.mask(id, 8);
    this.get(part);
    this.vector(Vector.bitMask8);
  }

  private work(id: number, width: number): Parts {
    const { graph } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    switch (kind) {
      case Kind.lane:
        return this.load(id, width);
      case Kind.fetch:
        return this.fetch(id, width);
      case Kind.permute:
        return permuted(this, this.parts(a, width), width, graph.permutations[b] ?? []);
      case Code.select:
        return this.choose(a, b, c, width);
      case Code.extend8:
      case Code.extend8To64:
        return this.resize(this.parts(a, 8), 8, width, true);
      case Code.extend16:
      case Code.extend16To64:
        return this.resize(this.parts(a, 16), 16, width, true);
      case Code.extend32To64:
        return this.resize(this.parts(a, 32), 32, width, true);
      case Code.wrap:
      case Code.extend:
      case Code.extendSigned:
        return this.parts(a, width);
    }
    const ops = operatorsOf(graph, a);
    const extended = this.forms.signExtended(id);
    if (extended !== undefined) return this.signExtend(extended.of, extended.bits, width);
    if (kind === ops.popcount && this.forms.ranges.of(a).most < 256 && !this.forms.isSigned(a))
      return this.resize(this.each(Vector.popcount8, this.parts(a, 8)), 8, width, false);
    const operator = operators.find(name => ops[name] === kind);
    if (operator === undefined) return laneByLane(this, id, width);
    return this.operate(id, operator, a, b, width);
  }

  private operate(id: number, operator: Operator, a: number, b: number, width: number): Parts {
    switch (operator) {
      case 'and':
      case 'or':
      case 'xor':
        return this.each(Vector[operator], this.parts(a, width), this.parts(b, width));
      case 'add':
      case 'sub':
        return this.each(elementsOf(width)[operator], this.parts(a, width), this.parts(b, width));
      case 'mul':
        return this.multiply(a, b, width);
      default:
        return this.shift(id, operator, a, b, width);
    }
  }

  private multiply(a: number, b: number, width: number): Parts {
    const { extendMul, mul } = elementsOf(width);
    const half = width / 2;
    const signed = this.forms.isSigned(a) || this.forms.isSigned(b);
    const isHalf = (id: number): boolean => {
      const narrow = this.graph.group[id] === 0 || this.forms.of(id).width === half;
      const { least, most } = this.forms.ranges.of(id);
      return narrow && (signed ? least >= -(2 ** (half - 1)) && most < 2 ** (half - 1) : most < 2 ** half);
    };
    if (extendMul === undefined || mul === undefined || !isHalf(a) || !isHalf(b))
      return this.each(mul ?? 0, this.parts(a, width), this.parts(b, width));
    const x = this.parts(a, half);
    const y = this.parts(b, half);
    const low = extendMul + (signed ? 0 : 2);
    return x.flatMap((part, i) =>
      [low, low + 1].map(instruction => this.each(instruction, [part], [y[i] ?? 0])[0] ?? 0),
    );
  }

  private shift(
    id: number,
    operator: 'shl' | 'shr' | 'shrSigned',
    a: number,
    b: number,
    width: number,
  ): Parts {
    const { graph, forms } = this;
    const fixed = forms.amount(id);
    if (fixed === undefined && graph.group[b] !== 0) return laneByLane(this, id, width);
    const values = this.parts(a, width);
    // Without a sign both shifts are one; in narrow elements only the unsigned one keeps the value.
    const name = operator === 'shrSigned' && !forms.isSigned(a) ? 'shr' : operator;
    const most = name === 'shrSigned' ? Math.min(fixed ?? 0, width - 1) : (fixed ?? 0);
    if (most >= width) return this.zeros(width);
    const amount = fixed === undefined ? this.condition(b) : undefined;
    return values.map(part => {
      this.get(part);
      if (amount === undefined) this.code.byte(Code.const32).signed(most);
      else this.get(amount);
      this.vector(elementsOf(width)[name]);
      return this.keep();
    });
  }

  private signExtend(of: number, bits: number, width: number): Parts {
    return this.parts(of, width).map(part => {
      this.get(part);
      for (const name of ['shl', 'shrSigned'] as const) {
        this.code.byte(Code.const32).signed(width - bits);
        this.vector(elementsOf(width)[name]);
      }
      return this.keep();
    });
  }

  private choose(condition: number, yes: number, no: number, width: number): Parts {
    if (this.graph.group[condition] === 0) {
      const arms = [yes, no].map(arm => this.around.uses.below(this.given.settled(arm)));
      if (arms.reduce((cost, { own }) => cost + this.cost(own), 0) >= BRANCH) {
        // What is used elsewhere too is worked out where all can find it.
        for (const { shared } of arms) for (const id of shared) this.workOut(id);
        return this.branch(condition, yes, no, width);
      }
    }
    const x = this.parts(yes, width);
    const y = this.parts(no, width);
    return this.blend(x, y, this.mask(condition, width));
  }

  /** The first where the bits of the third are set, else the second. */
  private blend(yes: Parts, no: Parts, masks: Parts): Parts {
    return yes.map((part, i) => {
      this.get(part);
      this.get(no[i] ?? 0);
      this.get(masks[i] ?? 0);
      this.vector(Vector.bitSelect);
      return this.keep();
    });
  }

  private branch(condition: number, yes: number, no: number, width: number): Parts {
    const results = Array.from({ length: width / 8 }, () => this.vectorLocal());
    const arm = (id: number): void => {
      this.inside(() => {
        this.parts(id, width).forEach((part, i) => {
          this.get(part);
          this.code.instruction(Code.localSet, results[i] ?? 0);
        });
      });
    };
    this.get(this.condition(condition));
    this.code.byte(Code.if).byte(EMPTY_BLOCK);
    arm(yes);
    this.code.byte(Code.else);
    arm(no);
    this.code.byte(Code.end);
    return results;
  }

  /** How many operations are still to be worked out. */
  private cost(ids: readonly number[]): number {
    return ids.filter(id => this.graph.kind[id] !== Kind.lane && !this.isKnown(id)).length;
  }

  private isKnown(id: number): boolean {
    const { width, mask } = this.forms.of(id);
    return this.known.has(keyOf(id, width, mask));
  }

  private workOut(id: number): void {
    const { width, mask } = this.forms.of(id);
    if (mask) this.mask(id, width);
    else this.parts(id, width);
  }

  private load(id: number, width: number): Parts {
    const { graph, around } = this;
    const array = graph.arrays[graph.a[id] ?? 0];
    if (array === undefined) throw new RangeError('no such array');
    const distance = array.lanes.distance({ rows: graph.b[id] ?? 0, columns: graph.c[id] ?? 0 });
    const base = around.baseOf(array, distance) + (this.place - distance) * array.bytes;
    return Array.from({ length: width / 8 }, (_, i) => {
      around.address(this.code, array.bytes);
      this.vector(Vector.load);
      this.code.unsigned(0).unsigned(base + 16 * i);
      return this.keep();
    });
  }

  /** The address of lane 0, without its base, where lanes read or write words that lie side by side; undefined elsewhere. */
  sideBySide(place: number, bytes: number): number | undefined {
    const { graph } = this;
    const isRun = (id: number): boolean =>
      graph.kind[id] === Kind.lane && graph.arrays[graph.a[id] ?? 0]?.run === bytes;
    if (isRun(place)) return graph.small(0);
    if (graph.kind[place] !== I32.add) return undefined;
    const [a = 0, b = 0] = graph.operands(place);
    if (isRun(b) && graph.group[a] === 0) return a;
    return isRun(a) && graph.group[b] === 0 ? b : undefined;
  }

  /** Leaves the address of the block's words that lie side by side, of so many bytes each. */
  addressOf(start: number, bytes: number): void {
    this.addressFrom(this.condition(start), bytes);
  }

  private addressFrom(local: number, bytes: number): void {
    this.get(local);
    this.around.address(this.code, bytes);
    this.code.byte(I32.add);
  }

  /** Words of memories. */
  private fetch(id: number, width: number): Parts {
    const { graph } = this;
    const start = this.sideBySide(graph.a[id] ?? 0, width / 8);
    if (start === undefined) return laneByLane(this, id, width);
    const bank = graph.b[id] ?? 0;
    const base = bank + (this.place * width) / 8;
    const from = this.offset(start, bank, this.around.room * (width / 8));
    return Array.from({ length: width / 8 }, (_, i) => {
      this.addressFrom(from, width / 8);
      this.vector(Vector.load);
      this.code.unsigned(0).unsigned(base + 16 * i);
      return this.keep();
    });
  }

  /** Addresses, for the lanes in which an operation is 0 a fixed one. */
  where(id: number, addresses: Parts, elsewhere: number): Parts {
    return this.blend(addresses, this.fixed(elsewhere), this.mask(id, 32));
  }

  private workMask(id: number, width: number): Parts {
    const { graph, forms } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    if (kind === Kind.permute) return permuted(this, this.mask(a, width), width, graph.permutations[b] ?? []);
    if (kind === Code.select) {
      const [x, y, by] = [this.mask(b, width), this.mask(c, width), this.mask(a, width)];
      return this.blend(x, y, by);
    }
    const ops = operatorsOf(graph, a);
    if (!isComparison(kind)) {
      const instruction = kind === ops.and ? Vector.and : kind === ops.or ? Vector.or : Vector.xor;
      return this.each(instruction, this.mask(a, width), this.mask(b, width));
    }
    if (kind === ops.eqz) {
      if (forms.isBit(a)) return this.each(Vector.not, this.mask(a, width));
      return this.each(elementsOf(width).eq, this.parts(a, width), this.zeros(width));
    }
    const instruction = this.comparison(kind, ops, a, b, width);
    if (instruction === undefined) return this.each(elementsOf(width).neg, laneByLane(this, id, width));
    return this.each(instruction, this.parts(a, width), this.parts(b, width));
  }

  private comparison(kind: number, ops: Arithmetic, a: number, b: number, width: number): number | undefined {
    const name = comparisons.find(
      one => kind === ops[one] || (one !== 'eq' && one !== 'ne' && kind === ops[`${one}Signed`]),
    );
    if (name === undefined) throw new TypeError('no comparison');
    const of = elementsOf(width);
    if (name === 'eq' || name === 'ne') return of[name];
    if (!this.forms.comparesUnsigned(kind, a, b)) return of[`${name}Signed`];
    // Numbers that are not negative compare alike as signed ones, where they fit.
    const signed = width === 64 && ops === I64 && [a, b].every(id => this.forms.ranges.of(id).least >= 0);
    return signed ? of[`${name}Signed`] : of[name];
  }
}
