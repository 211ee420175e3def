import {
  In,
  Out,
  bit,
  clog2,
  fromBits,
  generator,
  instance,
  module,
  mux,
  regNext,
  u,
  vec,
  wire,
} from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';
import { prefixSum } from './prefix-sum.js';
import { laneNumbers } from './rows.js';

/** Parameters of {@link concentrator}. */
export interface ConcentratorParameters<T extends Type> {
  readonly payload: T;
  /** A power of two. */
  readonly lanes: number;
}

/**
 * Puts the kept elements of a row side by side in their order, the first of them on lane `from`, and past the last lane round to
 * lane 0: what a zero eliminator and a rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the row at the
 * input; `placed` and `origin` follow after one cycle in which `advance` is 1.
 *
 * Layer b exchanges two elements, 2^b lanes apart, where bit b of the target lane of one of them says so. Behind it the place of an element has
 * bits 0 .. b of its target and the others of its source. Two elements in one place there would come from lanes less than 2^(b+1) apart,
 * so would their targets be, and the targets would have the same low bits: never does one want what the other does not.
 *
 * Source: the concentrator of T. T. Lee, Nonblocking Copy Networks for Multicast Packet Switching, IEEE JSAC 6 (9), 1988.
 */
export const concentrator = generator(
  { payload: u(32), lanes: 16 },
  <T extends Type>({ payload, lanes }: ConcentratorParameters<T>) => {
    const layers = clog2(lanes);
    const place = u(Math.max(1, layers));
    const ports = {
      /** The row at the input is taken; 0 holds the one before. */
      advance: In(bit),
      /** Bit i: lane i of `row` is kept. */
      keep: In(u(lanes)),
      from: In(place),
      row: In(vec(payload, lanes)),
      kept: Out(u(clog2(lanes + 1))),
      /** Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open. */
      placed: Out(vec(payload, lanes)),
      /** The lane that an element came from; of lanes that hold none it is open. */
      origin: Out(vec(place, lanes)),
    };
    return module('concentrator', ports, ({ advance, keep, from, row, kept, placed, origin }) => {
      const { counts } = instance(prefixSum({ lanes }), { bits: keep }, { name: 'count' });
      kept.value = counts.at(lanes - 1);

      // In which bits the lane of an element differs from its target; 0 where none is, which goes wherever the other one pushes it.
      const turns = fromBits(vec(bit, lanes), keep).zip(
        counts.shiftLanes(-1),
        laneNumbers(lanes),
        (isKept, before, lane) => mux(isKept, from.wrapAdd(before.trunc(place.width)).xor(lane), 0),
      );
      let turn = regNext(turns, { enable: advance, name: 'turn' });
      let held = regNext(row, { enable: advance, name: 'held_row' });
      for (let layer = 0; layer < layers; layer++) {
        const over = 2 ** layer;
        const exchanges = wire(vec(bit, lanes), { name: `exchanges_${String(over)}` });
        const rowBehind = wire(vec(payload, lanes), { name: `row_behind_${String(over)}` });
        const partner = turn.exchangeLanes(over);
        const partnerRow = held.exchangeLanes(over);
        exchanges.value = turn.zip(partner, (own, other) => own(layer).or(other(layer)));
        rowBehind.value = held.zip(partnerRow, exchanges, (own, other, exchanged) =>
          mux(exchanged, other, own),
        );
        held = rowBehind;
        const turnBehind = wire(vec(place, lanes), { name: `turn_behind_${String(over)}` });
        turnBehind.value = turn.zip(partner, exchanges, (own, other, exchanged) =>
          mux(exchanged, other, own),
        );
        turn = turnBehind;
      }
      placed.value = held;
      origin.value = turn.zip(laneNumbers(lanes), (distance, lane) => distance.xor(lane));
    });
  },
);
