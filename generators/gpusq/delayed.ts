import { cat, reg, u } from '../../dsl/index.js';
import type { Bit, UInt } from '../../dsl/index.js';

/**
 * A value as it was so many steps ago: a shift register that moves where `advance` is 1.
 * @param init what it holds after reset, 0; without, it is left open
 */
export function delayed(
  value: UInt<number>,
  steps: number,
  advance: Bit,
  options: { readonly init?: 0; readonly name: string },
): UInt<number> {
  const { width } = value;
  if (steps === 0) return value;
  const line = reg(u(steps * width), { ...options, enable: advance });
  line.next = steps === 1 ? value : cat(line((steps - 1) * width - 1, 0), value);
  return line(steps * width - 1, (steps - 1) * width);
}
