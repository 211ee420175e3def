import {
  In,
  Out,
  Stream,
  axiRead,
  bit,
  bundle,
  cat,
  generator,
  group,
  instance,
  module,
  numbered,
  priority,
  reg,
  select,
  when,
} from '../../../dsl/index.js';
import { channelPort } from './channel-port.js';
import {
  channelBus,
  channelType,
  connectAll,
  readFailure,
  requestType,
  requesterType,
  toyCrossbar,
  wordType,
} from './fetch-types.js';
import type { FetchCrossbarParameters } from './fetch-types.js';
import { requesterPort } from './requester-port.js';

/**
 * The crossbar of SpAtten's fetcher (HPCA 2021, section IV): requests of many requesters to channels of memory, at most one a channel a
 * cycle, and the words back to each requester in the order of its requests, whatever the channels take. The contract is
 * golden/spatten/fetch/fetcher.md.
 */
export const fetchCrossbar = generator(toyCrossbar, (parameters: FetchCrossbarParameters) => {
  const { requesters, outstanding, party = requesters, ...side } = parameters;
  const { channels, dataBits } = side;
  const errorType = bundle({
    code: readFailure,
    channel: channelType(parameters),
    requester: requesterType(parameters),
  });
  const ports = {
    requests: group(numbered(requesters, Stream.sink(requestType(parameters)))),
    words: group(numbered(requesters, Stream.source(wordType(parameters)))),
    channel: group(numbered(channels, axiRead(channelBus(parameters)))),
    /** The first word that memory refused since reset or `clearError`; of those of one cycle that of the lowest channel. */
    error: Out(errorType),
    clearError: In(bit),
  };
  return module('fetch_crossbar', ports, io => {
    const requests = Object.values(io.requests);
    const memory = Object.values(io.channel);
    const sides = requests.map(() => instance(requesterPort(side), {}, { name: 'requester' }));
    const ends = memory.map(() =>
      instance(channelPort({ requesters, dataBits, outstanding, party }), {}, { name: 'port' }),
    );
    connectAll(
      requests,
      sides.map(side => side.requests),
    );
    connectAll(
      sides.map(side => side.words),
      Object.values(io.words),
    );
    connectAll(
      ends.map(end => end.memory.ar),
      memory.map(({ ar }) => ar),
    );
    connectAll(
      memory.map(({ r }) => r),
      ends.map(end => end.memory.r),
    );
    sides.forEach((side, r) => {
      side.grants.value = ends.map(end => end.grants.at(r));
      side.arrivals.value = ends.map(end => end.arrivals.at(r));
      side.arrived.value = ends.map(end => end.arrived);
    });
    ends.forEach((end, c) => {
      end.asks.value = sides.map(side => side.asks.at(c));
      end.asked.value = sides.map(side => side.asked.at(c));
      end.takes.value = sides.map(side => side.takes.at(c));
    });

    const error = reg(errorType, { init: { code: 'None', channel: 0, requester: 0 } });
    const refused = priority(cat(...ends.map(end => end.failure.code.is('None').not()).reverse()));
    when(io.clearError, () => {
      error.code.next = 'None';
    });
    when(refused.valid.and(error.code.is('None').or(io.clearError)), () => {
      const { code, requester } = select(
        refused.index,
        ends.map(({ failure }) => failure),
      );
      error.next = { code, channel: refused.index, requester };
    });
    io.error.value = error;
  });
});
