import {
  EAGER_VARIANTS,
  SHIFT_LIMIT,
  eagerTerms,
  integerMatrix,
  logEncode,
  offsetLimit,
  packLogCode,
  productLimit,
  xorshift32,
} from '../../golden/index.js';
import type { EagerJob, HeadSize, IntegerMatrix, Random } from '../../golden/index.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { EagerPredictorChoice } from './eager-predictor.contract.js';
import { calibratedHeads } from './real-heads.js';

/** Packed codes of 64, -64 and 0, and of the 0 with sign. */
const [MOST, LEAST, ZERO, SIGNED_ZERO] = [0b0110, 0b1110, 0b0111, 0b1111];

/** How the operands of a job are made, each from the number of its place in the row. */
interface Filling {
  readonly activation: (input: number, token: number) => number;
  readonly weight: (input: number, row: number) => number;
  readonly offset?: (row: number) => number;
  readonly shifts?: readonly [query: number, key: number];
}

function tableOf(rows: number, columns: number, at: (column: number, row: number) => number): IntegerMatrix {
  const data = Int32Array.from({ length: rows * columns }, (_, i) =>
    at(i % columns, Math.floor(i / columns)),
  );
  return integerMatrix(rows, columns, data);
}

function jobOf(size: HeadSize, { activation, weight, offset = () => 0, shifts = [8, 8] }: Filling): EagerJob {
  const { tokens, inputs, dimensions } = size;
  return {
    ...size,
    queryShift: shifts[0],
    keyShift: shifts[1],
    offsets: Int32Array.from({ length: 2 * dimensions }, (_, row) => offset(row)),
    weights: tableOf(2 * dimensions, inputs, weight),
    activations: tableOf(tokens, inputs, activation),
  };
}

function anything(random: Random): Filling {
  return { activation: () => random.below(256) - 128, weight: () => random.below(16) };
}

const largestOffset = (choice: EagerPredictorChoice): number =>
  offsetLimit(choice.accumulatorBits, eagerTerms(choice), productLimit(EAGER_VARIANTS.both));

function corners(choice: EagerPredictorChoice): readonly NamedJob<EagerJob>[] {
  const { lanes, tokens, inputs, dimensions } = choice;
  const random = xorshift32(0x3e7);
  const limit = largestOffset(choice);
  const few = { tokens: Math.min(3, tokens), inputs, dimensions };
  const named = (name: string, size: HeadSize, filling: Partial<Filling> = {}): NamedJob<EagerJob> => ({
    name,
    job: jobOf(size, { ...anything(random), ...filling }),
  });
  const turns = (i: number, even: number, odd: number): number => (i % 2 === 0 ? even : odd);
  const beats = (most: number, more: number): number =>
    Math.max(1, Math.min(most, 2 * lanes, most - 1) + more);
  return [
    named('one of everything', { tokens: 1, inputs: 1, dimensions: 1 }, { shifts: [0, 0] }),
    named('as large as may be', choice, { shifts: [6, 7] }),
    named('one token', { ...few, tokens: 1 }),
    named('one input', { ...few, inputs: 1 }, { shifts: [2, 2] }),
    named('one dimension', { ...few, dimensions: 1 }),
    named('more tokens than may be held at once, rows of one beat', {
      tokens,
      inputs: Math.min(inputs, lanes),
      dimensions: 1,
    }),
    named('near whole beats', { ...few, inputs: beats(inputs, 0), dimensions: beats(dimensions, 0) }),
    named('one more', { ...few, inputs: beats(inputs, 1), dimensions: beats(dimensions, 1) }),
    named('one less', { ...few, inputs: beats(inputs, -1), dimensions: beats(dimensions, -1) }),
    named('activations all zero', few, { activation: () => 0, offset: row => row - dimensions }),
    named('weights all zero', few, { weight: i => turns(i, ZERO, SIGNED_ZERO), offset: row => 3 * row }),
    named('all zero', few, { activation: () => 0, weight: () => ZERO, shifts: [0, 0] }),
    named('all at the negative end', few, { activation: () => -128, weight: () => LEAST, shifts: [12, 12] }),
    named('all at the positive end', few, { activation: () => 127, weight: () => MOST, shifts: [12, 12] }),
    named('alternating ends', few, {
      activation: (i, token) => turns(i + token, -128, 127),
      weight: (i, row) => turns(i + row, MOST, LEAST),
      shifts: [11, 11],
    }),
    named('largest sums', few, { activation: () => 127, weight: () => MOST, offset: () => limit }),
    named('least sums', few, { activation: () => -128, weight: () => MOST, offset: () => -limit }),
    named('queries at one end, keys at the other', few, {
      activation: () => 127,
      weight: (_, row) => (row < dimensions ? MOST : LEAST),
      offset: row => (row < dimensions ? limit : -limit),
      shifts: [0, 0],
    }),
    named('least and largest shift', few, { shifts: [0, SHIFT_LIMIT] }),
    named('largest and least shift', few, { shifts: [SHIFT_LIMIT, 0] }),
    named('refused: no token', { ...few, tokens: 0 }),
    named('refused: no input', { ...few, inputs: 0 }),
    named('refused: no dimension', { ...few, dimensions: 0 }),
    named('refused: one token too many', { ...few, tokens: tokens + 1, inputs: 1, dimensions: 1 }),
    named('one of everything after refused ones', { tokens: 1, inputs: 1, dimensions: 1 }),
    named('refused: one input too many', { ...few, inputs: inputs + 1, dimensions: 1 }),
    named('refused: one dimension too many', { ...few, inputs: 1, dimensions: dimensions + 1 }),
    named('refused: shift of the queries', few, { shifts: [SHIFT_LIMIT + 1, 0] }),
    named('refused: shift of the keys', few, { shifts: [0, SHIFT_LIMIT + 1] }),
    named('refused: first offset too large', few, { offset: row => (row === 0 ? limit + 1 : 0) }),
    named('refused: last offset too small', few, {
      offset: row => (row === 2 * dimensions - 1 ? -limit - 1 : 0),
    }),
    named('as any after refused ones', few),
  ];
}

/** Stimulus of the eager predictor. */
export const eagerPredictorStimulus: Stimulus<EagerPredictorChoice, EagerJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const size = {
      tokens: 1 + random.below(Math.min(choice.tokens, 12)),
      inputs: 1 + random.below(choice.inputs),
      dimensions: 1 + random.below(choice.dimensions),
    };
    const limit = random.below(2) === 0 ? 0 : largestOffset(choice);
    // Sums of all sizes, so that operands come near their ends on both sides.
    const most = 1 + random.below(128);
    return jobOf(size, {
      activation: () => random.below(2 * most) - most,
      weight: () => random.below(16),
      offset: () => random.below(2 * limit + 1) - limit,
      shifts: [random.below(14), random.below(14)],
    });
  },
  /** Heads of the trained model, with their own offsets and shifts. */
  async *real({ tokens, inputs, dimensions }, count) {
    let made = 0;
    for (const { image, layer, head, activations, calibrated } of calibratedHeads(count)) {
      const { queryWeights, keyWeights, queryOffsets = [], keyOffsets = [] } = calibrated.weights;
      const size = { tokens: activations.rows, inputs: activations.columns, dimensions: queryWeights.rows };
      if (size.tokens > tokens || size.inputs > inputs || size.dimensions > dimensions || made++ >= count)
        return;
      const codes = [queryWeights, keyWeights].flatMap(({ data }) =>
        Array.from(data, weight => packLogCode(logEncode(weight, 8))),
      );
      yield {
        name: `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`,
        job: {
          ...size,
          queryShift: calibrated.options.queryShift,
          keyShift: calibrated.options.keyShift,
          offsets: Int32Array.from([...Array.from(queryOffsets), ...Array.from(keyOffsets)]),
          weights: integerMatrix(2 * size.dimensions, size.inputs, codes),
          activations,
        },
      };
    }
  },
};
