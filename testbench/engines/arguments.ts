import type { Pin } from './engine.js';
import { EngineError } from './errors.js';

/**
 * Requires a mask of clocks that the circuit `top` has; bit i is entry i of `clocks`.
 * @throws EngineError `bad-argument`
 */
export function requireMask(top: string, clocks: readonly Pin[], mask: number): void {
  if (Number.isInteger(mask) && mask >= 0 && mask < 2 ** clocks.length) return;
  const known = clocks.map((pin, i) => `bit ${String(i)} is '${pin.name}'`).join(', ') || 'it has no clocks';
  throw new EngineError(
    'bad-argument',
    `The clock mask ${String(mask)} names a clock that ${top} does not have: ${known}.`,
  );
}

/**
 * Requires a number of edges or cycles of the circuit `top`.
 * @throws EngineError `bad-argument`
 */
export function requireCount(top: string, what: string, count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= 0xffffffff) return;
  throw new EngineError(
    'bad-argument',
    `'${what}' is ${String(count)} for ${top}; it must be a whole number from 0 to 2^32 - 1.`,
  );
}
