import { bit, bundle, clog2, s, u, vec } from '../../../dsl/index.js';
import {
  EXPONENT_BITS,
  OCTAVE_BITS,
  POWER_FRACTION,
  RECIPROCAL_FRACTION,
  STREAMING_FRACTION,
  STREAMING_RECIPROCAL_FRACTION,
} from '../../../golden/index.js';
import { filledRow } from '../rows/rows.js';

/** By table and reciprocal, or by shifts while the row comes in. */
export type SoftmaxForm = 'table' | 'streaming';

/** Parameters of the softmax. */
export interface SoftmaxParameters {
  readonly lanes: number;
  /** The most scores of a row. */
  readonly tokens: number;
  readonly scoreBits: number;
  /** Rows of the largest head fill `lanes` / `parts` lanes of each beat. */
  readonly parts: number;
  readonly form: SoftmaxForm;
}

export const softmaxDefaults = {
  lanes: 8,
  tokens: 1024,
  scoreBits: 31,
  parts: 1,
  form: 'table',
} as const satisfies SoftmaxParameters;

/** Places of a row FIFO beside those of a row: beats that come while the sum of the row before is on its way. */
const QUOTIENT_SLACK = 46;
const LARGEST_SLACK = 8;

/** Sizes and types that follow from the parameters. */
export function softmaxShape({ lanes, tokens, scoreBits, parts, form }: SoftmaxParameters) {
  const beats = Math.ceil((tokens * parts) / lanes);
  const table = form === 'table';
  const fraction = table ? POWER_FRACTION : STREAMING_FRACTION;
  const numerator = table ? RECIPROCAL_FRACTION : STREAMING_RECIPROCAL_FRACTION;
  const power = u(fraction + 1);
  const octave = s(OCTAVE_BITS);
  const score = s(scoreBits);
  const reciprocal = u(numerator - fraction + 1);
  return {
    lanes,
    /** The most beats of a row. */
    beats,
    /** Places of the FIFOs. */
    scoreDepth: beats + LARGEST_SLACK,
    rowDepth: beats + QUOTIENT_SLACK,
    score,
    scale: bundle({ multiplier: u(16), shift: u(6) }),
    /** What is known of a row when all of it is in. */
    rowScale: bundle({ largest: score, multiplier: u(16), shift: u(6) }),
    exponent: u(EXPONENT_BITS),
    power,
    octave,
    /** Stages of the division, and cycles in each: a row every `steps` + 1 cycles, as 32 scores in 8 lanes come. */
    division: table ? { stages: 10, steps: 3 } : { stages: 6, steps: 3 },
    total: u(fraction + 1 + clog2(beats * lanes)),
    reciprocal,
    /** Bits of the numerator of the reciprocal, and of a product or shifted reciprocal below a step of 2^-12. */
    numerator,
    shareFraction: numerator - fraction - 12,
    /** A beat as it comes in, with the scale of its row. A beat with `drop` ends a row that is too long, and takes it back. */
    arriving: bundle({
      filled: u(lanes),
      first: bit,
      last: bit,
      drop: bit,
      row: vec(score, lanes),
      multiplier: u(16),
      shift: u(6),
    }),
    powers: filledRow(power, lanes),
    octaves: filledRow(octave, lanes),
    /** What a row waits for before it leaves, or does not. */
    order: bundle({ reciprocal, leaves: bit }),
    probabilities: filledRow(u(12), lanes),
  };
}

/** What {@link softmaxShape} gives. */
export type SoftmaxShape = ReturnType<typeof softmaxShape>;
