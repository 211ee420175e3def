import type { Check } from '../../dsl/ir/statement.js';
import { resolveSite } from '../../dsl/source/position.js';
import type { CoverCount } from './engine.js';

/** The counts of cover statements as an engine gives them, in the order of the map. */
export function coverCounts(counts: ReadonlyMap<Check, number>): CoverCount[] {
  return [...counts].map(([check, count]) => {
    const position = check.site && resolveSite(check.site);
    return { label: check.message, file: '', line: 0, position, count };
  });
}
