import { fixedBits } from './fixed.js';
import { prune } from '../../ir/prune.js';
import type { Module } from '../../ir/module.js';
import type { Node, Variable } from '../../ir/node.js';
import type { Assign, Statement } from '../../ir/statement.js';
import { forEachExpression, forEachStatement } from '../../ir/walk.js';
import { combinationalSources } from '../../passes/combinational.js';

/** How the combinational variables of a module are printed. */
export interface Drivers {
  /** Unconditional assignments of a variable that together are all that drives it. */
  readonly continuous: ReadonlyMap<Variable, readonly Assign[]>;
  /** Conditionally driven variables of which every condition and value is fixed, with their bits. */
  readonly fixed: ReadonlyMap<Variable, bigint>;
  /** Variables that one `always @*` block drives, with the statements that do. */
  readonly blocks: readonly {
    readonly variables: readonly Variable[];
    readonly statements: readonly Statement[];
  }[];
}

const isCombinational = (variable: Variable): boolean =>
  variable.role === 'output' || variable.role === 'wire' || variable.role === 'instanceInput';

const targetsIn = (statement: Statement): Set<Variable> => {
  const found = new Set<Variable>();
  forEachStatement([statement], inner => {
    if (inner.kind === 'assign' && isCombinational(inner.target.variable)) found.add(inner.target.variable);
  });
  return found;
};

/** True when unconditional assignments to different bits are all that drives a variable, besides its default. */
function isContinuous(drivers: readonly Statement[]): drivers is readonly Assign[] {
  let covered = 0n;
  for (const driver of drivers) {
    if (driver.kind !== 'assign' || driver.target.steps.length > 0) return false;
    const bits = ((1n << BigInt(driver.target.width)) - 1n) << BigInt(driver.target.lo);
    if ((covered & bits) !== 0n) return false;
    covered |= bits;
  }
  return true;
}

/** True when one of the expressions follows one of `variables` without a clock edge between. */
export function follows(expressions: readonly Node[], variables: ReadonlySet<Node>): boolean {
  const seen = new Set(expressions);
  const pending = [...expressions];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (variables.has(node)) return true;
    for (const source of combinationalSources(node)) {
      if (seen.has(source)) continue;
      seen.add(source);
      pending.push(source);
    }
  }
  return false;
}

function expressionsIn(variables: readonly Variable[], statements: readonly Statement[]): Node[] {
  const found: Node[] = variables.flatMap(({ fallback }) => fallback ?? []);
  forEachStatement(statements, statement => {
    forEachExpression(statement, node => found.push(node));
  });
  return found;
}

/** Finds for each combinational variable whether it is assigned continuously or in a block, and which share a block. */
export function driversIn(module: Module): Drivers {
  const byVariable = new Map<Variable, Statement[]>();
  const groupOf = new Map<Variable, Set<Variable>>();
  for (const statement of module.body) {
    const targets = targetsIn(statement);
    for (const variable of targets)
      byVariable.set(variable, [...(byVariable.get(variable) ?? []), statement]);
    if (statement.kind === 'assign') continue;
    const merged = new Set<Variable>();
    for (const variable of targets)
      for (const member of groupOf.get(variable) ?? [variable]) merged.add(member);
    for (const variable of merged) groupOf.set(variable, merged);
  }
  const continuous = new Map<Variable, readonly Assign[]>();
  const groups = new Set<ReadonlySet<Variable>>();
  for (const variable of module.variables.filter(isCombinational)) {
    const drivers = byVariable.get(variable) ?? [];
    if (isContinuous(drivers)) continuous.set(variable, drivers);
    else groups.add(groupOf.get(variable) ?? new Set([variable]));
  }
  const fixed = new Map<Variable, bigint>();
  const blocks = [...groups].flatMap(group => {
    const statementsOf = (members: readonly Variable[]): Statement[] => {
      const wanted = new Set(members);
      return prune(
        module.body,
        statement => statement.kind === 'assign' && wanted.has(statement.target.variable),
      );
    };
    const together = [...group]
      .sort((a, b) => a.id - b.id)
      .filter(variable => {
        const bits = fixedBits(statementsOf([variable]), variable);
        if (bits !== undefined) fixed.set(variable, bits);
        return bits === undefined;
      });
    if (together.length === 0) return [];
    const shared = { variables: together, statements: statementsOf(together) };
    if (!follows(expressionsIn(together, shared.statements), new Set(together))) return [shared];
    return together.map(variable => ({ variables: [variable], statements: statementsOf([variable]) }));
  });
  return { continuous, fixed, blocks };
}

/** The bits of `variable` that every path through the statements assigns, as Verilog sees it: by the codes of a `case`. */
export function assignedBits(statements: readonly Statement[], variable: Variable): bigint {
  let bits = 0n;
  for (const statement of statements) {
    if (
      statement.kind === 'assign' &&
      statement.target.variable === variable &&
      statement.target.steps.length === 0
    ) {
      bits |= ((1n << BigInt(statement.target.width)) - 1n) << BigInt(statement.target.lo);
    } else if (statement.kind === 'when' && statement.otherwise !== undefined) {
      bits |= [...statement.arms.map(arm => arm.body), statement.otherwise]
        .map(body => assignedBits(body, variable))
        .reduce((a, b) => a & b);
    } else if (statement.kind === 'switch') {
      const codes = statement.cases.reduce((sum, item) => sum + item.values.length, 0);
      const bodies = [
        ...statement.cases.map(item => item.body),
        ...(statement.otherwise === undefined ? [] : [statement.otherwise]),
      ];
      if (statement.otherwise === undefined && BigInt(codes) < 1n << BigInt(statement.subject.width))
        continue;
      bits |= bodies
        .map(body => assignedBits(body, variable))
        .reduce((a, b) => a & b, (1n << BigInt(variable.width)) - 1n);
    }
  }
  return bits;
}
