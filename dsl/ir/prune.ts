import type { Variable } from './node.js';
import type { Module } from './module.js';
import type { Statement } from './statement.js';

/** The statements for which `wanted` holds, inside the conditions that surround them; empty branches are dropped. */
export function prune(statements: readonly Statement[], wanted: (statement: Statement) => boolean): Statement[] {
  return statements.flatMap((statement): Statement[] => {
    if (statement.kind === 'when') {
      const arms = statement.arms.map(arm => ({ ...arm, body: prune(arm.body, wanted) }));
      const otherwise = statement.otherwise && prune(statement.otherwise, wanted);
      const used = arms.some(arm => arm.body.length > 0) || (otherwise?.length ?? 0) > 0;
      return used ? [{ ...statement, arms, otherwise }] : [];
    }
    if (statement.kind === 'switch') {
      const cases = statement.cases.map(item => ({ ...item, body: prune(item.body, wanted) }));
      const otherwise = statement.otherwise && prune(statement.otherwise, wanted);
      const used = cases.some(item => item.body.length > 0) || (otherwise?.length ?? 0) > 0;
      return used ? [{ ...statement, cases, otherwise }] : [];
    }
    return wanted(statement) ? [statement] : [];
  });
}

const drivers = new WeakMap<Variable, readonly Statement[]>();

/** The part of a finished module's statements that can drive a variable. */
export function driversOf(module: Module, variable: Variable): readonly Statement[] {
  let found = drivers.get(variable);
  if (found === undefined) {
    found = prune(module.body, statement => statement.kind === 'assign' && statement.target.variable === variable);
    drivers.set(variable, found);
  }
  return found;
}
