import type { Domain } from '../ir/domain.js';
import { domainsOf } from '../ir/domains-of.js';
import type { Instance, Module as ModuleIr, PortLeaf } from '../ir/module.js';
import type { Variable } from '../ir/node.js';
import type { Target } from '../ir/statement.js';
import { rootKey, wholeTarget } from '../signals/handle.js';
import type { Place } from '../signals/handle.js';
import { scalar } from '../signals/scalar.js';
import { isNumber, portSignal } from './module.js';
import type { Module } from './module.js';
import { membersOf, pinsOf } from './pins.js';
import type { Port } from './ports.js';

/** A port of a module, and where each of its pins stands in `Placement.pins`, by key. */
interface PlacedPort {
  readonly name: string;
  readonly port: Port;
  readonly pins: ReadonlyMap<string, number>;
  /** The place of the only pin of a port that is one number. */
  readonly number: number | undefined;
  /** The members of a group. */
  readonly members: readonly (readonly [string, PlacedPort])[];
}

/** Makes the record of an instance's ports, whose pins are `variables` in the order of `Placement.pins`. */
type MakeOutside = new (placed: Instance, variables: readonly Variable[]) => object;

/** What all instances of a module have in common, worked out once: a large array is thousands of them. */
export interface Placement {
  readonly pins: readonly PortLeaf[];
  /** How many of them are inputs. */
  readonly inputs: number;
  readonly domains: readonly Domain[];
  /** The connection of an instance that is clocked as its parent is, by the parent's domain. */
  readonly plain: Map<Domain, ReadonlyMap<Domain, Domain>>;
  readonly Outside: MakeOutside;
  /** Where the pins of the ports that are one number stand in `pins`, by key. */
  readonly numbers: ReadonlyMap<string, number>;
}

const placements = new WeakMap<ModuleIr, Placement>();

/** The placement of a finished module. */
export function placementOf({ ir, ports, name }: Module): Placement {
  const before = placements.get(ir);
  if (before !== undefined) return before;
  const places = new Map(ir.ports.map((pin, i) => [pin.name, i]));
  const placed = Object.entries(ports).map(
    ([key, port]) => [key, placePort(name, places, key, port)] as const,
  );
  const placement: Placement = {
    pins: ir.ports,
    inputs: ir.ports.filter(({ variable }) => variable.role === 'input').length,
    domains: domainsOf(ir),
    plain: new Map(),
    Outside: outsideOf(placed),
    numbers: new Map(
      placed.flatMap(([key, { number }]): [string, number][] =>
        number === undefined ? [] : [[key, number]],
      ),
    ),
  };
  placements.set(ir, placement);
  return placement;
}

function placePort(child: string, places: ReadonlyMap<string, number>, name: string, port: Port): PlacedPort {
  if (port.dir === 'group') {
    const members = Object.entries(membersOf(port)).map(
      ([key, member]) => [key, placePort(child, places, `${name}_${key}`, member)] as const,
    );
    return { name, port, pins: new Map(), number: undefined, members };
  }
  const pins = new Map<string, number>();
  for (const pin of pinsOf(name, port)) {
    const place = places.get(pin.name);
    if (place === undefined) throw new TypeError(`no pin ${pin.name} in ${child}`);
    pins.set(pin.key, place);
  }
  return { name, port, pins, number: isNumber(port) ? pins.get(rootKey) : undefined, members: [] };
}

/**
 * A class of objects with a getter for each port, as properties of their own, which spread and `Object.values` find. Most ports of an
 * array are never asked for, and a signal costs as much as a pin.
 */
function outsideOf(ports: readonly (readonly [string, PlacedPort])[]): MakeOutside {
  const getters: PropertyDescriptorMap = {};
  class Outside {
    readonly #placed: Instance;
    readonly #variables: readonly Variable[];
    #made: unknown[] | undefined;

    constructor(placed: Instance, variables: readonly Variable[]) {
      this.#placed = placed;
      this.#variables = variables;
      Object.defineProperties(this, getters);
    }

    static signal(outside: Outside, i: number, port: PlacedPort): unknown {
      return ((outside.#made ??= [])[i] ??= signalOfPort(port, outside.#placed, outside.#variables));
    }
  }
  ports.forEach(([key, port], i) => {
    getters[key] = {
      enumerable: true,
      get(this: Outside) {
        return Outside.signal(this, i, port);
      },
    };
  });
  return Outside;
}

/** What the parent may drive of a pin. */
const targetOf = (pin: Variable): Target | undefined =>
  pin.role === 'instanceInput' ? wholeTarget(pin) : undefined;

/** The signals of a port of an instance. */
function signalOfPort(
  { name, port, pins, number, members }: PlacedPort,
  placed: Instance,
  variables: readonly Variable[],
): unknown {
  const pin = number === undefined ? undefined : variables[number];
  if (pin !== undefined) return scalar(pin, undefined, targetOf(pin));
  if (port.dir === 'group')
    return Object.fromEntries(members.map(([key, member]) => [key, signalOfPort(member, placed, variables)]));
  const place = (key: string): Place => {
    const variable = variables[pins.get(key) ?? -1];
    if (variable === undefined) throw new TypeError(`no pin ${key} in port ${name}`);
    return { node: variable, target: targetOf(variable) };
  };
  return portSignal(port, place, fire =>
    placed.owner.names.set(fire, { name: `${name}_fire`, instance: placed }),
  );
}
