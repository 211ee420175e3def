import { Out, bit, bundle, u, vec } from '../../../dsl/index.js';
import type { TopKShape } from './top-k-shape.js';

/** The probes of the merge sorter, in the direction of the data. */
export function mergeSorterProbes({ lanes, sizeBits, key }: TopKShape) {
  return {
    /** Probe: a row as it leaves a pass. */
    sorted: Out(bundle({ valid: bit, row: vec(key, lanes) })),
    /** Probe: the place of the k-th key is known. */
    ranked: Out(bundle({ valid: bit, threshold: key, numKeep: u(sizeBits) })),
  };
}
