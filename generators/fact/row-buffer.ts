import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  generator,
  instance,
  module,
  mux,
  reg,
  select,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import { storeBank } from './store-bank.js';

/** Parameters of {@link rowBuffer}. */
export interface RowBufferParameters {
  /** Bits of a beat. */
  readonly width: number;
  /** The most beats of a row. */
  readonly beats: number;
  readonly addressBits: number;
}

/** Two rows of beats: one is filled while the other is read, as often as wanted, until it is released. Each side is read or written in a cycle, never both. */
export const rowBuffer = generator(
  { width: 64, beats: 4, addressBits: 2 },
  ({ width, beats, addressBits }: RowBufferParameters) => {
    const address = u(addressBits);
    const ports = {
      /** Forgets all rows. */
      clear: In(bit),
      filling: Stream.sink(bundle({ beat: address, word: u(width), last: bit })),
      /** A row can be read. */
      full: Out(bit),
      read: In(bit),
      beat: In(address),
      /** Of the last `read`. */
      word: Out(u(width)),
      freed: In(bit),
    };
    return module('row_buffer', ports, io => {
      const { filling } = io;
      const full = reg(vec(bit, 2), { init: [0, 0] });
      const fillSide = reg(bit, { init: 0 });
      const readSide = reg(bit, { init: 0 });
      const wordSide = reg(bit, { enable: io.read });
      wordSide.next = readSide;
      filling.ready.value = full.at(fillSide).not();
      io.full.value = full.at(readSide);
      when(filling.fire.and(filling.payload.last), () => {
        full.at(fillSide).next = 1;
        fillSide.next = fillSide.not();
      });
      when(io.freed, () => {
        full.at(readSide).next = 0;
        readSide.next = readSide.not();
      });
      when(io.clear, () => {
        full.next = [0, 0];
        fillSide.next = 0;
        readSide.next = 0;
      });
      const words = [0, 1].map(side => {
        const write = filling.fire.and(fillSide.eq(side));
        return instance(
          storeBank({ width, words: beats, addressBits }),
          {
            read: io.read.and(readSide.eq(side)),
            write,
            address: mux(write, filling.payload.beat, io.beat),
            data: filling.payload.word,
          },
          { name: 'side' },
        ).word;
      });
      io.word.value = select(wordSide, words);
    });
  },
);
