import type { Consumer } from '../module/ports.js';
import type { Bit } from '../signals/signal.js';
import { signalOf } from '../signals/signal-of.js';
import { wire } from '../statements/storage.js';
import type { LoadOrSignal, Type } from '../types/type.js';
import { bit } from '../types/construct.js';
import { typeOf } from '../types/type-of.js';
import type { Signal } from '../types/brand.js';
import { consumer } from './connect.js';
import type { TypeOfSignal } from './connect.js';

/** What the function of `map` may give: a signal, or a record of signals. */
export type Mapped = Signal | Readonly<Record<string, unknown>>;

/** The stream of `f(payload)`. Combinational; adds no state and no cycle. */
export function map<T extends Type, S extends Mapped>(
  stream: Consumer<T>,
  f: (payload: T['sig']) => S,
): Consumer<TypeOfSignal<S>>;
/** As above, with the type of the result given: `f` may then return literals and narrower values. */
export function map<T extends Type, U extends Type>(
  stream: Consumer<T>,
  f: (payload: T['sig']) => LoadOrSignal<U>,
  type: U,
): Consumer<U>;
export function map(stream: Consumer<Type>, f: (payload: unknown) => unknown, type?: Type): Consumer<Type> {
  const { valid, ready, fire } = stream;
  const result = f(stream.payload);
  return { valid, payload: signalOf(type ?? typeOf(result), result, 'the mapped payload'), ready, fire };
}

/** The payloads for which `keep` is 1; the others are taken and dropped. Combinational. */
export function filter<T extends Type>(stream: Consumer<T>, keep: (payload: T['sig']) => Bit): Consumer<T> {
  const kept = keep(stream.payload);
  const ready = wire(bit, { name: 'filter_ready' });
  stream.ready.value = ready.or(kept.not());
  return consumer(stream.valid.and(kept), stream.payload, ready);
}
