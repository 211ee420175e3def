import {
  In,
  Out,
  bit,
  bundle,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { concentrator } from '../rows/concentrator.js';
import { rowStore } from './row-store.js';
import { topKDefaults, topKShape } from './top-k-shape.js';
import type { TopKParameters } from './top-k-shape.js';

/** Bits of the LFSR that choose the row, and the bits that choose the lane; they never overlap. */
const ROW_FIELD = { hi: 15, lo: 6 };
const laneField = (lanes: number): number => (lanes === 32 ? 5 : 4);

/**
 * One side of a partition: takes the chosen keys of each row, packs them behind those it holds, counts them, and knows
 * where the LFSR would put the pivot among them. A row pushed in one cycle is counted at its end and stored at the end of
 * the next one. Keys are never moved, so a side may be read while it is filled from the front again. SpAtten has a zero eliminator before
 * each FIFO; here a concentrator puts the keys where they go at once.
 */
export const partitionSide = generator(topKDefaults, (parameters: TopKParameters) => {
  const shape = topKShape(parameters);
  const { lanes, rows, rowBits, laneBits, sizeBits, key } = shape;
  const row = vec(key, lanes);
  const ports = {
    /** Starts a new list that is taken to hold `startSize` keys; `startDraw` is the draw of its first row, or 0. */
    start: In(bit),
    startSize: In(u(sizeBits)),
    startDraw: In(u(10)),
    /** Stores a whole row as it is. */
    load: In(bundle({ valid: bit, row: u(rowBits), keys: row })),
    /** Takes the keys of a row that `keep` names. */
    push: In(bundle({ valid: bit, keep: u(lanes), keys: row })),
    lfsr: In(u(16)),
    /** Address of `read`, one cycle ahead: the pivot's row while `place` is 1, else `readRow`. */
    place: In(bit),
    readRow: In(u(rowBits)),
    read: Out(row),
    size: Out(u(sizeBits)),
    /** Where the pivot stands among the `size` keys. */
    pivotRow: Out(u(rowBits)),
    pivotLane: Out(u(Math.max(1, laneBits))),
  };
  return module('partition_side', ports, io => {
    const { start, startSize, startDraw, load, push, lfsr, place } = io;
    const held = reg(u(sizeBits), { init: 0 });
    const fill = laneBits === 0 ? undefined : held(laneBits - 1, 0);
    const sift = instance(
      concentrator({ payload: key, lanes }),
      { advance: 1, keep: push.keep, from: fill ?? 0, row: push.keys },
      { name: 'sift' },
    );

    // row = (field * rows) >> 10 without a multiplier: the field is added once for each row that is begun.
    const field = lfsr(ROW_FIELD.hi, ROW_FIELD.lo);
    const draw = reg(u(10 + clog2(rows + 1)), { init: 0 });
    const begins =
      fill === undefined ? sift.kept.ne(0) : mux(fill.eq(0), sift.kept.ne(0), fill.add(sift.kept).gt(lanes));
    when(start, () => {
      held.next = startSize;
      draw.next = startDraw;
    })
      .elseWhen(push.valid, () => {
        held.next = held.wrapAdd(sift.kept);
        when(begins, () => {
          draw.next = draw.wrapAdd(field);
        });
      })
      .elseWhen(load.valid, () => {
        draw.next = draw.wrapAdd(field);
      });

    const storing = regNext(push.valid, { init: 0 });
    const storeStart = regNext(held);
    const storeCount = regNext(sift.kept);
    const pivotRow = draw(9 + rowBits, 10);
    const store = instance(
      rowStore({ key, lanes, rows }),
      {
        write: load.valid.or(storing),
        start: mux(load.valid, load.row.shl(laneBits), storeStart).trunc(sizeBits),
        count: mux(load.valid, lanes, storeCount),
        row: mux(load.valid, load.keys, sift.placed),
        readRow: mux(place, pivotRow, io.readRow),
      },
      { name: 'store' },
    );
    const last = held.wrapSub(1);
    io.pivotRow.value = pivotRow;
    if (laneBits === 0) io.pivotLane.value = 0;
    else {
      // Lanes in the pivot's row: all, but fewer in the last one.
      const inLast = last(laneBits - 1, 0).add(1);
      const isLast = last(laneBits + rowBits - 1, laneBits).eq(pivotRow);
      const bits = laneField(lanes);
      const valid = mux(isLast, inLast, lanes);
      io.pivotLane.value = lfsr(bits - 1, 0)
        .mul(valid)
        .shr(bits)
        .trunc(laneBits);
    }
    io.read.value = store.read;
    io.size.value = held;
  });
});
