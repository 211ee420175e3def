import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic, Note } from '../diagnostics/diagnostic.js';
import { variableName } from '../diagnostics/names.js';
import { allBits, bitsText, certainBits, commonBits, otherBits, unionBits } from '../ir/bit-ranges.js';
import type { BitSet } from '../ir/bit-ranges.js';
import { range } from '../ir/build.js';
import type { Module } from '../ir/module.js';
import type { Variable } from '../ir/node.js';
import { driversOf, intricateVariables } from '../ir/prune.js';
import { isWhole } from '../ir/statement.js';
import type { Statement, Switch, When } from '../ir/statement.js';
import { undrivenBits } from './undriven.js';

/** One way through a `when` or `switch`: the block that runs (undefined for none) and what decides for it. */
interface Branch {
  readonly block: readonly Statement[] | undefined;
  readonly because: readonly Note[];
}

function whenBranches(statement: When, module: Module): readonly Branch[] {
  const note = (arm: When['arms'][number], value: 0 | 1): Note => ({
    message: `when this condition is ${String(value)}`,
    site: module.sites.get(arm.condition) ?? arm.site,
  });
  const failed = statement.arms.map(arm => note(arm, 0));
  return [
    ...statement.arms.map((arm, i) => ({ block: arm.body, because: [...failed.slice(0, i), note(arm, 1)] })),
    { block: statement.otherwise, because: failed },
  ];
}

/** The least value of the subject that no case names; undefined when there is none. */
function unnamedValue({ subject, labels, cases }: Switch): bigint | undefined {
  const named = new Set(cases.flatMap(item => item.values));
  const { min, max } =
    labels === undefined ? range(subject.width, subject.signed) : { min: 0n, max: BigInt(labels.length - 1) };
  if (BigInt(named.size) > max - min) return undefined;
  for (let value = min; value <= max; value++) if (!named.has(value)) return value;
  return undefined;
}

function switchBranches(statement: Switch): readonly Branch[] {
  const { labels, site } = statement;
  const nameOf = (value: bigint | undefined): string => labels?.[Number(value)] ?? String(value);
  const note = (value: bigint | undefined, at = site): Note[] => [
    { message: `when the subject is ${nameOf(value)}`, site: at },
  ];
  const branches: Branch[] = statement.cases.map(item => ({
    block: item.body,
    because: note(item.values[0], item.site ?? site),
  }));
  const rest = unnamedValue(statement);
  return rest === undefined ? branches : [...branches, { block: statement.otherwise, because: note(rest) }];
}

/** The ways through a conditional statement, of which exactly one is taken. */
function branchesOf(statement: When | Switch, module: Module): readonly Branch[] {
  return statement.kind === 'when' ? whenBranches(statement, module) : switchBranches(statement);
}

/** The bits that every way through the statements drives. */
function drivenBits(statements: readonly Statement[], module: Module, width: number): BitSet {
  return unionBits(
    statements.flatMap((statement): BitSet => {
      if (statement.kind === 'assign') return certainBits(statement.target);
      if (statement.kind !== 'when' && statement.kind !== 'switch') return [];
      let common = allBits(width);
      for (const { block } of branchesOf(statement, module)) {
        if (common.length === 0) return [];
        common = block === undefined ? [] : commonBits(common, drivenBits(block, module, width));
      }
      return common;
    }),
  );
}

/** What decides for a way through the statements that leaves bit `bit` undriven. There must be one. */
function wayWithout(
  bit: number,
  statements: readonly Statement[],
  module: Module,
  width: number,
): readonly Note[] {
  const drives = (block: readonly Statement[] | undefined): boolean =>
    block !== undefined && drivenBits(block, module, width).some(({ lo, end }) => lo <= bit && bit < end);
  return statements.flatMap((statement): readonly Note[] => {
    if (statement.kind === 'assign') {
      return statement.target.steps.length === 0
        ? []
        : [{ message: 'when this index chooses another lane', site: statement.site }];
    }
    if (statement.kind !== 'when' && statement.kind !== 'switch') return [];
    const branch = branchesOf(statement, module).find(({ block }) => !drives(block));
    if (branch === undefined) return [];
    return [...branch.because, ...wayWithout(bit, branch.block ?? [], module, width)];
  });
}

function describe(module: Module, variable: Variable, missing: BitSet): Diagnostic {
  const { width, site } = variable;
  const statements = driversOf(module, variable);
  const whole = missing[0]?.lo === 0 && missing[0].end === width;
  const what = whole ? variableName(variable) : `${bitsText(missing)} of ${variableName(variable)}`;
  const verb = what.startsWith('bits') || missing.length > 1 ? 'are' : 'is';
  const notes = wayWithout(missing[0]?.lo ?? 0, statements, module, width);
  const help = `drive it before the conditions as a default, add otherwise${variable.role === 'wire' ? ', or give the wire a default' : ''}`;
  return diagnostic(
    'latch',
    `${what} ${verb} not driven on every path`,
    site,
    help,
    notes.map(note => ({ ...note, message: `not driven ${note.message}` })),
  );
}

/** Every bit of an output, a wire without default and an instance's input is driven on every path through the conditions. */
export function checkLatch(module: Module): readonly Diagnostic[] {
  if (module.blackBox !== undefined) return [];
  const found: Diagnostic[] = [];
  for (const variable of intricateVariables(module)) {
    const { role, fallback, width } = variable;
    if ((role !== 'output' && role !== 'wire' && role !== 'instanceInput') || fallback !== undefined)
      continue;
    const statements = driversOf(module, variable);
    if (statements.some(statement => statement.kind === 'assign' && isWhole(statement.target))) continue;
    let missing = otherBits(drivenBits(statements, module, width), width);
    // Bits that nothing drives at all are the finding of another check.
    if (missing.length > 0) missing = commonBits(missing, otherBits(undrivenBits(module, variable), width));
    if (missing.length > 0) found.push(describe(module, variable, missing));
  }
  return found;
}
