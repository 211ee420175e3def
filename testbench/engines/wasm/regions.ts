import type { Literal, Literals } from './literals.js';
import type { LiteralSets } from './literal-sets.js';

/** A branch pays from this many operations on. */
const LEAST = 12;
/** Of fewer operations than this nothing is lost when they are worked out without need. */
const FEW = 4;

/** Conditions and the operations that matter only where they hold, inside the region `parent`. */
interface Region {
  parent: number;
  /** All of them hold in the region. */
  literals: Literal[];
}

/**
 * Regions nested in each other: each is evaluated by a branch of its own. The literals of a set lie along one path, the most
 * common first, so that sets share what they have in common. A region stands for less than its sets say, never for more: what
 * would not pay is part of the region around.
 */
export class Regions {
  /** Region 0 is all of the schedule. */
  readonly regions: Region[] = [{ parent: 0, literals: [] }];
  private readonly inner: Map<Literal, number>[] = [new Map<Literal, number>()];
  private readonly own: number[] = [0];
  private readonly ofSet: Int32Array;
  /** What a region became a part of. */
  private readonly became: number[] = [];

  /** `weights` are the numbers of operations that each set has. */
  constructor(
    private readonly sets: LiteralSets,
    literals: Literals,
    weights: Int32Array,
  ) {
    const counts = this.count(weights);
    this.ofSet = new Int32Array(weights.length);
    for (let set = 1; set < weights.length; set++)
      if ((weights[set] ?? 0) > 0) this.place(set, counts, weights[set] ?? 0);
    this.prune();
    for (let set = 1; set < weights.length; set++) {
      let region = this.ofSet[set] ?? 0;
      for (let next = this.became[region]; next !== undefined; next = this.became[region]) region = next;
      this.ofSet[set] = region;
    }
    for (const region of this.regions) region.literals = strongest(region.literals, literals);
  }

  /** The region of a set that has been given a weight. */
  of(set: number): number {
    return this.ofSet[set] ?? 0;
  }

  /** How many operations each literal is a condition of. */
  private count(weights: Int32Array): Map<Literal, number> {
    const { largest, rest } = this.sets;
    const counts = new Map<Literal, number>();
    // A set stands after its rest, so one pass downwards collects the weights of all sets that end in it.
    for (let set = 1; set < weights.length; set++) {
      const weight = weights[set] ?? 0;
      for (let at = set; weight > 0 && at > 0; at = rest[at] ?? 0) {
        const literal = largest[at] ?? 0;
        counts.set(literal, (counts.get(literal) ?? 0) + weight);
      }
    }
    return counts;
  }

  private place(set: number, counts: ReadonlyMap<Literal, number>, weight: number): void {
    const { largest, rest } = this.sets;
    const path: Literal[] = [];
    for (let at = set; at > 0; at = rest[at] ?? 0) {
      const literal = largest[at] ?? 0;
      if ((counts.get(literal) ?? 0) >= LEAST) path.push(literal);
    }
    path.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
    let region = 0;
    for (const literal of path) {
      let next = this.inner[region]?.get(literal);
      if (next === undefined) {
        next = this.regions.push({ parent: region, literals: [literal] }) - 1;
        this.inner[region]?.set(literal, next);
        this.inner.push(new Map());
        this.own.push(0);
      }
      region = next;
    }
    this.own[region] = (this.own[region] ?? 0) + weight;
    this.ofSet[set] = region;
  }

  /** Makes regions that do not pay part of those around; inner regions stand after outer ones. */
  private prune(): void {
    const { regions, own } = this;
    // Operations of the regions inside, how many of those there are, and the last of them.
    const inside = regions.map(() => 0);
    const count = regions.map(() => 0);
    const last = regions.map(() => 0);
    const add = (list: number[], at: number, amount: number): void => {
      list[at] = (list[at] ?? 0) + amount;
    };
    for (let at = regions.length - 1; at > 0; at--) {
      const region = regions[at];
      const only = regions[last[at] ?? 0];
      if (region === undefined || only === undefined) continue;
      const { parent } = region;
      const here = own[at] ?? 0;
      const below = inside[at] ?? 0;
      const passes = count[at] === 1 && here < FEW;
      if (passes || here + below < LEAST) {
        add(own, parent, here);
        this.became[at] = parent;
      }
      if (passes && here + below >= LEAST) {
        only.literals.unshift(...region.literals);
        only.parent = parent;
      }
      if (this.became[at] !== undefined) region.literals = [];
      if (here + below < LEAST) continue;
      add(inside, parent, passes ? below : here + below);
      add(count, parent, 1);
      last[parent] = passes ? (last[at] ?? 0) : at;
    }
  }
}

/** Without literals that follow from others. */
function strongest(list: readonly Literal[], literals: Literals): Literal[] {
  const follows = (literal: Literal): boolean =>
    list.some(other => other !== literal && literals.of(other >> 1, other & 1).includes(literal));
  return list.filter(literal => !follows(literal));
}
