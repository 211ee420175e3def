import type { Domain } from '../ir/domain.js';
import type { Instance, Module as ModuleIr } from '../ir/module.js';
import type { Variable } from '../ir/node.js';
import { assignAt, assignInput } from '../signals/assign.js';
import type { Handle } from '../signals/handle.js';
import { captureSite } from '../source/position.js';
import { addPin, report, requireBuilder } from './builder.js';
import type { Module } from './module.js';
import { placementOf } from './placement.js';
import type { Placement } from './placement.js';
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
  /** Members of an array, made in one loop, have the same: in Verilog they are one generate loop, and the name is its label. */
  readonly name?: string;
  /** The parent's domain for a domain of the child; by default the child's main domain follows the parent's. */
  readonly domains?: ReadonlyMap<Domain, Domain>;
}

const sameStyle = (a: Domain, b: Domain): boolean =>
  a.edge === b.edge && a.reset === b.reset && a.active === b.active;

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
  for (const domain of given?.keys() ?? [])
    if (!domains.includes(domain))
      report(
        'domain-style',
        `${child.name} has no domain ${domain.clock}`,
        `use the object of one of its own: ${domains.map(({ clock }) => clock).join(', ')}`,
      );
  if (given === undefined && fits) plain.set(parent, map);
  return map;
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
  const inputs = new Array<Variable>(placement.inputs);
  const outputs = new Array<Variable>(placement.pins.length - placement.inputs);
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
  let input = 0;
  let output = 0;
  const variables: Variable[] = [];
  for (const { name, variable: inner } of placement.pins) {
    const domain = inner.domain && (placed.domains.get(inner.domain) ?? inner.domain);
    const variable = addPin(builder, placed, inner, name, domain);
    if (inner.role === 'input') inputs[input++] = variable;
    else outputs[output++] = variable;
    variables.push(variable);
  }
  const outside = new placement.Outside(placed, variables);
  // What is given here holds at all times, also where the instance is made under a condition.
  const { block } = builder;
  builder.block = builder.module.body;
  for (const key of Object.keys(drive)) {
    const port = child.ports[key];
    const value: unknown = drive[key as keyof Drive<P>];
    const pin = port?.dir === 'in' ? variables[placement.numbers.get(key) ?? -1] : undefined;
    if (pin !== undefined) assignInput(builder, pin, value, site);
    else if (port?.dir === 'in') assignAt(builder, Reflect.get(outside, key) as Handle, value, 'value', site);
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
