import {
  In,
  Out,
  bit,
  clog2,
  generator,
  instance,
  module,
  popCount,
  reg,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';

/** Parameters of {@link digitHistogram}. */
export interface DigitHistogramParameters {
  readonly lanes: number;
  readonly digitBits: number;
  /** Bits of a count. */
  readonly sizeBits: number;
}

/** One counter: adds up how many members have the digit `value`. */
const digitCounter = generator(
  { lanes: 16, digitBits: 6, sizeBits: 11 },
  ({ lanes, digitBits, sizeBits }: DigitHistogramParameters) => {
    const digit = u(digitBits);
    const ports = {
      clear: In(bit),
      members: In(u(lanes)),
      digits: In(vec(digit, lanes)),
      value: In(digit),
      count: Out(u(sizeBits)),
    };
    return module('digit_counter', ports, ({ clear, members, digits, value, count }) => {
      const counted = reg(u(sizeBits), { init: 0 });
      const hits = digits
        .map(x => x.eq(value))
        .asUInt()
        .and(members);
      // A job has no more elements than a count can hold.
      const wide = Math.max(sizeBits, clog2(lanes + 1));
      counted.next = counted.extend(wide).wrapAdd(popCount(hits).extend(wide)).trunc(sizeBits);
      when(clear, () => {
        counted.next = 0;
      });
      count.value = counted;
    });
  },
);

/**
 * How many members have each value of a digit, a row a cycle: a counter for each value. `counts` has the row one cycle
 * after it came; `clear` sets all to 0.
 */
export const digitHistogram = generator(
  { lanes: 16, digitBits: 6, sizeBits: 11 },
  (parameters: DigitHistogramParameters) => {
    const { lanes, digitBits, sizeBits } = parameters;
    const digit = u(digitBits);
    const all = Array.from({ length: 2 ** digitBits }, (_, value) => value);
    const ports = {
      clear: In(bit),
      members: In(u(lanes)),
      digits: In(vec(digit, lanes)),
      counts: Out(vec(u(sizeBits), all.length)),
    };
    return module('digit_histogram', ports, ({ clear, members, digits, counts }) => {
      const values = wire(vec(digit, all.length));
      values.value = all;
      for (const value of all) {
        const counter = instance(
          digitCounter(parameters),
          { clear, members, digits, value: values.at(value) },
          { name: 'counter' },
        );
        counts.at(value).value = counter.count;
      }
    });
  },
);
