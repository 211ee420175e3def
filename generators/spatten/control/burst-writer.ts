import {
  In,
  Out,
  Stream,
  axiWrite,
  bit,
  bundle,
  cat,
  channel,
  clog2,
  fifo,
  generator,
  incrementingBurst,
  lit,
  module,
  mux,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { AxiOptions, Bit } from '../../../dsl/index.js';

/** Parameters of {@link burstWriter}. */
export interface BurstWriterParameters {
  /** Bits of the bus: 32 to 512. */
  readonly dataBits: number;
  /** The most beats of a burst, 1 .. 256. */
  readonly mostBeats: number;
}

/** Bursts asked for and not answered, at most. */
const MOST_UNANSWERED = 16;
/** Bursts whose words are here and that were not asked for, at most. */
const WAITING = 4;

/** The port that writes outputs and lists. */
export const writeBus = (dataBits: number): AxiOptions => ({
  addressWidth: 32,
  dataWidth: dataBits,
  idWidth: 1,
});

/** A beat of 16-bit numbers of which the first `filled` are written; `last` ends a burst. */
export const beatType = (dataBits: number) =>
  bundle({ filled: u(clog2(dataBits / 16 + 1)), last: bit, row: vec(u(16), dataBits / 16) });

/** Counts up and down within 0 .. MOST_UNANSWERED. */
function level(up: Bit, down: Bit, name: string) {
  const value = reg(u(clog2(MOST_UNANSWERED + 1)), { init: 0, name });
  when(up.and(down.not()), () => {
    value.next = value.wrapAdd(1);
  }).elseWhen(down.and(up.not()), () => {
    value.next = value.wrapSub(1);
  });
  return value;
}

/**
 * Writes beats in bursts. A burst is asked for when its last beat is here, so that none is ever begun that cannot be ended; its
 * address is wanted with the last beat. One beat a cycle, while there are fewer than 16 bursts without an answer.
 */
export const burstWriter = generator(
  { dataBits: 256, mostBeats: 8 },
  ({ dataBits, mostBeats }: BurstWriterParameters) => {
    const bus = writeBus(dataBits);
    const beat = beatType(dataBits);
    const ports = {
      memory: axiWrite(bus),
      beats: Stream.sink(beat),
      /** The address of the burst that the beat belongs to. */
      address: In(u(32)),
      /** Nothing is taken, and a burst of which only a part is here is dropped; 1 until `idle` is. */
      cancel: In(bit),
      /** Bytes that are written in this cycle. */
      written: Out(u(clog2(dataBits / 8 + 1))),
      /** Nothing is held, and every burst has its answer. */
      idle: Out(bit),
      /** A burst was answered with an error since the last cancel. */
      error: Out(bit),
    };
    return module('burst_writer', ports, io => {
      const { aw, w, b } = io.memory;
      const pushed = reg(u(8), { init: 0 });
      const error = reg(bit, { init: 0 });
      const held = channel(beat, { name: 'held' });
      const asked = channel(bundle({ address: u(32), len: u(8) }), { name: 'asked' });
      const beats = fifo(held.from, { depth: 2 * mostBeats });
      const bursts = fifo(asked.from, { depth: WAITING });

      const { last } = io.beats.payload;
      const open = io.cancel.not();
      const ready = open.and(held.to.ready).and(last.not().or(asked.to.ready));
      io.beats.ready.value = ready;
      held.to.valid.value = io.beats.valid.and(open).and(last.not().or(asked.to.ready));
      held.to.payload.value = io.beats.payload;
      asked.to.valid.value = io.beats.valid.and(open).and(last).and(held.to.ready);
      asked.to.payload.value = { address: io.address, len: pushed };
      when(io.beats.fire, () => {
        pushed.next = mux(last, 0, pushed.wrapAdd(1));
      });
      when(io.cancel, () => {
        pushed.next = 0;
      });

      // Bursts whose words are on their way, and those that wait for an answer.
      const wordsEnd = w.fire.and(beats.payload.last);
      const sending = level(aw.fire, wordsEnd, 'sending');
      const unanswered = level(wordsEnd, b.fire, 'unanswered');
      const room = sending.add(unanswered).lt(MOST_UNANSWERED);
      aw.valid.value = bursts.valid.and(room);
      bursts.ready.value = aw.ready.and(room);
      aw.payload.value = incrementingBurst(bus, {
        id: 0,
        addr: bursts.payload.address,
        len: bursts.payload.len,
      });
      const sends = sending.ne(0);
      // What is left when every whole burst has gone is a part of one.
      const drops = io.cancel.and(sends.not()).and(bursts.valid.not());
      w.valid.value = beats.valid.and(sends);
      beats.ready.value = w.ready.and(sends).or(drops);
      const { filled, row } = beats.payload;
      const strobes = Array.from({ length: row.length }, (_, i) => filled.gt(i));
      w.payload.value = {
        data: row.asUInt(),
        strb: cat(...strobes.flatMap(strobe => [strobe, strobe]).reverse()),
        last: beats.payload.last,
      };
      b.ready.value = unanswered.ne(0);
      when(b.fire.and(b.payload.resp.ne('OKAY')), () => {
        error.next = 1;
      });
      when(io.cancel, () => {
        error.next = 0;
      });
      io.written.value = mux(w.fire, cat(filled, lit(0, bit)), 0);
      io.idle.value = beats.valid.or(bursts.valid).or(sends).or(unanswered.ne(0)).not();
      io.error.value = error;
    });
  },
);
