import { domainsOf, resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Domain } from '../../dsl/ir/domain.js';
import type { Module } from '../../dsl/ir/module.js';
import type { Pin } from './engine.js';

/** The pins of a module in the order of its Verilog ports: each domain's clock and reset, then the ports as declared. */
export function pinsOfModule(module: Module): readonly Pin[] {
  const resets = new Set<Domain>(resetDomainsOf(module));
  const clocking = domainsOf(module).flatMap((domain): Pin[] => {
    const clock: Pin = { name: domain.clock, width: 1, direction: 'in', role: 'clock', edge: domain.edge };
    return resets.has(domain)
      ? [clock, { name: domain.resetName, width: 1, direction: 'in', role: 'reset' }]
      : [clock];
  });
  const ports = module.ports.map(({ name, variable }): Pin => ({
    name,
    width: variable.width,
    direction: variable.role === 'input' ? 'in' : 'out',
    role: 'data',
  }));
  return [...clocking, ...ports];
}
