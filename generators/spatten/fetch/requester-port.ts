import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  connect,
  demux,
  fifo,
  generator,
  instance,
  module,
  select,
  streamFifo,
  vec,
} from '../../../dsl/index.js';
import type { Bit, Consumer } from '../../../dsl/index.js';
import { askType, channelType, requestType, wordType } from './fetch-types.js';
import type { FetchCrossbarParameters } from './fetch-types.js';
import { roomGate } from './room-gate.js';

/** Parameters of {@link requesterPort}. */
export type RequesterPortParameters = Omit<FetchCrossbarParameters, 'requesters' | 'outstanding'>;

/**
 * A requester's side of the crossbar: its requests wait in one queue before they are sorted by channel, or in one for each channel behind
 * that; its words are brought into the order of the requests before they wait in one queue, or behind one for each channel. A request goes
 * to its channel when there is room for its words, so words never wait for who takes them at the end.
 */
export const requesterPort = generator(
  { queues: 'input', channels: 2, dataBits: 64, addressDepth: 4, dataDepth: 8, window: 8 },
  (parameters: RequesterPortParameters) => {
    const { queues, channels, dataBits, addressDepth, dataDepth, window } = parameters;
    const request = requestType(parameters);
    const word = wordType(parameters);
    const ports = {
      requests: Stream.sink(request),
      words: Stream.source(word),
      /** A request for each channel, taken where `grants` is 1 too. */
      asks: Out(vec(bit, channels)),
      asked: Out(vec(askType(parameters), channels)),
      grants: In(vec(bit, channels)),
      /** A word from each channel, taken where `takes` is 1 too; `last` ends a transaction. */
      arrivals: In(vec(bit, channels)),
      arrived: In(vec(word, channels)),
      takes: Out(vec(bit, channels)),
    };
    return module('requester_port', ports, io => {
      const every = Array.from({ length: channels }, (_, c) => c);
      const order = instance(
        streamFifo({ payload: bundle({ channel: channelType(parameters), last: bit }), depth: window }),
        {},
        { name: 'order' },
      );
      const accepted = channel(request, { name: 'accepted' });
      accepted.to.valid.value = io.requests.valid.and(order.push.ready);
      accepted.to.payload.value = io.requests.payload;
      io.requests.ready.value = accepted.to.ready.and(order.push.ready);
      order.push.valid.value = io.requests.valid.and(accepted.to.ready);
      order.push.payload.value = { channel: io.requests.payload.channel, last: io.requests.payload.last };

      const waiting = (from: Consumer<typeof request>, freed: Bit): Consumer<typeof request> => {
        const gate = instance(roomGate({ channels, dataBits, dataDepth }), { freed }, { name: 'gate' });
        connect(fifo(from, { depth: addressDepth }), gate.from);
        return gate.to;
      };
      const sorted = (from: Consumer<typeof request>): Consumer<typeof request>[] =>
        demux(from, ({ channel: to }) => to, channels);

      const head = order.pop.payload;
      const here = (c: number): Bit => order.pop.valid.and(head.channel.eq(c));
      let asks: Consumer<typeof request>[];
      if (queues === 'input') {
        const queue = instance(streamFifo({ payload: word, depth: dataDepth }), {}, { name: 'queue' });
        asks = sorted(waiting(accepted.from, io.words.fire));
        const arrived = select(
          head.channel,
          every.map(c => io.arrived.at(c)),
        );
        const valid = order.pop.valid.and(
          select(
            head.channel,
            every.map(c => io.arrivals.at(c)),
          ),
        );
        queue.push.valid.value = valid;
        queue.push.payload.value = { data: arrived.data, last: arrived.last.and(head.last) };
        every.forEach(c => {
          io.takes.at(c).value = here(c).and(queue.push.ready);
        });
        order.pop.ready.value = queue.push.fire.and(arrived.last);
        connect(queue.pop, io.words);
      } else {
        const arrivals = every.map(c => {
          const queue = instance(streamFifo({ payload: word, depth: dataDepth }), {}, { name: 'queue' });
          queue.push.valid.value = io.arrivals.at(c);
          queue.push.payload.value = io.arrived.at(c);
          io.takes.at(c).value = queue.push.ready;
          queue.pop.ready.value = io.words.ready.and(here(c));
          return queue.pop;
        });
        asks = sorted(accepted.from).map((from, c) => waiting(from, arrivals[c]?.fire ?? io.words.fire));
        const first = select(
          head.channel,
          arrivals.map(({ payload }) => payload),
        );
        io.words.valid.value = order.pop.valid.and(
          select(
            head.channel,
            arrivals.map(({ valid }) => valid),
          ),
        );
        io.words.payload.value = { data: first.data, last: first.last.and(head.last) };
        order.pop.ready.value = io.words.fire.and(first.last);
      }
      asks.forEach(({ valid, payload, ready }, c) => {
        io.asks.at(c).value = valid;
        io.asked.at(c).value = { address: payload.address, length: payload.length };
        ready.value = io.grants.at(c);
      });
    });
  },
);
