import { In, Out, bit, bundle, u, vec } from '../../../dsl/index.js';
import { mergeSorterProbes } from './merge-sorter-probes.js';
import { quickSelectProbes } from './quick-select-probes.js';
import { radixSelectProbes } from './radix-select-probes.js';
import type { TopKDesign, TopKShape } from './top-k-shape.js';

/** The ports of whatever finds the threshold. `start` comes before the first row; the rows of the job follow on `load`. */
export function selectPorts({ lanes, rowBits, sizeBits, key }: TopKShape) {
  const size = u(sizeBits);
  return {
    /** A job begins: k of n are wanted, 1 <= k < n. A seed other than 0 is loaded into the LFSR of a design that draws. */
    start: In(bit),
    n: In(size),
    k: In(size),
    seed: In(u(16)),
    load: In(bundle({ valid: bit, last: bit, row: u(rowBits), keys: vec(key, lanes) })),
    /** For one cycle. Of the keys equal to the threshold the first `numKeep` belong to the result. */
    found: Out(bit),
    numKeep: Out(size),
    /** The k-th key, from the cycle after `found` until the next job. */
    threshold: Out(key),
    lfsr: Out(u(16)),
  };
}

/** Ports of a design that reads the saved input again after the load. */
export function rereadPorts({ lanes, rowBits, key }: TopKShape) {
  return {
    /** The row that comes on `original` one cycle later. */
    readRow: Out(u(rowBits)),
    original: In(vec(key, lanes)),
  };
}

const probes = { quickSelect: quickSelectProbes, radix: radixSelectProbes, sorter: mergeSorterProbes };

/** The probes that a design may have. */
type AnyProbes = Partial<
  ReturnType<typeof quickSelectProbes> &
    ReturnType<typeof radixSelectProbes> &
    ReturnType<typeof mergeSorterProbes>
>;

/** The probes of a design. */
export function selectProbes(design: TopKDesign, shape: TopKShape): AnyProbes {
  return probes[design](shape);
}

/** The ports that a design may have. */
export type SelectPorts = ReturnType<typeof selectPorts> &
  Partial<ReturnType<typeof rereadPorts>> &
  AnyProbes;
