import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  choice,
  clog2,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  select,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { Bit, UInt } from '../../dsl/index.js';
import type { StoreLayout } from '../../golden/index.js';
import { rotator } from '../spatten/rows/rotator.js';
import { storeBank } from './store-bank.js';

/** Parameters of {@link diagonalStore}. */
export interface DiagonalStoreParameters {
  readonly layout: StoreLayout;
  /** G, a power of two, 2 or more. */
  readonly banks: number;
  /** Tiles of G x G elements. */
  readonly tiles: number;
  /** Bits of an element. */
  readonly width: number;
}

/** Why a request is refused. */
export const storeRefusal = choice('None', 'TileOverStore');

/** A row or a column of a tile. */
export const tileLine = choice('Row', 'Column');

/**
 * FACT's diagonal store (ISCA 2023, abstract): tiles in banks of one word a cycle, of which any row and any column is read or written in one cycle. The
 * `plain` layout beside it serves a column one word a cycle. Every request is answered by one item, a cycle after it was taken; the values of a write
 * are open. A request past the last tile touches nothing; its error stands in its answer and, until `clearError`, in `error`. The
 * contract is golden/fact/diagonal-store.md.
 */
export const diagonalStore = generator(
  { layout: 'diagonal', banks: 16, tiles: 4, width: 8 },
  ({ layout, banks, tiles, width }: DiagonalStoreParameters) => {
    const lineBits = clog2(banks);
    const addressBits = clog2(tiles * banks);
    const tile = u(clog2(tiles) + 1);
    const row = vec(u(width), banks);
    const ports = {
      requests: Stream.sink(bundle({ write: bit, line: tileLine, tile, at: u(lineBits), values: row })),
      /** How long the request was served, and the words that had to wait. */
      answers: Stream.source(
        bundle({ error: storeRefusal, cycles: u(lineBits + 1), conflicts: u(lineBits), values: row }),
      ),
      /** Words that had to wait, since reset; stays at its largest value. */
      conflicts: Out(u(32)),
      /** The first error since reset or `clearError`, and the number of its request, modulo 65536. */
      error: Out(bundle({ code: storeRefusal, request: u(16) })),
      clearError: In(bit),
    };
    return module('diagonal_store', ports, io => {
      const { requests, answers } = io;
      const { write, line, at, values } = requests.payload;
      const full = reg(bit, { init: 0 });
      const answer = reg(bundle({ error: storeRefusal, serial: bit, at: u(lineBits) }));
      const waited = reg(u(32), { init: 0 });
      const number = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: storeRefusal, request: u(16) }), {
        init: { code: 'None', request: 0 },
      });

      const over = requests.payload.tile.ge(tiles);
      const refused = wire(storeRefusal, { default: 'None' });
      when(over, () => {
        refused.value = 'TileOverStore';
      });
      const column = line.is('Column');
      const serves = requests.valid.and(full.not().or(answers.ready));
      const access = serves.and(over.not());
      const address = (element: UInt<number>): UInt<number> =>
        cat(requests.payload.tile, element).trunc(addressBits);

      // What a request does to each bank: whether it is touched, at which element of its lines, and with which value.
      const touched = Array.from({ length: banks }, (_, i) => wire(bit, { name: `touches_${String(i)}` }));
      const places = Array.from({ length: banks }, (_, i) =>
        wire(u(lineBits), { name: `place_${String(i)}` }),
      );
      const data = wire(row);
      const all = Array.from({ length: banks }, (_, b) => {
        const [touches, place] = [touched[b], places[b]];
        if (touches === undefined || place === undefined) throw new RangeError('a wire for each bank');
        return instance(
          storeBank({ width, words: tiles * banks, addressBits }),
          {
            read: touches.and(write.not()),
            write: touches.and(write),
            address: address(place),
            data: data.at(b),
          },
          { name: 'bank' },
        );
      });
      const words = all.map(({ word }) => word);
      const connectBanks = (touches: (b: number) => Bit, place: (b: number) => UInt<number>): void => {
        touched.forEach((pin, b) => {
          pin.value = touches(b);
        });
        places.forEach((pin, b) => {
          pin.value = place(b);
        });
      };

      const found = wire(row);
      const waits = wire(u(lineBits), { default: 0 });
      if (layout === 'diagonal') {
        const spread = instance(rotator({ payload: u(width), lanes: banks }), { by: at }, { name: 'spread' });
        spread.row.value = values;
        data.value = spread.turned;
        connectBanks(
          () => access,
          b => mux(column, lit(b, u(lineBits)).wrapSub(at), at),
        );
        const gather = instance(
          rotator({ payload: u(width), lanes: banks }),
          { by: lit(0, u(lineBits)).wrapSub(answer.at) },
          { name: 'gather' },
        );
        gather.row.value = words;
        found.value = gather.turned;
        requests.ready.value = serves;
      } else {
        // A column lies in one bank: an element a cycle, while the request waits.
        const step = reg(u(lineBits), { init: 0 });
        const gathered = reg(row);
        const before = reg(bundle({ valid: bit, step: u(lineBits) }), { init: { valid: 0, step: 0 } });
        const serial = column.and(over.not());
        const lastStep = step.eq(banks - 1);
        const word = select(at, words);
        const answered = select(answer.at, words);
        data.value = Array.from({ length: banks }, (_, b) => mux(column, values.at(step), values.at(b)));
        connectBanks(
          b => access.and(column.not().or(at.eq(b))),
          () => mux(column, step, at),
        );
        when(serves.and(serial), () => {
          step.next = step.wrapAdd(1);
        });
        before.next = { valid: serves.and(serial), step };
        when(before.valid, () => {
          gathered.at(before.step).next = word;
        });
        found.value = Array.from({ length: banks }, (_, i) =>
          mux(answer.serial, i === banks - 1 ? answered : gathered.at(i), words[i] ?? answered),
        );
        requests.ready.value = serves.and(serial.not().or(lastStep));
        waits.value = mux(serial, lit(banks - 1, u(lineBits)), 0);
      }

      const serial = waits.ne(0);
      when(answers.ready, () => {
        full.next = 0;
      });
      when(requests.fire, () => {
        full.next = 1;
        number.next = number.wrapAdd(1);
        answer.next = { error: refused, serial, at };
        const total = waited.add(waits);
        waited.next = mux(total(32), 2 ** 32 - 1, total(31, 0));
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(requests.fire.and(over).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, request: number };
      });
      answers.valid.value = full;
      answers.payload.error.value = answer.error;
      answers.payload.values.value = [...found].map(value => mux(answer.error.is('None'), value, 0));
      answers.payload.cycles.value = mux(answer.serial, lit(banks, u(lineBits + 1)), 1);
      answers.payload.conflicts.value = mux(answer.serial, lit(banks - 1, u(lineBits)), 0);
      io.conflicts.value = waited;
      io.error.value = error;
    });
  },
);
