import type { BlackBoxModel } from '../ir/module.js';
import { HostValueError, fromLeafBits, leafBits } from '../types/host.js';
import type { Type } from '../types/type.js';
import { membersOf, partsOf, pinsOf } from './pins.js';
import type { PortPart } from './pins.js';
import type { Group, In, Out, Port, Ports, Sink, Source } from './ports.js';

/** What a port brings into a black box: a host value; for a stream its `valid` and `payload`, or its `ready`. */
type Brought<P extends Port> =
  P extends In<infer T>
    ? T['host']
    : P extends Sink<infer T>
      ? { readonly valid: number; readonly payload: T['host'] }
      : P extends Source<Type>
        ? { readonly ready: number }
        : P extends Group<infer M>
          ? ModelInputs<M>
          : never;

/** What a port takes out of a black box. */
type Given<P extends Port> =
  P extends Out<infer T>
    ? T['host']
    : P extends Sink<Type>
      ? { readonly ready: number }
      : P extends Source<infer T>
        ? { readonly valid: number; readonly payload: T['host'] }
        : P extends Group<infer M>
          ? { readonly [K in GivingKey<M>]: Given<M[K]> }
          : never;

/** Ports that bring something in. */
export type BringingKey<P extends Ports> = {
  [K in keyof P]: P[K] extends { readonly dir: 'out' } ? never : K;
}[keyof P] &
  string;

/** Ports that take something out. */
export type GivingKey<P extends Ports> = {
  [K in keyof P]: P[K] extends { readonly dir: 'in' } ? never : K;
}[keyof P] &
  string;

/** The inputs of a black box as host values, by port. */
export type ModelInputs<P extends Ports> = { readonly [K in BringingKey<P>]: Brought<P[K]> };

/** Which ports an output follows without a clock edge between. */
export type Follows<P extends Ports> = Readonly<Partial<Record<GivingKey<P>, readonly BringingKey<P>[]>>>;

/** What a black box does, for the engines that do not run its Verilog: host values, as in a bench. */
export interface Model<P extends Ports, S> {
  /** Its state at power-up, and while its reset is active. A state is never changed: `edge` gives another one. */
  readonly state?: () => S;
  /**
   * The value of each port that gives something. Of `inputs` those may be read that `follows` names for the port; without
   * one the value follows the state alone, as from a register.
   */
  readonly outputs: {
    readonly [K in GivingKey<P>]: (state: S, inputs: ModelInputs<P>) => Given<P[K]>;
  };
  /** The state after an active edge of some of its clocks, named as its pins; by default the same state. */
  readonly edge?: (state: S, inputs: ModelInputs<P>, clocks: ReadonlySet<string>) => S;
}

type Read = (pin: string) => bigint;

/** What one part of a port carries, as a host value. */
function partValue(name: string, port: Port, part: PortPart, read: Read): unknown {
  const pins = pinsOf(name, port).filter(
    ({ key }) => part.key === '' || key === part.key || key.startsWith(`${part.key}.`),
  );
  return fromLeafBits(
    part.type,
    pins.map(pin => read(pin.name)),
  );
}

/** What a port brings in, as a host value. */
function bring(name: string, port: Port, read: Read): unknown {
  if (port.dir === 'group') {
    const inner = Object.entries(membersOf(port)).filter(([, member]) => member.dir !== 'out');
    return Object.fromEntries(inner.map(([key, member]) => [key, bring(`${name}_${key}`, member, read)]));
  }
  const parts = partsOf(port).filter(({ direction }) => direction === 'in');
  const [only] = parts;
  if (only?.key === '') return partValue(name, port, only, read);
  return Object.fromEntries(parts.map(part => [part.key, partValue(name, port, part, read)]));
}

/** The bits of each pin that a port gives something to, in order. */
function give(name: string, port: Port, value: unknown): { readonly pin: string; readonly bits: bigint }[] {
  if (port.dir === 'group') {
    const inner = Object.entries(membersOf(port)).filter(([, member]) => member.dir !== 'in');
    return inner.flatMap(([key, member]) =>
      give(`${name}_${key}`, member, (value as Readonly<Record<string, unknown>> | undefined)?.[key]),
    );
  }
  return partsOf(port)
    .filter(({ direction }) => direction === 'out')
    .flatMap(part => {
      const own =
        part.key === '' ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part.key];
      const bits = leafBits(part.type, own);
      return pinsOf(name, port)
        .filter(({ key }) => part.key === '' || key === part.key || key.startsWith(`${part.key}.`))
        .map((pin, i) => ({ pin: pin.name, bits: bits[i] ?? 0n }));
    });
}

/** The pins of a port in one direction, seen from inside. */
function pinNames(name: string, port: Port, direction: 'in' | 'out'): string[] {
  if (port.dir === 'group')
    return Object.entries(membersOf(port)).flatMap(([key, member]) =>
      pinNames(`${name}_${key}`, member, direction),
    );
  return pinsOf(name, port)
    .filter(pin => pin.direction === direction)
    .map(pin => pin.name);
}

/** Inputs of which only some may be read; each is worked out when it is. */
function inputsOf(
  box: string,
  ports: Ports,
  read: Read,
  allowed: readonly string[] | undefined,
  reader: string,
): object {
  const inputs = {};
  for (const [key, port] of Object.entries(ports)) {
    if (port.dir === 'out') continue;
    Object.defineProperty(inputs, key, {
      enumerable: true,
      get: () => {
        if (allowed === undefined || allowed.includes(key)) return bring(key, port, read);
        throw new HostValueError(
          `The model of ${box} reads the input '${key}' for the output '${reader}', which does not follow it. Name it: ` +
            `follows: { ${reader}: [${[...allowed, key].map(name => `'${name}'`).join(', ')}] }`,
        );
      },
    });
  }
  return inputs;
}

/** The pins behind `follows`: for each pin that gives something, those that it follows. */
export function followedPins(
  ports: Ports,
  follows: Readonly<Record<string, readonly string[] | undefined>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [key, port] of Object.entries(ports)) {
    const followed = (follows[key] ?? []).flatMap(name => {
      const source = ports[name];
      return source === undefined ? [] : pinNames(name, source, 'in');
    });
    for (const pin of pinNames(key, port, 'out')) found.set(pin, followed);
  }
  return found;
}

/** A model in bits of pins, as the engines call it. */
export function boxModel<P extends Ports, S>(
  box: string,
  ports: P,
  follows: Readonly<Record<string, readonly string[] | undefined>>,
  model: Model<P, S>,
): BlackBoxModel {
  const functions = model.outputs as Readonly<
    Record<string, ((state: unknown, inputs: object) => unknown) | undefined>
  >;
  const { state, edge } = model as Model<P, unknown>;
  return {
    state: () => state?.(),
    outputs: Object.entries(ports)
      .filter(([, { dir }]) => dir !== 'in')
      .map(([key, port]) => ({
        pins: pinNames(key, port, 'out'),
        value: (now, read) => {
          const inputs = inputsOf(box, ports, read, follows[key] ?? [], key);
          try {
            return give(key, port, functions[key]?.(now, inputs)).map(({ bits }) => bits);
          } catch (error) {
            if (!(error instanceof HostValueError) || error.message.startsWith('The model of')) throw error;
            throw new HostValueError(
              `The model of ${box} gives a wrong value for '${key}': ${error.message}`,
            );
          }
        },
      })),
    edge: (now, read, clocks) =>
      edge === undefined
        ? now
        : edge(now, inputsOf(box, ports, read, undefined, '') as ModelInputs<P>, clocks),
  };
}
