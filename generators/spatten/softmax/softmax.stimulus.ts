import { scoreScaleOf, xorshift32 } from '../../../golden/index.js';
import type { Random, ScoreScale } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { realScores } from '../../common/real-scores.js';
import { softmaxShape } from './softmax-shape.js';
import type { SoftmaxChoice, SoftmaxJob, SoftmaxJobRow } from './softmax.contract.js';

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));

/** One octave a step. */
const OCTAVE: ScoreScale = { multiplier: 32768, shift: 5 };

/** Rows as they come and as adversaries send them. */
const shapes = ['uniform', 'one large', 'ascending', 'descending', 'all equal', 'extremes'] as const;

/** n scores of a shape, within 2^spreadBits of 0. */
function scoresOf(shape: (typeof shapes)[number], n: number, spreadBits: number, random: Random): number[] {
  const spread = 2 ** spreadBits;
  const uniform = listOf(n, () => 2 * random.below(spread) + random.below(2) - spread);
  switch (shape) {
    case 'uniform':
      return uniform;
    case 'one large': {
      const at = random.below(n);
      return uniform.map((score, i) => (i === at ? spread - 1 : Math.floor(score / 16)));
    }
    case 'ascending':
      return uniform.sort((a, b) => a - b);
    case 'descending':
      return uniform.sort((a, b) => b - a);
    case 'all equal':
      return uniform.map(() => uniform[0] ?? 0);
    case 'extremes':
      return uniform.map(score => (score < 0 ? -spread : spread - 1));
  }
}

function corners(choice: SoftmaxChoice): readonly NamedJob<SoftmaxJob>[] {
  const { lanes, scoreBits, tokens, parts } = choice;
  const { beats: most } = softmaxShape(choice);
  const random = xorshift32(0x50f7);
  const [low, high] = [-(2 ** (scoreBits - 1)), 2 ** (scoreBits - 1) - 1];
  const usual = scoreScaleOf(12 / 2 ** (scoreBits - 1));
  const uniform = (n: number): number[] => scoresOf('uniform', n, scoreBits - 1, random);
  const row = (scores: readonly number[], rest: Partial<SoftmaxJobRow> = {}): SoftmaxJobRow => ({
    scores,
    scale: usual,
    fill: lanes,
    leaves: true,
    ...rest,
  });
  const named = (name: string, ...rows: readonly SoftmaxJobRow[]): NamedJob<SoftmaxJob> => ({
    name,
    job: { rows },
  });
  const some = Math.min(tokens, 3 * lanes);
  const rated = Math.min(tokens, 9 * lanes);
  const scales = [1, 65535].flatMap(multiplier => [1, 47].map(shift => ({ multiplier, shift })));
  const tooLong = (beats: number, fill = lanes): SoftmaxJobRow =>
    row(uniform((most + beats) * fill), { fill });
  return [
    named('one score', row([high])),
    named('one score, the least', row([low])),
    named('all equal', row(listOf(some, () => 5))),
    named('all equal, as many as there may be', row(listOf(tokens, () => low))),
    named('as many as there may be', row(uniform(tokens))),
    named('every beat filled in part', row(uniform(tokens), { fill: lanes / parts })),
    named('largest at the last lane', row(listOf(some, i => (i === some - 1 ? high : low)))),
    named('largest first', row(listOf(some, i => (i === 0 ? high : low)))),
    named('last beat of one score', row(uniform(Math.max(1, some - lanes + 1)))),
    named('last beat of one score, the largest', row([...uniform(Math.max(1, some - lanes)), high])),
    named(
      'ascending by octaves',
      row(
        listOf(some, i => i),
        { scale: OCTAVE },
      ),
    ),
    named(
      'descending by octaves',
      row(
        listOf(some, i => -i),
        { scale: OCTAVE },
      ),
    ),
    named(
      'ascending by more than a power has',
      row(
        listOf(some, i => 26 * i - 400),
        { scale: OCTAVE },
      ),
    ),
    named(
      'halves',
      row(
        listOf(some, i => i - lanes),
        { scale: { multiplier: 32768, shift: 6 } },
      ),
    ),
    named('largest near zero, both sides', row([-1, 0, 1, -2].slice(0, tokens))),
    ...scales.map(scale =>
      named(
        `scale ${String(scale.multiplier)} by ${String(scale.shift)}`,
        row(uniform(some), { scale }),
        row(
          listOf(some, i => (i % 2 === 0 ? low : high)),
          { scale },
        ),
        row(
          listOf(some, i => -i),
          { scale },
        ),
      ),
    ),
    named('rows back to back', ...listOf(6, () => row(uniform(rated)))),
    named('rows back to back, as many as there may be', ...listOf(3, () => row(uniform(tokens)))),
    named('rows of one score', ...listOf(24, i => row([i * 1000]))),
    named('short behind long', row(uniform(tokens)), ...listOf(12, () => row(uniform(lanes)))),
    named(
      'a scale of its own each',
      ...listOf(4, i => row(uniform(some), { scale: scoreScaleOf((i + 1) / 2 ** 12) })),
    ),
    named('dropped', row(uniform(some), { leaves: false })),
    named('dropped in between', ...listOf(7, i => row(uniform(rated), { leaves: i % 3 !== 1 }))),
    named('two dropped, then one', ...listOf(3, i => row(uniform(some), { leaves: i === 2 }))),
    named('refused: a beat too long', tooLong(1)),
    named('after a beat too long', row(uniform(some))),
    named('refused: much too long', tooLong(11), row(uniform(some)), tooLong(2, 1), row(uniform(rated))),
    named('refused between others', row(uniform(rated)), tooLong(1), row(uniform(rated))),
    named('after errors', row(uniform(some))),
  ];
}

/** Stimulus of the softmax. */
export const softmaxStimulus: Stimulus<SoftmaxChoice, SoftmaxJob> = {
  corners,
  random: (choice, seed) => {
    const { lanes, tokens, scoreBits } = choice;
    const { beats } = softmaxShape(choice);
    const random = xorshift32(seed);
    const count = 1 + random.below(6);
    const rows = listOf(count, (i): SoftmaxJobRow => {
      const fill = random.below(2) === 0 ? lanes : 1 + random.below(lanes);
      const most = Math.min(tokens, beats * fill);
      const n = random.below(24) === 0 ? beats * fill + 1 : 1 + random.below(1 + random.below(most));
      const spreadBits = 1 + random.below(scoreBits - 1);
      const shape = shapes[random.below(2 * shapes.length)] ?? 'uniform';
      // The last row of a job leaves: what is dropped takes its time unseen, and the next job would meet it.
      const leaves = random.below(5) > 0 || i === count - 1;
      const step = (1 + random.below(40)) / 2 ** spreadBits / 2;
      const scale =
        random.below(16) === 0
          ? { multiplier: 1 + random.below(65535), shift: 1 + random.below(47) }
          : scoreScaleOf(Math.min(7, step));
      return { scores: scoresOf(shape, n, spreadBits, random), scale, fill, leaves };
    });
    return { rows };
  },
  /** Scores of the heads of the trained model, some queries of a head each. */
  async *real({ tokens, scoreBits, lanes }, count) {
    let made = 0;
    for (const { image, layer, head, scores, scale } of realScores(count)) {
      const queries = scores.filter((_, i) => i % 17 === head % 17);
      const fits = queries.every(
        row => row.length <= tokens && row.every(score => Math.abs(score) < 2 ** (scoreBits - 1)),
      );
      if (!fits) return;
      if (made++ >= count) return;
      const rows = queries.map(row => ({ scores: row, scale, fill: lanes, leaves: true }));
      yield { name: `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`, job: { rows } };
    }
  },
};
