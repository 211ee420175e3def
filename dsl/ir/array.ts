import type { Instance, Module } from './module.js';
import type { Node, Variable } from './node.js';

/**
 * An expression of the member number i of an array, 0 up to n - 1.
 *
 * - `same`: one expression for every member.
 * - `count`: the constant `start + step * i`, in the type of `like`, the widest of them.
 * - `slice`: bits `start + step * i` and up, `like.width` of them, of `of`.
 * - `family`: the variable `members[i]`: made by one call of the source, in order, such as the registers of the same loop.
 * - `neighbour`: output `pin` of member `i - distance` of the same array; the members in `ends` take the expression there
 *   instead: those at the end that have no such neighbour, and in a grid those at the edge. A negative distance looks the
 *   other way. In a plain chain `ends` has as many entries as the distance.
 * - `operation`: the operator of `like` (its kind, op, type), on operands that are patterns, in the order of `operandsOf`.
 * - `each`: `nodes[i]`, without a rule.
 */
export type Pattern =
  | { readonly kind: 'same'; readonly node: Node }
  | { readonly kind: 'count'; readonly like: Node; readonly start: bigint; readonly step: bigint }
  | {
      readonly kind: 'slice';
      readonly like: Node;
      readonly of: Node;
      readonly start: number;
      readonly step: number;
    }
  | { readonly kind: 'family'; readonly members: readonly Variable[] }
  | {
      readonly kind: 'neighbour';
      readonly pin: Variable;
      readonly distance: number;
      readonly ends: ReadonlyMap<number, Node>;
    }
  | { readonly kind: 'operation'; readonly like: Node; readonly operands: readonly Pattern[] }
  | { readonly kind: 'each'; readonly nodes: readonly Node[] };

/** One input pin of an array's members. */
export interface ArrayInput {
  /** The input inside the module. */
  readonly pin: Variable;
  /** The pin of each member, as the parent drives it. */
  readonly members: readonly Variable[];
  /**
   * What drives member i. When a member's pin is driven in parts or under conditions, the statements stand as they are and
   * this is `each` of the pins themselves.
   */
  readonly source: Pattern;
}

/** One output pin of an array's members. */
export interface ArrayOutput {
  readonly pin: Variable;
  /** The pin of each member, as the parent reads it. */
  readonly members: readonly Variable[];
  /** Expressions of the parent that are all members' bits side by side, member 0 lowest. */
  readonly packed: readonly Node[];
}

/** Instances of one module made at one place of the source, in the order in which they were made; at least two. */
export interface InstanceArray {
  readonly hint: string;
  readonly module: Module;
  readonly members: readonly Instance[];
  readonly inputs: readonly ArrayInput[];
  readonly outputs: readonly ArrayOutput[];
}
