import type { Domain } from '../ir/domain.js';
import type { Instance, Module as ModuleIr, PortLeaf } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { domainsOf } from '../ir/domains-of.js';
import { assignAt } from '../signals/assign.js';
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

/** A port of a module with what each of its pins is to an instance: its place in `Placement.pins`, by key. */
interface PlacedPort {
  readonly name: string;
  readonly port: Port;
  readonly pins: ReadonlyMap<string, number>;
  /** The members of a group. */
  readonly members: readonly (readonly [string, PlacedPort])[];
}

/** What all instances of a module have in common, worked out once: a large array is thousands of them. */
interface Placement {
  readonly pins: readonly PortLeaf[];
  readonly ports: readonly (readonly [string, PlacedPort])[];
  readonly domains: readonly Domain[];
  /** The connection of an instance that is clocked as its parent is, by the parent's domain. */
  readonly plain: Map<Domain, ReadonlyMap<Domain, Domain>>;
}

const placements = new WeakMap<ModuleIr, Placement>();

function placementOf({ ir, ports, name: child }: Module): Placement {
  const before = placements.get(ir);
  if (before !== undefined) return before;
  const places = new Map(ir.ports.map(({ name }, i) => [name, i]));
  const placed = (name: string, port: Port): PlacedPort => {
    const members =
      port.dir === 'group'
        ? Object.entries(membersOf(port)).map(
            ([key, member]) => [key, placed(`${name}_${key}`, member)] as const,
          )
        : [];
    const pins = port.dir === 'group' ? [] : pinsOf(name, port);
    const found = pins.map((pin): [string, number] => {
      const place = places.get(pin.name);
      if (place === undefined) throw new TypeError(`no pin ${pin.name} in ${child}`);
      return [pin.key, place];
    });
    return { name, port, pins: new Map(found), members };
  };
  const placement: Placement = {
    pins: ir.ports,
    ports: Object.entries(ports).map(([key, port]) => [key, placed(key, port)] as const),
    domains: domainsOf(ir),
    plain: new Map(),
  };
  placements.set(ir, placement);
  return placement;
}

function connectDomains(
  child: ModuleIr,
  { domains, plain }: Placement,
  parent: Domain,
  given: ReadonlyMap<Domain, Domain> | undefined,
): ReadonlyMap<Domain, Domain> {
  const before = given === undefined ? plain.get(parent) : undefined;
  if (before !== undefined) return before;
  const map = new Map<Domain, Domain>();
  let fits = true;
  for (const domain of domains) {
    const to = given?.get(domain) ?? (domain === child.domain ? parent : domain);
    if (!sameStyle(domain, to)) {
      fits = false;
      report(
        'domain-style',
        `${child.name} is clocked by ${domain.clock} (${domain.edge} edge, ${domain.reset} reset, active ${domain.active}), here by ${to.clock} (${to.edge} edge, ${to.reset} reset, active ${to.active})`,
        'make the child for the domain it will run in: pass the domain to its module(...)',
      );
    }
    map.set(domain, to);
  }
  if (given === undefined && fits) plain.set(parent, map);
  return map;
}

type NameFire = (port: string, fire: Node) => void;

/** The signals of a port, whose pins are `variables`. */
function placePort(
  { name, port, pins, members }: PlacedPort,
  variables: readonly Variable[],
  nameFire: NameFire,
): unknown {
  if (port.dir === 'group')
    return Object.fromEntries(members.map(([key, member]) => [key, placePort(member, variables, nameFire)]));
  const place = (key: string): Place => {
    const variable = variables[pins.get(key) ?? -1];
    if (variable === undefined) throw new TypeError(`no pin ${key} in port ${name}`);
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
  const placement = placementOf(child);
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
    domains: connectDomains(child.ir, placement, builder.domain, options.domains),
    site,
  };
  builder.module.instances.push(placed);
  const variables = placement.pins.map(({ name, variable: inner }) => {
    const role = inner.role === 'input' ? 'instanceInput' : 'instanceOutput';
    const domain =
      inner.domain === undefined ? undefined : (placed.domains.get(inner.domain) ?? inner.domain);
    const variable = addVariable(builder, role, inner, { hint: name, site, instance: placed, inner, domain });
    (role === 'instanceInput' ? inputs : outputs).push(variable);
    return variable;
  });
  const nameFire: NameFire = (port, fire) =>
    builder.module.names.set(fire, { name: `${port}_fire`, instance: placed });
  const outside: Record<string, unknown> = {};
  for (const [key, port] of placement.ports) outside[key] = placePort(port, variables, nameFire);
  // What is given here holds at all times, also where the instance is made under a condition.
  const { block } = builder;
  builder.block = builder.module.body;
  for (const key of Object.keys(drive)) {
    const port = outside[key];
    const value: unknown = drive[key as keyof Drive<P>];
    if (child.ports[key]?.dir === 'in' && isHandle(port)) assignAt(builder, port, value, 'value', site);
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
