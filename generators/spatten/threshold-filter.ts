import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  connect,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  regNext,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import { prefixSum } from './prefix-sum.js';
import { compactRow } from './rows.js';
import { elementType, topKShape } from './top-k-shape.js';
import type { TopKParameters, TopKShape } from './top-k-shape.js';
import { zeroEliminator } from './zero-eliminator.js';

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
  { trace: false },
  ({ trace = false, ...parameters }: TopKParameters & { readonly trace?: boolean }) => {
    const shape = topKShape(parameters);
    const { lanes, rowBits, laneBits, sizeBits, key } = shape;
    const element = elementType(shape);
    const place = { valid: bit, last: bit, number: u(rowBits) };
    const ports = {
      /** The next row: its number, and which of its lanes hold a key. The keys follow one advance later, on `keys`. */
      fetch: In(bundle({ ...place, filled: u(lanes) })),
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
      const eliminator = instance(
        zeroEliminator({ payload: element, lanes, registers: 'lowLatency', realign: false }),
      );
      const advance = eliminator.rows.ready;
      io.advance.value = advance;

      const empty = { valid: 0, last: 0, number: 0 };
      const fetched = reg(bundle({ ...place, filled: u(lanes) }), {
        init: { ...empty, filled: 0 },
        enable: advance,
      });
      fetched.next = fetch;

      const judged = reg(bundle(place), { init: empty, enable: advance });
      judged.next = { valid: fetched.valid, last: fetched.last, number: fetched.number };
      const above = keys.map(x => x.gt(threshold)).asUInt();
      const equal = keys.map(x => x.eq(threshold)).asUInt();
      const certain = regNext(fetched.filled.and(mux(pass, fetched.filled, above)), { enable: advance });
      const tied = regNext(mux(pass, 0, fetched.filled.and(equal)), { enable: advance });
      const judgedKeys = regNext(keys, { enable: advance });

      // Ties: the first `left` of them, counted over all rows of the job.
      const left = reg(u(sizeBits));
      const ranks = instance(prefixSum({ lanes }), { bits: tied }).counts;
      const ties = ranks.at(lanes - 1);
      when(start, () => {
        left.next = quota;
      }).elseWhen(judged.valid.and(advance), () => {
        left.next = mux(left.gt(ties), left.wrapSub(ties), 0);
      });
      const within = cat(...[...ranks].map(rank => rank.le(left)).reverse());

      const chosen = reg(bundle({ ...place, keep: u(lanes) }), {
        init: { ...empty, keep: 0 },
        enable: advance,
      });
      chosen.next = {
        valid: judged.valid,
        last: judged.last,
        number: judged.number,
        keep: certain.or(tied.and(within)),
      };
      const chosenKeys = regNext(judgedKeys, { enable: advance });
      eliminator.rows.valid.value = chosen.valid;
      eliminator.rows.payload.keep.value = chosen.keep;
      eliminator.rows.payload.last.value = chosen.last;
      for (let lane = 0; lane < lanes; lane++) {
        const index = laneBits === 0 ? chosen.number : cat(chosen.number, lit(lane, u(laneBits)));
        eliminator.rows.payload.row.at(lane).value = { index, key: chosenKeys.at(lane) };
      }
      connect(eliminator.packed, kept);
      io.busy.value = fetched.valid.or(judged.valid);
      if (io.chosen !== undefined) io.chosen.value = { valid: chosen.valid.and(advance), keep: chosen.keep };
    });
  },
);
