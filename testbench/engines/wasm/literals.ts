import type { Graph } from './graph.js';
import { Code, I32, I64 } from './opcodes.js';

/** A condition on an operation: `2 * id + 1` says that its word is not 0, `2 * id` that it is 0. */
export type Literal = number;

/** Conditions that follow from one condition, at most. */
const MOST = 12;

/** What follows from words being 0 or not. */
export class Literals {
  private readonly known = new Map<Literal, readonly Literal[]>();

  constructor(private readonly graph: Graph) {}

  /** The literals that hold where the word of `id` is not 0 (`truth` 1) or is 0 (`truth` 0), the strongest first. */
  of(id: number, truth: number): readonly Literal[] {
    const asked = 2 * id + truth;
    let found = this.known.get(asked);
    if (found === undefined) {
      const list: Literal[] = [];
      this.expand(id, truth, list);
      found = list;
      this.known.set(asked, found);
    }
    return found;
  }

  private expand(id: number, truth: number, into: Literal[]): void {
    const { graph } = this;
    const kind = graph.kind[id] ?? 0;
    const a = graph.a[id] ?? 0;
    const b = graph.b[id] ?? 0;
    const c = graph.c[id] ?? 0;
    switch (kind) {
      case Code.const32:
      case Code.const64:
        return;
      case I32.eqz:
      case I64.eqz:
        this.expand(a, 1 - truth, into);
        return;
      case Code.extend:
        this.expand(a, truth, into);
        return;
      case I32.ne:
      case I64.ne:
        if (!graph.isZero(b)) break;
        this.expand(a, truth, into);
        return;
      case I32.xor:
        if (graph.bits[id] !== 1 || !graph.isConstant(b)) break;
        this.expand(a, 1 - truth, into);
        return;
      default:
    }
    const literal = 2 * id + truth;
    if (into.length >= MOST || into.includes(literal)) return;
    into.push(literal);
    if (
      kind === I32.and || kind === I64.and ? truth === 1 : (kind === I32.or || kind === I64.or) && truth === 0
    ) {
      this.expand(a, truth, into);
      this.expand(b, truth, into);
    } else if (kind === Code.select && truth === 1) {
      const first = graph.isZero(b);
      if (first === graph.isZero(c)) return;
      this.expand(a, first ? 0 : 1, into);
      this.expand(first ? c : b, 1, into);
    }
  }
}
