import { reg, u, when } from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';

/**
 * A 32-bit checksum: where `valid` is 1 it turns left by a bit and takes the exclusive or of `words`. Words above 32 bits are not
 * allowed; what a design does in the cycles between must show in later words.
 */
export function checksumOf(words: readonly UInt<number>[], valid: Bit): UInt<32> {
  const folded = reg(u(32), { init: 0, name: 'folded' });
  when(valid, () => {
    const turned = folded.shlTrunc(1).or(folded.shr(31));
    folded.next = words.reduce<UInt<number>>((sum, word) => sum.xor(word), turned).trunc(32);
  });
  return folded;
}

/** 1 in one of 2^`bits` cycles. */
export function every(bits: number): Bit {
  const count = reg(u(bits), { init: 0, name: 'count' });
  count.next = count.wrapAdd(1);
  return count.eq(0);
}
