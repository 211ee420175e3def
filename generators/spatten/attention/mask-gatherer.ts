import {
  Stream,
  bit,
  bundle,
  cat,
  clog2,
  generator,
  module,
  mux,
  popCount,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { probability } from './attention-shape.js';
import { filledRow } from '../rows/rows.js';

/** Parameters of {@link maskGatherer}. */
export type MaskGathererParameters = {
  /** Probabilities of a row, and bits of a mask; a power of two each, and not more lanes than bits. */
  readonly lanes: number;
  readonly bits: number;
};

/**
 * Which values of a query are to be fetched: those whose probability is not 0. Rows of probabilities come, masks of `bits` positions leave, in the order
 * of the list; the last one of a query may be partly used.
 */
export const maskGatherer = generator({ lanes: 1, bits: 2 }, ({ lanes, bits }: MaskGathererParameters) => {
  const ports = {
    rows: Stream.sink(filledRow(probability, lanes)),
    masks: Stream.source(bundle({ mask: u(bits), last: bit })),
  };
  return module('mask_gatherer', ports, ({ rows, masks }) => {
    const { filled, row, last } = rows.payload;
    const gathered = reg(u(bits), { init: 0 });
    const used = reg(u(Math.max(1, clog2(bits))), { init: 0 });
    const wanted = cat(...Array.from({ length: lanes }, (_, i) => row.at(i).ne(0)).reverse()).and(filled);
    const mask = gathered.or(fit(wanted.shl(used), bits));
    const end = used.add(popCount(filled));
    const full = end.ge(bits).or(last);
    masks.valid.value = rows.valid.and(full);
    masks.payload.value = { mask, last };
    rows.ready.value = masks.ready.or(full.not());
    when(rows.fire, () => {
      gathered.next = mux(full, 0, mask);
      used.next = mux(full, 0, fit(end, used.width));
    });
  });
});
