import {
  In,
  Out,
  arbiter,
  axiRead,
  bit,
  bundle,
  channel,
  connect,
  generator,
  incrementingBurst,
  instance,
  lit,
  module,
  pipe,
  select,
  streamFifo,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { rowsOf } from '../../common/stimulus.js';
import { askType, channelBus, readFailure, requesterType, wordType } from './fetch-types.js';
import type { FetchCrossbarParameters } from './fetch-types.js';

/** Parameters of {@link channelPort}. */
export type ChannelPortParameters = Pick<
  FetchCrossbarParameters,
  'requesters' | 'dataBits' | 'outstanding' | 'party'
>;

/**
 * A channel's side of the crossbar: takes one request a cycle, from the parties in turn and in each from its requesters in turn, and leads the words to who asked for them. All
 * reads have one id, so they come back in the order in which they were asked for.
 */
export const channelPort = generator(
  { requesters: 2, dataBits: 64, outstanding: 8 },
  (parameters: ChannelPortParameters) => {
    const { requesters, outstanding, party = requesters } = parameters;
    const asked = askType(parameters);
    const bus = channelBus(parameters);
    const ports = {
      asks: In(vec(bit, requesters)),
      asked: In(vec(asked, requesters)),
      grants: Out(vec(bit, requesters)),
      arrivals: Out(vec(bit, requesters)),
      arrived: Out(wordType(parameters)),
      takes: In(vec(bit, requesters)),
      memory: axiRead(bus),
      /** How memory refused the word that passes in this cycle, and whose it is. */
      failure: Out(bundle({ code: readFailure, requester: requesterType(parameters) })),
    };
    return module('channel_port', ports, io => {
      const every = Array.from({ length: requesters }, (_, r) => r);
      const asks = every.map(r => {
        const { to, from } = channel(asked, { name: `ask_${String(r)}` });
        to.valid.value = io.asks.at(r);
        to.payload.value = io.asked.at(r);
        io.grants.at(r).value = to.ready;
        return from;
      });
      const parties = rowsOf(asks, party).map(of => arbiter(of, { policy: 'roundRobin' }));
      const [all] = parties;
      const chosen =
        all !== undefined && parties.length === 1 ? all : arbiter(parties, { policy: 'roundRobin' });
      const owner =
        parties.length === 1
          ? chosen.index
          : select(
              chosen.index,
              parties.map(({ index }, i) => fit(index.add(lit(i * party)), requesterType(parameters).width)),
            );
      const owners = instance(
        streamFifo({ payload: requesterType(parameters), depth: outstanding }),
        {},
        { name: 'owners' },
      );
      const asking = channel(asked, { name: 'asking' });
      asking.to.valid.value = chosen.valid.and(owners.push.ready);
      asking.to.payload.value = chosen.payload;
      owners.push.valid.value = chosen.valid.and(asking.to.ready);
      owners.push.payload.value = owner;
      chosen.ready.value = asking.to.ready.and(owners.push.ready);
      const ask = pipe(asking.from);
      const { address, length } = ask.payload;
      connect(
        { ...ask, payload: incrementingBurst(bus, { id: 0, addr: address, len: length }) },
        io.memory.ar,
      );

      const { r: word } = io.memory;
      const whose = owners.pop.payload;
      every.forEach(r => {
        io.arrivals.at(r).value = word.valid.and(whose.eq(r));
      });
      io.arrived.value = { data: word.payload.data, last: word.payload.last };
      // Before the first request nobody is the owner: what `whose` says then is no number of a requester.
      const taken = select(
        whose,
        every.map(r => io.takes.at(r)),
      );
      word.ready.value = owners.pop.valid.and(taken);
      owners.pop.ready.value = word.fire.and(word.payload.last);
      const code = wire(readFailure, { default: 'None' });
      when(word.fire, () => {
        when(word.payload.resp.is('SLVERR'), () => {
          code.value = 'SlaveError';
        }).elseWhen(word.payload.resp.is('DECERR'), () => {
          code.value = 'DecodeError';
        });
      });
      io.failure.value = { code, requester: whose };
    });
  },
);
