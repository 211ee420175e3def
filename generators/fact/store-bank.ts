import { In, Out, bit, generator, memory, module, u } from '../../dsl/index.js';

/** Parameters of {@link storeBank}. */
export interface StoreBankParameters {
  readonly width: number;
  readonly words: number;
  readonly addressBits: number;
}

/** A bank that reads or writes one word a cycle; `word` is what the last `read` found. */
export const storeBank = generator(
  { width: 8, words: 64, addressBits: 6 },
  ({ width, words, addressBits }: StoreBankParameters) =>
    module(
      'store_bank',
      {
        read: In(bit),
        write: In(bit),
        address: In(u(addressBits)),
        data: In(u(width)),
        word: Out(u(width)),
      },
      ({ read, write, address, data, word }) => {
        const store = memory(u(width), { depth: words });
        store.write(address, data, { enable: write });
        word.value = store.readSync(address, { enable: read });
      },
    ),
);
