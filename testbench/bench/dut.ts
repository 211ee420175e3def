import type { Domain } from '../../dsl/ir/domain.js';
import { HostValueError } from '../../dsl/types/host.js';
import type { Type } from '../../dsl/types/type.js';
import { membersOf, pinsOf } from '../../dsl/module/pins.js';
import type { In, Port, Ports } from '../../dsl/module/ports.js';
import type { Board } from './board.js';
import type { Clock } from './clock.js';
import { codecOf } from './codec.js';
import { BenchError } from './error.js';
import { StreamDriver, StreamMonitor } from './streams.js';
import type { StreamPlaces } from './streams.js';

type BenchOf<P extends Port> = P extends { readonly members: infer M extends Ports } ? Dut<M> : P['bench'];

/**
 * A module's ports as a bench has them. Inputs are set and outputs read, as host values; sinks are driven with `send` and
 * `sendAll`, sources read with `receive` and `take`; groups are records. Every read gives the value before the last edge,
 * or after the last `settle`; of an input too.
 */
export type Dut<P extends Ports> = {
  [K in keyof P as P[K]['dir'] extends 'in' ? K : never]: P[K]['bench'];
} & { readonly [K in keyof P as P[K]['dir'] extends 'in' ? never : K]: BenchOf<P[K]> };

/** What the ports of a dut are made over. */
export interface DutContext {
  readonly board: Board;
  /** First word of a pin. */
  readonly place: (pin: string) => number;
  /** The clock of a port of the given domain; of the module's own where there is none. */
  readonly clockOf: (domain: Domain | undefined) => Clock;
}

/** Properties that others look for on any object; they are not mistaken ports. */
const FOREIGN = new Set<string | symbol>(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch']);

/** Catches what is not a port: own properties are found before the prototype is asked. */
function fence(what: string, ports: Ports): object {
  const unknown = (key: string): BenchError => {
    const known = Object.entries(ports).map(([name, port]) => `${name} (${port.dir})`);
    return new BenchError(
      'unknown-port',
      `${what} has no port '${key}'. Its ports are: ${known.join(', ') || 'none'}.`,
    );
  };
  return new Proxy(Object.create(null) as object, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || FOREIGN.has(key)) return undefined;
      const common: unknown = Reflect.get(Object.prototype, key);
      if (common !== undefined) return common;
      throw unknown(key);
    },
    set: (_target, key) => {
      throw unknown(String(key));
    },
  });
}

/** Makes the object with a module's ports. */
export function makeDut<P extends Ports>(what: string, ports: P, context: DutContext): Dut<P> {
  const dut = Object.create(fence(what, ports)) as Dut<P>;
  define(dut, what, '', ports, context);
  return dut;
}

function define(target: object, what: string, prefix: string, ports: Ports, context: DutContext): void {
  const readOnly = (name: string, why: string) => (): never => {
    const inputs = Object.keys(ports).filter(key => ports[key]?.dir === 'in');
    const advice = inputs.length === 0 ? 'there are no inputs' : `the inputs are ${inputs.join(', ')}`;
    throw new BenchError('read-only', `${what}: ${prefix}${name} is ${why} and cannot be set; ${advice}.`);
  };
  for (const [name, port] of Object.entries(ports)) {
    const full = `${prefix}${name}`;
    if (port.dir === 'in' || port.dir === 'out') {
      const { get, set } = plain(full, port, context);
      Object.defineProperty(target, name, {
        enumerable: true,
        get,
        set: port.dir === 'in' ? set : readOnly(name, 'an output'),
      });
      continue;
    }
    const value = port.dir === 'group' ? inner(what, full, port, context) : stream(full, port, context);
    const why = port.dir === 'group' ? 'a group of ports' : `a stream (${port.dir})`;
    Object.defineProperty(target, name, { enumerable: true, get: () => value, set: readOnly(name, why) });
  }
}

function inner(what: string, name: string, port: Port, context: DutContext): object {
  const members = membersOf(port);
  const group = Object.create(fence(`${what}.${name}`, members)) as object;
  define(group, what, `${name}_`, members, context);
  return group;
}

function plain(
  name: string,
  port: Port,
  context: DutContext,
): { get: () => unknown; set: (value: unknown) => void } {
  const { board, place } = context;
  const words = pinsOf(name, port).map(pin => place(pin.name));
  const codec = codecOf((port as In<Type>).type, words);
  return {
    get: () => codec.decode(board.view, 0),
    set: value => {
      try {
        codec.encode(value, board.words, 0);
      } catch (error) {
        if (error instanceof HostValueError) throw new BenchError('bad-value', `${name}: ${error.message}`);
        throw error;
      }
      board.dirty = true;
    },
  };
}

function stream(name: string, port: Port, context: DutContext): object {
  const { board, place, clockOf } = context;
  const { type, domain } = port as In<Type>;
  const pins = pinsOf(name, port);
  const pick = (key: string): string => pins.find(pin => pin.key === key)?.name ?? '';
  const payload = pins.filter(pin => pin.key !== 'valid' && pin.key !== 'ready');
  const places: StreamPlaces = {
    name,
    valid: place(pick('valid')),
    ready: place(pick('ready')),
    awaited: pick(port.dir === 'sink' ? 'ready' : 'valid'),
    payload: payload.flatMap(pin =>
      Array.from({ length: Math.ceil(pin.leaf.width / 32) }, (_, i) => place(pin.name) + i),
    ),
    codec: codecOf(
      type,
      payload.map(pin => place(pin.name)),
    ),
  };
  const clock = clockOf(domain);
  return port.dir === 'sink'
    ? new StreamDriver(clock, board, places)
    : new StreamMonitor(clock, board, places);
}
