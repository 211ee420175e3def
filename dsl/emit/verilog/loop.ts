import type { Site } from '../../ir/node.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';

/** A generate loop: `body` once for each value of `genvar` from 0 to `count` - 1. */
export interface Loop {
  readonly genvar: string;
  readonly count: number;
  /** Name of the block, by which a simulator shows the members. */
  readonly block: string;
  readonly body: readonly Line[];
  readonly site?: Site | undefined;
}

/** The lines of a generate loop; a generate region does not stand inside another. */
export function loopLines({ genvar, count, block, body, site }: Loop, inside: boolean): Line[] {
  const head = `for (${genvar} = 0; ${genvar} < ${String(count)}; ${genvar} = ${genvar} + 1) begin : ${block}`;
  const loop: Line[] = [{ text: head, site }, ...indented(body), { text: 'end' }];
  const declaration = { text: `genvar ${genvar};` };
  return inside
    ? [declaration, ...loop]
    : [declaration, { text: 'generate', site }, ...indented(loop), { text: 'endgenerate' }];
}
