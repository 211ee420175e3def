import { In, Out, clog2, generator, module, u, vec, wire } from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';

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
    let level: readonly UInt<number>[] = Array.from({ length: lanes }, (_, i) => bits(i).extend(count.width));
    for (let reach = 1; reach < lanes; reach *= 2) {
      const before = level;
      const sums = wire(vec(count, lanes), { name: `sums_of_${String(2 * reach)}` });
      // No sum is larger than the number of lanes, so nothing wraps.
      sums.value = before.map((own, i) => {
        const other = before[i - reach];
        return other === undefined ? own : own.wrapAdd(other);
      });
      level = [...sums];
    }
    counts.value = level;
  });
});
