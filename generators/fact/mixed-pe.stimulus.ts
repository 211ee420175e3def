import { int4Of, matrixRow, splitNibbles, tokenOrder, xorshift32 } from '../../golden/index.js';
import type { LanePair, MixedPeJob, MixedPeStep, TokenBeat } from '../../golden/index.js';
import { realLayers } from '../common/real-layers.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { MixedPeChoice } from './mixed-pe.contract.js';

/** The stored nibbles of an INT8 token, and of two INT4 tokens given as the INT8 that they stem from. */
const nibblesOf = {
  8: (x: number): LanePair => [splitNibbles(x).hi & 15, splitNibbles(x).lo],
  4: (even: number, odd: number): LanePair => [int4Of(even) & 15, int4Of(odd) & 15],
} as const;

function corners({ depth }: MixedPeChoice): readonly NamedJob<MixedPeJob>[] {
  const random = xorshift32(0x5a8);
  const few = Math.min(depth, 9);
  const most = Math.min(depth, 300);
  const named = (name: string, bits: 8 | 4, steps: readonly MixedPeStep[]): NamedJob<MixedPeJob> => ({
    name,
    job: { bits, steps },
  });
  const listOf = (count: number, step: (i: number) => MixedPeStep): MixedPeStep[] =>
    Array.from({ length: count }, (_, i) => step(i));
  const any = (count: number): MixedPeStep[] =>
    listOf(count, () => ({ nibbles: [random.below(16), random.below(16)], w: random.below(256) - 128 }));
  const int8 = (count: number, x: number, w: number): MixedPeStep[] =>
    listOf(count, () => ({ nibbles: nibblesOf[8](x), w }));
  const int4 = (count: number, even: number, odd: number, w: number): MixedPeStep[] =>
    listOf(count, () => ({ nibbles: nibblesOf[4](even, odd), w }));
  const turns = (x: number): number => (x % 2 === 0 ? -128 : 127);
  /** Every pair of nibbles against a weight, as many steps at a time as there may be. */
  const every = ([-128, 127] as const).flatMap(w =>
    ([8, 4] as const).flatMap(bits => {
      const all = listOf(256, i => ({ nibbles: [i >> 4, i & 15], w }));
      return Array.from({ length: Math.ceil(256 / most) }, (_, n) =>
        named(
          `every pair of nibbles as INT${String(bits)} times ${String(w)}, from ${String(n * most)}`,
          bits,
          all.slice(n * most, (n + 1) * most),
        ),
      );
    }),
  );
  return [
    named('one step of INT8', 8, int8(1, -77, 35)),
    named('one step of INT4', 4, int4(1, 61, -77, -35)),
    named('one step of INT8 after INT4', 8, int8(1, 127, 127)),
    named('INT8: all at the negative end', 8, int8(most, -128, -128)),
    named('INT8: ends of two signs', 8, int8(most, -128, 127)),
    named('INT8: all at the positive end', 8, int8(most, 127, 127)),
    named(
      'INT8: alternating ends',
      8,
      listOf(few, i => ({ nibbles: nibblesOf[8](turns(i)), w: turns(i + 1) })),
    ),
    named('INT4: all at the negative end', 4, int4(most, -128, -128, -128)),
    named('INT4: ends of two signs', 4, int4(most, -128, 127, 127)),
    named(
      'INT4: alternating ends',
      4,
      listOf(few, i => ({ nibbles: nibblesOf[4](turns(i), turns(i + 1)), w: turns(i >> 1) })),
    ),
    named('INT4: nothing in the odd place', 4, int4(few, 127, 0, -128)),
    named('INT4: nothing in the even place', 4, int4(few, 0, -128, -128)),
    named('INT8: all zero', 8, int8(few, 0, 0)),
    named('INT4: all zero', 4, int4(few, 0, 0, 0)),
    named('weights of zero', 8, int8(few, -1, 0)),
    named('INT8: as many steps as there may be', 8, any(most)),
    named('INT4: as many steps as there may be', 4, any(most)),
    named('refused: no step', 8, []),
    named('one step after a refused one', 4, int4(1, -128, 127, 1)),
    named('refused: no step of INT4', 4, []),
    named('refused: one step too many', 4, any(depth + 1)),
    named('after the refused ones', 8, any(few)),
    ...every,
  ];
}

/** Steps of a beat at output n of a layer. */
function stepsOf(
  beat: TokenBeat,
  tokenOf: (t: number) => ArrayLike<number>,
  w: ArrayLike<number>,
): MixedPeStep[] {
  const at = (token: number | undefined, k: number): number =>
    token === undefined ? 0 : (tokenOf(token)[k] ?? NaN);
  return Array.from(w, (weight, k) => ({
    nibbles:
      beat.bits === 8 ? nibblesOf[8](at(beat.token, k)) : nibblesOf[4](at(beat.even, k), at(beat.odd, k)),
    w: weight,
  }));
}

/** Stimulus of the mixed-precision processing element. */
export const mixedPeStimulus: Stimulus<MixedPeChoice, MixedPeJob> = {
  corners,
  random: ({ depth }, seed) => {
    const random = xorshift32(seed);
    const bits = random.below(2) === 0 ? 8 : 4;
    const count = 1 + random.below(Math.min(depth, 60));
    const steps = Array.from({ length: count }, (): MixedPeStep => ({
      nibbles: [random.below(16), random.below(16)],
      w: random.below(256) - 128,
    }));
    return { bits, steps };
  },
  /** Tokens of the trained model's linear layers times their weights, in the order of tokens: every fourth one is INT8. */
  async *real({ depth }, count) {
    let made = 0;
    for (const { image, layer, input } of realLayers(count)) {
      // The first layer has the shortest rows.
      if (made === 0 && layer.weights.columns > depth) return;
      if (layer.weights.columns > depth) continue;
      const beats = tokenOrder(Array.from({ length: input.rows }, (_, t) => t % 4 === image % 4));
      for (let b = made % 5; b < beats.length; b += 9) {
        const beat = beats[b];
        if (beat === undefined || made >= count) return;
        const channel = (11 * made++) % layer.weights.rows;
        const steps = stepsOf(beat, t => matrixRow(input, t), matrixRow(layer.weights, channel));
        const name = `image ${String(image)}, ${layer.name}, beat ${String(b)}, channel ${String(channel)}, INT${String(beat.bits)}`;
        yield { name, job: { bits: beat.bits, steps } };
      }
    }
  },
};
