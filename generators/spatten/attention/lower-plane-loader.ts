import { In, Stream, bit, bundle, generator, lit, module, reg, states, u, when } from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { OPERAND, headShape, loadType } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';
import { layoutDefaults } from './attention-sizes.js';
import { planeLoad, planeType } from './plane-load.js';

/** Where the lower bits of the keys of a layer are. Held while the layer is at work. */
export function lowerPlan(layout: HeadLayout) {
  const { sizeLogBits } = headShape(layout);
  return bundle({ lower: planeType, msbBits: u(4), sizeLog: u(sizeLogBits) });
}

/**
 * Has the lower bits of a head's keys loaded when the first of its queries wants them, and says to each that wants them when they are there. Queries ask in their order, so those of a head follow each other.
 */
export const lowerPlaneLoader = generator(layoutDefaults, (layout: HeadLayout) => {
  const { headBits, slotBits } = headShape(layout);
  const ports = {
    plan: In(lowerPlan(layout)),
    /** 1 at the start of a layer: nothing is loaded. */
    start: In(bit),
    /** The head of the query that asks. Held until `has`. */
    current: In(bundle({ buffer: bit, slot: u(slotBits), head: u(headBits) })),
    wants: Stream.sink(bit),
    /** No key of `current` is being read: they may change. */
    settled: In(bit),
    has: Stream.source(bit),
    loads: Stream.source(loadType(layout)),
    /** 1 when what was ordered on `loads` is in its memory. */
    loaded: In(bit),
  };
  return module('lower_plane_loader', ports, io => {
    const { plan, current, wants, has, loads } = io;
    const { state, run } = states('Idle', 'Order', 'Await');
    const there = reg(bit, { init: 0 });
    const head = reg(u(headBits));
    const known = there.and(head.eq(current.head));
    const place = lit(OPERAND, u(4)).wrapSub(plan.msbBits).wrapSub(plan.lower.bits);

    wants.ready.value = has.fire;
    has.valid.value = state.is('Idle').and(wants.valid).and(known);
    has.payload.value = 1;
    loads.valid.value = state.is('Order').and(io.settled);
    loads.payload.value = {
      ...planeLoad(layout, plan.lower, {
        sizeLog: plan.sizeLog,
        buffer: current.buffer,
        firstHead: current.head,
        wanted: lit(1, u(1)),
        signed: 0,
        place,
        mask: fit(lit(1, u(1)).shl(plan.lower.bits).wrapSub(1).shl(place), OPERAND),
        ofGroup: 0,
        masked: 0,
      }),
      slot: current.slot,
    };
    run({
      Idle: () => {
        when(wants.valid.and(known.not()), () => {
          state.go('Order');
        });
      },
      Order: () => {
        when(loads.fire, () => {
          state.go('Await');
        });
      },
      Await: () => {
        when(io.loaded, () => {
          there.next = 1;
          head.next = current.head;
          state.go('Idle');
        });
      },
    });
    when(io.start, () => {
      there.next = 0;
    });
  });
});
