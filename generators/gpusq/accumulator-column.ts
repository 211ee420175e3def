import { In, Out, bit, generator, memory, module, mux, regNext, s, u } from '../../dsl/index.js';

/** Parameters of {@link accumulatorColumn}. */
export interface AccumulatorColumnParameters {
  readonly sumBits: number;
  readonly accumulatorWidth: number;
  /** Accumulators, 2 or more. */
  readonly tokens: number;
  readonly addressBits: number;
}

/**
 * The accumulators of a column, one a token. What comes with `sum` and `address` is added one advance later, with `first` to 0, and `total` shows it after
 * another one. Only `write` keeps it.
 */
export const accumulatorColumn = generator(
  { sumBits: 20, accumulatorWidth: 32, tokens: 128, addressBits: 7 },
  ({ sumBits, accumulatorWidth, tokens, addressBits }: AccumulatorColumnParameters) => {
    const ports = {
      advance: In(bit),
      sum: In(s(sumBits)),
      address: In(u(addressBits)),
      /** One advance behind the sum, all three. */
      first: In(bit),
      write: In(bit),
      writeAddress: In(u(addressBits)),
      total: Out(s(accumulatorWidth)),
    };
    return module('accumulator_column', ports, io => {
      const { advance, first } = io;
      const store = memory(s(accumulatorWidth), { depth: tokens });
      const before = store.readSync(io.address, { enable: advance });
      const addend = regNext(io.sum, { enable: advance });
      const grown = mux(first, addend.extend(accumulatorWidth), before.wrapAdd(addend));
      store.write(io.writeAddress, grown, { enable: advance.and(io.write) });
      io.total.value = regNext(grown, { enable: advance });
    });
  },
);
