import type { Memory, Module } from './module.js';
import type { Variable } from './node.js';
import { isWhole } from './statement.js';
import type { Statement } from './statement.js';
import { blocksOf } from './walk.js';

/** A `when` or `switch` with other blocks, in the order of `blocksOf`. */
function withBlocks(statement: Statement, blocks: readonly (readonly Statement[])[]): Statement {
  const at = (i: number): readonly Statement[] => blocks[i] ?? [];
  if (statement.kind === 'when') {
    const arms = statement.arms.map((arm, i) => ({ ...arm, body: at(i) }));
    return { ...statement, arms, otherwise: statement.otherwise && at(arms.length) };
  }
  if (statement.kind === 'switch') {
    const cases = statement.cases.map((item, i) => ({ ...item, body: at(i) }));
    return { ...statement, cases, otherwise: statement.otherwise && at(cases.length) };
  }
  return statement;
}

/** The statements for which `wanted` holds, inside the conditions that surround them; empty branches are dropped. */
export function prune(
  statements: readonly Statement[],
  wanted: (statement: Statement) => boolean,
): Statement[] {
  return statements.flatMap((statement): Statement[] => {
    if (statement.kind !== 'when' && statement.kind !== 'switch') return wanted(statement) ? [statement] : [];
    const blocks = blocksOf(statement).map(block => prune(block, wanted));
    return blocks.some(block => block.length > 0) ? [withBlocks(statement, blocks)] : [];
  });
}

/** What a statement acts on: a variable or the words of a memory; undefined for checks. */
function subjectOf(statement: Statement): Variable | Memory | undefined {
  switch (statement.kind) {
    case 'assign':
      return statement.target.variable;
    case 'memorySample':
      return statement.port;
    case 'memoryWrite':
      return statement.memory;
    default:
      return undefined;
  }
}

/** Calls `add` for each thing that statements act on, with the statements of it inside the conditions that surround them. */
function sort(
  statements: readonly Statement[],
  add: (subject: Variable | Memory, statement: Statement) => void,
): void {
  for (const statement of statements) {
    if (statement.kind !== 'when' && statement.kind !== 'switch') {
      const subject = statement.kind === 'assign' ? statement.target.variable : subjectOf(statement);
      if (subject !== undefined) add(subject, statement);
      continue;
    }
    const blocks = blocksOf(statement).map(split);
    for (const inner of new Set(blocks.flatMap(block => [...block.keys()]))) {
      add(
        inner,
        withBlocks(
          statement,
          blocks.map(block => block.get(inner) ?? []),
        ),
      );
    }
  }
}

/** Sorts statements by what they act on, in one walk. */
function split(statements: readonly Statement[]): Map<Variable | Memory, Statement[]> {
  const parts = new Map<Variable | Memory, Statement[]>();
  sort(statements, (subject, statement) => {
    const list = parts.get(subject);
    if (list === undefined) parts.set(subject, [statement]);
    else list.push(statement);
  });
  return parts;
}

/** The statements of a module by what they act on: of its variables by their number, of its memories too. */
interface Parts {
  readonly variables: (Statement[] | undefined)[];
  readonly memories: (Statement[] | undefined)[];
}

function partsOf(module: Module): Parts {
  const parts: Parts = { variables: [], memories: [] };
  sort(module.body, (subject, statement) => {
    const lists = subject.kind === 'variable' ? parts.variables : parts.memories;
    const list = lists[subject.id];
    if (list === undefined) lists[subject.id] = [statement];
    else list.push(statement);
  });
  return parts;
}

const none: readonly Statement[] = [];
const known = new WeakMap<Module, Parts>();

/**
 * The part of a finished module's statements that can drive a variable (assignments, or the samples of a read port) or
 * write a memory. The first question about a module sorts all of its statements.
 */
export function driversOf(module: Module, subject: Variable | Memory): readonly Statement[] {
  const { variables, memories } = partsIn(module);
  return (subject.kind === 'variable' ? variables : memories)[subject.id] ?? none;
}

/** For each variable of a finished module, by its number, the statements that can drive it. */
export function driversIn(module: Module): readonly (readonly Statement[] | undefined)[] {
  return partsIn(module).variables;
}

function partsIn(module: Module): Parts {
  let parts = known.get(module);
  if (parts === undefined) {
    parts = partsOf(module);
    known.set(module, parts);
  }
  return parts;
}

/** True for a variable that one assignment drives whole and at all times, as most pins of instances are. */
function isPlain(drivers: readonly Statement[] | undefined): boolean {
  const only = drivers?.length === 1 ? drivers[0] : undefined;
  return only?.kind === 'assign' && isWhole(only.target);
}

const intricate = new WeakMap<Module, readonly Variable[]>();

/**
 * The variables of a finished module that may be driven and are not simply driven by one assignment, whole and at all times:
 * those whose statements have to be looked at.
 */
export function intricateVariables(module: Module): readonly Variable[] {
  let found = intricate.get(module);
  if (found === undefined) {
    const drivers = driversIn(module);
    found = module.variables.filter(
      ({ role, id }) => role !== 'instanceOutput' && role !== 'input' && !isPlain(drivers[id]),
    );
    intricate.set(module, found);
  }
  return found;
}
