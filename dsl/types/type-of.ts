import { content, isHandle, isScalar } from '../signals/handle.js';
import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { callerSite } from '../source/position.js';
import { bundle, s, u, vec } from './construct.js';
import type { Type } from './type.js';

/** The hardware type of a signal; arrays and records of signals count as vec and bundle. */
export function typeOf(value: unknown): Type {
  if (isScalar(value)) return value.node.signed ? s(value.node.width) : u(value.node.width);
  if (isHandle(value)) return value[content].type;
  if (Array.isArray(value) && value.length > 0) return vec(typeOf(value[0]), value.length);
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, field]): [string, Type] => [name, typeOf(field)]);
    return bundle(Object.fromEntries(fields));
  }
  const found = typeof value === 'number' || typeof value === 'bigint' ? String(value) : typeof value;
  throw new HardwareError([
    diagnostic(
      'not-hardware',
      `a signal is needed here, not ${found}`,
      callerSite(),
      'make a signal of it: lit(5) has the least width, lit(5, u(8)) the given type',
    ),
  ]);
}
