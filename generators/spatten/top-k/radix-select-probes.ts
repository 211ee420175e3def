import { Out, bit, bundle, u, vec } from '../../../dsl/index.js';
import { radixDigits } from '../../../golden/index.js';
import type { TopKShape } from './top-k-shape.js';

/** The probes of radix select, in the direction of the data. */
export function radixSelectProbes({ lanes, sizeBits, key }: TopKShape) {
  const { digitBits } = radixDigits(key.width);
  const size = u(sizeBits);
  return {
    /** Probe: a row as it is counted; digits of lanes that are no members are open. */
    counted: Out(bundle({ valid: bit, members: u(lanes), digits: vec(u(digitBits), lanes) })),
    /** Probe: a digit as it is decided. */
    digit: Out(
      bundle({
        valid: bit,
        counts: vec(size, 2 ** digitBits),
        wanted: size,
        digit: u(digitBits),
        left: size,
      }),
    ),
  };
}
