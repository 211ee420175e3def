import { openLayer, runLayerJob, xorshift32 } from '../../../golden/index.js';
import type { Cascade, Descriptor, HeadVectors, LayerJob, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { AttentionBuild } from './attention-shape.js';

/** One start of the unit: layers one after the other, the first a restart. */
export interface AttentionJob {
  readonly layers: readonly LayerJob[];
  /** Fields of the last descriptor that are wrong. */
  readonly change?: Partial<Descriptor>;
}

/** What of a random layer is given; the rest is drawn. */
export type JobChoice = Partial<LayerJob> & Pick<LayerJob, 'tokens' | 'heads' | 'headSize'>;

/** A layer of random operands for `left` tokens; a restart unless told otherwise. */
export function randomJob(random: Random, choice: JobChoice, left = choice.tokens): LayerJob {
  const draw = (below: number): number => random.below(below);
  const { heads, headSize, generate = false, ranking } = choice;
  const planes = choice.planes ?? { msbBits: 8, lsbBits: 4, midpoint: false };
  const { queryBits = 12, valueBits = 8 } = choice;
  const vector = (bits: number): number[] =>
    Array.from({ length: headSize }, () => draw(2 ** bits) - 2 ** (bits - 1));
  const vectors = (count: number, bits: number, bitsOf = (most: number) => most): HeadVectors[] =>
    Array.from({ length: count }, () => Array.from({ length: heads }, () => vector(bitsOf(bits))));
  // Values of one magnitude would have one weight.
  const magnitude = (most: number): number => (ranking === 'columnSumTimesNorm' ? 1 + draw(most) : most);
  return {
    restart: true,
    generate,
    relist: false,
    rescale: false,
    ranking: 'columnSum',
    keepTokens: choice.tokens,
    keepHeads: heads,
    protectFirst: 0,
    protectLast: 0,
    threshold: 0,
    keptValues: choice.tokens,
    headTable: Array.from({ length: heads }, () => ({
      scale: { multiplier: 33000 + draw(30000), shift: 27 },
      output: { m0: 2 ** 30 + draw(2 ** 29), shift: 43 },
    })),
    queryBits,
    valueBits,
    queries: vectors(generate ? 1 : left, queryBits),
    keys: vectors(left, planes.msbBits + planes.lsbBits),
    values: vectors(left, valueBits, magnitude),
    ...choice,
    planes,
  };
}

/** Layers that go on with each other: `choose` gives the fields of each, operands are drawn for the tokens that the one before leaves. */
export function layersOf(
  random: Random,
  count: number,
  choose: (index: number, before: Cascade | undefined) => JobChoice,
): LayerJob[] {
  const layers: LayerJob[] = [];
  let before: Cascade | undefined;
  for (let index = 0; index < count; index++) {
    const choice = { restart: index === 0, ...choose(index, before) };
    const left = openLayer(before, randomJob(random, choice, 0)).tokens.length;
    const job = randomJob(random, choice, left);
    layers.push(job);
    if (index + 1 < count) before = runLayerJob(job, before).cascade;
  }
  return layers;
}

/** Splits of a key into upper and lower bits. */
const SPLITS: readonly (readonly [number, number])[] = [
  [4, 4],
  [6, 2],
  [8, 4],
  [6, 4],
  [8, 0],
  [4, 8],
];

/** The most tokens of a job: what a bench has the time for. */
const MOST_TOKENS = 20;

function randomLayers(sizes: AttentionBuild, random: Random): LayerJob[] {
  const draw = (below: number): number => random.below(below);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[draw(list.length)] ?? list[0];
  const most = Math.min(MOST_TOKENS, sizes.tokens);
  let tokens = 1 + draw(most);
  const heads = 1 + draw(Math.min(4, sizes.heads));
  const headSize = draw(2) === 0 ? sizes.headSize : sizes.largestHead;
  const generate = draw(3) === 0;
  const [msbBits, lsbBits] = SPLITS[draw(SPLITS.length)] ?? [8, 4];
  return layersOf(random, 1 + draw(3), (index, before) => {
    if (index > 0 && generate && before !== undefined && tokens < most && draw(2) === 0) tokens += 1;
    const keptValues = draw(2) === 0 ? tokens : 1 + draw(tokens);
    const mayWeigh = sizes.norms && (!generate || keptValues === tokens);
    return {
      tokens,
      heads,
      headSize,
      generate,
      keptValues,
      ranking: mayWeigh && draw(2) === 0 ? 'columnSumTimesNorm' : 'columnSum',
      relist: draw(3) === 0,
      rescale: draw(4) === 0,
      planes: { msbBits, lsbBits, midpoint: draw(2) === 1 },
      threshold: pick([0, 200, 410, 1000, 4096]),
      keepTokens: draw(3) === 0 ? tokens : 1 + draw(tokens),
      keepHeads: draw(3) === 0 ? heads : 1 + draw(heads),
      protectFirst: draw(2),
      protectLast: draw(3),
      queryBits: pick([4, 8, 12]),
      valueBits: pick([4, 6, 8, 12]),
    };
  });
}

function corners(sizes: AttentionBuild): readonly NamedJob<AttentionJob>[] {
  const random = xorshift32(0xa77e);
  const { headSize, largestHead, requesters } = sizes;
  const lower = { msbBits: 6, lsbBits: 4, midpoint: false } as const;
  const some = { tokens: requesters + 3, heads: Math.min(2, sizes.heads), headSize };
  const one = (choice: Partial<JobChoice>, change?: Partial<Descriptor>): AttentionJob => ({
    layers: layersOf(random, 1, () => ({ ...some, ...choice })),
    ...(change === undefined ? {} : { change }),
  });
  const weighed = { ranking: 'columnSumTimesNorm' } as const;
  const all: Readonly<Record<string, AttentionJob>> = {
    'one token, one head': one({ tokens: 1, heads: 1 }),
    'tokens of a row': one({ tokens: requesters }),
    'every head, one stays': one({ tokens: 3, heads: sizes.heads, keepHeads: 1 }),
    'the greatest head': one({ headSize: largestHead }),
    'one query': one({ generate: true }),
    'one query, values that are pruned wait': one({ generate: true, keptValues: 2 }),
    'values are pruned': one({ keptValues: 2 }),
    'every query asks for lower bits': one({ planes: lower, threshold: 4096 }),
    'one query, every head asks for lower bits': one({
      generate: true,
      heads: sizes.heads,
      planes: lower,
      threshold: 4096,
    }),
    'one query, some heads ask for lower bits': one({
      generate: true,
      heads: sizes.heads,
      planes: lower,
      threshold: 410,
    }),
    'some queries ask for lower bits': one({ planes: { ...lower, midpoint: true }, threshold: 410 }),
    'no lower bits to ask for': one({ planes: { ...lower, lsbBits: 0 }, threshold: 4096 }),
    'operands of 4 bits': one({
      planes: { msbBits: 4, lsbBits: 0, midpoint: false },
      queryBits: 4,
      valueBits: 4,
    }),
    'operands of 12 bits': one({ queryBits: 12, valueBits: 12 }),
    'three layers, pruned': {
      layers: layersOf(random, 3, index => ({ ...some, keepTokens: requesters - index, keepHeads: 1 })),
    },
    'a token more each layer': {
      layers: layersOf(random, 3, index => ({ ...some, tokens: 3 + index, generate: true, keepTokens: 3 })),
    },
    'refused: no value kept': one({}, { keptValues: 0 }),
    'refused: no token stays': one({}, { keepTokens: 0 }),
    'refused: more tokens than there is room for': one({}, { tokens: sizes.tokens + 1 }),
    'refused: keys off by 8': one({}, { keyBase: 0x8008 }),
    'refused: the second layer': {
      layers: layersOf(random, 2, () => ({ ...some, tokens: 3 })),
      change: { keepHeads: 0 },
    },
    'refused: norms of values that wait': one({ generate: true }, { rankByNorm: 1, keptValues: 1 }),
    ...(sizes.norms
      ? {
          'ranked by norms': one({ ...weighed, keepTokens: requesters }),
          'ranked by norms: one token, one head': one({ ...weighed, tokens: 1, heads: 1 }),
          'ranked by norms: every head': one({ ...weighed, tokens: 3, heads: sizes.heads, keepTokens: 2 }),
          'ranked by norms: one query, every head': one({
            ...{ ...weighed, generate: true, heads: sizes.heads, keepTokens: 3 },
          }),
          'ranked by norms: the greatest head': one({ ...weighed, headSize: largestHead, keepTokens: 2 }),
          'ranked by norms: values are pruned, lower bits': one({
            ...{ ...weighed, keptValues: 2, planes: lower, threshold: 410, keepTokens: 2 },
          }),
          'ranked by norms: by turns, heads pruned': {
            layers: layersOf(random, 4, index => ({
              ...{ ...some, heads: sizes.heads, tokens: 6, keepTokens: 5 - index },
              ...{ ...(index % 2 === 0 ? weighed : {}), keepHeads: Math.max(1, sizes.heads - index) },
            })),
          },
        }
      : { 'refused: norms that were not built': one(weighed) }),
  };
  return Object.entries(all).map(([name, job]) => ({ name, job }));
}

/** Stimulus of the attention unit. */
export const attentionStimulus: Stimulus<AttentionBuild, AttentionJob> = {
  corners,
  random: (sizes, seed) => ({ layers: randomLayers(sizes, xorshift32(seed)) }),
};
