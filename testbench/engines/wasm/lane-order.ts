import type { Concat, Node } from '../../../dsl/ir/node.js';

/** Lanes of one value in another order: from which each comes, -1 for a lane of zeros. */
export interface LaneOrder {
  readonly of: Node;
  readonly from: readonly number[];
}

/** What a concatenation says that shifts or rotates lanes of so many bits, or lets them change places; undefined for another. */
export function laneOrderOf({ parts, width: all }: Concat, width: number): LaneOrder | undefined {
  let of: Node | undefined;
  const from: number[] = [];
  // The last part is the lowest.
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part === undefined || part.width % width !== 0) return undefined;
    const count = part.width / width;
    if (part.kind === 'slice') {
      of ??= part.a;
      if (part.a !== of || part.lo % width !== 0) return undefined;
      for (let lane = 0; lane < count; lane++) from.push(part.lo / width + lane);
    } else if (part.kind === 'constant' && part.value === 0n) {
      for (let lane = 0; lane < count; lane++) from.push(-1);
    } else return undefined;
  }
  return of?.width === all ? { of, from } : undefined;
}
