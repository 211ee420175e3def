import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  generator,
  lit,
  module,
  reg,
  states,
  u,
  when,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { OPERAND, headShape, groupType, loadType } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';
import { layoutDefaults } from './attention-sizes.js';
import { planeLoad, planeType } from './plane-load.js';

/** What a layer loads. Held while the layer is at work. */
export function loadPlan(layout: HeadLayout) {
  const { sizeLogBits } = headShape(layout);
  return bundle({
    keys: planeType,
    values: planeType,
    sizeLog: u(sizeLogBits),
    heads: u<number>(layout.heads),
    /** Values are not loaded here: each query says which of them it wants. */
    valuesWait: bit,
  });
}

/**
 * Goes through the groups of heads of a layer and has the keys and values of each loaded into one of two buffers, as soon as one is free; groups without a head
 * left are passed over. `groups` offers a group when its loads have been ordered. `cancel` ends it before the next group.
 */
export const groupLoader = generator(layoutDefaults, (layout: HeadLayout) => {
  const { groups, groupBits } = headShape(layout);
  const { fusedHeads } = layout;
  const ports = {
    start: In(bit),
    plan: In(loadPlan(layout)),
    cancel: In(bit),
    keys: Stream.source(loadType(layout)),
    values: Stream.source(loadType(layout)),
    groups: Stream.source(groupType(layout)),
    /** 1 when all queries of a group are done: its buffer is free. */
    freed: In(bit),
    /** From `start` until every group has been offered. */
    busy: Out(bit),
  };
  return module('group_loader', ports, io => {
    const { plan, keys, values } = io;
    const { state, run } = states('Idle', 'Pick', 'Keys', 'Values', 'Offer');
    const group = reg(u(groupBits));
    const left = reg(u<number>(groups * fusedHeads));
    const buffer = reg(bit, { init: 0 });
    const free = reg(u(2), { init: 2 });

    const wanted = left(fusedHeads - 1, 0);
    const common = {
      sizeLog: plan.sizeLog,
      buffer,
      firstHead: fit(group.mul(fusedHeads), 8),
      wanted,
      signed: 1,
      mask: 0xfff,
      ofGroup: 1,
      masked: 0,
    } as const;
    const placeOf = (bits: UInt<4>): UInt<number> => lit(OPERAND, u(4)).wrapSub(bits);
    keys.valid.value = state.is('Keys');
    keys.payload.value = planeLoad(layout, plan.keys, { ...common, place: placeOf(plan.keys.bits) });
    values.valid.value = state.is('Values');
    values.payload.value = planeLoad(layout, plan.values, { ...common, place: placeOf(plan.values.bits) });
    io.groups.valid.value = state.is('Offer');
    io.groups.payload.value = { buffer, group, heads: wanted };
    io.busy.value = state.is('Idle').not();

    const next = (): void => {
      left.next = left.shr(fusedHeads).extend(left.width);
      group.next = group.wrapAdd(1);
      state.go('Pick');
    };
    run({
      Idle: () => {
        when(io.start, () => {
          group.next = 0;
          left.next = fit(plan.heads, left.width);
          state.go('Pick');
        });
      },
      Pick: () => {
        when(left.eq(0).or(io.cancel), () => {
          state.go('Idle');
        })
          .elseWhen(wanted.eq(0), next)
          .elseWhen(free.ne(0), () => {
            state.go('Keys');
          });
      },
      Keys: () => {
        when(keys.fire, () => {
          when(plan.valuesWait, () => {
            state.go('Offer');
          }).otherwise(() => {
            state.go('Values');
          });
        });
      },
      Values: () => {
        when(values.fire, () => {
          state.go('Offer');
        });
      },
      Offer: () => {
        when(io.groups.fire, () => {
          buffer.next = buffer.not();
          next();
        });
      },
    });
    // What a canceled layer left loaded is free when the next one starts.
    when(io.start, () => {
      free.next = 2;
    }).otherwise(() => {
      free.next = free.wrapAdd(io.freed).wrapSub(io.groups.fire);
    });
  });
});
