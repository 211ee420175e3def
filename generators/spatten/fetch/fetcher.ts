import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  connect,
  generator,
  group,
  instance,
  module,
  axiRead,
  numbered,
  u,
} from '../../../dsl/index.js';
import { fetchCrossbar } from './fetch-crossbar.js';
import { channelBus, connectAll, readFailure, requestType, toyCrossbar, wordType } from './fetch-types.js';
import type { FetchCrossbarParameters } from './fetch-types.js';
import { fetchJob, fetchWalker, idRow, walkerError } from './fetch-walker.js';

/** Parameters of {@link fetcher}. */
export interface FetcherParameters extends FetchCrossbarParameters {
  /** Bits of the number of a token. */
  readonly idBits: number;
}

/**
 * SpAtten's fetcher (HPCA 2021, section IV): walks a list of tokens, asks the channels of memory for what is wanted of each, and gives the
 * words to each requester in the order of its tokens. A walker before a crossbar of its own. The contract is golden/spatten/fetch/fetcher.md.
 */
export const fetcher = generator(
  { ...toyCrossbar, idBits: 6, trace: false },
  (given: FetcherParameters & { readonly trace?: boolean }) => {
    const { trace = false, ...parameters } = given;
    const { idBits, ...crossbar } = parameters;
    const { requesters, channels, dataBits } = parameters;
    const ports = {
      jobs: Stream.sink(fetchJob),
      ids: Stream.sink(idRow(parameters)),
      vectors: group(numbered(requesters, Stream.source(wordType(parameters)))),
      channel: group(numbered(channels, axiRead(channelBus(parameters)))),
      drain: In(bit),
      idle: Out(bit),
      usefulBytes: Out(u(32)),
      busBytes: Out(u(32)),
      clearCounts: In(bit),
      /** The first error of jobs and the first of memory since reset or `clearError`. */
      error: Out(bundle({ job: walkerError, memory: readFailure })),
      clearError: In(bit),
      /** Probes: the requests of each requester. Only with `trace`. */
      asked: group(
        numbered(trace ? requesters : 0, Out(bundle({ valid: bit, ...requestType(parameters).fields }))),
      ),
    };
    return module('fetcher', ports, io => {
      const { drain, clearCounts, clearError } = io;
      const walker = instance(
        fetchWalker({ requesters, channels, dataBits, idBits }),
        { drain, clearCounts, clearError },
        { name: 'walker' },
      );
      const bar = instance(fetchCrossbar(crossbar), { clearError }, { name: 'crossbar' });
      connect(io.jobs, walker.jobs);
      connect(io.ids, walker.ids);
      connectAll(Object.values(walker.requests), Object.values(bar.requests));
      connectAll(Object.values(bar.words), Object.values(walker.words));
      connectAll(Object.values(walker.vectors), Object.values(io.vectors));
      const [inner, outer] = [Object.values(bar.channel), Object.values(io.channel)];
      connectAll(
        inner.map(({ ar }) => ar),
        outer.map(({ ar }) => ar),
      );
      connectAll(
        outer.map(({ r }) => r),
        inner.map(({ r }) => r),
      );
      const requests = Object.values(walker.requests);
      Object.values(io.asked).forEach((probe, r) => {
        const request = requests[r];
        if (request !== undefined) {
          const { channel, address, length, last } = request.payload;
          probe.value = { valid: request.fire, channel, address, length, last };
        }
      });
      io.idle.value = walker.idle;
      io.usefulBytes.value = walker.usefulBytes;
      io.busBytes.value = walker.busBytes;
      io.error.value = { job: walker.error, memory: bar.error.code };
    });
  },
);
