import { z } from 'zod';
import { patternCycles, patternWords, xorshift32 } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { patternSource } from './pattern-source.js';
import { largest, randomBits } from './stimulus.js';

const parameters = z
  .strictObject({
    depth: z.int().min(1).max(1024).default(16).describe('Words of the FIFO'),
    burst: z.int().min(1).max(1024).default(12).describe('Words inside before the first leaves'),
  })
  .refine(({ depth, burst }) => burst <= depth, {
    path: ['burst'],
    message: 'burst is at most depth: no more words fit in',
  });

/** Parameters of the block. */
export type PatternSourceChoice = z.infer<typeof parameters>;

/** So many words from a seed. */
export interface PatternJob {
  readonly seed: bigint;
  /** 0 .. 65535. */
  readonly count: number;
}

/** The contract of the pattern source. */
export const patternSourceContract: Contract<PatternSourceChoice, PatternJob, readonly bigint[], undefined> =
  {
    id: 'common/pattern-source',
    title: 'Pattern source: pseudo-random test words through a FIFO',
    source: 'own design; generator of G. Marsaglia (J. Stat. Software 8(14), 2003), section 3',
    document: 'golden/common/pattern-source.md',
    parameters,
    presets: [
      { name: 'toy', about: '4 words, sent once 3 are there', parameters: { depth: 4, burst: 3 } },
      { name: 'plain', about: '16 words, sent once 12 are there', parameters: { depth: 16, burst: 12 } },
    ],
    build: chosen => patternSource(chosen),
    golden: (_, { seed, count }) => ({ result: patternWords(seed, count), stages: undefined }),
    stimulus: {
      corners: ({ depth, burst }) => [
        { name: 'one word', job: { seed: 5n, count: 1 } },
        { name: 'seed 0', job: { seed: 0n, count: 3 } },
        { name: 'largest seed', job: { seed: BigInt(largest(64)), count: 4 } },
        { name: 'as many as a burst', job: { seed: 7n, count: burst } },
        { name: 'one more than a burst', job: { seed: 7n, count: burst + 1 } },
        { name: 'more than the FIFO holds', job: { seed: 9n, count: 2 * depth + 1 } },
      ],
      random: (_, seed) => {
        const random = xorshift32(seed);
        return { seed: BigInt(randomBits(random, 64)), count: 1 + random.below(100) };
      },
    },
    probes: () => [],
    traffic: (_, { seed, count }) => ({ send: { jobs: [{ seed, count }] } }),
    expected: (_, __, { result }) => ({ stages: {}, streams: { words: result } }),
    spans: ({ burst }, { count }) => {
      const { first, last } = patternCycles(count, burst);
      const job = { port: 'jobs', item: 0 };
      return [
        { name: 'first word', from: job, to: { port: 'words', item: 0 }, cycles: first },
        { name: 'all words', from: job, to: { port: 'words', item: -1 }, cycles: last },
      ];
    },
  };
