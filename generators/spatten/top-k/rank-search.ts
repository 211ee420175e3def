import { In, Out, cat, clog2, generator, leadingOne, module, u, vec, wire } from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';

/** Parameters of {@link rankSearch}. */
export interface RankSearchParameters {
  /** Counts; a power of two, 2 or more. */
  readonly values: number;
  readonly sizeBits: number;
}

/**
 * In which of several groups, ordered from the last to the first, the element of a rank stands: the last group that has at least `wanted`
 * elements in it and behind it. `left` of them are wanted from the group itself, which has `count`. Together the groups have
 * `wanted` elements or more. Combinational: sums from each group to the last in ceil(log2(values)) levels, then a comparison each.
 */
export const rankSearch = generator(
  { values: 8, sizeBits: 11 },
  ({ values, sizeBits }: RankSearchParameters) => {
    const size = u(sizeBits);
    const ports = {
      counts: In(vec(size, values)),
      wanted: In(size),
      index: Out(u(clog2(values))),
      left: Out(size),
      count: Out(size),
    };
    return module('rank_search', ports, ({ counts, wanted, index, left, count }) => {
      let level: readonly UInt<number>[] = [...counts];
      for (let reach = 1; reach < values; reach *= 2) {
        const behind = level;
        const sums = wire(vec(size, values), { name: `sums_of_${String(2 * reach)}` });
        // No sum is larger than all elements together, so nothing wraps.
        sums.value = behind.map((own, i) => {
          const other = behind[i + reach];
          return other === undefined ? own : own.wrapAdd(other);
        });
        level = [...sums];
      }
      const reached = cat(...level.map(total => total.ge(wanted)).reverse());
      const at = leadingOne(reached).index;
      const through = wire(vec(size, values));
      through.value = level;
      const here = counts.at(at);
      index.value = at;
      count.value = here;
      left.value = wanted.wrapSub(through.at(at).wrapSub(here));
    });
  },
);
