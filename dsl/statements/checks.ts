import type { Check } from '../ir/statement.js';
import { requireBuilder } from '../module/builder.js';
import type { Bit } from '../signals/signal.js';
import { captureSite } from '../source/position.js';
import { conditionNode } from './when.js';

function check(what: Check['what'], condition: Bit, message: string, api: CallableFunction): void {
  const builder = requireBuilder(what);
  builder.block.push({
    kind: 'check',
    what,
    condition: conditionNode(condition),
    message,
    domain: builder.domain,
    site: captureSite(api),
  });
}

/** `condition` must be 1 at every clock edge outside reset at which this statement is active. */
export function assert(condition: Bit, message: string): void {
  check('assert', condition, message, assert);
}

/** As `assert`, of what the surroundings do: a formal tool takes it for granted, an engine checks it. */
export function assume(condition: Bit, message: string): void {
  check('assume', condition, message, assume);
}

/** Counts the clock edges outside reset at which this statement is active and `condition` is 1. */
export function cover(condition: Bit, message: string): void {
  check('cover', condition, message, cover);
}
