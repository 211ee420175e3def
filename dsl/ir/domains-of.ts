import { checksOf } from './checks-of.js';
import { asynchronous } from './domain.js';
import type { Domain } from './domain.js';
import type { Instance, Module } from './module.js';
import { localsOf } from './locals.js';

/** The instances of a module, one for each run of those that are placed and connected alike. */
export function alike({ instances }: Module): readonly Instance[] {
  return instances.filter((instance, i) => {
    const before = instances[i - 1];
    return before?.module !== instance.module || before.domains !== instance.domains;
  });
}

interface Found {
  readonly clocked: readonly Domain[];
  readonly reset: readonly Domain[];
}

const known = new WeakMap<Module, Found>();

/** Both at once: the modules that have many instances are long. */
function find(module: Module): Found {
  const clocked = new Set<Domain>();
  const reset = new Set<Domain>();
  const add = (domain: Domain | undefined): void => {
    if (domain !== undefined && domain !== asynchronous) clocked.add(domain);
  };
  for (const { role, domain, init } of localsOf(module)) {
    if (role !== 'register' && role !== 'readPort') continue;
    add(domain);
    if (role === 'register' && init !== undefined && domain !== undefined) reset.add(domain);
  }
  for (const memory of module.memories) if (memory.written) add(memory.domain);
  for (const instance of alike(module)) {
    for (const domain of instance.domains.values()) add(domain);
    for (const domain of resetDomainsOf(instance.module)) reset.add(instance.domains.get(domain) ?? domain);
  }
  for (const { domain } of checksOf(module)) {
    add(domain);
    reset.add(domain);
  }
  if (module.blackBox !== undefined) for (const port of module.ports) add(port.variable.domain);
  if (module.blackBox?.resets === true) reset.add(module.domain);
  const list = [...clocked].sort((a, b) => Number(b === module.domain) - Number(a === module.domain));
  return { clocked: list, reset: list.filter(domain => reset.has(domain)) };
}

function foundIn(module: Module): Found {
  let found = known.get(module);
  if (found === undefined) {
    found = find(module);
    known.set(module, found);
  }
  return found;
}

/** The domains that clock something in a finished module or below it, its main domain first. Each needs a clock pin. */
export function domainsOf(module: Module): readonly Domain[] {
  return foundIn(module).clocked;
}

/** The domains that reset something in a finished module or below it: each needs a reset pin. */
export function resetDomainsOf(module: Module): readonly Domain[] {
  return foundIn(module).reset;
}
