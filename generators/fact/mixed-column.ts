import { In, Out, bit, cat, generator, memory, module, mux, s, u, vec } from '../../dsl/index.js';

/** Parameters of {@link mixedColumn}. */
export interface MixedColumnParameters {
  /** Accumulators of each lane. */
  readonly depth: number;
  readonly addressBits: number;
  /** Bits of both partial sums, and of both accumulators. */
  readonly sumBits: number;
  readonly accumulatorBits: number;
}

/**
 * The accumulators at the foot of a column: both partial sums of a beat are added to what the tiles before left for it. `upcoming` is the
 * beat of the next advance, so that its accumulators are read in time. Source: golden/fact/mixed-pe-array.md.
 */
export const mixedColumn = generator(
  { depth: 64, addressBits: 6, sumBits: 16, accumulatorBits: 32 },
  ({ depth, addressBits, sumBits, accumulatorBits }: MixedColumnParameters) => {
    const accumulator = s(accumulatorBits);
    const ports = {
      advance: In(bit),
      partial: In(vec(s(sumBits), 2)),
      upcoming: In(u(addressBits)),
      beat: In(u(addressBits)),
      /** There is a beat; it is of the first tile; it is an INT8 token. */
      valid: In(bit),
      first: In(bit),
      int8: In(bit),
      accumulators: Out(vec(accumulator, 2)),
    };
    return module('mixed_column', ports, io => {
      const { advance, partial, int8 } = io;
      const store = memory(u(2 * accumulatorBits), { depth, collision: 'new' });
      const word = store.readSync(io.upcoming, { enable: advance });
      const before = [word(accumulatorBits - 1, 0), word(2 * accumulatorBits - 1, accumulatorBits)];
      const [upper, lower] = [partial.at(0), partial.at(1)];
      const addends = [mux(int8, upper.shl(4).add(lower), upper), mux(int8, 0, lower)];
      const grown = before.map((left, lane) =>
        mux(io.first, 0, left.asSInt())
          .wrapAdd(addends[lane] ?? 0)
          .trunc(accumulatorBits),
      );
      io.accumulators.value = grown;
      store.write(io.beat, cat(...grown.map(sum => sum.asUInt()).reverse()), {
        enable: io.valid.and(advance),
      });
    });
  },
);
