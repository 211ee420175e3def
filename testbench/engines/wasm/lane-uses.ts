import type { Graph } from './graph.js';

/** How often operations of lanes are used in the work of one loop. */
export class LaneUses {
  private readonly counts = new Map<number, number>();

  constructor(
    private readonly graph: Graph,
    roots: readonly number[],
  ) {
    const pending = [...roots];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (graph.group[id] === 0) continue;
      const count = this.counts.get(id) ?? 0;
      this.counts.set(id, count + 1);
      if (count === 0) graph.pushOperands(id, pending);
    }
  }

  /** Operations of lanes. */
  get size(): number {
    return this.counts.size;
  }

  /** What is used for an operation: `own` only for that, `shared` for others too, without what is below that. */
  below(root: number): { readonly own: readonly number[]; readonly shared: readonly number[] } {
    const [own, shared]: [number[], number[]] = [[], []];
    // Operations stand after their operands, so the largest has been met by all that use it.
    const met = new Map([[root, this.counts.get(root) === 1 ? 1 : 0]]);
    while (met.size > 0) {
      const id = Math.max(...met.keys());
      const count = met.get(id) ?? 0;
      met.delete(id);
      if (this.graph.group[id] === 0) continue;
      if (count < (this.counts.get(id) ?? 0)) {
        shared.push(id);
        continue;
      }
      own.push(id);
      for (const operand of this.graph.operands(id)) met.set(operand, (met.get(operand) ?? 0) + 1);
    }
    return { own, shared };
  }
}
