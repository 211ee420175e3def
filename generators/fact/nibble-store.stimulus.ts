import { tokenOrder, xorshift32 } from '../../golden/index.js';
import type { TokenBeat } from '../../golden/index.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { NibbleJob, NibbleStoreChoice, WrittenToken } from './nibble-store.contract.js';

/** Every token written with random values, one INT8 after the other at the limits among them. */
export function writtenTokens(
  { columns }: NibbleStoreChoice,
  int8: readonly boolean[],
  seed: number,
): WrittenToken[] {
  const random = xorshift32(seed);
  const limits = [-128, 127, -1, 0, 15, -8, 120, 119];
  return int8.map((kind, token) => ({
    token,
    int8: kind,
    values: Array.from({ length: columns }, () =>
      random.below(4) === 0 ? (limits[random.below(limits.length)] ?? 0) : random.below(256) - 128,
    ),
  }));
}

/** All tokens, of these precisions, in the order of the contract. */
export function orderedJob(chosen: NibbleStoreChoice, int8: readonly boolean[], seed: number): NibbleJob {
  return { written: writtenTokens(chosen, int8, seed), beats: tokenOrder(int8) };
}

function corners(chosen: NibbleStoreChoice): readonly NamedJob<NibbleJob>[] {
  const { tokens } = chosen;
  const kinds = (int8: (token: number) => boolean): boolean[] =>
    Array.from({ length: tokens }, (_, token) => int8(token));
  const all4 = kinds(() => false);
  const ordered = (name: string, int8: readonly boolean[], seed: number): NamedJob<NibbleJob> => ({
    name,
    job: orderedJob(chosen, int8, seed),
  });
  const last = tokens - 1;
  const parity = last % 2;
  const lastBeat: TokenBeat = parity === 0 ? { bits: 4, even: last } : { bits: 4, odd: last };
  const other: TokenBeat = { bits: 4, even: 0, odd: 1 };
  const written = writtenTokens(chosen, all4, 9);
  return [
    ordered(
      'all INT8',
      kinds(() => true),
      1,
    ),
    ordered('all INT4', all4, 2),
    ordered(
      'even tokens INT4: none has a partner',
      kinds(t => t % 2 === 1),
      3,
    ),
    ordered(
      'odd tokens INT4: none has a partner',
      kinds(t => t % 2 === 0),
      4,
    ),
    ordered(
      'one INT4',
      kinds(t => t !== last),
      5,
    ),
    ordered(
      'the first half INT4',
      kinds(t => 2 * t >= tokens),
      6,
    ),
    {
      name: 'two tokens of one parity, one token twice, none at all',
      job: {
        written,
        beats: [
          { bits: 4, even: 0, odd: tokens > 2 ? 2 : 0 },
          { bits: 4, even: 1, odd: tokens > 3 ? 3 : 1 },
          { bits: 4, even: 1, odd: 1 },
          { bits: 4 },
          { bits: 4, even: 1, odd: 0 },
          { bits: 8, token: last },
          lastBeat,
        ],
      },
    },
    {
      name: 'refused: a beat past the end',
      job: {
        written,
        beats: [
          { bits: 8, token: tokens },
          other,
          { bits: 4, even: 0, odd: tokens + 1 },
          { bits: 4, odd: tokens },
          { bits: 4, even: tokens },
          other,
        ],
      },
    },
    {
      name: 'refused: a token written past the end',
      job: {
        written: [...written, ...writtenTokens(chosen, [true], 10).map(at => ({ ...at, token: tokens }))],
        beats: [{ bits: 8, token: 0 }, lastBeat],
      },
    },
  ];
}

/** Stimulus of the nibble store. */
export const nibbleStoreStimulus: Stimulus<NibbleStoreChoice, NibbleJob> = {
  corners,
  random: (chosen, seed) => {
    const { tokens } = chosen;
    const random = xorshift32(seed);
    const share = random.below(5);
    const int8 = Array.from({ length: tokens }, () => random.below(4) >= share);
    const { written, beats } = orderedJob(chosen, int8, seed);
    // Beats that no order of the contract has: any two tokens, in either place.
    const others = Array.from({ length: 4 }, (): TokenBeat => ({
      bits: 4,
      even: random.below(tokens),
      odd: random.below(tokens),
    }));
    return { written, beats: [...beats, ...others] };
  },
};
