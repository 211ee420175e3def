import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  fifo,
  generator,
  lit,
  module,
  mux,
  reg,
  states,
  u,
  when,
} from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
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
    /** Keys are asked for before their buffer is free, and wait for it: nothing else goes into the memory of keys. */
    early: bit,
  });
}

/** A group of heads on its way to a buffer. */
interface GroupPlace {
  readonly buffer: Bit;
  readonly group: UInt<number>;
  readonly heads: UInt<number>;
}

/**
 * Goes through the groups of heads of a layer and has the keys and values of each loaded into one of two buffers, each as soon as that is free; groups without a head
 * left are passed over. `groups` offers a group when its keys have been ordered; they are not yet there then. `cancel` ends it before the next group.
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
    /** 1 when the keys of the oldest group are wanted no more, and when its values are not: their buffer is free. */
    keysFreed: In(bit),
    valuesFreed: In(bit),
    /** 1 when the keys of a group have been written. */
    keysLoaded: In(bit),
    /** No query is under way. Once there was `cancel`, nothing waits for its buffer then: values are not loaded any more, and it does not matter where keys go. */
    quiet: In(bit),
    /** Orders of keys, from the oldest on, that have their buffer for themselves. */
    writable: Out(u(2)),
    /** From `start` until every group has been offered, and its loads ordered. */
    busy: Out(bit),
  };
  return module('group_loader', ports, io => {
    const { plan, keys, values } = io;
    const { state, run } = states('Idle', 'Pick', 'Keys', 'Offer');
    const group = reg(u(groupBits));
    const left = reg(u<number>(groups * fusedHeads));
    const buffer = reg(bit, { init: 0 });
    // Groups whose keys are ordered and still wanted; buffers of keys that may be written.
    const held = reg(u(3), { init: 0 });
    const freeKeys = reg(u(2), { init: 2 });
    const freeValues = reg(u(2), { init: 2 });

    const wanted = left(fusedHeads - 1, 0);
    const loadOf = (plane: typeof plan.keys, of: GroupPlace) =>
      planeLoad(layout, plane, {
        sizeLog: plan.sizeLog,
        buffer: of.buffer,
        firstHead: fit(of.group.mul(fusedHeads), 8),
        wanted: of.heads,
        signed: 1,
        place: lit(OPERAND, u(4)).wrapSub(plane.bits),
        mask: 0xfff,
        ofGroup: 1,
        masked: 0,
      });
    const own = { buffer, group, heads: wanted };
    const waiting = channel(groupType(layout), { name: 'waiting' });
    // A place for each buffer: values that wait for theirs do not keep the keys of the next group.
    const unloaded = fifo(waiting.from, { depth: 2 });
    const room = waiting.to.ready.or(plan.valuesWait);
    keys.valid.value = state.is('Keys').and(room);
    keys.payload.value = loadOf(plan.keys, own);
    waiting.to.valid.value = keys.fire.and(plan.valuesWait.not());
    waiting.to.payload.value = own;
    const givenUp = io.cancel.and(io.quiet);
    values.valid.value = unloaded.valid.and(freeValues.ne(0)).and(givenUp.not());
    values.payload.value = loadOf(plan.values, unloaded.payload);
    unloaded.ready.value = values.fire.or(givenUp);
    io.writable.value = mux(givenUp, 2, freeKeys);
    io.groups.valid.value = state.is('Offer');
    io.groups.payload.value = own;
    io.busy.value = state.is('Idle').not().or(unloaded.valid);

    const next = (): void => {
      left.next = left.shr(fusedHeads).extend(left.width);
      group.next = group.wrapAdd(1);
      state.go('Pick');
    };
    run({
      Idle: () => {
        when(io.start, () => {
          group.next = 0;
          buffer.next = 0;
          left.next = fit(plan.heads, left.width);
          state.go('Pick');
        });
      },
      Pick: () => {
        when(left.eq(0).or(io.cancel), () => {
          state.go('Idle');
        })
          .elseWhen(wanted.eq(0), next)
          .elseWhen(plan.early.or(held.lt(2)), () => {
            state.go('Keys');
          });
      },
      Keys: () => {
        when(keys.fire, () => {
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
      held.next = 0;
      freeKeys.next = 2;
      freeValues.next = 2;
    }).otherwise(() => {
      held.next = held.wrapAdd(keys.fire).wrapSub(io.keysFreed);
      freeKeys.next = freeKeys.wrapAdd(io.keysFreed).wrapSub(io.keysLoaded);
      freeValues.next = freeValues.wrapAdd(io.valuesFreed.and(plan.valuesWait.not())).wrapSub(values.fire);
    });
  });
});
