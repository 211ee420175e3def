import { Out, bit, bundle, u, vec } from '../../../dsl/index.js';
import { decision, side } from './top-k-shape.js';
import type { TopKShape } from './top-k-shape.js';

/** The probes of the rounds, in the direction of the data. */
export function quickSelectProbes({ lanes, rowBits, laneBits, sizeBits, key }: TopKShape) {
  const size = u(sizeBits);
  return {
    /** Probe: where the pivot of the next round stands. */
    place: Out(bundle({ valid: bit, row: u(rowBits), lane: u(Math.max(1, laneBits)) })),
    /** Probe: a row of members as it is compared; lanes that are not filled are open. */
    members: Out(bundle({ valid: bit, filled: u(lanes), row: vec(key, lanes) })),
    /** Probe: a round as it is decided. */
    round: Out(
      bundle({
        valid: bit,
        source: side,
        n: size,
        pivot: key,
        sizeLeft: size,
        sizeRight: size,
        numEqual: size,
        target: size,
        decision,
      }),
    ),
  };
}
