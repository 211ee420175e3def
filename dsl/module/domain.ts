import type { Domain, DomainStyle } from '../ir/domain.js';
import { requireBuilder } from './builder.js';

/** Names and style of a clock domain; everything but the clock has a default. */
export interface DomainOptions extends Partial<DomainStyle> {
  /** Name of the clock pin. */
  readonly clock: string;
  /** Name of the reset pin; by default `<clock>_reset`. */
  readonly resetName?: string;
}

/** A clock domain. By default: rising edge, synchronous reset, active high. */
export function domain(options: DomainOptions): Domain {
  return Object.freeze({
    clock: options.clock,
    resetName: options.resetName ?? `${options.clock}_reset`,
    edge: options.edge ?? 'rising',
    reset: options.reset ?? 'synchronous',
    active: options.active ?? 'high',
  });
}

/** Registers, memories and instances made in `body` belong to `to`. */
export function inDomain<R>(to: Domain, body: () => R): R {
  const builder = requireBuilder('inDomain');
  const before = builder.domain;
  builder.domain = to;
  try {
    return body();
  } finally {
    builder.domain = before;
  }
}
