import type { Instance, Memory } from '../ir/module.js';
import type { Site, Variable } from '../ir/node.js';
import { resolveSite } from '../source/position.js';
import { displayPath, sourceLine } from './frame.js';

/** The `const` or property that the source line gives the value of the call at `site` to. */
function boundName(site: Site | undefined): string | undefined {
  if (site === undefined || site.viaLibrary) return undefined;
  const { file, line, column } = resolveSite(site);
  const before = sourceLine(file, line)?.slice(0, column - 1);
  if (before === undefined) return undefined;
  // The call may be a member of something (`store.readSync`), the const may have a type.
  const left = before.replace(/(?:[\w$]+\s*\??\.\s*)*$/, '');
  return (/(?:const|let)\s+([\w$]+)\s*(?::[^=]*)?=\s*$/.exec(left) ??
    /([A-Za-z_$][\w$]*)\s*[=:]\s*$/.exec(left))?.[1];
}

/** The place as `file:line`. */
export function placeText(site: Site): string {
  const { file, line } = resolveSite(site);
  return `${displayPath(file)}:${String(line)}`;
}

function named(hint: string, kind: string, site: Site | undefined, suffix: readonly string[] = []): string {
  if (hint !== '') return hint;
  const bound = boundName(site);
  if (bound !== undefined) return [bound, ...suffix].join('_');
  const what = [kind, ...(suffix.length > 0 ? ['field', suffix.join('_')] : [])].join(' ');
  return site === undefined ? `a ${what}` : `the ${what} at ${placeText(site)}`;
}

/** What messages call an instance. */
export function instanceName(instance: Instance): string {
  return named(instance.hint, `instance of ${instance.module.name}`, instance.site);
}

/** What messages call a memory. */
export function memoryName(memory: Memory): string {
  return named(memory.hint, 'memory', memory.site);
}

/** What messages call a variable: its name, or what it is and where it stands. Pins of an instance follow its name. */
export function variableName(variable: Variable): string {
  if (variable.instance !== undefined) return `${instanceName(variable.instance)}.${variable.hint}`;
  return named(
    variable.hint,
    variable.role === 'readPort' ? 'memory read' : variable.role,
    variable.site,
    variable.suffix,
  );
}
