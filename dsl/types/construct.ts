import { report } from '../module/builder.js';
import type { BundleType, ChoiceType, Fields, SIntType, Type, UIntType, VecType } from './type.js';

/** The part of a type that exists at run time; the rest is for the compiler. */
type Runtime<T> = Omit<T, 'sig' | 'load' | 'host' | 'reg' | 'wire'>;

const types = new WeakSet();

function make<T extends Type>(runtime: Runtime<T>): T {
  const type = Object.freeze(runtime) as unknown as T;
  types.add(type);
  return type;
}

/** Whether a value is a type that `u`, `vec` or another function here made; a record may look like one. */
export function isType(value: object): value is Type {
  return types.has(value);
}

/** The width itself, or 1 after a diagnostic when no signal can have it. */
export function checkedWidth(width: number): number {
  if (Number.isInteger(width) && width >= 1 && width <= 1 << 20) return width;
  report('bad-type', `a width of ${String(width)} is not possible`, 'a signal has from 1 to 1048576 bits');
  return 1;
}

const unsignedTypes = new Map<number, UIntType<number>>();
const signedTypes = new Map<number, SIntType<number>>();

/** Unsigned integer of `width` bits, 0 up to 2^width - 1. */
export function u<W extends number>(width: W): UIntType<W> {
  let type = unsignedTypes.get(width);
  if (type === undefined) {
    type = make<UIntType<number>>({ kind: 'u', width: checkedWidth(width) });
    unsignedTypes.set(type.width, type);
  }
  return type as unknown as UIntType<W>;
}

/** Signed (two's complement) integer of `width` bits, -2^(width-1) up to 2^(width-1) - 1. */
export function s<W extends number>(width: W): SIntType<W> {
  let type = signedTypes.get(width);
  if (type === undefined) {
    type = make<SIntType<number>>({ kind: 's', width: checkedWidth(width) });
    signedTypes.set(type.width, type);
  }
  return type as unknown as SIntType<W>;
}

/** One bit. */
export const bit: UIntType<1> = u(1);

function checkName(what: string, name: string): void {
  if (!/^[A-Za-z]\w*$/.test(name))
    report(
      'bad-name',
      `'${name}' cannot be a name in a ${what}`,
      'use letters, digits and _, a letter first',
    );
}

const reservedFields = new Set(['next', 'value']);

/** Named fields, in order; packed, the first field stands highest. */
export function bundle<F extends Fields>(fields: F): BundleType<F> {
  for (const name of Object.keys(fields)) {
    if (reservedFields.has(name))
      report('bad-name', `a bundle field cannot be named ${name}`, 'rename the field');
    else checkName('bundle field', name);
  }
  const width = Object.values(fields).reduce((sum, field) => sum + field.width, 0);
  if (width === 0)
    report('bad-type', 'a bundle without fields is not possible', 'give it at least one field');
  return make<BundleType<F>>({ kind: 'bundle', fields, width });
}

/** `length` elements of one type; packed, element 0 stands lowest. */
export function vec<E extends Type>(element: E, length: number): VecType<E> {
  if (!Number.isInteger(length) || length < 1) {
    report(
      'bad-type',
      `a vec of ${String(length)} elements is not possible`,
      'a vec has at least one element',
    );
  } else checkedWidth(element.width * length);
  return make<VecType<E>>({ kind: 'vec', element, length, width: element.width * length });
}

/** One of the given names, numbered from 0 in the order given. */
export function choice<const S extends readonly [string, ...string[]]>(...labels: S): ChoiceType<S[number]> {
  if (new Set(labels).size !== labels.length) {
    report(
      'duplicate-name',
      `choice(${labels.join(', ')}) has a name twice`,
      'give each value a name of its own',
    );
  }
  if (labels.length < 1)
    report('bad-type', 'a choice of nothing is not possible', 'give it at least one name');
  for (const label of labels) checkName('choice', label);
  return make<ChoiceType<S[number]>>({ kind: 'choice', labels, width: clog2(Math.max(labels.length, 2)) });
}

/** Bits that number n things: the least w with 2^w >= n, and at least 0. */
export function clog2(n: number): number {
  let bits = 0;
  while (2 ** bits < n) bits++;
  return bits;
}
