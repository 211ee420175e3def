import { In, Out, clog2, generator, lit, module, mux, u, vec } from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { sizeBits } from './rows.js';

/** Parameters of {@link laneSpread}. */
export interface LaneSpreadParameters {
  /** Bits of an element. */
  readonly width: number;
  /** A power of two, 2 or more. */
  readonly lanes: number;
}

/**
 * Puts the elements of a compact row back on the lanes that they came from, 0 on the others. Element i came from lane `from[i]`, which
 * is i or more: compaction moves towards lane 0. Combinational.
 */
export const laneSpread = generator({ width: 12, lanes: 16 }, ({ width, lanes }: LaneSpreadParameters) => {
  const ports = {
    size: In(u(sizeBits(lanes))),
    from: In(vec(u(clog2(lanes)), lanes)),
    row: In(vec(u(width), lanes)),
    spread: Out(vec(u(width), lanes)),
  };
  return module('lane_spread', ports, ({ size, from, row, spread }) => {
    for (let lane = 0; lane < lanes; lane++) {
      const candidates = Array.from({ length: lane + 1 }, (_, i): UInt<number> => {
        const comes = size.gt(i).and(from.at(i).eq(lane));
        return mux(comes, row.at(i), lit(0, u(width)));
      });
      spread.at(lane).value = candidates.reduce((all, one) => all.or(one));
    }
  });
});
