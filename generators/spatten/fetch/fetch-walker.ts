import {
  In,
  Out,
  Stream,
  all,
  bit,
  bundle,
  choice,
  generator,
  group,
  instance,
  module,
  numbered,
  reg,
  sum,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { fetchLane } from './fetch-lane.js';
import { connectAll, requestType, wordType } from './fetch-types.js';

/** Parameters of {@link fetchWalker}. */
export interface FetchWalkerParameters {
  readonly requesters: number;
  readonly channels: number;
  readonly dataBits: number;
  /** Bits of the number of a token. */
  readonly idBits: number;
}

/** What is wanted of the tokens of a list: `bytes` bytes from `base + id * stride + offset` on. */
export const fetchJob = bundle({ base: u(32), stride: u(16), offset: u(16), bytes: u(16) });

/** A row of token numbers, lane by lane; `last` ends the list. */
export const idRow = ({ requesters, idBits }: { readonly requesters: number; readonly idBits: number }) =>
  bundle({ filled: u<number>(requesters), last: bit, row: vec(u<number>(idBits), requesters) });

/** Why a job is refused. */
export const walkerError = choice('None', 'BytesZero');

/**
 * The walker of SpAtten's fetcher: goes through a list of tokens, a row a cycle where its requesters keep up, and has each requester ask the
 * crossbar for what is wanted of its tokens. The contract is golden/spatten/fetch/fetcher.md.
 */
export const fetchWalker = generator(
  { requesters: 2, channels: 2, dataBits: 64, idBits: 6 },
  (parameters: FetchWalkerParameters) => {
    const { requesters, channels, dataBits } = parameters;
    const request = requestType(parameters);
    const word = wordType(parameters);
    const ports = {
      jobs: Stream.sink(fetchJob),
      ids: Stream.sink(idRow(parameters)),
      requests: group(numbered(requesters, Stream.source(request))),
      words: group(numbered(requesters, Stream.sink(word))),
      /** The words of each requester's tokens, in order; `last` ends a token. */
      vectors: group(numbered(requesters, Stream.source(word))),
      /** Takes no job and no row, drops what is there and what still comes; until `idle`. */
      drain: In(bit),
      idle: Out(bit),
      /** Bytes asked for, and bytes of the words that hold them, since reset or `clearCounts`; modulo 2^32. */
      usefulBytes: Out(u(32)),
      busBytes: Out(u(32)),
      clearCounts: In(bit),
      /** The first error since reset or `clearError`. */
      error: Out(walkerError),
      clearError: In(bit),
    };
    return module('fetch_walker', ports, io => {
      const { jobs, ids, drain } = io;
      const job = reg(bundle({ origin: u(32), stride: u(16), bytes: u(16) }));
      const walking = reg(bit, { init: 0 });
      const row = reg(bundle({ filled: u(requesters), bytes: u(16), addresses: vec(u(32), requesters) }));
      const full = reg(bit, { init: 0 });
      const error = reg(walkerError, { init: 'None' });
      const useful = reg(u(32), { init: 0 });
      const bus = reg(u(32), { init: 0 });

      const lanes = Object.values(io.requests).map(() =>
        instance(fetchLane({ channels, dataBits }), { drain }, { name: 'lane' }),
      );
      connectAll(
        lanes.map(lane => lane.requests),
        Object.values(io.requests),
      );
      connectAll(
        Object.values(io.words),
        lanes.map(lane => lane.words),
      );
      connectAll(
        lanes.map(lane => lane.vectors),
        Object.values(io.vectors),
      );

      // A row goes on when all the lanes that it fills are free.
      const goes = full.and(all(lanes.map((lane, r) => lane.pieces.ready.or(row.filled(r).not()))));
      lanes.forEach((lane, r) => {
        lane.pieces.valid.value = goes.and(row.filled(r));
        lane.pieces.payload.value = { address: row.addresses.at(r), bytes: row.bytes };
      });
      const wants = job.bytes.ne(0);
      ids.ready.value = walking.and(full.not().or(goes)).and(drain.not());
      const ends = ids.fire.and(ids.payload.last);
      jobs.ready.value = walking.not().or(ends).and(drain.not());
      when(goes, () => {
        full.next = 0;
      });
      when(ids.fire, () => {
        full.next = wants;
        row.next = {
          filled: ids.payload.filled,
          bytes: job.bytes,
          addresses: lanes.map((_, r) => job.origin.wrapAdd(ids.payload.row.at(r).mul(job.stride))),
        };
      });
      when(ends, () => {
        walking.next = 0;
      });
      when(io.clearError, () => {
        error.next = 'None';
      });
      when(jobs.fire, () => {
        const { base, stride, offset, bytes } = jobs.payload;
        walking.next = 1;
        job.next = { origin: base.wrapAdd(offset), stride, bytes };
        when(bytes.eq(0).and(error.is('None').or(io.clearError)), () => {
          error.next = 'BytesZero';
        });
      });
      when(drain, () => {
        walking.next = 0;
        full.next = 0;
      });

      const askedWords = sum(lanes.map(lane => lane.asked.words));
      const askedBytes = sum(lanes.map(lane => lane.asked.bytes));
      useful.next = useful.wrapAdd(askedBytes);
      bus.next = bus.wrapAdd(askedWords.mul(dataBits / 8));
      when(io.clearCounts, () => {
        useful.next = 0;
        bus.next = 0;
      });
      io.usefulBytes.value = useful;
      io.busBytes.value = bus;
      io.error.value = error;
      io.idle.value = walking
        .not()
        .and(full.not())
        .and(all(lanes.map(lane => lane.idle)));
    });
  },
);
