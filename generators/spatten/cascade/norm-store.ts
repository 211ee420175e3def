import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  clog2,
  generator,
  instance,
  module,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { NORM } from './cascade-shape.js';
import { bankAddressBits } from './accumulator-bank.js';
import { laneBank } from '../rows/lane-bank.js';

/** Parameters of {@link normStore}. */
export interface NormStoreParameters {
  /** A power of two. */
  readonly lanes: number;
  /** The most positions, and the most heads. */
  readonly tokens: number;
  readonly heads: number;
}

/**
 * The norms of values by position, for two heads: one is filled while the other is in use. The norms of a head come in any order, each position once;
 * a head's are free again when its rows have gone.
 */
export const normStore = generator(
  { lanes: 1, tokens: 64, heads: 4 },
  ({ lanes, tokens, heads }: NormStoreParameters) => {
    const laneBits = clog2(lanes);
    const idBits = bankAddressBits(tokens);
    const rowBits = bankAddressBits(Math.ceil(tokens / lanes));
    const count = u(clog2(tokens + 1));
    const headCount = u(clog2(heads + 1));
    const ports = {
      /** A layer begins, with the norms of so many heads to come, or 0. */
      start: In(bit),
      heads: In(headCount),
      /** Positions of a head. */
      left: In(count),
      norms: Stream.sink(bundle({ position: u(idBits), norm: u(NORM) })),
      /** The norms of the head in turn are there. */
      full: Out(bit),
      /** The rows of a head have gone. */
      free: In(bit),
      /** A row for each lane, and the norms there, a cycle later. */
      rows: In(vec(u(rowBits), lanes)),
      read: Out(vec(u(NORM), lanes)),
    };
    return module('norm_store', ports, io => {
      const { norms } = io;
      const pending = reg(headCount, { init: 0 });
      const filled = reg(count, { init: 0 });
      const ready = reg(u(2), { init: 0 });
      const writes = reg(bit, { init: 0 });
      const reads = reg(bit, { init: 0 });
      norms.ready.value = pending.ne(0).and(ready(1).not());
      const full = norms.fire.and(filled.add(1).eq(io.left));
      when(norms.fire, () => {
        filled.next = filled.wrapAdd(1);
      });
      when(full, () => {
        filled.next = 0;
        pending.next = pending.wrapSub(1);
        writes.next = writes.not();
      });
      when(io.free, () => {
        reads.next = reads.not();
      });
      when(full.and(io.free.not()), () => {
        ready.next = ready.wrapAdd(1);
      }).elseWhen(io.free.and(full.not()), () => {
        ready.next = ready.wrapSub(1);
      });
      when(io.start, () => {
        pending.next = io.heads;
        filled.next = 0;
        ready.next = 0;
        writes.next = 0;
        reads.next = 0;
      });
      const { position, norm } = norms.payload;
      const wide = position.extend(Math.max(idBits, laneBits + rowBits));
      for (let lane = 0; lane < lanes; lane++) {
        const bank = instance(
          laneBank({ payload: u(NORM), rows: 2 ** (rowBits + 1), rowBits: rowBits + 1 }),
          {
            write: laneBits === 0 ? norms.fire : norms.fire.and(position(laneBits - 1, 0).eq(lane)),
            writeRow: cat(writes, wide(laneBits + rowBits - 1, laneBits)),
            readRow: cat(reads, io.rows.at(lane)),
          },
          { name: 'bank' },
        );
        bank.data.value = norm;
        io.read.at(lane).value = bank.read;
      }
      io.full.value = ready.ne(0);
    });
  },
);
