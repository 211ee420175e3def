import type { Domain } from '../../ir/domain.js';
import type { Node, Variable } from '../../ir/node.js';
import { prune } from '../../ir/prune.js';
import type { Pieces } from './combinational.js';
import { assignment } from './combinational.js';
import { bitsLiteral } from './literal.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';
import { block } from './statements.js';

/** `always @(posedge clock ...)` for a domain, with its reset where that is asynchronous and used. */
export function clockedHead(domain: Domain, resets: boolean): string {
  const clock = `${domain.edge === 'rising' ? 'posedge' : 'negedge'} ${domain.clock}`;
  if (!resets || domain.reset === 'synchronous') return `always @(${clock})`;
  return `always @(${clock} or ${domain.active === 'high' ? 'posedge' : 'negedge'} ${domain.resetName})`;
}

/** The condition that a domain's reset is active. */
export function resetCondition(domain: Domain): string {
  return domain.active === 'high' ? domain.resetName : `!${domain.resetName}`;
}

/** The condition that it is not. */
export function outsideReset(domain: Domain): string {
  return domain.active === 'high' ? `!${domain.resetName}` : domain.resetName;
}

interface Group {
  readonly domain: Domain;
  readonly resets: boolean;
  readonly enable: Node | undefined;
  readonly registers: Variable[];
}

function groupsOf(variables: readonly Variable[]): Group[] {
  const groups: Group[] = [];
  for (const variable of variables) {
    const { role, domain, enable } = variable;
    if (role !== 'register' || domain === undefined) continue;
    const resets = variable.init !== undefined;
    const found = groups.find(
      group => group.domain === domain && group.resets === resets && group.enable === enable,
    );
    if (found === undefined) groups.push({ domain, resets, enable, registers: [variable] });
    else found.registers.push(variable);
  }
  return groups;
}

/** One clocked block for each domain, reset and enable. */
export function registerLines(pieces: Pieces): Line[][] {
  const { module, expressions, names, statements, enums } = pieces;
  return groupsOf(module.variables).map(({ domain, resets, enable, registers }) => {
    const wanted = new Set(registers);
    const drivers = prune(
      module.body,
      statement => statement.kind === 'assign' && wanted.has(statement.target.variable),
    );
    const consumer = registers[0] === undefined ? 'value' : names.variable(registers[0]);
    const gate = enable === undefined ? undefined : expressions.condition(enable, consumer);
    const body = statements.print(drivers, assignment(expressions, '<='), consumer);
    const head = clockedHead(domain, resets);
    if (!resets) {
      const inner = gate === undefined ? body : block(`if (${gate})`, body);
      return [{ text: `${head} begin` }, ...indented(inner), { text: 'end' }];
    }
    const values = registers.map((register): Line => {
      const label = register.labels === undefined ? undefined : enums.constant(register, register.init ?? 0n);
      return {
        text: `${names.variable(register)} <= ${label ?? bitsLiteral(register.init ?? 0n, register.width)};`,
        site: register.site,
      };
    });
    const otherwise = gate === undefined ? 'end else begin' : `end else if (${gate}) begin`;
    const rest = body.length === 0 ? [] : [{ text: otherwise }, ...indented(body)];
    return [
      { text: `${head} begin` },
      ...indented([
        { text: `if (${resetCondition(domain)}) begin` },
        ...indented(values),
        ...rest,
        { text: 'end' },
      ]),
      { text: 'end' },
    ];
  });
}
