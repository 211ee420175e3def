import type { LoadOrSignal, Type } from '../types/type.js';
import { bitsOf, resize } from '../ir/build.js';
import { report, tagSite } from '../module/builder.js';
import { leavesOf, typeText } from '../types/leaves.js';
import { loadNodes } from './load.js';
import { operandNode } from './operand.js';
import type { AnyUnsigned } from './signal.js';
import { unpackNode } from './packing.js';
import { fromPlaces } from './structure.js';

/** A value given as a signal, a literal, or an array or record of them, as one signal of type `type`; `what` names it in messages. */
export function signalOf<T extends Type>(type: T, value: LoadOrSignal<T>, what = 'the value'): T['sig'] {
  const places = [...loadNodes(type, value, what)].map(
    ([key, node]) => [key, { node: key === '' ? tagSite(node, signalOf) : node, target: undefined }] as const,
  );
  return fromPlaces(type, new Map(places));
}

/** Bits read as a value of type `type`, as many as it has, the first field highest, element 0 lowest; the reverse of `asUInt`. */
export function fromBits<T extends Type>(type: T, bits: AnyUnsigned): T['sig'] {
  const word = bitsOf(operandNode(bits, 'bits'));
  const leaves = leavesOf(type);
  const width = leaves.reduce((sum, leaf) => sum + leaf.width, 0);
  if (word.width !== width)
    report(
      'bad-type',
      `${typeText(type)} has ${String(width)} bits, not ${String(word.width)}`,
      'slice, extend or truncate first',
    );
  return fromPlaces(type, unpackNode(type, resize(word, width, false)));
}
