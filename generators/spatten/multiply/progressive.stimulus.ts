import { progressiveQuery, xorshift32 } from '../../../golden/index.js';
import type { ProgressiveQuery, Random, ScoreScale } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { ProgressiveChoice, ProgressiveJob } from './progressive.contract.js';

/** What a query does: it never asks, leaves with its peak at the threshold, or falls short by one. */
type Wish = 'never' | 'leaves' | 'asks';

/** Scores that are far apart are worth six octaves. */
const scaleOf = ({ scoreBits }: ProgressiveChoice): ScoreScale => ({
  multiplier: 49152,
  shift: scoreBits + 1,
});

/** A query of random scores whose sums fit as well. */
function drawQuery(
  n: number,
  threshold: number,
  scale: ScoreScale,
  { scoreBits }: ProgressiveChoice,
  random: Random,
): ProgressiveQuery {
  const most = 2 ** (scoreBits - 2);
  const list = (): number[] => Array.from({ length: n }, () => Number(random.bits(scoreBits - 1)) - most);
  return { threshold, scale, firstScores: list(), increments: list() };
}

/** A query of which it is known what it does. */
function queryOf(n: number, wish: Wish, choice: ProgressiveChoice, random: Random): ProgressiveQuery {
  const query = drawQuery(n, 0, scaleOf(choice), choice, random);
  if (wish === 'never') return query;
  return { ...query, threshold: progressiveQuery(query).peak + Number(wish === 'asks') };
}

function corners(choice: ProgressiveChoice): readonly NamedJob<ProgressiveJob>[] {
  const random = xorshift32(1);
  const { lanes, tokens, scoreBits, halves, held } = choice;
  const query = (n: number, wish: Wish): ProgressiveQuery => queryOf(n, wish, choice, random);
  const several = (count: number, n: number, wish: (i: number) => Wish): ProgressiveQuery[] =>
    Array.from({ length: count }, (_, i) => query(n, wish(i)));
  const named = (
    name: string,
    queries: readonly ProgressiveQuery[],
    half = false,
  ): NamedJob<ProgressiveJob> => ({ name, job: { queries, half } });
  const at = (threshold: number): ProgressiveQuery => ({ ...query(some, 'never'), threshold });
  const [low, high] = [-(2 ** (scoreBits - 1)), 2 ** (scoreBits - 1) - 1];
  const some = Math.min(tokens, 3 * lanes + 1);
  const whole = Math.min(tokens, 4 * lanes);
  const limits: ProgressiveQuery = {
    threshold: 4096,
    scale: scaleOf(choice),
    firstScores: [low, high, 0, low, high],
    increments: [high, low, -1, 0, 0],
  };
  const asksFirst = (i: number): Wish => (i % (held + 2) === 0 ? 'asks' : 'leaves');
  return [
    named('one score, never', [query(1, 'never')]),
    named('one score, falls short', [query(1, 'asks')]),
    named('the peak equals the threshold', [query(some, 'leaves')]),
    named('the peak is one below', [query(some, 'asks')]),
    named('the largest threshold', [at(8191)]),
    named('the least threshold', [at(1), at(1)]),
    named(
      'none asks',
      several(40, whole, () => 'never'),
    ),
    named(
      'none falls short',
      several(3 * held, whole, () => 'leaves'),
    ),
    named(
      'as many as are held, none falls short',
      several(held, whole, () => 'leaves'),
    ),
    named(
      'all fall short',
      several(3 * held, some, () => 'asks'),
    ),
    named(
      'alternately',
      several(3 * held, some, i => (i % 2 === 0 ? 'asks' : 'leaves')),
    ),
    named('the oldest falls short while others are tried', several(3 * (held + 2), some, asksFirst)),
    named('one score each, the oldest falls short', several(4 * (held + 2), 1, asksFirst)),
    named(
      'the youngest falls short',
      several(2 * held, whole, i => (i % held === held - 1 ? 'asks' : 'leaves')),
    ),
    named(
      'two in a row, then queries that never ask',
      several(16, some, i => (i % 8 < 2 ? 'asks' : i % 8 < 4 ? 'leaves' : 'never')),
    ),
    named(
      'one row each, none asks',
      several(40, 1, () => 'never'),
    ),
    named('longer behind shorter', [
      query(1, 'asks'),
      query(whole, 'leaves'),
      query(1, 'leaves'),
      query(whole, 'asks'),
      query(lanes, 'asks'),
      query(1, 'never'),
      query(whole, 'leaves'),
    ]),
    named('all equal', [
      { ...query(4, 'never'), threshold: 2000, firstScores: [7, 7, 7, 7], increments: [-7, -7, -7, -7] },
    ]),
    named('sums at the limits', [limits]),
    named('the most scores', [query(tokens, 'asks'), query(tokens, 'leaves'), query(tokens, 'never')]),
    ...(halves
      ? [
          named(
            'half of the lanes',
            [query(some, 'asks'), query(1, 'leaves'), query(some, 'never'), query(some, 'asks')],
            true,
          ),
          named(
            'the most scores in half of the lanes',
            several(2, tokens, i => (i === 0 ? 'asks' : 'leaves')),
            true,
          ),
        ]
      : []),
  ];
}

/** Stimulus of progressive quantisation. */
export const progressiveStimulus: Stimulus<ProgressiveChoice, ProgressiveJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const rate = random.below(5);
    const longest = 1 + random.below(Math.min(choice.tokens, 6 * choice.lanes));
    const alike = random.below(2) === 0;
    const queries = Array.from({ length: 1 + random.below(16) }, () => {
      const n = alike ? longest : 1 + random.below(longest);
      const scale = { multiplier: 1 + random.below(65535), shift: choice.scoreBits - 1 + random.below(6) };
      const query = drawQuery(n, 0, scale, choice, random);
      if (rate === 4 && random.below(2) === 0) return query;
      const threshold =
        random.below(4) < rate ? progressiveQuery(query).peak + random.below(2) : 1 + random.below(1000);
      return { ...query, threshold };
    });
    return { queries, half: choice.halves && random.below(2) === 0 };
  },
};
