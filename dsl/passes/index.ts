/**
 * What is done with a finished module, one thing a file. Checks, listed below: `structure`, `undriven`, `double-driver`,
 * `latch`, `comb-loop` (on `bit-graph`, `combinational` and `graph`), `domain-crossing`, `names`; one walk says which of them have to
 * look closer (`survey`). Before them `index-checks`
 * adds asserts of run-time indices. `lane-scope` checks modules that have a map. Asked for by whoever needs it: `optimise` (on `constant-fold`, `intern`, `remove-dead`,
 * `copy`, `rewrite`), `lower` (statements as equations, on `pieces`), `arrays` (instances in regular rows, on `pattern`), and
 * `combinational` (which outputs follow which inputs at once).
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Module } from '../ir/module.js';
import { checkCombLoop } from './comb-loop.js';
import { checkDomainCrossing } from './domain-crossing.js';
import { checkDoubleDriver } from './double-driver.js';
import { checkLatch } from './latch.js';
import { checkNames } from './names.js';
import { checkStructure } from './structure.js';
import { checkUndriven } from './undriven.js';

/** A check of one module; each returns what it finds. */
export type Check = (module: Module) => readonly Diagnostic[];

/** The checks, in order. Those of a later stage rely on what the earlier stages established. */
export const stages: readonly (readonly Check[])[] = [
  [checkStructure],
  [checkUndriven, checkDoubleDriver, checkLatch, checkCombLoop, checkDomainCrossing, checkNames],
];

let milliseconds = 0;

/** Milliseconds that the checks have taken since the program began; for measurements. */
export function checkTime(): number {
  return milliseconds;
}

/** Everything that is wrong with a module: the findings of the first stage that has any. */
export function checkModule(module: Module): readonly Diagnostic[] {
  const start = performance.now();
  try {
    for (const stage of stages) {
      const found = stage.flatMap(check => check(module));
      if (found.length > 0) return found;
    }
    return [];
  } finally {
    milliseconds += performance.now() - start;
  }
}
