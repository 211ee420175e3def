import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { variableName } from '../diagnostics/names.js';
import { bitsText, reachableBits } from '../ir/bit-ranges.js';
import type { BitRange } from '../ir/bit-ranges.js';
import type { Module } from '../ir/module.js';
import type { Site, Variable } from '../ir/node.js';
import { driversOf, intricateVariables } from '../ir/prune.js';
import type { Assign, Statement } from '../ir/statement.js';
import { siteOf } from '../ir/statement.js';
import { forEachStatement } from '../ir/walk.js';

/** An assignment seen before: `certain` when it stands under no condition and its bits are known. */
interface Earlier {
  readonly certain: boolean;
  readonly site: Site | undefined;
}

interface Conflict {
  readonly first: Earlier;
  readonly second: Assign;
  readonly bits: BitRange;
}

function assignsIn(statement: Statement): Assign[] {
  const assigns: Assign[] = [];
  forEachStatement([statement], inner => {
    if (inner.kind === 'assign') assigns.push(inner);
  });
  return assigns;
}

/** Remembers which statement first drove each bit, in pieces between the bits where some assignment begins or ends. */
class FirstDrivers {
  private readonly bounds: readonly number[];
  private readonly place: ReadonlyMap<number, number>;
  private readonly drivers: (Earlier | undefined)[] = [];

  constructor(assigns: readonly Assign[]) {
    const ends = assigns.flatMap(({ target }) => reachableBits(target).flatMap(({ lo, end }) => [lo, end]));
    this.bounds = [...new Set(ends)].sort((a, b) => a - b);
    this.place = new Map(this.bounds.map((bound, i) => [bound, i]));
  }

  private pieces({ lo, end }: BitRange): { from: number; to: number } {
    return { from: this.place.get(lo) ?? 0, to: this.place.get(end) ?? 0 };
  }

  /** The first earlier driver of one of the bits, and the bits that it shares. */
  find(range: BitRange): { first: Earlier; bits: BitRange } | undefined {
    const { from, to } = this.pieces(range);
    for (let i = from; i < to; i++) {
      const first = this.drivers[i];
      if (first === undefined) continue;
      let last = i;
      while (last + 1 < to && this.drivers[last + 1] === first) last++;
      return { first, bits: { lo: this.bounds[i] ?? 0, end: this.bounds[last + 1] ?? 0 } };
    }
    return undefined;
  }

  add(range: BitRange, driver: Earlier): void {
    const { from, to } = this.pieces(range);
    for (let i = from; i < to; i++) this.drivers[i] ??= driver;
  }
}

/** True for assignments without condition to bits known beforehand, each above those before it, as a loop over a vec makes them. */
function isAscending(statements: readonly Statement[]): boolean {
  let end = 0;
  return statements.every(statement => {
    if (statement.kind !== 'assign' || statement.target.steps.length > 0) return false;
    const { lo, width } = statement.target;
    const above = lo >= end;
    end = lo + width;
    return above;
  });
}

/**
 * The first unconditional assignment that drives bits already driven by an earlier one. An assignment whose index is chosen
 * at run time counts as conditional, and is dead only if all that it can drive is driven again.
 */
function conflictIn(statements: readonly Statement[]): Conflict | undefined {
  const perStatement = statements.map(assignsIn);
  const drivers = new FirstDrivers(perStatement.flat());
  const indexed: { readonly span: BitRange; readonly driver: Earlier }[] = [];
  for (const [i, statement] of statements.entries()) {
    const assigns = perStatement[i] ?? [];
    const certain = statement.kind === 'assign' && statement.target.steps.length === 0;
    if (certain) {
      const bits: BitRange = { lo: statement.target.lo, end: statement.target.lo + statement.target.width };
      const shared = drivers.find(bits);
      if (shared !== undefined) return { second: statement, ...shared };
      const dead = indexed.find(({ span }) => span.lo >= bits.lo && span.end <= bits.end);
      if (dead !== undefined) return { second: statement, first: dead.driver, bits: dead.span };
    }
    for (const { target, site } of assigns) {
      const driver: Earlier = { certain, site: site ?? siteOf(statement) };
      const reach = reachableBits(target);
      const [first, last] = [reach[0], reach.at(-1)];
      if (target.steps.length === 0)
        reach.forEach(range => {
          drivers.add(range, driver);
        });
      else if (first !== undefined && last !== undefined)
        indexed.push({ span: { lo: first.lo, end: last.end }, driver });
    }
  }
  return undefined;
}

function describe(variable: Variable, { first, second, bits }: Conflict): Diagnostic {
  const name = variableName(variable);
  const whole = bits.lo === 0 && bits.end === variable.width;
  const what = whole ? name : `${bitsText([bits])} of ${name}`;
  if (first.certain) {
    const message = `${what} ${what.startsWith('bits') ? 'are' : 'is'} driven twice`;
    return diagnostic(
      'double-driver',
      message,
      second.site,
      'keep one of the two, or put the second under when',
      [{ message: 'first driven here', site: first.site }],
    );
  }
  return diagnostic(
    'double-driver',
    `this assignment to ${what} always wins over an earlier one`,
    second.site,
    'put the assignment without condition first, as the default, and the conditional ones after it',
    [{ message: 'this one never takes effect', site: first.site }],
  );
}

/** No unconditional assignment drives bits that an earlier one drives: of two, the earlier would be dead. */
export function checkDoubleDriver(module: Module): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const variable of intricateVariables(module)) {
    const statements = driversOf(module, variable);
    if (statements.length < 2 || isAscending(statements)) continue;
    const conflict = conflictIn(statements);
    if (conflict !== undefined) found.push(describe(variable, conflict));
  }
  return found;
}
