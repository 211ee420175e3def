import { xorshift32 } from '../../../golden/index.js';
import type { ProgressiveQuery, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { ProgressiveChoice, ProgressiveJob } from './progressive.contract.js';

/** A query of random scores whose sums fit as well. */
function queryOf(
  n: number,
  threshold: number,
  peaks: readonly [number, number],
  { scoreBits }: ProgressiveChoice,
  random: Random,
): ProgressiveQuery {
  const most = 2 ** (scoreBits - 2);
  const draw = (): number => Number(random.bits(scoreBits - 1)) - most;
  const list = (): number[] => Array.from({ length: n }, draw);
  return { threshold, firstScores: list(), increments: list(), peaks };
}

function corners(choice: ProgressiveChoice): readonly NamedJob<ProgressiveJob>[] {
  const random = xorshift32(1);
  const { lanes, tokens, scoreBits, halves } = choice;
  const query = (n: number, threshold: number, ...peaks: readonly [number, number]): ProgressiveQuery =>
    queryOf(n, threshold, peaks, choice, random);
  const several = (count: number, make: (i: number) => ProgressiveQuery): ProgressiveQuery[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const named = (
    name: string,
    queries: readonly ProgressiveQuery[],
    half = false,
  ): NamedJob<ProgressiveJob> => ({ name, job: { queries, half } });
  const [low, high] = [-(2 ** (scoreBits - 1)), 2 ** (scoreBits - 1) - 1];
  const limits: ProgressiveQuery = {
    threshold: 410,
    firstScores: [low, high, 0, low, high],
    increments: [high, low, -1, 0, 0],
    peaks: [0, 0],
  };
  const some = Math.min(tokens, 3 * lanes + 1);
  const whole = Math.min(tokens, 4 * lanes);
  return [
    named('one score, never', [query(1, 0, 4095, 0)]),
    named('one score, falls short', [query(1, 4096, 4095, 4095)]),
    named('the peak equals the threshold', [query(some, 410, 410, 0)]),
    named('the peak is one below', [query(some, 410, 409, 0)]),
    named('falls short again', [query(some, 410, 12, 11)]),
    named('the largest threshold', [query(some, 8191, 4095, 0)]),
    named('the least threshold', [query(some, 1, 0, 9), query(some, 1, 1, 9)]),
    named(
      'none asks',
      several(40, () => query(whole, 0, 0, 0)),
    ),
    named(
      'none falls short',
      several(8, () => query(whole, 205, 300, 0)),
    ),
    named(
      'all fall short',
      several(8, () => query(some, 410, 10, 900)),
    ),
    named(
      'in turn',
      several(12, i => query(some, 410 * Number(i % 3 > 0), i % 2 === 0 ? 409 : 410, 7)),
    ),
    named(
      'one row each, none asks',
      several(40, () => query(1, 0, 0, 0)),
    ),
    named('longer behind shorter', [query(1, 410, 0, 0), query(whole, 410, 0, 0), query(lanes, 410, 0, 0)]),
    named('all equal', [{ ...query(4, 410, 1, 1), firstScores: [7, 7, 7, 7], increments: [-7, -7, -7, -7] }]),
    named('sums at the limits', [limits]),
    named('the most scores', [query(tokens, 410, 4, 4), query(tokens, 0, 4, 4)]),
    ...(halves
      ? [
          named(
            'half of the lanes',
            [query(some, 410, 4, 4), query(1, 410, 4, 4), query(some, 0, 4, 4)],
            true,
          ),
          named('the most scores in half of the lanes', [query(tokens, 410, 4, 4)], true),
        ]
      : []),
  ];
}

/** Stimulus of progressive quantisation. */
export const progressiveStimulus: Stimulus<ProgressiveChoice, ProgressiveJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const rate = random.below(3);
    const queries = Array.from({ length: 1 + random.below(12) }, () => {
      const threshold = random.below(3) < rate ? 1 + random.below(4096) : 0;
      const n = 1 + random.below(Math.min(choice.tokens, 6 * choice.lanes));
      return queryOf(n, threshold, [random.below(4096), random.below(4096)], choice, random);
    });
    return { queries, half: choice.halves && random.below(2) === 0 };
  },
};
