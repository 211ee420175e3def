import { Stream, cat, clog2, generator, lit, module, mux, reg, u, when } from '../../../dsl/index.js';
import type { Type, UInt } from '../../../dsl/index.js';
import { filledRow } from './rows.js';

/** Parameters of {@link rowNarrower}. */
export interface RowNarrowerParameters<T extends Type> {
  readonly payload: T;
  /** Elements of a row that comes, and of one that leaves: powers of two, the second one smaller. */
  readonly lanes: number;
  readonly into: number;
}

/** Rows cut into rows of fewer lanes: the parts in turn that have a filled lane; the last one of a last row is last. */
export const rowNarrower = generator(
  { payload: u(6), lanes: 2, into: 1 },
  <T extends Type>({ payload, lanes, into }: RowNarrowerParameters<T>) => {
    const ports = {
      rows: Stream.sink(filledRow(payload, lanes)),
      parts: Stream.source(filledRow(payload, into)),
    };
    return module('row_narrower', ports, ({ rows, parts }) => {
      const part = reg(u(clog2(lanes / into)), { init: 0 });
      const { filled, row, last } = rows.payload;
      const laneOf = (lane: number): UInt<number> =>
        into === 1 ? part : cat(part, lit(lane, u(clog2(into))));
      const own = filled.shr(laneOf(0));
      // The part after this one has a filled lane, unless this is the last one.
      const goesOn = filled.shr(into).shr(laneOf(0))(0);
      parts.valid.value = rows.valid;
      parts.payload.filled.value = own(into - 1, 0);
      parts.payload.last.value = last.and(goesOn.not());
      for (let lane = 0; lane < into; lane++) parts.payload.row.at(lane).value = row.at(laneOf(lane));
      rows.ready.value = parts.ready.and(goesOn.not());
      when(parts.fire, () => {
        part.next = mux(goesOn, part.wrapAdd(1), 0);
      });
    });
  },
);
