import { In, Out, bit, generator, module, reg, u, vec, when } from '../../../dsl/index.js';

/** Bits of what is added to a counter in a cycle. */
export const AMOUNT_BITS = 16;

/** `count` counters of 32 bits: each adds its amount in every cycle, stays at the largest number, and is 0 after `clear`. */
export const saturatingCounters = generator({ count: 1 }, ({ count }: { readonly count: number }) =>
  module(
    'saturating_counters',
    { clear: In(bit), amounts: In(vec(u(AMOUNT_BITS), count)), totals: Out(vec(u(32), count)) },
    ({ clear, amounts, totals }) => {
      const held = reg(vec(u(32), count), { init: Array<number>(count).fill(0) });
      for (let i = 0; i < count; i++) {
        held.at(i).next = held.at(i).add(amounts.at(i)).saturate(32);
        when(clear, () => {
          held.at(i).next = 0;
        });
      }
      totals.value = held;
    },
  ),
);
