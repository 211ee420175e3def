import { binary, constant } from '../../ir/build.js';
import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import { prune } from '../../ir/prune.js';
import type { Arm, Statement } from '../../ir/statement.js';
import { forEachStatement } from '../../ir/walk.js';
import { clockedHead, outsideReset } from './clocked.js';
import type { Pieces } from './combinational.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';

/** A label from a message: its words joined by underscores. */
function labelOf(message: string): string {
  const words = message
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 48)
    .replace(/_$/, '');
  return words === '' ? 'check' : words;
}

function hasCover(statement: Statement): boolean {
  let found = false;
  forEachStatement([statement], inner => {
    found ||= inner.kind === 'check' && inner.what === 'cover';
  });
  return found;
}

/** Switches around a cover as chains of conditions: Verilator 5.006 breaks off at a cover inside a `case`. */
function withoutSwitches(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement): Statement => {
    if (statement.kind === 'when') {
      const arms = statement.arms.map(arm => ({ ...arm, body: withoutSwitches(arm.body) }));
      return { ...statement, arms, otherwise: statement.otherwise && withoutSwitches(statement.otherwise) };
    }
    if (statement.kind !== 'switch' || !hasCover(statement)) return statement;
    const { subject, otherwise } = statement;
    const arms = statement.cases
      .filter(({ values }) => values.length > 0)
      .map(({ values, body, site }): Arm => ({
        condition: values
          .map(value => binary('eq', subject, constant(value, subject.width, subject.signed), 1))
          .reduce((a, b) => binary('or', a, b, 1)),
        body: withoutSwitches(body),
        site,
      }));
    return { kind: 'when', arms, otherwise: otherwise && withoutSwitches(otherwise) };
  });
}

/** The asserts, assumes and covers of a module, for formal tools and for simulation with `FORMAL` defined. */
export function checkLines(pieces: Pieces): Line[] {
  const { module, names, enums, expressions, statements } = pieces;
  const resets = resetDomainsOf(module);
  const blocks: Line[] = [];
  const scope = expressions.forChecks(() => {
    for (const domain of domainsOf(module)) {
      const checks = prune(
        module.body,
        statement => statement.kind === 'check' && statement.domain === domain,
      );
      if (checks.length === 0) continue;
      const body = statements.print(
        withoutSwitches(checks),
        statement => {
          if (statement.kind !== 'check') return [];
          const label = names.space.claim(labelOf(statement.message));
          return [
            {
              text: `${label}: ${statement.what} (${expressions.inline(statement.condition, label)});`,
              site: statement.site,
            },
          ];
        },
        'check',
      );
      const active = resets.includes(domain)
        ? [{ text: `if (${outsideReset(domain)}) begin` }, ...indented(body), { text: 'end' }]
        : body;
      blocks.push({ text: `${clockedHead(domain, false)} begin` }, ...indented(active), { text: 'end' });
    }
  });
  if (blocks.length === 0) return [];
  const parameters = enums.lines().map(text => ({ text }));
  return [{ text: '`ifdef FORMAL' }, ...parameters, ...scope.lines, ...blocks, { text: '`endif' }];
}
