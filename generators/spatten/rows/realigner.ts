import {
  Stream,
  bit,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';
import { rotator } from './rotator.js';
import { compactRow } from './rows.js';

/** Parameters of {@link realigner}. */
export interface RealignerParameters<T extends Type> {
  readonly payload: T;
  /** 2 or more. */
  readonly lanes: number;
}

/**
 * Packs compact rows into rows of exactly `lanes` elements, in order. A row leaves as soon as `lanes` elements are there.
 * Every sequence ends with one row marked `last` that carries what is left, 0 to `lanes` elements. A row that comes in
 * sends at most one row out; only the rest behind a `last` row may need a cycle of its own.
 */
export const realigner = generator(
  { payload: u(12), lanes: 16 },
  <T extends Type>({ payload, lanes }: RealignerParameters<T>) => {
    const type = compactRow(payload, lanes);
    return module('realigner', { from: Stream.sink(type), to: Stream.source(type) }, ({ from, to }) => {
      const waiting = reg(vec(payload, lanes - 1));
      const held = reg(u(clog2(lanes)), { init: 0 });
      const flushing = reg(bit, { init: 0 });
      const { size, last, row } = from.payload;

      const total = held.add(size);
      const full = total.ge(lanes);
      const spills = total.gt(lanes);
      const leaves = full.or(last);
      from.ready.value = flushing.not().and(to.ready.or(leaves.not()));
      to.valid.value = flushing.or(from.valid.and(leaves));
      to.payload.size.value = mux(flushing, held, mux(full, lanes, total)).trunc(size.width);
      to.payload.last.value = flushing.or(last.and(spills.not()));

      // The new elements stand behind those held; what reaches over the end of the row comes round to lane 0.
      const turn = instance(rotator({ payload, lanes }), { by: held }, { name: 'turn' });
      turn.row.value = row;
      for (let lane = 0; lane < lanes; lane++) {
        const turned = turn.turned.at(lane);
        if (lane === lanes - 1) {
          to.payload.row.at(lane).value = turned;
          continue;
        }
        const merged = mux<T['sig']>(held.gt(lane), waiting.at(lane), turned);
        to.payload.row.at(lane).value = merged;
        when(from.fire, () => {
          waiting.at(lane).next = mux(full, turned, merged);
        });
      }

      when(from.fire, () => {
        held.next = mux(full, total.wrapSub(lanes), mux(last, 0, total)).trunc(held.width);
        flushing.next = last.and(spills);
      }).elseWhen(flushing.and(to.ready), () => {
        held.next = 0;
        flushing.next = 0;
      });
    });
  },
);
