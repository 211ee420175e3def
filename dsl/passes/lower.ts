import { binary, bitsOf, constant, mux, resize, unary } from '../ir/build.js';
import type { Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { driversIn } from '../ir/prune.js';
import { isWhole } from '../ir/statement.js';
import type { Check, MemorySample, MemoryWrite, Statement, Switch, Target, When } from '../ir/statement.js';
import { combinationalSources } from './combinational.js';
import { cyclicComponents } from './graph.js';
import { Pieces } from './pieces.js';

/** A statement that acts at a clock edge, and when: one bit, 1 while it is active. */
export interface Guarded<S extends Statement> {
  readonly statement: S;
  readonly guard: Node;
}

/** Expressions of variables of one module, by their number: a large array has tens of thousands. */
export class NextValues {
  private readonly list: (Node | undefined)[] = [];

  /** Adds the expression of the variable after the last one; undefined for a variable that has none. */
  push(value: Node | undefined): void {
    this.list.push(value);
  }

  get({ id }: Variable): Node | undefined {
    return this.list[id];
  }

  /** All of them, in the order of the variables. */
  values(): readonly Node[] {
    return this.list.filter(value => value !== undefined);
  }
}

/**
 * A module as equations: the statement tree turned into expressions. Variables stand in them as leaves, so each expression
 * is as large as the statements that drive its variable, and parts are shared.
 */
export interface Lowered {
  readonly module: Module;
  /**
   * For each wire, output and instance's input its value; for each register its value after the next edge of its domain
   * outside reset, enable included; of the variable's type.
   */
  readonly next: NextValues;
  /** Writes of all memories in the order in which they take effect: of two to one address the later wins. */
  readonly writes: readonly Guarded<MemoryWrite>[];
  /** Synchronous reads: while none of a read port's guards is 1, it holds; of several the last wins. */
  readonly samples: readonly Guarded<MemorySample>[];
  readonly checks: readonly Guarded<Check>[];
  /**
   * The wires, outputs and pins of instances in an order in which each follows what it depends on. A group of several, or
   * one that stands in its own expression, depends on itself word by word, not bit by bit: evaluate it until nothing changes.
   */
  readonly order: readonly (readonly Variable[])[];
}

/** Expressions that are needed again and again, made once each. */
class Shared {
  private readonly nots = new Map<Node, Node>();
  private readonly equals = new Map<Node, Map<bigint, Node>>();
  private readonly ands = new Map<Node, Map<Node, Node>>();

  not(a: Node): Node {
    return once(this.nots, a, () => unary('not', a, 1));
  }

  equal(a: Node, value: bigint): Node {
    const known = once(this.equals, a, () => new Map<bigint, Node>());
    return once(known, value, () => binary('eq', a, constant(value, a.width, a.signed), 1));
  }

  /** `undefined` stands for 1. */
  and(a: Node | undefined, b: Node): Node {
    if (a === undefined) return b;
    return once(
      once(this.ands, a, () => new Map<Node, Node>()),
      b,
      () => binary('and', a, b, 1),
    );
  }

  any(bits: readonly Node[]): Node {
    return bits.reduce((a, b) => binary('or', a, b, 1));
  }
}

function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The ways through a conditional statement, each with its condition, tried in order. */
function choicesOf(
  statement: When | Switch,
  shared: Shared,
): readonly { readonly condition: Node; readonly body: readonly Statement[] }[] {
  if (statement.kind === 'when') return statement.arms;
  const { subject } = statement;
  return statement.cases
    .filter(item => item.values.length > 0)
    .map(({ values, body }) => ({
      condition: shared.any(values.map(value => shared.equal(subject, value))),
      body,
    }));
}

/** The places that a target can drive, in ascending order, each with the condition that chooses it. */
function placesOf(
  target: Target,
  shared: Shared,
): { readonly lo: number; readonly chosen: Node | undefined }[] {
  let places: { lo: number; chosen: Node | undefined }[] = [{ lo: target.lo, chosen: undefined }];
  for (const { index, stride, lanes } of target.steps) {
    // An index that cannot count to the last lane never chooses it.
    const reachable = Math.min(lanes, index.width < 31 ? 2 ** index.width : lanes);
    places = places.flatMap(({ lo, chosen }) =>
      Array.from({ length: reachable }, (_, i) => ({
        lo: lo + i * stride,
        chosen: shared.and(chosen, shared.equal(index, BigInt(i))),
      })),
    );
  }
  return places.sort((a, b) => a.lo - b.lo);
}

/** Drives the target's bits of `now` with `value`. */
function drive(now: Pieces, target: Target, value: Node, shared: Shared): void {
  const bits = bitsOf(resize(value, target.width, value.signed));
  for (const { lo, chosen } of placesOf(target, shared)) {
    const driven =
      chosen === undefined ? bits : mux(chosen, bits, now.read(lo, target.width), target.width, false);
    now.write(lo, driven);
  }
}

/** The value of a variable that is `start` before the statements. */
function through(statements: readonly Statement[], start: Pieces, shared: Shared): Pieces {
  let now = start.copy();
  statements.forEach(statement => {
    if (statement.kind === 'assign') drive(now, statement.target, statement.value, shared);
    if (statement.kind !== 'when' && statement.kind !== 'switch') return;
    const otherwise = through(statement.otherwise ?? [], now, shared);
    now = choicesOf(statement, shared).reduceRight(
      (rest, { condition, body }) => Pieces.choose(condition, through(body, now, shared), rest),
      otherwise,
    );
  });
  return now;
}

function nextOf(variable: Variable, drivers: readonly Statement[], shared: Shared): Node | undefined {
  const { role, width, signed, fallback, enable } = variable;
  const only = drivers[0];
  // Driven by one thing at all times, as most pins of instances are.
  if (
    enable === undefined &&
    drivers.length === 1 &&
    only?.kind === 'assign' &&
    isWhole(only.target) &&
    only.value.width === width &&
    only.value.signed === signed
  )
    return only.value;
  if (role === 'register') {
    const value = through(drivers, Pieces.of(variable), shared).whole(signed);
    return enable === undefined || value === variable ? value : mux(enable, value, variable, width, signed);
  }
  if (role !== 'wire' && role !== 'output' && role !== 'instanceInput') return undefined;
  const start = fallback === undefined ? constant(0n, width, signed) : resize(fallback, width, signed);
  return through(drivers, Pieces.of(start), shared).whole(signed);
}

/** Calls back for each statement that is no condition, with the bit that is 1 while it is active. */
function guardAll(
  statements: readonly Statement[],
  guard: Node | undefined,
  shared: Shared,
  visit: (statement: Statement, guard: Node) => void,
): void {
  for (const statement of statements) {
    if (statement.kind !== 'when' && statement.kind !== 'switch') {
      if (statement.kind !== 'assign') visit(statement, guard ?? constant(1n, 1));
      continue;
    }
    let open = guard;
    for (const { condition, body } of choicesOf(statement, shared)) {
      guardAll(body, shared.and(open, condition), shared, visit);
      open = shared.and(open, shared.not(condition));
    }
    guardAll(statement.otherwise ?? [], open, shared, visit);
  }
}

/** Combinational variables after what they depend on, those that depend on each other together. */
function orderOf(module: Module): (readonly Variable[])[] {
  const combinational = new Set(
    module.variables.filter(({ role }) => role !== 'register' && role !== 'readPort' && role !== 'input'),
  );
  const groupOf = new Map<Node, Variable[]>();
  for (const component of cyclicComponents<Node>(combinational, combinationalSources)) {
    const group = component.filter(node => node.kind === 'variable').sort((a, b) => a.id - b.id);
    for (const node of component) groupOf.set(node, group);
  }
  const order: (readonly Variable[])[] = [];
  const done = new Set<Node | readonly Variable[]>();
  for (const root of combinational) {
    const path: { readonly node: Node; readonly next: readonly Node[]; at: number }[] = [];
    const enter = (node: Node): void => {
      const group = groupOf.get(node);
      if (done.has(group ?? node)) return;
      done.add(group ?? node);
      // A group is one step: what any of its members depends on comes first.
      path.push({ node, next: (group ?? [node]).flatMap(member => outside(member, group)), at: 0 });
    };
    const outside = (member: Node, group: readonly Variable[] | undefined): readonly Node[] =>
      group === undefined
        ? combinationalSources(member)
        : sourcesBeyond(member, node => groupOf.get(node) === group);
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.next[top.at++];
      if (target !== undefined) {
        enter(target);
        continue;
      }
      path.pop();
      const group = groupOf.get(top.node);
      if (group !== undefined) order.push(group);
      else if (top.node.kind === 'variable' && combinational.has(top.node)) order.push([top.node]);
    }
  }
  return order;
}

/** What a member of a group depends on outside of it. */
function sourcesBeyond(member: Node, inside: (node: Node) => boolean): Node[] {
  const beyond: Node[] = [];
  const seen = new Set<Node>([member]);
  for (const node of seen) {
    for (const source of combinationalSources(node)) {
      if (!inside(source)) beyond.push(source);
      else if (source.kind !== 'variable') seen.add(source);
    }
  }
  return beyond;
}

const known = new WeakMap<Module, Lowered>();
const none: readonly Statement[] = [];

/** The equations of a finished module; those of the modules below it are asked for one by one. */
export function lower(module: Module): Lowered {
  const before = known.get(module);
  if (before !== undefined) return before;
  const shared = new Shared();
  const next = new NextValues();
  const drivers = driversIn(module);
  module.variables.forEach(variable => {
    const isDriven = variable.role !== 'instanceOutput' && variable.role !== 'input';
    next.push(isDriven ? nextOf(variable, drivers[variable.id] ?? none, shared) : undefined);
  });
  const writes: Guarded<MemoryWrite>[] = [];
  const samples: Guarded<MemorySample>[] = [];
  const checks: Guarded<Check>[] = [];
  guardAll(module.body, undefined, shared, (statement, guard) => {
    if (statement.kind === 'memoryWrite') writes.push({ statement, guard });
    if (statement.kind === 'memorySample') samples.push({ statement, guard });
    if (statement.kind === 'check') checks.push({ statement, guard });
  });
  let order: Lowered['order'] | undefined;
  const lowered: Lowered = {
    module,
    next,
    writes,
    samples,
    checks,
    get order() {
      return (order ??= orderOf(module));
    },
  };
  known.set(module, lowered);
  return lowered;
}
