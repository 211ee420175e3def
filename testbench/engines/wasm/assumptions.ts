import type { Graph } from './graph.js';
import type { Literals } from './literals.js';
import { Code } from './opcodes.js';

/** What choices come to where some conditions are taken as given. */
export class Assumptions {
  /** Words that are taken not to be 0, or to be. */
  private readonly given = new Map<number, boolean>();

  constructor(
    private readonly graph: Graph,
    private readonly literals: Literals,
  ) {}

  /** Takes a condition with one value for all lanes as given; `undefined` for not known. */
  assume(condition: number, holds: boolean | undefined): void {
    // The first literal says the same as the condition, of the word that others see too.
    const literal = this.literals.of(condition, 1)[0] ?? 2 * condition + 1;
    if (holds === undefined) this.given.delete(literal >> 1);
    else this.given.set(literal >> 1, holds === ((literal & 1) === 1));
  }

  /**
   * The operation that another comes to. What has one value for all lanes stays as it is: it may be kept from before, when what it
   * chooses from was not yet changed.
   */
  settled(id: number): number {
    const { graph } = this;
    if (this.given.size === 0) return id;
    let at = id;
    while (graph.kind[at] === Code.select && graph.group[at] !== 0) {
      const holds = this.holds(graph.a[at] ?? 0);
      if (holds === undefined) return at;
      at = (holds ? graph.b[at] : graph.c[at]) ?? 0;
    }
    return at;
  }

  /** Whether a condition holds, of lanes whether it does in all of them. */
  private holds(condition: number): boolean | undefined {
    const { given, literals } = this;
    const cannotBe = (truth: number): boolean =>
      literals.of(condition, truth).some(literal => given.get(literal >> 1) === ((literal & 1) === 0));
    return cannotBe(1) ? false : cannotBe(0) ? true : undefined;
  }
}
