import type { HeadVectors, LayerJob, Random } from '../../golden/index.js';

/** What of a random layer is given; the rest is drawn. */
export type JobChoice = Partial<LayerJob> & Pick<LayerJob, 'tokens' | 'heads' | 'headSize'>;

/** A layer of random operands for `left` tokens; a restart unless told otherwise. */
export function randomJob(random: Random, choice: JobChoice, left = choice.tokens): LayerJob {
  const draw = (below: number): number => random.below(below);
  const { heads, headSize, generate = false } = choice;
  const planes = choice.planes ?? { msbBits: 8, lsbBits: 4, midpoint: false };
  const { queryBits = 12, valueBits = 8 } = choice;
  const vectors = (count: number, bits: number): HeadVectors[] =>
    Array.from({ length: count }, () =>
      Array.from({ length: heads }, () =>
        Array.from({ length: headSize }, () => draw(2 ** bits) - 2 ** (bits - 1)),
      ),
    );
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
    values: vectors(left, valueBits),
    ...choice,
    planes,
  };
}
