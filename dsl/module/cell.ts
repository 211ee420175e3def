import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { defaultDomain } from '../ir/domain.js';
import type { Domain, DomainStyle } from '../ir/domain.js';
import { requireBuilder } from './builder.js';
import { callerSite } from '../source/position.js';
import { domain } from './domain.js';

/** The style of the default domain: rising edge, synchronous reset, active high. */
export const defaultStyle = Object.freeze({
  edge: 'rising',
  reset: 'synchronous',
  active: 'high',
} satisfies DomainStyle);

/** How the domain samples and resets, without its names: what a cell placed in it must be made for. */
export function styleOf({ edge, reset, active }: Domain): DomainStyle {
  return { edge, reset, active };
}

/** The style of the domain in force where a cell is placed. */
export function styleHere(): DomainStyle {
  return styleOf(requireBuilder('a cell').domain);
}

const domains = new Map<string, Domain>([[domainKey(defaultStyle, ''), defaultDomain]]);

function domainKey({ edge, reset, active }: DomainStyle, prefix: string): string {
  return [prefix, edge, reset, active].join(' ');
}

/**
 * The domain that a cell of this style names its own: `clock` and `reset`, or `<prefix>_clock` and `<prefix>_reset`. The same
 * object for the same style and prefix.
 */
export function cellDomain(style: DomainStyle, prefix = ''): Domain {
  const key = domainKey(style, prefix);
  const known = domains.get(key);
  if (known !== undefined) return known;
  const start = prefix === '' ? '' : `${prefix}_`;
  const { edge, reset, active } = style;
  const made = domain({ clock: `${start}clock`, resetName: `${start}reset`, edge, reset, active });
  domains.set(key, made);
  return made;
}

/** Refuses a parameter of a generator at once, since nothing sensible can be made of it. `allowed` completes "<parameter> is". */
export function requireParameter(
  holds: boolean,
  block: string,
  parameter: string,
  value: number | string,
  allowed: string,
): void {
  if (holds) return;
  throw new HardwareError([
    diagnostic(
      'bad-parameter',
      `${block}: ${parameter} is ${String(value)}`,
      callerSite(),
      `${parameter} is ${allowed}`,
    ),
  ]);
}

/** True for a whole number from `min` up. */
export function isCount(value: number, min = 1): boolean {
  return Number.isInteger(value) && value >= min;
}
