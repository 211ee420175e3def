import { reg, u, vec, when } from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import { xorshift64 } from '../../../generators/common/pattern-source.js';

/**
 * `words` times 64 pseudo-random bits, word 0 first: word 0 is a generator of its own, each other word is the one before it a
 * step earlier. So wide noise costs one generator and copies. It moves on where `advance` is 1, in every
 * cycle without.
 * @param seed the first state, not 0
 */
export function noise(name: string, words: number, seed: bigint, advance?: Bit): readonly UInt<64>[] {
  const held = reg(vec(u(64), words), {
    name,
    init: Array.from({ length: words }, (_, i) => (i === 0 ? seed : 0n)),
  });
  const move = (): void => {
    held.next = [xorshift64(held.at(0)), ...[...held].slice(0, -1)];
  };
  if (advance === undefined) move();
  else when(advance, move);
  return [...held];
}

/** The bits of `words` as `count` pieces of `width` bits, a divisor of 64; piece 0 is the lowest of word 0. */
export function pieces(words: readonly UInt<64>[], width: number, count: number): readonly UInt<number>[] {
  const all = words.flatMap(word =>
    Array.from({ length: 64 / width }, (_, i) => word(i * width + width - 1, i * width)),
  );
  return all.slice(0, count);
}
