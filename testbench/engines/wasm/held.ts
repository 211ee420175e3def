import type { Graph } from './graph.js';
import { Kind } from './kinds.js';
import type { Literal, Literals } from './literals.js';
import { Code, I32, I64 } from './opcodes.js';

/** Operations that are looked at to find out when a register changes, at most. */
const MOST = 400;

/** Whether a word is what a register holds. */
export function isHeld(graph: Graph, id: number, address: number, state: number): boolean {
  const { kind, a, c, d } = graph;
  return kind[id] === Kind.load && a[id] === address && c[id] === state && d[id] === state + 1;
}

/** Bits `lo` up to `hi - 1` of a word are those of the memory, each of the others that or 0; none where `lo` is `hi`. */
interface Run {
  readonly lo: number;
  readonly hi: number;
}

/** What a word is, beside what the memory holds. */
interface Kept {
  /** Where it holds nothing else. */
  readonly held: Run | undefined;
  /** What is known wherever it holds something else; undefined where it never does. */
  readonly changed: readonly Literal[] | undefined;
}

const ALWAYS: readonly Literal[] = [];
const nothing: Run = { lo: 0, hi: 0 };
const changes: Kept = { held: undefined, changed: ALWAYS };

/** What is known in both cases. */
function either(a: Kept['changed'], b: Kept['changed']): Kept['changed'] {
  if (a === undefined || b === undefined) return a ?? b;
  return a.filter(literal => b.includes(literal));
}

const LOADED = new Map<number, number>([
  [Code.load8, 8],
  [Code.load16, 16],
  [Code.load32, 32],
  [Code.load64, 64],
]);

/**
 * Finds out when a register changes: its next value is taken apart through choices and through bits that are put side by side, down to
 * what it holds already.
 */
class Keeping {
  private readonly found = new Map<number, Kept>();
  private left = MOST;

  constructor(
    private readonly graph: Graph,
    private readonly literals: Literals,
  ) {}

  /** Of a word of which bit 0 stands at bit `at` of the memory. */
  of(id: number, at: number): Kept {
    const key = id * 2 ** 30 + at;
    let kept = this.found.get(key);
    if (kept === undefined) {
      kept = this.left-- > 0 ? this.find(id, at) : changes;
      this.found.set(key, kept);
    }
    return kept;
  }

  private find(id: number, at: number): Kept {
    const { graph } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    switch (kind) {
      case Kind.load: {
        const size = LOADED.get(b);
        return size === undefined || 8 * a !== at
          ? changes
          : { held: { lo: 0, hi: size }, changed: undefined };
      }
      case Code.const32:
      case Code.const64:
        return graph.isZero(id) ? { held: nothing, changed: undefined } : changes;
      case Code.extend:
        return this.of(a, at);
      case Code.wrap:
        return this.cut(this.of(a, at), 32);
      case Code.select:
        return this.choice(a, this.of(b, at), this.of(c, at));
      case I32.or:
      case I64.or:
        return this.sideBySide(this.of(a, at), this.of(b, at));
      case I32.and:
      case I64.and:
        return this.masked(a, b, at);
      case I32.shl:
      case I64.shl:
        return this.moved(a, b, at, 1);
      case I32.shr:
      case I64.shr:
        return this.moved(a, b, at, -1);
      default:
        return changes;
    }
  }

  private cut({ held, changed }: Kept, width: number): Kept {
    return { held: held && { lo: Math.min(held.lo, width), hi: Math.min(held.hi, width) }, changed };
  }

  private masked(word: number, mask: number, at: number): Kept {
    const ones = this.graph.isConstant(mask) ? this.graph.constantOf(mask) : undefined;
    if (ones === undefined || ones < 0n || (ones & (ones + 1n)) !== 0n) return changes;
    return this.cut(this.of(word, at), ones.toString(2).length);
  }

  private moved(word: number, by: number, at: number, way: 1 | -1): Kept {
    const { graph } = this;
    if (!graph.isConstant(by)) return changes;
    const step = way * (graph.a[by] ?? 0);
    const width = graph.is64[word] === true ? 64 : 32;
    const { held, changed } = this.of(word, at + step);
    if (held === undefined) return { held, changed };
    const put = (bit: number): number => Math.max(0, Math.min(width, bit + step));
    return { held: { lo: put(held.lo), hi: put(held.hi) }, changed };
  }

  private choice(condition: number, yes: Kept, no: Kept): Kept {
    const under = ({ held, changed }: Kept, truth: number): Kept['changed'] =>
      held !== undefined && changed === undefined
        ? undefined
        : [...new Set([...(changed ?? ALWAYS), ...this.literals.of(condition, truth)])];
    const changed = either(under(yes, 1), under(no, 0));
    if (yes.held === undefined || no.held === undefined) return { held: yes.held ?? no.held, changed };
    if (yes.held.lo !== no.held.lo) return changes;
    return { held: { lo: yes.held.lo, hi: Math.min(yes.held.hi, no.held.hi) }, changed };
  }

  private sideBySide(a: Kept, b: Kept): Kept {
    if (a.held === undefined || b.held === undefined) return changes;
    const changed = either(a.changed, b.changed);
    const [low, high] = a.held.lo <= b.held.lo ? [a.held, b.held] : [b.held, a.held];
    if (low.lo === low.hi) return { held: high, changed };
    if (high.lo === high.hi) return { held: low, changed };
    if (high.lo > low.hi) return changes;
    return { held: { lo: low.lo, hi: Math.max(low.hi, high.hi) }, changed };
  }
}

/** Literals that hold wherever the `bits` bits at an address change when `value` is stored there; more may hold. */
export function conditionsOfChange(
  graph: Graph,
  literals: Literals,
  value: number,
  { address, bits }: { readonly address: number; readonly bits: number },
): readonly Literal[] {
  const { held, changed } = new Keeping(graph, literals).of(value, 8 * address);
  const isWhole = held?.lo === 0 && held.hi >= bits;
  return isWhole ? (changed ?? ALWAYS) : ALWAYS;
}
