import { content, isHandle } from '../signals/handle.js';
import { rejectHostUse } from '../signals/host-use.js';
import { bundle, vec } from './construct.js';
import type { Type } from './type.js';

/** The hardware type of a signal; arrays and records of signals count as vec and bundle. */
export function typeOf(value: unknown): Type {
  if (isHandle(value)) return value[content].type;
  if (Array.isArray(value) && value.length > 0) return vec(typeOf(value[0]), value.length) as unknown as Type;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, field]): [string, Type] => [name, typeOf(field)]);
    return bundle(Object.fromEntries(fields)) as unknown as Type;
  }
  throw rejectHostUse('a host value where a signal is needed');
}
