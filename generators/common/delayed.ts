import { cat, reg, u } from '../../dsl/index.js';
import type { Bit, UInt } from '../../dsl/index.js';

/** How a delay line is named, and what it holds after reset: 0, or what it will when `init` is left out. */
interface DelayOptions {
  readonly init?: 0;
  readonly name: string;
}

/** A value and what it was 1 up to `steps` steps ago: the taps of one packed shift register that moves where `advance` is 1. */
export function delayTaps(
  value: UInt<number>,
  steps: number,
  advance: Bit,
  options: DelayOptions,
): UInt<number>[] {
  if (steps === 0) return [value];
  const { width } = value;
  const line = reg(u(steps * width), { ...options, enable: advance });
  line.next = steps === 1 ? value : cat(line((steps - 1) * width - 1, 0), value);
  const taps = Array.from({ length: steps }, (_, i) => line((i + 1) * width - 1, i * width));
  return [value, ...taps];
}

/** A value as it was so many steps ago: the end of {@link delayTaps}. */
export function delayed(
  value: UInt<number>,
  steps: number,
  advance: Bit,
  options: DelayOptions,
): UInt<number> {
  return delayTaps(value, steps, advance, options).at(-1) ?? value;
}
