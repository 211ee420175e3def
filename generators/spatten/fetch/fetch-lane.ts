import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  clog2,
  generator,
  lit,
  module,
  mux,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { TURN_BYTES, requestType, wordType } from './fetch-types.js';

/** Parameters of {@link fetchLane}. */
export interface FetchLaneParameters {
  readonly channels: number;
  readonly dataBits: number;
}

/** Bits of a count of words under way. */
const UNDER_WAY_BITS = 16;
const INSIDE_BITS = clog2(TURN_BYTES);

/** A piece of memory: `bytes` bytes from a byte address on. */
export const pieceType = bundle({ address: u(32), bytes: u(16) });

/**
 * One requester of the walker: cuts pieces of memory at turns of 32 bytes, one transaction a cycle, and hands on the words that come back.
 * `drain`: gives up its piece, and drops words.
 */
export const fetchLane = generator(
  { channels: 2, dataBits: 64 },
  ({ channels, dataBits }: FetchLaneParameters) => {
    const widths = { channels, dataBits };
    const channelBits = clog2(channels);
    const wordLog = clog2(dataBits / 8);
    const ports = {
      pieces: Stream.sink(pieceType),
      requests: Stream.source(requestType(widths)),
      words: Stream.sink(wordType(widths)),
      vectors: Stream.source(wordType(widths)),
      drain: In(bit),
      /** Nothing to ask for and nothing under way. */
      idle: Out(bit),
      /** Words and bytes that the request of this cycle asks for, 0 without one. */
      asked: Out(bundle({ words: u(6), bytes: u(6) })),
    };
    return module('fetch_lane', ports, io => {
      const { pieces, requests, words, vectors, drain } = io;
      const busy = reg(bit, { init: 0 });
      const address = reg(u(32));
      const left = reg(u(16));
      const underWay = reg(u(UNDER_WAY_BITS), { init: 0 });

      const inside = address(INSIDE_BITS - 1, 0);
      const turn = address(31, INSIDE_BITS);
      const here = lit(TURN_BYTES)
        .sub(inside)
        .asUInt()
        .trunc(INSIDE_BITS + 1);
      const ends = left.le(here);
      const taken = mux(ends, left, here).trunc(INSIDE_BITS + 1);
      const lastByte = inside.add(taken).sub(1).asUInt().trunc(INSIDE_BITS);
      const first = inside.shr(wordLog);
      const length = lastByte.shr(wordLog).sub(first).asUInt();

      requests.valid.value = busy.and(drain.not());
      requests.payload.value = {
        channel: turn(channelBits - 1, 0),
        address: turn.shr(channelBits).shl(INSIDE_BITS).or(first.shl(wordLog)),
        length: length.trunc(requests.payload.length.width),
        last: ends,
      };
      const free = busy.not().or(requests.fire.and(ends));
      pieces.ready.value = free.and(drain.not());
      when(requests.fire, () => {
        busy.next = ends.not();
        address.next = turn.wrapAdd(1).shl(INSIDE_BITS).trunc(32);
        left.next = left.sub(taken).asUInt().trunc(16);
      });
      when(pieces.fire, () => {
        busy.next = 1;
        address.next = pieces.payload.address;
        left.next = pieces.payload.bytes;
      });
      when(drain, () => {
        busy.next = 0;
      });

      vectors.valid.value = words.valid.and(drain.not());
      vectors.payload.value = words.payload;
      words.ready.value = vectors.ready.or(drain);
      const more = mux(requests.fire, length.add(1), 0);
      underWay.next = underWay.add(more).sub(words.fire).asUInt().trunc(UNDER_WAY_BITS);
      io.idle.value = busy.not().and(underWay.eq(0));
      io.asked.value = { words: more, bytes: mux(requests.fire, taken, 0) };
    });
  },
);
