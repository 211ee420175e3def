import type { Channel } from './dut.js';

/** One port over a whole batch: what is expected of it, vector after vector. */
export interface Lane {
  readonly channel: Channel;
  readonly stage: string;
  readonly perVector: readonly (readonly unknown[])[];
}

/** How many items there are in lists. */
export const count = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0);

/** Where the items of a vector start, for every vector of a port. */
export function starts(perVector: readonly (readonly unknown[])[]): number[] {
  let at = 0;
  return perVector.map(list => {
    const start = at;
    at += list.length;
    return start;
  });
}
