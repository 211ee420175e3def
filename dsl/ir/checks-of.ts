import type { Module } from './module.js';
import type { Check, Statement } from './statement.js';
import { blocksOf } from './walk.js';

const known = new WeakMap<Module, readonly Check[]>();

function collect(statements: readonly Statement[], found: Check[]): void {
  statements.forEach(statement => {
    if (statement.kind === 'check') found.push(statement);
    else if (statement.kind === 'when' || statement.kind === 'switch')
      for (const block of blocksOf(statement)) collect(block, found);
  });
}

/** The checks of a finished module itself, in the order of the source, under whatever conditions they stand. */
export function checksOf(module: Module): readonly Check[] {
  let checks = known.get(module);
  if (checks === undefined) {
    const found: Check[] = [];
    collect(module.body, found);
    known.set(module, found);
    checks = found;
  }
  return checks;
}
