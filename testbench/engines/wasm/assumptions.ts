import type { Graph } from './graph.js';
import type { Literals } from './literals.js';
import { Code } from './opcodes.js';

/** What choices come to where some conditions are taken as given. */
export class Assumptions {
  private readonly given = new Map<number, boolean>();

  constructor(
    private readonly graph: Graph,
    private readonly literals: Literals,
  ) {}

  /** Takes a condition with one value for all lanes as given; `undefined` for not known. */
  assume(condition: number, holds: boolean | undefined): void {
    if (holds === undefined) this.given.delete(condition);
    else this.given.set(condition, holds);
  }

  /** The operation that another comes to. */
  settled(id: number): number {
    const { graph } = this;
    let at = id;
    while (graph.kind[at] === Code.select) {
      const holds = this.holds(graph.a[at] ?? 0);
      if (holds === undefined) return at;
      at = (holds ? graph.b[at] : graph.c[at]) ?? 0;
    }
    return at;
  }

  /** Whether a condition holds, of lanes whether it does in all of them. */
  private holds(condition: number): boolean | undefined {
    const { graph, given, literals } = this;
    if (given.size === 0 || graph.group[condition] === 0) return given.get(condition);
    const cannotBe = (truth: number): boolean =>
      literals.of(condition, truth).some(literal => given.get(literal >> 1) === ((literal & 1) === 0));
    return cannotBe(1) ? false : cannotBe(0) ? true : undefined;
  }
}
