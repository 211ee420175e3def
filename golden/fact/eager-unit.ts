import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix, matrixRow } from '../model/integer-matrix.js';
import { predictHead } from './eager-predictor.js';
import { logDecode, unpackLogCode } from './log-code.js';
import { SHIFT_LIMIT } from './log-dot.js';
import { offsetLimit, sumBits } from './log-sum.js';
import { EAGER_VARIANTS, productLimit } from './operand-form.js';

/** The parameters of the unit that its results depend on. */
export interface EagerLimits {
  readonly lanes: number;
  /** The most tokens, inputs and dimensions of a head. */
  readonly tokens: number;
  readonly inputs: number;
  readonly dimensions: number;
  /** Bits of the signed accumulator. */
  readonly accumulatorBits: number;
}

/** The sizes of a head. */
export type HeadSize = Pick<EagerLimits, 'tokens' | 'inputs' | 'dimensions'>;

/** One head. */
export interface EagerJob extends HeadSize {
  /** 0 .. 23; up to 31 can be asked for. */
  readonly queryShift: number;
  readonly keyShift: number;
  /** What each sum starts from: those of the queries, then those of the keys. */
  readonly offsets: ArrayLike<number>;
  /** Packed log codes, [dimension][input]: those of the queries, then those of the keys. */
  readonly weights: IntegerMatrix;
  /** INT8, [token][input]. */
  readonly activations: IntegerMatrix;
}

/** Why a job was refused. The block raises the same. */
export type EagerError =
  | 'tokens-is-zero'
  | 'inputs-is-zero'
  | 'dimensions-is-zero'
  | 'tokens-over-limit'
  | 'inputs-over-limit'
  | 'dimensions-over-limit'
  | 'shift-over-limit'
  | 'offset-over-limit';

/** A predicted head with what a monitor sees. */
export interface EagerTrace {
  /** Sums of stage 1 and operands of stage 2, [token][dimension of the queries, then of the keys]. */
  readonly sums: IntegerMatrix;
  readonly operands: IntegerMatrix;
  /** [query][key]. */
  readonly scores: IntegerMatrix;
}

/** The result of one job. */
export type EagerResult =
  | ({ readonly outcome: 'predicted' } & EagerTrace)
  | { readonly outcome: 'error'; readonly error: EagerError };

/** The cycle model. Cycles are counted from that in which the job is taken. */
export interface EagerCycles {
  /** Cycles in which the lanes have work. */
  readonly work: number;
  /** When the last weights, the first and last sum of stage 1, and the first and last score pass. */
  readonly weights: number;
  readonly firstSum: number;
  readonly lastSum: number;
  readonly firstScore: number;
  readonly lastScore: number;
  /** From one job to the next when jobs of this size follow each other. */
  readonly period: number;
}

/** The largest magnitude of a product of two log codes. */
const LIMIT = productLimit(EAGER_VARIANTS.both);

/** The most products of a sum: of either stage. */
export function eagerTerms({ inputs, dimensions }: Pick<EagerLimits, 'inputs' | 'dimensions'>): number {
  return Math.max(inputs, dimensions);
}

/** Bits of a signed score: 18 at 16 dimensions. */
export function scoreBits({ dimensions }: Pick<EagerLimits, 'dimensions'>): number {
  return sumBits(dimensions, LIMIT);
}

/**
 * A job of the eager predictor, stage by stage. The contract is eager-predictor.md. Source: FACT (ISCA 2023), abstract; the rest is ours.
 * @throws GoldenError `bad-argument` for an accumulator that is too narrow, with the least that is not
 */
export function predictJob(job: EagerJob, limits: EagerLimits): EagerResult {
  const least = sumBits(eagerTerms(limits), LIMIT);
  if (limits.accumulatorBits < least) {
    throw new GoldenError(
      'bad-argument',
      `eager predictor: an accumulator of ${limits.accumulatorBits} bits is too narrow for ${eagerTerms(limits)} products; give ${least}`,
    );
  }
  const error = eagerError(job, limits);
  if (error !== undefined) return { outcome: 'error', error };
  const { tokens, dimensions, weights, offsets, activations, queryShift, keyShift } = job;
  const values = weights.data.map(code => logDecode(unpackLogCode(code, 8)));
  const side = (from: number): IntegerMatrix =>
    integerMatrix(
      dimensions,
      weights.columns,
      values.subarray(from * weights.columns, (from + dimensions) * weights.columns),
    );
  const all = Int32Array.from(offsets);
  const found = predictHead(
    {
      activations,
      queryWeights: side(0),
      keyWeights: side(dimensions),
      queryOffsets: all.subarray(0, dimensions),
      keyOffsets: all.subarray(dimensions),
    },
    { forms: EAGER_VARIANTS.both, queryShift, keyShift },
  );
  const beside = (queries: IntegerMatrix, keys: IntegerMatrix): IntegerMatrix => {
    const rows = Array.from({ length: tokens }, (_, i) => [...matrixRow(queries, i), ...matrixRow(keys, i)]);
    return integerMatrix(tokens, 2 * dimensions, rows.flat());
  };
  return {
    outcome: 'predicted',
    sums: beside(found.querySums, found.keySums),
    operands: beside(found.queries, found.keys),
    scores: found.scores,
  };
}

/** The cycles of a job that nothing stalls; eager-predictor.md, section Cycles. */
export function eagerCycles({ tokens, inputs, dimensions }: HeadSize, lanes: number): EagerCycles {
  const [rowBeats, operandBeats] = [Math.ceil(inputs / lanes), Math.ceil(dimensions / lanes)];
  const weights = 2 * dimensions * rowBeats;
  const [first, second] = [tokens * weights, tokens * tokens * operandBeats];
  return {
    work: first + second,
    weights,
    firstSum: weights + rowBeats + 7,
    lastSum: weights + first + 7,
    firstScore: weights + first + operandBeats + 13,
    lastScore: weights + first + second + 13,
    period: first + Math.max(second + 10, weights) + 2,
  };
}

function eagerError(job: EagerJob, limits: EagerLimits): EagerError | undefined {
  for (const size of ['tokens', 'inputs', 'dimensions'] as const)
    if (job[size] === 0) return `${size}-is-zero`;
  for (const size of ['tokens', 'inputs', 'dimensions'] as const)
    if (job[size] > limits[size]) return `${size}-over-limit`;
  if (job.queryShift > SHIFT_LIMIT || job.keyShift > SHIFT_LIMIT) return 'shift-over-limit';
  const most = offsetLimit(limits.accumulatorBits, eagerTerms(limits), LIMIT);
  return Array.from(job.offsets).some(offset => Math.abs(offset) > most) ? 'offset-over-limit' : undefined;
}
