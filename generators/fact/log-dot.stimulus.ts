import { SHIFT_LIMIT, offsetLimit, xorshift32 } from '../../golden/index.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { LogDotChoice, LogDotJob } from './log-dot.contract.js';
import type { CodePair } from './log-adder.contract.js';
import { realSums } from './real-sums.js';

/** Packed codes of 64, -64, 1 and 0. */
const [MOST, LEAST, ONE, ZERO] = [0b0110, 0b1110, 0b0000, 0b0111];

const pairs = (count: number, left: number, right: number): CodePair[] =>
  Array.from({ length: count }, () => [left, right]);

function corners({ lanes, terms, accumulatorBits }: LogDotChoice): readonly NamedJob<LogDotJob>[] {
  const limit = offsetLimit(accumulatorBits, terms, 4096);
  const named = (
    name: string,
    jobPairs: readonly CodePair[],
    offset = 0,
    shift = 8,
  ): NamedJob<LogDotJob> => ({
    name,
    job: { pairs: jobPairs, offset, shift },
  });
  const random = xorshift32(3);
  const any = (count: number): CodePair[] =>
    Array.from({ length: count }, () => [random.below(16), random.below(16)]);
  /** A product of each exponent, as many as fit, with the sign of the left code. */
  const every = (sign: number): CodePair[] =>
    Array.from({ length: Math.min(13, terms) }, (_, e) => [sign + Math.min(e, 6), Math.max(0, e - 6)]);
  return [
    named('every exponent, positive', every(0), 0, 4),
    named('every exponent, negative', every(8), 0, 4),
    named('one product', pairs(1, MOST, MOST)),
    named('one product, no shift', pairs(1, MOST, LEAST), 0, 0),
    named('all zero', pairs(terms, ZERO, MOST)),
    named('all zero with sign', pairs(lanes, 0b1111, 0b1111), 5, 0),
    named('largest sum', pairs(terms, MOST, MOST), limit, 20),
    named('least sum', pairs(terms, MOST, LEAST), -limit, 20),
    named(
      'products that cancel',
      [...pairs(1, MOST, MOST), ...pairs(Math.min(1, terms - 1), MOST, LEAST)],
      -1,
      0,
    ),
    named(
      'products of alternating signs',
      Array.from({ length: terms }, (_, i): CodePair => [MOST, i % 2 === 0 ? MOST : LEAST]),
      1,
      2,
    ),
    named('a tie rounds up', pairs(1, ONE, 1), 0, 2),
    named('a negative tie rounds up', pairs(1, 0b1000, 1), 0, 2),
    named('largest shift', pairs(terms, MOST, MOST), 0, SHIFT_LIMIT),
    named('whole beats', any(Math.min(terms, 2 * lanes)), 7, 3),
    named('one less than whole beats', any(Math.max(1, Math.min(terms, 2 * lanes - 1))), -7, 3),
    named('as many as fit', any(terms), 1, 6),
    named('refused: nothing', []),
    named('one product after a refused one', pairs(1, ONE, ONE), 0, 0),
    named('refused: too many', any(terms + 1)),
    named('refused: offset too large', any(1), limit + 1),
    named('refused: offset too small', any(lanes + 1), -limit - 1),
    named('refused: shift too large', any(1), 0, SHIFT_LIMIT + 1),
    named('the offset alone', pairs(1, ZERO, ZERO), -100, 0),
  ];
}

/** Sums between two that are taken from a product of the trained model. */
const STRIDE = 331;

/** Stimulus of the log dot product. */
export const logDotStimulus: Stimulus<LogDotChoice, LogDotJob> = {
  corners,
  random: ({ terms, accumulatorBits }, seed) => {
    const random = xorshift32(seed);
    const limit = offsetLimit(accumulatorBits, terms, 4096);
    const count = 1 + random.below(Math.min(terms, 200));
    // Codes of small exponents as often as those of large ones, so that sums come near their operands' ends on both sides.
    const from = random.below(7);
    return {
      pairs: Array.from({ length: count }, (): CodePair => {
        const [a, b] = [from + random.below(8 - from), random.below(8)];
        return [a + 8 * random.below(2), b + 8 * random.below(2)];
      }),
      offset: random.below(2) === 0 ? 0 : random.below(2 * limit + 1) - limit,
      shift: random.below(16),
    };
  },
  /** A few sums of each product of the trained model's prediction, of both stages where they fit. */
  async *real({ terms }, count) {
    let made = 0;
    let number = 0;
    for (const product of realSums(count)) {
      number++;
      if (product.terms > terms) continue;
      for (let i = number % STRIDE; i < product.sums.length; i += STRIDE) {
        if (made++ >= count) return;
        yield product.job(i);
      }
    }
  },
};
