import type { Module } from '../../ir/module.js';
import type { Node, Variable } from '../../ir/node.js';
import { isWhole } from '../../ir/statement.js';
import type { Drivers } from './drivers.js';
import { assignedBits } from './drivers.js';
import type { EnumNames } from './enums.js';
import type { Expressions } from './expression.js';
import { bitsLiteral } from './literal.js';
import { indented, wrapped } from './lines.js';
import type { Line } from './lines.js';
import type { Names } from './naming.js';
import type { LeafPrinter, Statements } from './statements.js';

/** What printing the pieces of one module shares. */
export interface Pieces {
  readonly enums: EnumNames;
  readonly module: Module;
  readonly names: Names;
  readonly expressions: Expressions;
  readonly statements: Statements;
  readonly drivers: Drivers;
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

/** An input of an instance that one expression drives and nothing else reads: it stands in the connection itself. */
export function connectionOf({ drivers, counts }: Pieces, variable: Variable): Node | undefined {
  if (variable.role !== 'instanceInput' || (counts.get(variable) ?? 0) > 0) return undefined;
  const assigns = drivers.continuous.get(variable);
  const [only] = assigns ?? [];
  if (assigns?.length === 1 && only !== undefined && isWhole(only.target)) return only.value;
  return assigns?.length === 0 ? variable.fallback : undefined;
}

/** `assign` for what is driven unconditionally. */
export function continuousLines(pieces: Pieces): Line[] {
  const { drivers, expressions, names } = pieces;
  const print = assignment(expressions, '=');
  return [...drivers.continuous].flatMap(([variable, assigns]) => {
    if (connectionOf(pieces, variable) !== undefined) return [];
    if (assigns.length === 0 && variable.fallback !== undefined) {
      return [
        {
          text: `assign ${names.variable(variable)} = ${expressions.root(variable.fallback, variable)};`,
          site: variable.site,
        },
      ];
    }
    return assigns.flatMap(statement =>
      print(statement).flatMap(line => wrapped({ ...line, text: `assign ${line.text}` })),
    );
  });
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
