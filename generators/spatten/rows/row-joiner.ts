import { Stream, clog2, generator, instance, module, mux, reg, u, vec, when } from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';
import { rotator } from './rotator.js';
import { compactRow } from './rows.js';

/** Parameters of {@link rowJoiner}. */
export interface RowJoinerParameters<T extends Type> {
  readonly payload: T;
  /** Elements of a row that comes, at most, and of one that leaves: powers of two, the first one smaller. */
  readonly lanes: number;
  readonly into: number;
}

/**
 * Puts the elements of each `into / lanes` compact rows into one, or of fewer rows if `last` comes: what was one row before it was cut is one row again. A row a cycle; one leaves
 * in the cycle in which the last of its parts comes.
 */
export const rowJoiner = generator(
  { payload: u(12), lanes: 2, into: 8 },
  <T extends Type>({ payload, lanes, into }: RowJoinerParameters<T>) => {
    const ports = {
      parts: Stream.sink(compactRow(payload, lanes)),
      joined: Stream.source(compactRow(payload, into)),
    };
    return module('row_joiner', ports, ({ parts, joined }) => {
      const part = reg(u(clog2(into / lanes)), { init: 0 });
      const waiting = reg(vec(payload, into - lanes));
      const held = reg(u(clog2(into)), { init: 0 });
      const { size, last, row } = parts.payload;
      const closes = last.or(part.eq(into / lanes - 1));

      parts.ready.value = joined.ready.or(closes.not());
      joined.valid.value = parts.valid.and(closes);
      joined.payload.size.value = held.extend(joined.payload.size.width).wrapAdd(size);
      joined.payload.last.value = last;

      // The new elements stand behind those held; none of them reaches over the end of the row.
      const turn = instance(rotator({ payload, lanes: into }), { by: held }, { name: 'turn' });
      for (let lane = 0; lane < into; lane++) {
        turn.row.at(lane).value = row.at(lane % lanes);
        const turned = turn.turned.at(lane);
        if (lane >= into - lanes) {
          joined.payload.row.at(lane).value = turned;
          continue;
        }
        const merged = mux<T['sig']>(held.gt(lane), waiting.at(lane), turned);
        joined.payload.row.at(lane).value = merged;
        when(parts.fire, () => {
          waiting.at(lane).next = merged;
        });
      }
      when(parts.fire, () => {
        part.next = mux(closes, 0, part.wrapAdd(1));
        held.next = mux(closes, 0, held.wrapAdd(size)).trunc(held.width);
      });
    });
  },
);
