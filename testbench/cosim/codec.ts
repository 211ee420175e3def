import { vec } from '../../dsl/index.js';
import type { Module, Port, Ports, Type } from '../../dsl/index.js';
import { leafBits } from '../../dsl/types/host.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import { wordsOf } from '../engines/pin-layout.js';

/** Host values of a type as the words of its pins, pin after pin, and back. */
export interface Codec {
  /** Words of one value. */
  readonly words: number;
  /** Adds the value to words that are 0. @throws HostValueError for a value that the type does not hold */
  encode(value: unknown, into: Uint32Array, at: number): void;
  decode(words: Uint32Array, at: number): unknown;
}

/** The codec of a type whose leaves stand on pins of their own. */
export function codecOf(type: Type): Codec {
  if (type.kind === 'bundle') return bundleCodec(type);
  if (type.kind !== 'vec')
    return packedCodec(
      type,
      1,
      item => [item],
      items => items[0],
    );
  const { element, length } = asVec(type);
  if (element.kind === 'bundle') return bundlesCodec(element, length);
  if (element.kind === 'vec') return rowsCodec(element, length);
  return packedCodec(
    element,
    length,
    items => items as readonly unknown[],
    items => items,
  );
}

/** One field after the other. */
function bundleCodec(type: Type): Codec {
  let words = 0;
  const fields = Object.entries(asBundle(type).fields).map(([name, field]) => {
    const codec = codecOf(field);
    const from = words;
    words += codec.words;
    return { name, codec, from };
  });
  return {
    words,
    encode: (value, into, at) => {
      const record = value as Readonly<Record<string, unknown>>;
      for (const { name, codec, from } of fields) codec.encode(record[name], into, at + from);
    },
    decode: (from, at) => {
      const record: Record<string, unknown> = {};
      for (const field of fields) record[field.name] = field.codec.decode(from, at + field.from);
      return record;
    },
  };
}

/** A vec of bundles has the pins of a bundle of vecs. */
function bundlesCodec(element: Type, length: number): Codec {
  const names = Object.keys(asBundle(element).fields);
  const fields = Object.entries(asBundle(element).fields).map(
    ([name, field]) => [name, vec(field, length)] as const,
  );
  const turned = bundleCodec({ ...element, fields: Object.fromEntries(fields) } as unknown as Type);
  return {
    words: turned.words,
    encode: (value, into, at) => {
      const items = value as readonly Readonly<Record<string, unknown>>[];
      turned.encode(Object.fromEntries(names.map(name => [name, items.map(item => item[name])])), into, at);
    },
    decode: (from, at) => {
      const lists = turned.decode(from, at) as Readonly<Record<string, readonly unknown[]>>;
      return Array.from({ length }, (_, i) =>
        Object.fromEntries(names.map(name => [name, lists[name]?.[i]])),
      );
    },
  };
}

/** A vec of vecs has the pins of one long vec. */
function rowsCodec(row: Type, length: number): Codec {
  const { element, length: inner } = asVec(row);
  const long = codecOf(vec(element, inner * length));
  return {
    words: long.words,
    encode: (value, into, at) => {
      long.encode((value as readonly (readonly unknown[])[]).flat(), into, at);
    },
    decode: (from, at) => {
      const items = long.decode(from, at) as readonly unknown[];
      return Array.from({ length }, (_, i) => items.slice(i * inner, (i + 1) * inner));
    },
  };
}

/** `count` scalars side by side on one pin, the first lowest. Up to 32 bits a scalar without bigints: this is where time goes. */
function packedCodec(
  scalar: Type,
  count: number,
  list: (value: unknown) => readonly unknown[],
  value: (items: readonly unknown[]) => unknown,
): Codec {
  const { width } = scalar;
  const wide = width > 32;
  const mask = width === 32 ? 0xffff_ffff : 2 ** Math.min(width, 32) - 1;
  const labels = scalar.kind === 'choice' ? asChoice(scalar).labels : undefined;
  const bitsOf = (item: unknown): number | bigint =>
    typeof item === 'number' && scalar.kind === 'u' && item >= 0 && item <= mask && Number.isInteger(item)
      ? item
      : (leafBits(scalar, item)[0] ?? 0n);
  const hostOf = (bits: number): unknown => {
    if (labels !== undefined) return labels[bits] ?? `(${String(bits)})`;
    return scalar.kind === 's' && bits > mask / 2 ? bits - mask - 1 : bits;
  };
  return {
    words: wordsOf(width * count),
    encode: (given, into, at) => {
      const items = list(given);
      if (items.length !== count)
        throw new RangeError(`${String(items.length)} items where ${String(count)} are needed`);
      items.forEach((item, i) => {
        const bits = bitsOf(item);
        for (let done = 0; done < width; done += 32) {
          const part = wide ? Number((BigInt(bits) >> BigInt(done)) & 0xffff_ffffn) : Number(bits);
          addBits(into, at, i * width + done, part);
        }
      });
    },
    decode: (from, at) => {
      const items: unknown[] = [];
      for (let i = 0; i < count; i++) {
        if (!wide) {
          items.push(hostOf((wordAt(from, at, i * width) & mask) >>> 0));
          continue;
        }
        let bits = 0n;
        for (let done = 0; done < width; done += 32) {
          bits |= BigInt(wordAt(from, at, i * width + done)) << BigInt(done);
        }
        items.push(scalar.kind === 's' ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits));
      }
      return value(items);
    },
  };
}

/** The 32 bits from bit `lo` on of the number that starts at word `at`; what lies behind its last word may be among them. */
function wordAt(words: Uint32Array, at: number, lo: number): number {
  const place = at + (lo >>> 5);
  const shift = lo & 31;
  const low = (words[place] ?? 0) >>> shift;
  return shift === 0 ? low : (low | ((words[place + 1] ?? 0) << (32 - shift))) >>> 0;
}

/** Puts up to 32 bits at bit `lo` of the number that starts at word `at`; those places are 0. */
function addBits(words: Uint32Array, at: number, lo: number, bits: number): void {
  const place = at + (lo >>> 5);
  const shift = lo & 31;
  words[place] = ((words[place] ?? 0) | (bits << shift)) >>> 0;
  const over = shift === 0 ? 0 : bits >>> (32 - shift);
  if (over !== 0) words[place + 1] = ((words[place + 1] ?? 0) | over) >>> 0;
}

/** A port of a module by the start of its pins' names; members of a group are `<group>_<member>`. */
export function findPort(module: Module, name: string): Port & { readonly type: Type } {
  const found = search(module.ports, '', name);
  if (found === undefined) throw new RangeError(`${module.name} has no port ${name}`);
  return found as Port & { readonly type: Type };
}

function search(ports: Ports, prefix: string, name: string): Port | undefined {
  for (const [key, port] of Object.entries(ports)) {
    const full = prefix + key;
    if (port.dir !== 'group' && full === name) return port;
    if (port.dir !== 'group' || !name.startsWith(`${full}_`)) continue;
    const inner = search((port as unknown as { readonly members: Ports }).members, `${full}_`, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What a probe carries besides its `valid`: the pins' names in order, and the codec of the record. */
export function probeOf(
  module: Module,
  name: string,
): { readonly pins: readonly string[]; readonly type: Type } {
  const { type } = findPort(module, name);
  if (type.kind !== 'bundle' || !('valid' in asBundle(type).fields)) {
    throw new RangeError(`${module.name}: the probe ${name} is not a bundle with a field 'valid'`);
  }
  const { valid: _, ...fields } = asBundle(type).fields;
  const pins = module.ir.ports
    .map(port => port.name)
    .filter(pin => pin.startsWith(`${name}_`) && pin !== `${name}_valid`);
  return { pins, type: { ...type, fields } as unknown as Type };
}
