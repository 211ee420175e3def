import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';

/** Reads dimensions by their names in a `config.json`: positive integers, and finite numbers where a name is in `reals`. */
export function readConfigFile<K extends string>(
  path: string,
  keys: Readonly<Record<K, string>>,
  reals: ReadonlySet<string>,
): Record<K, number> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GoldenError('bad-config', `${path} is not readable as JSON (${reason}); check the path`);
  }
  const values = new Map(Object.entries(json ?? {}) as [string, unknown][]);
  const read = ([name, key]: [string, string]): [string, number] => {
    const found = values.get(key);
    const real = reals.has(name);
    if (
      typeof found !== 'number' ||
      (real ? !Number.isFinite(found) : !Number.isSafeInteger(found) || found < 1)
    ) {
      const wanted = real ? 'a finite number' : 'a positive integer';
      throw new GoldenError('bad-config', `${path}: ${key} is ${String(found)}; give ${wanted}`);
    }
    return [name, found];
  };
  return Object.fromEntries(Object.entries<string>(keys).map(read)) as Record<K, number>;
}

/** Refuses widths that the float inference cannot take: it works on eight columns at a time. */
export function checkWidths(widths: Readonly<Record<string, number>>): void {
  for (const [key, width] of Object.entries(widths)) {
    if (width % 8 === 0) continue;
    throw new GoldenError('bad-config', `${key} is ${width}; the float inference needs a multiple of 8`);
  }
}
