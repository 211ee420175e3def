import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import { prune } from '../../ir/prune.js';
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

/** The asserts, assumes and covers of a module, for formal tools and for simulation with `FORMAL` defined. */
export function checkLines(pieces: Pieces): Line[] {
  const { module, names, expressions, statements } = pieces;
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
        checks,
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
  return [{ text: '`ifdef FORMAL' }, ...scope.lines, ...blocks, { text: '`endif' }];
}
