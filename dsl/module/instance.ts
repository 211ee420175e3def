import type { Domain } from '../ir/domain.js';
import type { Instance, Module as ModuleIr } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { domainsOf } from '../ir/domains-of.js';
import { assign } from '../signals/assign.js';
import { isHandle, wholeTarget } from '../signals/handle.js';
import type { Place } from '../signals/handle.js';
import { captureSite } from '../source/position.js';
import { addVariable, report, requireBuilder } from './builder.js';
import { membersOf, pinsOf } from './pins.js';
import { portSignal } from './module.js';
import type { Module } from './module.js';
import type { Port, Ports } from './ports.js';

/** What the parent sees of an instance: each port from outside. */
export type Outside<P extends Ports> = { readonly [K in keyof P]: Extract<P[K], Port>['outside'] };

/** Values for some of the inputs. */
export type Drive<P extends Ports> = {
  readonly [K in keyof P as P[K] extends { readonly dir: 'in' } ? K : never]?: P[K] extends {
    readonly load: infer L;
  }
    ? L
    : never;
};

/** Options of an instance. */
export interface InstanceOptions {
  readonly name?: string;
  /** The parent's domain for a domain of the child; by default the child's main domain follows the parent's. */
  readonly domains?: ReadonlyMap<Domain, Domain>;
}

const sameStyle = (a: Domain, b: Domain): boolean =>
  a.edge === b.edge && a.reset === b.reset && a.active === b.active;

function connectDomains(
  child: ModuleIr,
  parent: Domain,
  given: ReadonlyMap<Domain, Domain> | undefined,
): ReadonlyMap<Domain, Domain> {
  const map = new Map<Domain, Domain>();
  for (const domain of domainsOf(child)) {
    const to = given?.get(domain) ?? (domain === child.domain ? parent : domain);
    if (!sameStyle(domain, to)) {
      report(
        'domain-style',
        `${child.name} is clocked by ${domain.clock} (${domain.edge} edge, ${domain.reset} reset, active ${domain.active}), here by ${to.clock} (${to.edge} edge, ${to.reset} reset, active ${to.active})`,
        'make the child for the domain it will run in: pass the domain to its module(...)',
      );
    }
    map.set(domain, to);
  }
  return map;
}

type NameFire = (port: string, fire: Node) => void;

function placePort(name: string, port: Port, leaf: (pin: string) => Variable, nameFire: NameFire): unknown {
  if (port.dir === 'group') {
    const members = Object.entries(membersOf(port));
    return Object.fromEntries(
      members.map(([key, member]) => [key, placePort(`${name}_${key}`, member, leaf, nameFire)]),
    );
  }
  const names = new Map(pinsOf(name, port).map(pin => [pin.key, pin.name]));
  const place = (key: string): Place => {
    const variable = leaf(names.get(key) ?? '');
    return { node: variable, target: variable.role === 'instanceInput' ? wholeTarget(variable) : undefined };
  };
  return portSignal(port, place, fire => {
    nameFire(name, fire);
  });
}

/**
 * Places `child` in the module being described. Inputs may be given in `drive` or driven later by `.value`; outputs are
 * read as signals.
 */
export function instance<P extends Ports>(
  child: Module<P>,
  drive: Drive<P> = {},
  options: InstanceOptions = {},
): Outside<P> {
  const builder = requireBuilder('instance');
  const site = captureSite(instance);
  const inputs: Variable[] = [];
  const outputs: Variable[] = [];
  const placed: Instance = {
    kind: 'instance',
    owner: builder.module,
    id: builder.module.instances.length,
    hint: options.name ?? '',
    module: child.ir,
    inputs,
    outputs,
    domains: connectDomains(child.ir, builder.domain, options.domains),
    site,
  };
  builder.module.instances.push(placed);
  const byName = new Map<string, Variable>();
  for (const { name, variable: inner } of child.ir.ports) {
    const role = inner.role === 'input' ? 'instanceInput' : 'instanceOutput';
    const domain =
      inner.domain === undefined ? undefined : (placed.domains.get(inner.domain) ?? inner.domain);
    const variable = addVariable(builder, role, inner, { hint: name, site, instance: placed, inner, domain });
    byName.set(name, variable);
    (role === 'instanceInput' ? inputs : outputs).push(variable);
  }
  const outside: Record<string, unknown> = {};
  const leaf = (pin: string): Variable => {
    const variable = byName.get(pin);
    if (variable === undefined) throw new TypeError(`no pin ${pin} in ${child.name}`);
    return variable;
  };
  const nameFire: NameFire = (port, fire) =>
    builder.module.names.set(fire, { name: `${port}_fire`, instance: placed });
  for (const [key, port] of Object.entries(child.ports)) outside[key] = placePort(key, port, leaf, nameFire);
  // What is given here holds at all times, also where the instance is made under a condition.
  const { block } = builder;
  builder.block = builder.module.body;
  for (const [key, value] of Object.entries(drive)) {
    const port = outside[key];
    if (child.ports[key]?.dir === 'in' && isHandle(port)) assign(port, value, 'value', instance);
    else
      report(
        'direction',
        `${child.name} has no input ${key}`,
        `its ports are ${Object.keys(child.ports).join(', ')}`,
      );
  }
  builder.block = block;
  return outside as Outside<P>;
}
