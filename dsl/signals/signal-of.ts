import type { LoadOrSignal, Type } from '../types/type.js';
import { bitsOf } from '../ir/build.js';
import { tagSite } from '../module/builder.js';
import { loadNodes } from './load.js';
import { operandNode } from './operand.js';
import type { AnyUnsigned } from './signal.js';
import { fromPlaces, unpackNode } from './structure.js';

/** A value given as a signal, a literal, or an array or record of them, as one signal of type `type`; `what` names it in messages. */
export function signalOf<T extends Type>(type: T, value: LoadOrSignal<T>, what = 'the value'): T['sig'] {
  const places = [...loadNodes(type, value, what)].map(
    ([key, node]) => [key, { node: key === '' ? tagSite(node, signalOf) : node, target: undefined }] as const,
  );
  return fromPlaces(type, new Map(places));
}

/** Bits read as a value of type `type`, the first field highest, element 0 lowest; the reverse of `asUInt`. */
export function fromBits<T extends Type>(type: T, bits: AnyUnsigned): T['sig'] {
  return fromPlaces(type, unpackNode(type, bitsOf(operandNode(bits, 'bits'))));
}
