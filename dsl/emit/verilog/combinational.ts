import type { InstanceArray } from '../../ir/array.js';
import { concat, resize } from '../../ir/build.js';
import type { Module } from '../../ir/module.js';
import type { Node, Variable } from '../../ir/node.js';
import { isWhole } from '../../ir/statement.js';
import type { Assign } from '../../ir/statement.js';
import type { Drivers } from './drivers.js';
import { assignedBits } from './drivers.js';
import type { EnumNames } from './enums.js';
import type { Expressions } from './expression.js';
import { bitsLiteral } from './literal.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';
import type { Names } from './naming.js';
import { selected } from './selection.js';
import type { LeafPrinter, Statements } from './statements.js';

/** What printing the pieces of one module shares. */
export interface Pieces {
  readonly enums: EnumNames;
  readonly module: Module;
  readonly names: Names;
  readonly expressions: Expressions;
  readonly statements: Statements;
  readonly drivers: Drivers;
  /** The arrays of instances that print as a generate loop. */
  readonly arrays: readonly InstanceArray[];
  /** See `directConnections`. */
  readonly direct: ReadonlyMap<Variable, Node>;
  readonly counts: ReadonlyMap<Node, number>;
}

/** Prints assignments with the given operator; a run-time lane that may not exist is guarded. */
export function assignment(expressions: Expressions, operator: '=' | '<='): LeafPrinter {
  return statement => {
    if (statement.kind !== 'assign') return [];
    const { target, value, site } = statement;
    const { text, guards } = expressions.target(target);
    const head = guards.length === 0 ? '' : `if (${guards.join(' & ')}) `;
    const right = isWhole(target)
      ? expressions.root(value, target.variable)
      : expressions.root(value, text.replace(/\W.*/, ''));
    return [{ text: `${head}${text} ${operator} ${right};`, site }];
  };
}

/** The only expression that drives a pin of an instance that nothing else reads. */
function onlySource(
  drivers: Drivers,
  counts: ReadonlyMap<Node, number>,
  variable: Variable,
): Node | undefined {
  if (variable.role !== 'instanceInput' || (counts.get(variable) ?? 0) > 0) return undefined;
  const assigns = drivers.continuous.get(variable);
  const [only] = assigns ?? [];
  if (assigns?.length === 1 && only !== undefined && isWhole(only.target)) return only.value;
  return assigns?.length === 0 ? variable.fallback : undefined;
}

/**
 * What stands in the connection of an instance's pin itself, in place of a wire: for an array, an expression that is the same
 * for all members.
 */
export function directConnections(
  module: Module,
  drivers: Drivers,
  counts: ReadonlyMap<Node, number>,
  arrays: readonly InstanceArray[],
): ReadonlyMap<Variable, Node> {
  const found = new Map<Variable, Node>();
  for (const variable of module.variables) {
    const source = onlySource(drivers, counts, variable);
    if (source !== undefined) found.set(variable, source);
  }
  for (const { members, source } of arrays.flatMap(array => array.inputs)) {
    const shared =
      source.kind === 'same' && members.every(member => found.has(member)) ? source.node : undefined;
    for (const member of members) {
      if (shared === undefined) found.delete(member);
      else found.set(member, shared);
    }
  }
  return found;
}

/** The buses that carry the inputs of arrays: each member's source side by side. */
function busLines(pieces: Pieces): Line[] {
  const { arrays, names, expressions, drivers, direct } = pieces;
  return arrays.flatMap(array =>
    array.inputs.flatMap((input): Line[] => {
      const [first] = input.members;
      if (first === undefined || direct.has(first)) return [];
      const parts = input.members.flatMap(member => drivers.continuous.get(member)?.[0]?.value ?? []);
      const name = names.variable(first);
      const value = expressions.inline(concat(parts.reverse()), name);
      return [{ text: `assign ${name} = ${value};`, site: array.members[0]?.site }];
    }),
  );
}

/** The bits of a variable that keep its default: an `always @*` that reads nothing would never run. */
function defaultLines(
  { expressions, names }: Pieces,
  variable: Variable,
  assigns: readonly Assign[],
): Line[] {
  const { fallback, site, width } = variable;
  if (fallback === undefined) return [];
  const name = names.variable(variable);
  if (assigns.length === 0)
    return [{ text: `assign ${name} = ${expressions.root(fallback, variable)};`, site }];
  const partLine = (hi: number, low: number): Line => {
    const value = expressions.part(fallback, hi, low, name);
    return { text: `assign ${selected(name, width, hi, low)} = ${value};`, site };
  };
  const lines: Line[] = [];
  let lo = 0;
  for (const { target } of [...assigns].sort((a, b) => a.target.lo - b.target.lo)) {
    if (target.lo > lo) lines.push(partLine(target.lo - 1, lo));
    lo = target.lo + target.width;
  }
  if (lo < width) lines.push(partLine(width - 1, lo));
  return lines;
}

/** One assignment in place of one for each part, when the values of the parts lie side by side in one bus. */
function sideBySide(
  { expressions, names }: Pieces,
  variable: Variable,
  assigns: readonly Assign[],
): Line | undefined {
  if (assigns.length < 2) return undefined;
  const parts = [...assigns].sort((a, b) => b.target.lo - a.target.lo);
  if (parts.reduce((sum, { target }) => sum + target.width, 0) !== variable.width) return undefined;
  const text = expressions.adjacent(parts.map(({ value, target }) => resize(value, target.width, false)));
  return text === undefined
    ? undefined
    : { text: `assign ${names.variable(variable)} = ${text};`, site: parts[0]?.site };
}

/** `assign` for what is driven unconditionally. */
export function continuousLines(pieces: Pieces): Line[] {
  const { drivers, expressions, names, direct } = pieces;
  const print = assignment(expressions, '=');
  const single = [...drivers.continuous].flatMap(([variable, assigns]) => {
    if (names.memberOf(variable) !== undefined || direct.has(variable)) return [];
    const side = sideBySide(pieces, variable, assigns);
    if (side !== undefined) return [side];
    const [only] = assigns;
    const lanes =
      only !== undefined && isWhole(only.target)
        ? expressions.lanesInto(only.value, names.variable(variable), only.site)
        : undefined;
    if (lanes !== undefined) return lanes;
    const defaults = defaultLines(pieces, variable, assigns);
    const driven = assigns.flatMap(statement =>
      print(statement).map(line => ({ ...line, text: `assign ${line.text}` })),
    );
    return [...defaults, ...driven];
  });
  const fixed = [...drivers.fixed].map(([variable, bits]): Line => ({
    text: `assign ${names.variable(variable)} = ${bitsLiteral(bits, variable.width)};`,
    site: variable.site,
  }));
  return [...single, ...fixed, ...busLines(pieces)];
}

/** One `always @*` block for each group of conditionally driven variables. */
export function blockLines({ drivers, expressions, names, statements }: Pieces): Line[][] {
  return drivers.blocks.map(block => {
    const defaults = block.variables.flatMap((variable): Line[] => {
      const name = names.variable(variable);
      if (variable.fallback !== undefined)
        return [{ text: `${name} = ${expressions.root(variable.fallback, variable)};`, site: variable.site }];
      // A choice has codes without a label: a path that none of the cases takes still needs a value.
      const all = (1n << BigInt(variable.width)) - 1n;
      return assignedBits(block.statements, variable) === all
        ? []
        : [{ text: `${name} = ${bitsLiteral(0n, variable.width)};` }];
    });
    const consumer = block.variables[0] === undefined ? 'value' : names.variable(block.variables[0]);
    const body = statements.print(block.statements, assignment(expressions, '='), consumer);
    return [{ text: 'always @* begin' }, ...indented([...defaults, ...body]), { text: 'end' }];
  });
}
