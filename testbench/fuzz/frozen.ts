import type { Module } from '../../dsl/ir/module.js';

/** What a circuit's IR is made of, as text can hold it: objects by number, so that they may refer to each other. */
type Plain =
  string | number | boolean | null | { readonly ref: number } | { readonly big: string } | readonly Plain[];

interface Table {
  readonly objects: readonly (
    Readonly<Record<string, Plain>> | { readonly map: readonly (readonly Plain[])[] }
  )[];
  readonly root: Plain;
}

/** Where things were written says nothing of what they do. */
const left = new Set(['site', 'sites', 'names', 'generator']);

/** A module and all that it refers to, for JSON; without positions in sources. */
export function freeze(ir: Module): unknown {
  const numbers = new Map<object, number>();
  const objects: Table['objects'][number][] = [];
  const plain = (value: unknown): Plain => {
    if (typeof value === 'bigint') return { big: String(value) };
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value)) return value.map(plain);
    const known = numbers.get(value);
    if (known !== undefined) return { ref: known };
    const number = objects.length;
    numbers.set(value, number);
    objects.push({});
    objects[number] =
      value instanceof Map
        ? { map: [...(value as Map<unknown, unknown>)].map(pair => pair.map(plain)) }
        : Object.fromEntries(
            Object.entries(value)
              .filter(([key, item]) => !left.has(key) && item !== undefined)
              .map(([key, item]) => [key, plain(item)]),
          );
    return { ref: number };
  };
  const root = plain(ir);
  return { objects, root } satisfies Table;
}

/** The module of what `freeze` gave. */
export function thaw(frozen: unknown): Module {
  const { objects, root } = frozen as Table;
  const made = objects.map((item): object => ('map' in item ? new Map<unknown, unknown>() : {}));
  const value = (item: Plain): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) return item.map(value);
    if ('ref' in item) return made[item.ref];
    return 'big' in item ? BigInt(item.big) : item;
  };
  objects.forEach((item, i) => {
    const target = made[i];
    if (target instanceof Map) {
      for (const [key, held] of (item as { readonly map: readonly (readonly Plain[])[] }).map)
        target.set(value(key ?? null), value(held ?? null));
      return;
    }
    Object.assign(
      target ?? {},
      Object.fromEntries(Object.entries(item).map(([key, held]) => [key, value(held)])),
    );
    if ((target as { kind?: string }).kind === 'module')
      Object.assign(target ?? {}, { sites: new Map(), names: new Map() });
  });
  return value(root) as Module;
}
