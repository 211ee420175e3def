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
    const [kind = 0, a = 0, b = 0, c = 0] = [graph.kind[id], graph.a[id], graph.b[id], graph.c[id]];
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
      const [first, second] = [graph.isZero(b), graph.isZero(c)];
      if (first === second) return;
      this.expand(a, first ? 0 : 1, into);
      this.expand(first ? c : b, 1, into);
    }
  }
}
