import type { Domain } from './domain.js';
import type { Memory } from './module.js';
import type { Node, Site, Variable } from './node.js';

/**
 * One lane chosen at run time: adds `index * stride` bits; an index of `lanes` or more is undefined; the
 * interpreter then drives nothing. */
export interface LaneStep {
  readonly index: Node;
  readonly stride: number;
  readonly lanes: number;
}

/** What an assignment drives: `width` bits of `variable` from bit `lo` plus the offsets of the lane steps. */
export interface Target {
  readonly variable: Variable;
  readonly lo: number;
  readonly width: number;
  readonly steps: readonly LaneStep[];
}

/** True when the target is all of its variable. */
export function isWhole(target: Target): boolean {
  return target.steps.length === 0 && target.width === target.variable.width;
}

/**
 * Statements run in order at each evaluation; the last active assignment to a bit wins. A register, read port or memory takes
 * its assignments at the clock edge, from values before the edge; every other variable follows at once.
 */
export type Statement = Assign | When | Switch | MemorySample | MemoryWrite | Check;

export interface Assign {
  readonly kind: 'assign';
  readonly target: Target;
  /** Already of the target's width; signedness is the target's business only where the value is narrower. */
  readonly value: Node;
  readonly site: Site | undefined;
}

export interface Arm {
  readonly condition: Node;
  readonly body: readonly Statement[];
  readonly site: Site | undefined;
}

export interface When {
  readonly kind: 'when';
  readonly arms: readonly Arm[];
  readonly otherwise: readonly Statement[] | undefined;
}

export interface SwitchCase {
  readonly values: readonly bigint[];
  readonly body: readonly Statement[];
  readonly site: Site | undefined;
}

export interface Switch {
  readonly kind: 'switch';
  readonly subject: Node;
  /** Names of the subject's values, for a choice: it holds no other value. */
  readonly labels: readonly string[] | undefined;
  readonly cases: readonly SwitchCase[];
  readonly otherwise: readonly Statement[] | undefined;
  readonly site: Site | undefined;
}

/** A synchronous read: `port` takes the addressed word at the clock edge, as `memory.collision` says. */
export interface MemorySample {
  readonly kind: 'memorySample';
  readonly port: Variable;
  readonly memory: Memory;
  readonly address: Node;
  readonly site: Site | undefined;
}

/** Mask bit i guards bits i*g up to i*g + g - 1 of the word, where g = width / mask width. */
export interface MemoryWrite {
  readonly kind: 'memoryWrite';
  readonly memory: Memory;
  readonly address: Node;
  readonly data: Node;
  readonly mask: Node | undefined;
  readonly site: Site | undefined;
}

/** Checked at the clock edge outside reset, where the statement is active. */
export interface Check {
  readonly kind: 'check';
  readonly what: 'assert' | 'assume' | 'cover';
  readonly condition: Node;
  readonly message: string;
  readonly domain: Domain;
  readonly site: Site | undefined;
}

/** Where a statement was written; a `when` stands where its first arm does. */
export function siteOf(statement: Statement): Site | undefined {
  return statement.kind === 'when' ? statement.arms[0]?.site : statement.site;
}
