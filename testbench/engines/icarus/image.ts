import type { StatePlace } from '../engine.js';
import { powerUpBits } from '../interpreter/power-up.js';

/** The power-up image as the bench reads it: a line of hexadecimal digits for each register and each word of a memory. */
export function imageText(state: readonly StatePlace[], seed: number): string {
  const lines: string[] = [];
  for (const { image, width, depth } of state) {
    if (depth === undefined) lines.push(powerUpBits(seed, image, width).toString(16));
    else
      for (let i = 0; i < depth; i++)
        lines.push(powerUpBits(seed, `${image}.${String(i)}`, width).toString(16));
  }
  return `${lines.join('\n')}\n`;
}
