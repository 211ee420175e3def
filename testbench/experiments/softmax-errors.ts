import { exp2Softmax, scoreScaleOf, streamingSoftmax, xorshift32 } from '../../golden/index.js';
import type { ScoreScale } from '../../golden/index.js';
import { realScores } from '../../generators/common/real-scores.js';
import { rowsOf } from '../../generators/common/stimulus.js';
import type { SoftmaxForm } from '../../generators/spatten/softmax/softmax-shape.js';

/** How far probabilities are from real softmax, in steps of 2^-12. */
export interface SoftmaxErrors {
  readonly rows: number;
  readonly probabilities: number;
  readonly largest: number;
  readonly mean: number;
  /** The largest distance of the sum of a row from 4,096. */
  readonly sum: number;
}

/** A row of scores, each of which is worth `step` before softmax. */
interface WeightedRow {
  readonly scores: readonly number[];
  readonly step: number;
  readonly scale: ScoreScale;
}

const LANES = 8;
const MOST = 1024;

/**
 * Random rows of 1 to 1,024 scores, as many of each order of length; spread over 2 to 48 before softmax, in steps from coarse to fine.
 */
export function* randomRows(count: number, seed: number): Generator<WeightedRow> {
  const random = xorshift32(seed);
  for (let row = 0; row < count; row++) {
    const longest = 2 ** random.below(Math.log2(MOST) + 1);
    const n = 1 + random.below(longest);
    const spread = 2 ** (4 + random.below(26));
    const step = (1 + random.below(24)) / spread;
    const scores = Array.from({ length: n }, () => random.below(2 * spread) - spread);
    yield { scores, step, scale: scoreScaleOf(step) };
  }
}

/** Every row of every head of the trained model on its first images. */
export function* realRows(images: number): Generator<WeightedRow> {
  for (const { scores, scale, step } of realScores(images))
    for (const row of scores) yield { scores: row, step, scale };
}

/** The probabilities of a row by the golden model, in steps of 2^-12. */
function probabilitiesOf(form: SoftmaxForm, { scores, scale }: WeightedRow): readonly number[] {
  if (form === 'table') return exp2Softmax(scores, scale).probabilities;
  return streamingSoftmax(rowsOf(scores, LANES), scale).probabilities.flat();
}

/** Distances of the golden model of a form from softmax in floating point, which is capped at 4,095 steps as it is. */
export function softmaxErrors(
  form: SoftmaxForm,
  rows: Iterable<WeightedRow>,
  progress: (rows: number) => void,
): SoftmaxErrors {
  let [count, probabilities, largest, total, sum] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const found = probabilitiesOf(form, row);
    const most = row.scores.reduce((a, b) => Math.max(a, b));
    const powers = row.scores.map(score => Math.exp((score - most) * row.step));
    const whole = powers.reduce((a, b) => a + b);
    found.forEach((p, j) => {
      const error = Math.abs(p - Math.min(4095, ((powers[j] ?? 0) / whole) * 4096));
      largest = Math.max(largest, error);
      total += error;
    });
    sum = Math.max(sum, Math.abs(found.reduce((a, b) => a + b) - 4096));
    probabilities += found.length;
    if (++count % 1000 === 0) progress(count);
  }
  progress(count);
  return { rows: count, probabilities, largest, mean: total / probabilities, sum };
}
