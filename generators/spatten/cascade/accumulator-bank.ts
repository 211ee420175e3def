import {
  In,
  Out,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  memory,
  module,
  regNext,
  u,
  wire,
  when,
} from '../../../dsl/index.js';

/** Parameters of {@link accumulatorBank}. */
export interface AccumulatorBankParameters {
  readonly words: number;
  /** Bits of a word, and of what is added. */
  readonly bits: number;
  readonly amountBits: number;
}

/** What an amount is added to: nothing, the word, or half of it, rounded down. */
export const addend = choice('Nothing', 'Word', 'Half');

/** Bits of the address of a memory of so many words, all of which can be addressed. */
export function bankAddressBits(words: number): number {
  return Math.max(1, clog2(words));
}

/**
 * A memory of sums that saturate. In each cycle one word is read, and with `enable` becomes `addend` plus `amount` a cycle later. The next access
 * sees the new word, also of the same address.
 */
export const accumulatorBank = generator(
  { words: 1024, bits: 32, amountBits: 12 },
  ({ words, bits, amountBits }: AccumulatorBankParameters) => {
    const address = u(bankAddressBits(words));
    const ports = {
      address: In(address),
      enable: In(bit),
      addend: In(addend),
      amount: In(u(amountBits)),
      /** The word at the `address` of the cycle before, as it was. */
      word: Out(u(bits)),
      /** What becomes of it, where it was enabled. */
      changed: Out(bundle({ valid: bit, address, word: u(bits) })),
    };
    return module('accumulator_bank', ports, io => {
      const store = memory(u(bits), { depth: 2 ** address.width, collision: 'new' });
      const changes = regNext(io.enable, { init: 0 });
      const place = regNext(io.address);
      const source = regNext(io.addend);
      const amount = regNext(io.amount);
      const word = store.readSync(io.address);

      const start = wire(u(bits), { default: 0 });
      when(source.is('Word'), () => {
        start.value = word;
      }).elseWhen(source.is('Half'), () => {
        start.value = word.shr(1);
      });
      const next = wire(u(bits));
      next.value = start.add(amount).saturate(bits);
      store.write(place, next, { enable: changes });
      io.word.value = word;
      io.changed.value = { valid: changes, address: place, word: next };
    });
  },
);
