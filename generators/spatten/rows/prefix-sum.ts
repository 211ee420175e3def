import { In, Out, bit, clog2, fromBits, generator, module, u, vec, wire } from '../../../dsl/index.js';
import type { UInt, Vec } from '../../../dsl/index.js';

/** Parameters of {@link prefixSum}. */
export interface PrefixSumParameters {
  /** Bits of the row, 1 or more. */
  readonly lanes: number;
}

/**
 * Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones in `bits[0 .. i]`. Kogge-Stone: each of the
 * ceil(log2(lanes)) levels adds the sum that stands `reach` lanes before, and `reach` doubles. Combinational.
 */
export const prefixSum = generator({ lanes: 16 }, ({ lanes }: PrefixSumParameters) => {
  const count = u(clog2(lanes + 1));
  return module('prefix_sum', { bits: In(u(lanes)), counts: Out(vec(count, lanes)) }, ({ bits, counts }) => {
    let level: Vec<UInt<number>, unknown> = fromBits(vec(bit, lanes), bits).map(one =>
      one.extend(count.width),
    );
    for (let reach = 1; reach < lanes; reach *= 2) {
      const sums = wire(vec(count, lanes), { name: `sums_of_${String(2 * reach)}` });
      // No sum is larger than the number of lanes, so nothing wraps.
      sums.value = level.zip(level.shiftLanes(-reach), (own, other) => own.wrapAdd(other));
      level = sums;
    }
    counts.value = level;
  });
});
