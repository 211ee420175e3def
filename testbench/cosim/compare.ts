/** Where two values differ first. */
export interface Difference {
  /** `row[3].valid`; empty for the value itself. */
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * The first place where `found` is not what was expected. `undefined` stands for anything; a bigint equals the number of
 * the same value.
 */
export function firstDifference(expected: unknown, found: unknown, path = ''): Difference | undefined {
  if (expected === undefined || expected === found) return undefined;
  if (typeof expected === 'bigint' || typeof found === 'bigint') {
    const same = isInteger(expected) && isInteger(found) && BigInt(expected) === BigInt(found);
    return same ? undefined : { path, expected, found };
  }
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null) {
    return { path, expected, found };
  }
  if (Array.isArray(expected)) {
    const items: readonly unknown[] = expected;
    for (let i = 0; i < items.length; i++) {
      const difference = firstDifference(items[i], (found as readonly unknown[])[i], `${path}[${String(i)}]`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  for (const [key, value] of Object.entries(expected)) {
    const inner = path === '' ? key : `${path}.${key}`;
    const difference = firstDifference(value, (found as Readonly<Record<string, unknown>>)[key], inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
}
