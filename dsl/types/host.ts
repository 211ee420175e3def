import { range } from '../ir/build.js';
import { asBundle, asChoice, asVec, typeText } from './leaves.js';
import type { Type } from './type.js';

/** Thrown when a host value is not one that the type can hold. */
export class HostValueError extends Error {
  override readonly name = 'HostValueError';
}

function refuse(type: Type, value: unknown, why: string): HostValueError {
  const text =
    typeof value === 'bigint'
      ? `${String(value)}n`
      : ((JSON.stringify(value) as string | undefined) ?? typeof value);
  return new HostValueError(`${text} is not a value of ${typeText(type)}: ${why}`);
}

function scalarBits(type: Type, value: unknown): bigint {
  if (type.kind === 'choice') {
    const position = asChoice(type).labels.indexOf(String(value));
    if (position < 0) throw refuse(type, value, `use one of ${asChoice(type).labels.join(', ')}`);
    return BigInt(position);
  }
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
  if (!isInteger) throw refuse(type, value, 'give an integer');
  const integer = BigInt(value);
  const { min, max } = range(type.width, type.kind === 's');
  if (integer < min || integer > max) throw refuse(type, value, `it holds ${String(min)} to ${String(max)}`);
  return BigInt.asUintN(type.width, integer);
}

/** The bits of each leaf of `type`, in order, for a host value. @throws HostValueError for a value out of the type. */
export function leafBits(type: Type, value: unknown): bigint[] {
  switch (type.kind) {
    case 'bundle': {
      const record = value as Readonly<Record<string, unknown>>;
      if (typeof value !== 'object' || value === null)
        throw refuse(type, value, 'give an object with every field');
      return Object.entries(asBundle(type).fields).flatMap(([name, field]) => leafBits(field, record[name]));
    }
    case 'vec': {
      const { element, length } = asVec(type);
      if (!Array.isArray(value) || value.length !== length)
        throw refuse(type, value, `give an array of ${String(length)}`);
      const elements = Array.from(value, item => leafBits(element, item));
      const widths = leafWidths(element);
      return widths.map((width, leaf) =>
        elements.reduceRight((bits, element) => (bits << BigInt(width)) | (element[leaf] ?? 0n), 0n),
      );
    }
    default:
      return [scalarBits(type, value)];
  }
}

/** The widths of the leaves of `type`, in order. */
export function leafWidths(type: Type): number[] {
  switch (type.kind) {
    case 'bundle':
      return Object.values(asBundle(type).fields).flatMap(leafWidths);
    case 'vec':
      return leafWidths(asVec(type).element).map(width => width * asVec(type).length);
    default:
      return [type.width];
  }
}

/** The host value whose leaves have the given bits: the reverse of `leafBits`. Up to 32 bits a number, above a bigint. */
export function fromLeafBits(type: Type, bits: readonly bigint[]): unknown {
  switch (type.kind) {
    case 'bundle': {
      let next = 0;
      const entries = Object.entries(asBundle(type).fields).map(([name, field]) => {
        const count = leafWidths(field).length;
        const value = fromLeafBits(field, bits.slice(next, next + count));
        next += count;
        return [name, value];
      });
      return Object.fromEntries(entries) as unknown;
    }
    case 'vec': {
      const { element, length } = asVec(type);
      const widths = leafWidths(element);
      return Array.from({ length }, (_, i) =>
        fromLeafBits(
          element,
          widths.map((width, leaf) => BigInt.asUintN(width, (bits[leaf] ?? 0n) >> BigInt(i * width))),
        ),
      );
    }
    case 'choice':
      return asChoice(type).labels[Number(bits[0])] ?? `(${String(bits[0])})`;
    default: {
      const value = type.kind === 's' ? BigInt.asIntN(type.width, bits[0] ?? 0n) : (bits[0] ?? 0n);
      return type.width <= 32 ? Number(value) : value;
    }
  }
}

/** A host value as one word: of a bundle the first field highest, of a vec element 0 lowest. */
export function packHost(type: Type, value: unknown): bigint {
  // Refuses what is no value of the type.
  leafBits(type, value);
  const joined = (parts: readonly (readonly [Type, unknown])[]): bigint =>
    parts.reduce((word, [part, item]) => (word << BigInt(part.width)) | packHost(part, item), 0n);
  switch (type.kind) {
    case 'bundle': {
      const record = value as Readonly<Record<string, unknown>>;
      return joined(Object.entries(asBundle(type).fields).map(([name, field]) => [field, record[name]]));
    }
    case 'vec':
      return joined(
        (value as readonly unknown[]).map(item => [asVec(type).element, item] as const).reverse(),
      );
    default:
      return scalarBits(type, value);
  }
}
