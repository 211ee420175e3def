import type { LoadOrSignal, Type } from '../types/type.js';
import { loadNodes } from './load.js';
import { fromPlaces } from './structure.js';

/** A value given as a signal, a literal, or an array or record of them, as one signal of type `type`; `what` names it in messages. */
export function signalOf<T extends Type>(type: T, value: LoadOrSignal<T>, what: string): T['sig'] {
  const places = [...loadNodes(type, value, what)].map(
    ([key, node]) => [key, { node, target: undefined }] as const,
  );
  return fromPlaces(type, new Map(places)) as T['sig'];
}
