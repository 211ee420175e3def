import { Stream, clog2, generator, module, mux, reg, u, when } from '../../../dsl/index.js';
import { filledRow } from './rows.js';

/** Parameters of {@link rowNarrower}. */
export type RowNarrowerParameters = {
  /** Elements of a row that comes. */
  readonly lanes: number;
  readonly width: number;
};

/** Rows of unsigned elements, one element at a time: the filled lanes in turn; the last one of a last row is last. */
export const rowNarrower = generator({ lanes: 2, width: 6 }, ({ lanes, width }: RowNarrowerParameters) => {
  const ports = {
    rows: Stream.sink(filledRow(u(width), lanes)),
    elements: Stream.source(filledRow(u(width), 1)),
  };
  return module('row_narrower', ports, ({ rows, elements }) => {
    const lane = reg(u(Math.max(1, clog2(lanes))), { init: 0 });
    const { filled, row, last } = rows.payload;
    // The lane after this one is filled, unless this is the last one.
    const goesOn = filled.shr(1).shr(lane)(0);
    elements.valid.value = rows.valid;
    elements.payload.value = { filled: 1, last: last.and(goesOn.not()), row: [row.at(lane)] };
    rows.ready.value = elements.ready.and(goesOn.not());
    when(elements.fire, () => {
      lane.next = mux(goesOn, lane.wrapAdd(1), 0);
    });
  });
});
