import type { Module, Port, Ports, Type } from '../../dsl/index.js';
import { fromLeafBits, leafBits, leafWidths } from '../../dsl/types/host.js';
import { asBundle } from '../../dsl/types/leaves.js';
import { wordsOf } from '../engines/pin-layout.js';

/** Host values of a type as the words of its pins, pin after pin, and back. */
export interface Codec {
  /** Words of one value. */
  readonly words: number;
  encode(value: unknown, into: Uint32Array, at: number): void;
  decode(words: Uint32Array, at: number): unknown;
}

/** The codec of a type whose leaves stand on pins of their own. */
export function codecOf(type: Type): Codec {
  const counts = leafWidths(type).map(wordsOf);
  const words = counts.reduce((sum, count) => sum + count, 0);
  return {
    words,
    encode: (value, into, at) => {
      let place = at;
      leafBits(type, value).forEach((leaf, i) => {
        const count = counts[i] ?? 1;
        if (count === 1) into[place++] = Number(leaf);
        else
          for (let word = 0; word < count; word++)
            into[place++] = Number((leaf >> BigInt(32 * word)) & 0xffff_ffffn);
      });
    },
    decode: (from, at) => {
      let place = at;
      const bits = counts.map(count => {
        let leaf = 0n;
        for (let word = count - 1; word >= 0; word--) leaf = (leaf << 32n) | BigInt(from[place + word] ?? 0);
        place += count;
        return leaf;
      });
      return fromLeafBits(type, bits);
    },
  };
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
