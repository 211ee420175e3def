import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Module } from '../ir/module.js';
import { checkStructure } from './structure.js';

/** A check of one module; each returns what it finds. */
export type Check = (module: Module) => readonly Diagnostic[];

/** The checks, in order. A later one may rely on what an earlier one established. */
export const checks: readonly Check[] = [checkStructure];

/** Everything that is wrong with a module: the findings of the first check that has any. */
export function checkModule(module: Module): readonly Diagnostic[] {
  for (const check of checks) {
    const found = check(module);
    if (found.length > 0) return found;
  }
  return [];
}
