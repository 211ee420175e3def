import { integerMatrix, mixedPeArrayJobs, xorshift32 } from '../../golden/index.js';
import type { MixedPeArrayJob, Random } from '../../golden/index.js';
import { realLayers } from '../common/real-layers.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { MixedPeArrayChoice } from './mixed-pe-array.contract.js';

interface JobSize {
  readonly int8: number;
  readonly int4: number;
  readonly tiles: number;
}

/** A job of given bytes and weights, both by the number of the place. */
function jobOf(
  { rows, columns }: MixedPeArrayChoice,
  { int8, int4, tiles }: JobSize,
  byte: (i: number) => number,
  weight: (i: number) => number,
): MixedPeArrayJob {
  const table = (height: number, width: number, at: (i: number) => number): number[][] =>
    Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => at(y * width + x)));
  const tile = () => ({
    weights: table(rows, columns, weight),
    beats: table(int8 + int4, rows, byte),
  });
  return { int8, int4, tiles: Array.from({ length: tiles }, tile) };
}

function randomJob(choice: MixedPeArrayChoice, size: JobSize, random: Random): MixedPeArrayJob {
  return jobOf(
    choice,
    size,
    () => random.below(256),
    () => random.below(256) - 128,
  );
}

function corners(choice: MixedPeArrayChoice): readonly NamedJob<MixedPeArrayJob>[] {
  const { rows, columns, depth, tiles } = choice;
  const random = xorshift32(0x91f);
  const half = depth >> 1;
  const named = (name: string, job: MixedPeArrayJob): NamedJob<MixedPeArrayJob> => ({ name, job });
  const any = (name: string, int8: number, int4: number, count: number): NamedJob<MixedPeArrayJob> =>
    named(name, randomJob(choice, { int8, int4, tiles: count }, random));
  const ends = (name: string, byte: (i: number) => number, weight: (i: number) => number) =>
    [8, 4].map(bits =>
      named(
        `INT${String(bits)}: ${name}`,
        jobOf(choice, { int8: bits === 8 ? 2 : 0, int4: bits === 4 ? 2 : 0, tiles }, byte, weight),
      ),
    );
  const turns = (i: number, even: number, odd: number): number => (i % 2 === 0 ? even : odd);
  return [
    any('one beat of INT8', 1, 0, 1),
    any('one beat of INT4', 0, 1, 1),
    any('one beat, all tiles: the accumulators of one beat again and again', 1, 0, tiles),
    any('one beat of each, all tiles', 1, 1, tiles),
    any('as many beats as there may be', half, depth - half, Math.min(tiles, 3)),
    any('as many beats of INT4 as there may be', 0, depth, 1),
    any('fewer beats than weights', Math.min(2, depth), 0, Math.min(tiles, 3)),
    ...ends(
      'all at the negative end',
      () => 0x80,
      () => -128,
    ),
    ...ends(
      'both operands at the negative end',
      () => 0x88,
      () => -128,
    ),
    ...ends(
      'ends of two signs',
      () => 0x80,
      () => 127,
    ),
    ...ends(
      'all at the positive end',
      () => 0x7f,
      () => 127,
    ),
    ...ends(
      'alternating ends',
      i => turns(i, 0x80, 0x7f),
      i => turns(Math.floor(i / columns), 127, -128),
    ),
    ...ends(
      'all zero',
      () => 0,
      () => 0,
    ),
    ...ends(
      'weights of one, one input at a time',
      i => (i % rows === Math.floor(i / rows) ? 0xff : 0),
      () => 1,
    ),
    any('refused: no beat', 0, 0, 1),
    any('one beat after a refused job', 1, 0, 1),
    any('refused: one beat too many', half + 1, depth - half, 2),
    any('refused: no tile', 1, 1, 0),
    any('refused: one tile too many', 1, 1, tiles + 1),
    any('after the refused ones', 1, 2, Math.min(tiles, 2)),
  ];
}

/** Stimulus of the array of mixed-precision processing elements. */
export const mixedPeArrayStimulus: Stimulus<MixedPeArrayChoice, MixedPeArrayJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const beats = 1 + random.below(choice.depth);
    const int8 = random.below(beats + 1);
    const size = { int8, int4: beats - int8, tiles: 1 + random.below(Math.min(choice.tiles, 4)) };
    return randomJob(choice, size, random);
  },
  /** Linear layers of the trained model, a block of outputs at a time; one token in four is INT8, another one in each image. */
  async *real(choice, count) {
    let made = 0;
    for (const { image, layer, input } of realLayers(count)) {
      if (input.columns > choice.rows * choice.tiles || input.rows > choice.depth) {
        if (made === 0) return;
        continue;
      }
      if (made >= count) return;
      const int8 = Array.from({ length: input.rows }, (_, t) => t % 4 === made % 4);
      const block = (5 * made++) % Math.ceil(layer.weights.rows / choice.columns);
      const { weights } = layer;
      const from = block * choice.columns;
      const channels = Math.min(choice.columns, weights.rows - from);
      const part = weights.data.slice(from * weights.columns, (from + channels) * weights.columns);
      const [job] = mixedPeArrayJobs(input, integerMatrix(channels, weights.columns, part), int8, choice);
      if (job === undefined) return;
      yield { name: `image ${String(image)}, ${layer.name}, outputs from ${String(from)}`, job };
    }
  },
};
