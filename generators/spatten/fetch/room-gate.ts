import { In, Stream, bit, clog2, generator, module, mux, reg, u } from '../../../dsl/index.js';
import { requestType } from './fetch-types.js';

/** Parameters of {@link roomGate}. */
export interface RoomGateParameters {
  readonly channels: number;
  readonly dataBits: number;
  readonly dataDepth: number;
}

/**
 * Lets a request pass when the queue of `dataDepth` words in which its words will wait has room for all of them beside those that are there
 * or on the way. `freed`: a word leaves that queue.
 */
export const roomGate = generator(
  { channels: 2, dataBits: 64, dataDepth: 8 },
  ({ channels, dataBits, dataDepth }: RoomGateParameters) => {
    const request = requestType({ channels, dataBits });
    return module(
      'room_gate',
      { from: Stream.sink(request), to: Stream.source(request), freed: In(bit) },
      ({ from, to, freed }) => {
        const taken = reg(u(clog2(dataDepth + 1)), { init: 0 });
        const wanted = from.payload.length.add(1);
        const room = taken.add(wanted).le(dataDepth);
        to.valid.value = from.valid.and(room);
        to.payload.value = from.payload;
        from.ready.value = to.ready.and(room);
        taken.next = taken
          .add(mux(to.fire, wanted, 0))
          .sub(freed)
          .asUInt()
          .trunc(taken.width);
      },
    );
  },
);
