import { GoldenError } from '../errors.js';
import { type Requantiser, requantise } from '../numerics/requantiser.js';
import { type BitPlanes, checkPlanes, fullOperand, msbOperand, residualOperand } from './bit-planes.js';
import { type ScoreScale, type SoftmaxRow, exp2Softmax } from './exp2-softmax.js';
import { topKOracle } from './top-k-oracle.js';

/** What a head does with each query. */
export interface HeadSettings {
  /** The lower bits are fetched when the largest probability is below this many steps of 1 / 4096; 0 never. */
  readonly threshold: number;
  /** Values that are fetched for a query at most: those of its largest probabilities. */
  readonly keptValues: number;
  readonly scale: ScoreScale;
  /** From sums of probability times value to 12 bits. */
  readonly output: Requantiser;
}

/** The tokens of a head as operands of 12 bits, [token][dimension]. */
export interface HeadOperands {
  readonly planes: BitPlanes;
  /** Keys by their upper bits alone, and what the lower ones add. */
  readonly msbKeys: readonly (readonly number[])[];
  readonly residualKeys: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
}

/** One query, with every stage. */
export interface QueryTrace {
  /** Scores by the upper bits of the keys alone, and their softmax. */
  readonly firstScores: readonly number[];
  readonly first: SoftmaxRow;
  /** Whether the lower bits were fetched. */
  readonly fetchesLsb: boolean;
  /** What the lower bits add to the scores; empty unless fetched. */
  readonly increments: readonly number[];
  /** The softmax that counts. */
  readonly softmax: SoftmaxRow;
  /** Numbers of the tokens whose values are fetched, ascending. */
  readonly kept: readonly number[];
  /** Sums of probability times value. */
  readonly sums: readonly number[];
  /** 12 bits, signed. */
  readonly output: readonly number[];
}

/** Exact sum of products of two vectors of one size. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

const largestOf = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));

/**
 * The operands of a head's tokens.
 * @param keys @param values M + L bits each, [token][dimension]
 * @throws GoldenError `bad-argument` for planes that there are not, or other sizes of keys than of values
 */
export function headOperands(
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  planes: BitPlanes,
): HeadOperands {
  checkPlanes(planes);
  const [first = []] = keys;
  if (keys.length === 0 || keys.length !== values.length)
    throw new GoldenError(
      'bad-argument',
      `${keys.length} keys and ${values.length} values; give as many, and one at least`,
    );
  if ([...keys, ...values].some(row => row.length !== first.length))
    throw new GoldenError(
      'bad-argument',
      `every key and value must have ${first.length} dimensions, as key 0 has`,
    );
  const each = (rows: typeof keys, of: (value: number, planes: BitPlanes) => number): number[][] =>
    rows.map(row => row.map(value => of(value, planes)));
  return {
    planes,
    msbKeys: each(keys, msbOperand),
    residualKeys: each(keys, residualOperand),
    values: each(values, fullOperand),
  };
}

/**
 * SpAtten's attention of one query in one head, in integers: progressive quantisation of the keys, softmax, local value pruning
 * (HPCA 2021, sections III-B to III-D). The contract is attention-head.md.
 * @param query M + L bits each
 * @throws GoldenError `bad-argument` for a query of another size or settings out of range
 */
export function attendQuery(
  query: readonly number[],
  { planes, msbKeys, residualKeys, values }: HeadOperands,
  { threshold, keptValues, scale, output }: HeadSettings,
): QueryTrace {
  const dimensions = msbKeys[0]?.length ?? 0;
  if (query.length !== dimensions)
    throw new GoldenError(
      'bad-argument',
      `a query of ${query.length} dimensions; the keys have ${dimensions}`,
    );
  if (!(threshold >= 0 && threshold <= 4096))
    throw new GoldenError('bad-argument', `a threshold of ${threshold}; give 0 to 4096 steps of 1 / 4096`);
  if (!Number.isInteger(keptValues) || keptValues < 1)
    throw new GoldenError('bad-argument', `${keptValues} values kept; give 1 or more`);

  const q = query.map(x => fullOperand(x, planes));
  const firstScores = msbKeys.map(key => dot(q, key));
  const first = exp2Softmax(firstScores, scale);
  const fetchesLsb = planes.lsbBits > 0 && largestOf(first.probabilities) < threshold;
  const increments = fetchesLsb ? residualKeys.map(key => dot(q, key)) : [];
  const softmax = fetchesLsb
    ? exp2Softmax(
        firstScores.map((score, j) => score + (increments[j] ?? 0)),
        scale,
      )
    : first;
  const { probabilities } = softmax;
  const kept = keptValues >= values.length ? values.map((_, j) => j) : topKOracle(probabilities, keptValues);
  const sums = query.map((_, d) =>
    kept.reduce((sum, j) => sum + (probabilities[j] ?? 0) * (values[j]?.[d] ?? 0), 0),
  );
  const result = sums.map(sum => Number(requantise(BigInt(sum), output, -2048n, 2047n)));
  return { firstScores, first, fetchesLsb, increments, softmax, kept, sums, output: result };
}
