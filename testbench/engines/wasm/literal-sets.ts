import type { Literal } from './literals.js';

/** Literals of a set at most; more are left out. */
const MOST = 24;
/** Larger than any number of a set. */
const RANGE = 2 ** 24;

/**
 * Sets of literals, equal ones made once: a set is a number, 0 the empty one. Each is its largest literal and the set of the
 * rest.
 */
export class LiteralSets {
  readonly largest: number[] = [-1];
  readonly rest: number[] = [0];
  private readonly length: number[] = [0];
  private readonly made = new Map<number, number>();
  private readonly met = new Map<number, number>();

  get count(): number {
    return this.largest.length;
  }

  private put(literal: Literal, rest: number): number {
    const key = literal * RANGE + rest;
    let set = this.made.get(key);
    if (set === undefined) {
      set = this.largest.push(literal) - 1;
      this.rest.push(rest);
      this.length.push((this.length[rest] ?? 0) + 1);
      this.made.set(key, set);
    }
    return set;
  }

  /** The set with one literal more. */
  with(set: number, literal: Literal): number {
    const largest = this.largest[set] ?? -1;
    if (literal === largest || (this.length[set] ?? 0) >= MOST) return set;
    if (literal > largest) return this.put(literal, set);
    const rest = this.rest[set] ?? 0;
    const fuller = this.with(rest, literal);
    return fuller === rest ? set : this.put(largest, fuller);
  }

  /** The set with all of some literals. */
  withAll(set: number, literals: readonly Literal[]): number {
    let result = set;
    for (const literal of literals) result = this.with(result, literal);
    return result;
  }

  /** What is in both sets. */
  meet(a: number, b: number): number {
    if (a === b) return a;
    if (a === 0 || b === 0) return 0;
    const key = a < b ? a * RANGE + b : b * RANGE + a;
    let met = this.met.get(key);
    if (met === undefined) {
      const x = this.largest[a] ?? 0;
      const y = this.largest[b] ?? 0;
      const restOfA = this.rest[a] ?? 0;
      const restOfB = this.rest[b] ?? 0;
      if (x > y) met = this.meet(restOfA, b);
      else if (x < y) met = this.meet(a, restOfB);
      else met = this.put(x, this.meet(restOfA, restOfB));
      this.met.set(key, met);
    }
    return met;
  }
}
