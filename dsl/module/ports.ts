import type { Domain } from '../ir/domain.js';
import type { Site } from '../ir/node.js';
import type { Bit } from '../signals/signal.js';
import type { LoadOrSignal, Type, UIntType, Wire } from '../types/type.js';
import { captureSite } from '../source/position.js';

/** Drives a sink port from the bench: values are sent in order, each held until it is taken. */
export interface Driver<V> {
  /** Sends the value as it is at the call; resolves after the edge at which it was taken. */
  send(value: V): Promise<void>;
  /** Sends each value in turn; `gaps` gives the idle cycles before each. */
  sendAll(values: Iterable<V>, options?: { gaps?: () => number }): Promise<void>;
}

/** Reads a source port from the bench. */
export interface Monitor<V> {
  /** Resolves with the next value taken. */
  receive(): Promise<V>;
  /** Takes `count` values; `stalls` gives the cycles of not being ready before each. */
  take(count: number, options?: { stalls?: () => number }): Promise<V[]>;
}

/** The receiving side of a stream: reads valid and payload, drives ready. */
export interface Consumer<T extends Type> {
  /** For the compiler only: lets it find T in whatever extends a stream. */
  readonly type?: T;
  readonly valid: Bit;
  readonly payload: T['sig'];
  readonly ready: Wire<UIntType<1>>;
  /** valid and ready: a value passes at this edge. */
  readonly fire: Bit;
}

/** The sending side of a stream: drives valid and payload, reads ready. */
export interface Producer<T extends Type> {
  readonly valid: Wire<UIntType<1>>;
  readonly payload: Wire<T>;
  readonly ready: Bit;
  readonly fire: Bit;
}

/** How the pins of a stream are named: `push_valid, push_payload_x`, or `awvalid, awaddr` as AXI has them. */
export type PinStyle = 'plain' | 'axi';

/**
 * A port as the body sees it (`inside`), as the parent sees it (`outside`), and as a bench sees it (`bench`). Only `dir`,
 * `type` and what follows exist at run time.
 */
export interface Port {
  readonly dir: 'in' | 'out' | 'sink' | 'source' | 'group';
  readonly inside: unknown;
  readonly outside: unknown;
  readonly bench: unknown;
}

/** Ports by name. */
export type Ports = Readonly<Record<string, Port>>;

/** An input of type T. */
export interface In<T extends Type> extends Port {
  readonly dir: 'in';
  readonly type: T;
  readonly domain: Domain | undefined;
  readonly inside: T['sig'];
  readonly outside: Wire<T>;
  readonly bench: T['host'];
  readonly load: LoadOrSignal<T>;
}

/** An output of type T. */
export interface Out<T extends Type> extends Port {
  readonly dir: 'out';
  readonly type: T;
  readonly domain: Domain | undefined;
  readonly inside: Wire<T>;
  readonly outside: T['sig'];
  readonly bench: T['host'];
}

/** A stream into the module. */
export interface Sink<T extends Type> extends Port {
  readonly dir: 'sink';
  readonly type: T;
  readonly domain: Domain | undefined;
  readonly style: PinStyle;
  readonly inside: Consumer<T>;
  readonly outside: Producer<T>;
  readonly bench: Driver<T['host']>;
}

/** A stream out of the module. */
export interface Source<T extends Type> extends Port {
  readonly dir: 'source';
  readonly type: T;
  readonly domain: Domain | undefined;
  readonly style: PinStyle;
  readonly inside: Producer<T>;
  readonly outside: Consumer<T>;
  readonly bench: Monitor<T['host']>;
}

/** Ports under one name, such as the five channels of an AXI interface. */
export interface Group<P extends Ports> extends Port {
  readonly dir: 'group';
  readonly members: P;
  readonly inside: { readonly [K in keyof P]: P[K]['inside'] };
  readonly outside: { readonly [K in keyof P]: P[K]['outside'] };
  readonly bench: { [K in keyof P]: P[K]['bench'] };
}

/** Options of a port. */
export interface PortOptions {
  /** The clock domain that the port belongs to; by default the module's. */
  readonly domain?: Domain;
}

/** Options of a stream port. */
export interface StreamOptions extends PortOptions {
  readonly style?: PinStyle;
}

type Runtime<P extends Port> = Omit<P, 'inside' | 'outside' | 'bench' | 'load'>;

// Beside the ports and not in them: where a port was written is no part of what it is.
const sites = new WeakMap<Port, Site>();

/** Where a port was made. */
export function portSite(port: Port): Site | undefined {
  return sites.get(port);
}

function make<P extends Port>(runtime: Runtime<P>, api: CallableFunction): P {
  const port = Object.freeze(runtime) as unknown as P;
  const site = captureSite(api);
  if (site !== undefined) sites.set(port, site);
  return port;
}

/** An input port. */
export function In<T extends Type>(type: T, options: PortOptions = {}): In<T> {
  return make<In<T>>({ dir: 'in', type, domain: options.domain }, In);
}

/** An output port. */
export function Out<T extends Type>(type: T, options: PortOptions = {}): Out<T> {
  return make<Out<T>>({ dir: 'out', type, domain: options.domain }, Out);
}

/** Ports with ready/valid handshake: a value passes at each edge at which both are 1; a source holds valid until then. */
export const Stream = {
  /** A stream into the module. */
  sink<T extends Type>(type: T, options: StreamOptions = {}): Sink<T> {
    return make<Sink<T>>(
      { dir: 'sink', type, domain: options.domain, style: options.style ?? 'plain' },
      Stream.sink,
    );
  },
  /** A stream out of the module. */
  source<T extends Type>(type: T, options: StreamOptions = {}): Source<T> {
    return make<Source<T>>(
      { dir: 'source', type, domain: options.domain, style: options.style ?? 'plain' },
      Stream.source,
    );
  },
} as const;

/** Ports under one name; their pins are named after it. */
export function group<P extends Ports>(members: P): Group<P> {
  return make<Group<P>>({ dir: 'group', members }, group);
}
