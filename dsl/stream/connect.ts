import type { Bit } from '../signals/signal.js';
import type { Signal } from '../types/brand.js';
import type { LoadOrSignal, Type, UIntType, Wire } from '../types/type.js';
import { bit } from '../types/construct.js';
import { typeOf } from '../types/type-of.js';
import { wire } from '../statements/storage.js';
import type { DomainStyle } from '../ir/domain.js';
import { styleHere } from '../module/cell.js';
import { instance } from '../module/instance.js';
import type { Module } from '../module/module.js';
import type { Consumer, Ports, Producer, Sink, Source } from '../module/ports.js';

/** A type known only by its signals: what `map` makes of the function it is given. */
export interface TypeOfSignal<S> extends Type {
  readonly sig: S & Signal;
  readonly load: S;
  readonly reg: S & Signal & { set next(value: S) };
  readonly wire: S & Signal & { set value(value: S) };
}

/** The payload's hardware type, which a stream carries in its signals. */
export function payloadType<T extends Type>(stream: Consumer<T>): T {
  return typeOf(stream.payload) as T;
}

/** A stream end made of signals: `fire` follows from valid and ready. */
export function consumer<T extends Type>(
  valid: Bit,
  payload: T['sig'],
  ready: Wire<UIntType<1>>,
): Consumer<T> {
  return { valid, payload, ready, fire: valid.and(ready) };
}

/** What `connect` needs of a stream: its payload must fit the payload of the stream it feeds. */
export interface Feed<T extends Type> {
  readonly valid: Bit;
  readonly payload: LoadOrSignal<T>;
  readonly ready: Wire<UIntType<1>>;
}

/** Feeds the stream `from` to `to`; all three signals are wired through. */
export function connect<T extends Type>(from: Feed<T>, to: Producer<T>): void {
  to.valid.value = from.valid;
  to.payload.value = from.payload;
  from.ready.value = to.ready;
}

/** Parameters of a cell that passes one type of payload. */
export type CellParameters<T extends Type> = { readonly payload: T } & DomainStyle;

/** The ports of a cell with one stream in and one out. */
export interface Through<T extends Type, U extends Type = T> extends Ports {
  readonly from: Sink<T>;
  readonly to: Source<U>;
}

/** Places a cell, called `name`, in the domain in force and leads the stream through it. */
export function through<T extends Type>(
  stream: Consumer<T>,
  name: string,
  make: (parameters: CellParameters<T>) => Module<Through<T>>,
): Consumer<T> {
  const cell = instance(make({ payload: payloadType(stream), ...styleHere() }), {}, { name });
  connect(stream, cell.from);
  return cell.to;
}

/** The two ends of a stream inside a module: what is written to `to` is read at `from`. */
export interface Channel<T extends Type> {
  readonly to: Producer<T>;
  readonly from: Consumer<T>;
}

/** A stream inside a module, to be written by the module's own logic: drive `to`, pass `from` on. */
export function channel<T extends Type>(type: T, options: { readonly name?: string } = {}): Channel<T> {
  const { name = 'channel' } = options;
  const valid = wire(bit, { name: `${name}_valid` });
  const payload = wire(type, { name: `${name}_payload` });
  const ready = wire(bit, { name: `${name}_ready` });
  const fire = valid.and(ready);
  return { to: { valid, payload, ready, fire }, from: { valid, payload: payload, ready, fire } };
}
