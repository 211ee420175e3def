import { asynchronous } from './domain.js';
import type { Domain } from './domain.js';
import type { Instance, Module } from './module.js';
import type { Statement } from './statement.js';

/** The instances of a module, one for each run of those that are placed and connected alike. */
function alike({ instances }: Module): readonly Instance[] {
  return instances.filter((instance, i) => {
    const before = instances[i - 1];
    return before?.module !== instance.module || before.domains !== instance.domains;
  });
}

const known = new WeakMap<Module, readonly Domain[]>();

function checkDomains(statements: readonly Statement[], add: (domain: Domain) => void): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'check':
        add(statement.domain);
        break;
      case 'when':
        for (const arm of statement.arms) checkDomains(arm.body, add);
        checkDomains(statement.otherwise ?? [], add);
        break;
      case 'switch':
        for (const item of statement.cases) checkDomains(item.body, add);
        checkDomains(statement.otherwise ?? [], add);
        break;
      default:
    }
  }
}

/** The domains that clock something in a finished module or below it, its main domain first. Each needs a clock pin. */
export function domainsOf(module: Module): readonly Domain[] {
  const cached = known.get(module);
  if (cached !== undefined) return cached;
  const used = new Set<Domain>();
  const add = (domain: Domain | undefined): void => {
    if (domain !== undefined && domain !== asynchronous) used.add(domain);
  };
  for (const variable of module.variables)
    if (variable.role === 'register' || variable.role === 'readPort') add(variable.domain);
  for (const memory of module.memories) if (memory.written) add(memory.domain);
  for (const { domains } of alike(module)) for (const domain of domains.values()) add(domain);
  checkDomains(module.body, add);
  if (module.blackBox !== undefined) for (const port of module.ports) add(port.variable.domain);
  const list = [...used].sort((a, b) => Number(b === module.domain) - Number(a === module.domain));
  known.set(module, list);
  return list;
}

const knownResets = new WeakMap<Module, readonly Domain[]>();

/** The domains that reset something in a finished module or below it: each needs a reset pin. */
export function resetDomainsOf(module: Module): readonly Domain[] {
  const cached = knownResets.get(module);
  if (cached !== undefined) return cached;
  const used = new Set<Domain>();
  for (const variable of module.variables) {
    if (variable.role === 'register' && variable.init !== undefined && variable.domain !== undefined)
      used.add(variable.domain);
  }
  for (const instance of alike(module))
    for (const domain of resetDomainsOf(instance.module)) used.add(instance.domains.get(domain) ?? domain);
  checkDomains(module.body, domain => used.add(domain));
  if (module.blackBox?.resets === true) used.add(module.domain);
  const list = domainsOf(module).filter(domain => used.has(domain));
  knownResets.set(module, list);
  return list;
}
