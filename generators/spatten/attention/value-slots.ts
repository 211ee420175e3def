import {
  In,
  Out,
  bit,
  bundle,
  cat,
  generator,
  lit,
  module,
  mux,
  oneHot,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { headShape } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';
import { layoutDefaults } from './attention-sizes.js';

/** The place of a head's values on the chip. */
export function slotType(layout: HeadLayout) {
  return bundle({ buffer: bit, slot: u(headShape(layout).slotBits) });
}

/** Which places of values are in use, where single queries load what they want: from the order of a query to its last product. */
export const valueSlots = generator(layoutDefaults, (layout: HeadLayout) => {
  const slot = slotType(layout);
  const ports = {
    /** 1 at the start of a layer: nothing is in use. */
    start: In(bit),
    /** A query is to load into `place`; it may when that is `free`, and does when `takes` is 1. */
    place: In(slot),
    free: Out(bit),
    takes: In(bit),
    /** A query has multiplied all its values. */
    done: In(bundle({ valid: bit, place: slot })),
  };
  return module('value_slots', ports, ({ start, place, free, takes, done }) => {
    const slots = 2 ** (1 + slot.fields.slot.width);
    const used = reg(u(slots), { init: 0 });
    const at = cat(place.buffer, place.slot);
    const from = cat(done.place.buffer, done.place.slot);
    free.value = used.shr(at)(0).not();
    when(start, () => {
      used.next = 0;
    }).otherwise(() => {
      const taken = mux(takes, oneHot(at, slots), lit(0, u(slots)));
      const left = mux(done.valid, oneHot(from, slots), lit(0, u(slots)));
      used.next = used.or(taken).and(left.not());
    });
  });
});
