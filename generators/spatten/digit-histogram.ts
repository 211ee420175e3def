import {
  In,
  Out,
  bit,
  cat,
  clog2,
  generator,
  instance,
  module,
  mux,
  oneHot,
  popCount,
  reg,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';

/** Parameters of {@link digitHistogram}. */
export interface DigitHistogramParameters {
  readonly lanes: number;
  readonly digitBits: number;
  /** Bits of a count. */
  readonly sizeBits: number;
}

/** One counter: adds up how many of `hits` are 1. */
const digitCounter = generator(
  { lanes: 16, sizeBits: 11 },
  ({ lanes, sizeBits }: Omit<DigitHistogramParameters, 'digitBits'>) =>
    module(
      'digit_counter',
      { clear: In(bit), hits: In(u(lanes)), count: Out(u(sizeBits)) },
      ({ clear, hits, count }) => {
        const counted = reg(u(sizeBits), { init: 0 });
        // A job has no more elements than a count can hold.
        const wide = Math.max(sizeBits, clog2(lanes + 1));
        const total = counted.extend(wide).wrapAdd(popCount(hits).extend(wide)).trunc(sizeBits);
        when(hits.ne(0), () => {
          counted.next = total;
        });
        when(clear, () => {
          counted.next = 0;
        });
        count.value = counted;
      },
    ),
);

/**
 * How many members have each value of a digit, a row a cycle: a counter for each value. `counts` has the row one cycle
 * after it came; `clear` sets all to 0.
 */
export const digitHistogram = generator(
  { lanes: 16, digitBits: 6, sizeBits: 11 },
  ({ lanes, digitBits, sizeBits }: DigitHistogramParameters) => {
    const values = 2 ** digitBits;
    const ports = {
      clear: In(bit),
      members: In(u(lanes)),
      digits: In(vec(u(digitBits), lanes)),
      counts: Out(vec(u(sizeBits), values)),
    };
    return module('digit_histogram', ports, ({ clear, members, digits, counts }) => {
      const decoded = wire(vec(u(values), lanes));
      for (let lane = 0; lane < lanes; lane++)
        decoded.at(lane).value = mux(members(lane), oneHot(digits.at(lane), values), 0);
      for (let value = 0; value < values; value++) {
        const hits = cat(...[...decoded].map(one => one(value)).reverse());
        const counter = instance(
          digitCounter({ lanes, sizeBits }),
          { clear, hits },
          { name: `counter${String(value)}` },
        );
        counts.at(value).value = counter.count;
      }
    });
  },
);
