import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  signalOf,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { concentrator } from '../rows/concentrator.js';
import { prefixSum } from '../rows/prefix-sum.js';
import { compactRow } from '../rows/rows.js';
import { elementType, topKShape, topKDefaults } from './top-k-shape.js';
import type { TopKParameters, TopKShape } from './top-k-shape.js';

/** Registers of the packer: one in it, and one behind its network. */
const PACKED = 2;

/** Cycles from the fetch of a row of the saved input until it leaves, when nothing stalls. */
export const FILTER_LATENCY = 5;

/** The probe of the filter. */
export function filterProbes({ lanes }: TopKShape) {
  return {
    /** Probe: the lanes that are kept. */
    chosen: Out(bundle({ valid: bit, keep: u(lanes) })),
  };
}

/**
 * The last pass of top-k: keeps the keys above the threshold, and of those equal to it the first `quota`. One compact row
 * leaves for each row that comes, five advances after its `fetch`.
 */
export const thresholdFilter = generator(
  { ...topKDefaults, trace: false },
  ({ trace = false, ...parameters }: TopKParameters & { readonly trace?: boolean }) => {
    const shape = topKShape(parameters);
    const { lanes, rowBits, laneBits, sizeBits, key } = shape;
    const element = elementType(shape);
    const place = { last: bit, number: u(rowBits) };
    const ports = {
      /** The next row: its number, and which of its lanes hold a key. The keys follow one advance later, on `keys`. */
      fetch: In(bundle({ valid: bit, row: bundle({ ...place, filled: u(lanes) }) })),
      keys: In(vec(key, lanes)),
      threshold: In(key),
      /** Keeps every key. */
      pass: In(bit),
      /** A new job: how many keys equal to the threshold are kept. */
      start: In(bit),
      quota: In(u(sizeBits)),
      kept: Stream.source(compactRow(element, lanes)),
      /** The filter takes `fetch` and moves; while 0 it waits for the consumer. */
      advance: Out(bit),
      /** Rows are on the way that still need the threshold. */
      busy: Out(bit),
    };
    const probes = filterProbes(shape);
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('threshold_filter', all, io => {
      const { fetch, keys, threshold, pass, start, quota, kept } = io;
      const packer = instance(concentrator({ payload: key, lanes }), { from: 0 }, { name: 'packer' });
      // A row leaves at the end of the steps, and all of them wait while it is not taken.
      const { kept: size, advance } = packer;
      advance.value = kept.valid.not().or(kept.ready);
      io.advance.value = advance;

      // Three steps: fetched, judged against the threshold, chosen with the ties.
      const fetched = regNext(fetch.valid, { init: 0, enable: advance });
      const fetchedRow = reg(bundle({ ...place, filled: u(lanes) }), { enable: advance });
      fetchedRow.next = fetch.row;

      const judged = regNext(fetched, { init: 0, enable: advance });
      const judgedRow = reg(bundle(place), { enable: advance });
      judgedRow.next = { last: fetchedRow.last, number: fetchedRow.number };
      const judgedKeys = regNext(keys, { enable: advance });
      const above = keys.map(x => x.gt(threshold)).asUInt();
      const equal = keys.map(x => x.eq(threshold)).asUInt();
      const certain = regNext(mux(pass, fetchedRow.filled, fetchedRow.filled.and(above)), {
        enable: advance,
      });
      const tied = regNext(mux(pass, 0, fetchedRow.filled.and(equal)), { enable: advance });

      // Ties: the first `left` of them, counted over all rows of the job.
      const left = reg(u(sizeBits));
      const ranks = instance(prefixSum({ lanes }), { bits: tied }, { name: 'rank' }).counts;
      const ties = ranks.at(lanes - 1);
      when(start, () => {
        left.next = quota;
      }).elseWhen(judged.and(advance), () => {
        left.next = mux(left.gt(ties), left.wrapSub(ties), 0);
      });
      const within = ranks.map(rank => rank.le(left)).asUInt();

      const chosen = regNext(judged, { init: 0, enable: advance });
      const chosenRow = regNext(judgedRow, { enable: advance });
      const chosenKeys = regNext(judgedKeys, { enable: advance });
      const keep = regNext(certain.or(tied.and(within)), { enable: advance });
      packer.keep.value = keep;
      packer.row.value = chosenKeys;

      // Only keys are packed. The row's number goes beside them, and the packer knows the lane that each came from.
      let leaves = chosen;
      let leaving = signalOf(bundle({ ...place, size: u(size.width) }), { ...chosenRow, size });
      for (let step = 1; step <= PACKED; step++) {
        leaves = regNext(leaves, { init: 0, enable: advance, name: `leaves${String(step)}` });
        leaving = regNext(leaving, { enable: advance, name: `leaving${String(step)}` });
      }
      const packedKeys = regNext(packer.placed, { enable: advance });
      const origin = regNext(packer.origin, { enable: advance });
      kept.valid.value = leaves;
      kept.payload.value = {
        size: leaving.size,
        last: leaving.last,
        row: packedKeys.zip(origin, (key, lane) =>
          signalOf(element, { index: laneBits === 0 ? leaving.number : cat(leaving.number, lane), key }),
        ),
      };
      io.busy.value = fetched.or(judged);
      if (io.chosen !== undefined) io.chosen.value = { valid: chosen.and(advance), keep };
    });
  },
);
