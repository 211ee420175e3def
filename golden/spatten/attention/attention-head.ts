import { GoldenError } from '../../errors.js';
import { type Requantiser, requantiseInt32 } from '../../numerics/requantiser.js';
import {
  type BitPlanes,
  checkOperandBits,
  checkPlanes,
  msbOperand,
  residualOperand,
  wholeOperand,
} from '../multiply/bit-planes.js';
import type { ScoreScale } from '../softmax/exp2-softmax.js';
import { type ProbabilityRow, type SoftmaxForm, softmaxOf, tableForm } from '../softmax/softmax-form.js';
import { topKOracle } from '../top-k/top-k-oracle.js';

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
  /** Bits of a query in memory. */
  readonly queryBits: number;
  /** Keys by their upper bits alone, and what the lower ones add. */
  readonly msbKeys: readonly (readonly number[])[];
  readonly residualKeys: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
}

/** One query, with every stage. */
export interface QueryTrace {
  /** Scores by the upper bits of the keys alone, and their softmax. */
  readonly firstScores: readonly number[];
  readonly first: ProbabilityRow;
  /** Whether the lower bits were fetched. */
  readonly fetchesLsb: boolean;
  /** What the lower bits add to the scores; empty unless fetched. */
  readonly increments: readonly number[];
  /** The softmax that counts. */
  readonly softmax: ProbabilityRow;
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

function largestOf(list: readonly number[]): number {
  let most = -Infinity;
  for (const x of list) most = Math.max(most, x);
  return most;
}

/** Sums over tokens of a weight times each element of the token's vector. */
function weightedSums(
  tokens: readonly number[],
  weights: readonly number[],
  vectors: readonly (readonly number[])[],
  dimensions: number,
): number[] {
  const sums = new Array<number>(dimensions).fill(0);
  for (const j of tokens) {
    const weight = weights[j] ?? 0;
    const vector = vectors[j];
    if (vector === undefined || weight === 0) continue;
    for (let d = 0; d < dimensions; d++) sums[d] = (sums[d] ?? 0) + weight * (vector[d] ?? 0);
  }
  return sums;
}

/** Bits of queries and of values, which have one plane each. */
export interface OperandWidths {
  readonly queryBits: number;
  readonly valueBits: number;
}

/**
 * The operands of a head's tokens.
 * @param keys M + L bits each, [token][dimension]
 * @param values [token][dimension]
 * @param widths of queries and values, 4 to 12 bits; those of the keys by default
 * @throws GoldenError `bad-argument` for planes or widths that there are not, or other sizes of keys than of values
 */
export function headOperands(
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  planes: BitPlanes,
  { queryBits, valueBits }: OperandWidths = {
    queryBits: planes.msbBits + planes.lsbBits,
    valueBits: planes.msbBits + planes.lsbBits,
  },
): HeadOperands {
  checkPlanes(planes);
  checkOperandBits(queryBits, 'queries');
  checkOperandBits(valueBits, 'values');
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
  const each = (rows: typeof keys, of: (value: number) => number): number[][] => {
    const operands: number[][] = [];
    for (const row of rows) operands.push(row.map(of));
    return operands;
  };
  const msbKeys = each(keys, value => msbOperand(value, planes));
  return {
    planes,
    queryBits,
    msbKeys,
    // Where there is one plane nobody asks for the other.
    residualKeys: planes.lsbBits > 0 ? each(keys, value => residualOperand(value, planes)) : [],
    values: each(values, value => wholeOperand(value, valueBits)),
  };
}

/**
 * SpAtten's attention of one query in one head, in integers: progressive quantisation of the keys, softmax, local value pruning
 * (HPCA 2021, sections III-B to III-D). The contract is attention-head.md.
 * @param query `queryBits` each
 * @param build which softmax there is
 * @throws GoldenError `bad-argument` for a query of another size or settings out of range
 */
export function attendQuery(
  query: readonly number[],
  { planes, queryBits, msbKeys, residualKeys, values }: HeadOperands,
  { threshold, keptValues, scale, output }: HeadSettings,
  build: SoftmaxForm = tableForm,
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

  const q = query.map(x => wholeOperand(x, queryBits));
  const firstScores = msbKeys.map(key => dot(q, key));
  const first = softmaxOf(firstScores, scale, build, dimensions);
  const fetchesLsb = planes.lsbBits > 0 && largestOf(first.probabilities) < threshold;
  const increments = fetchesLsb ? residualKeys.map(key => dot(q, key)) : [];
  const softmax = fetchesLsb
    ? softmaxOf(
        firstScores.map((score, j) => score + (increments[j] ?? 0)),
        scale,
        build,
        dimensions,
      )
    : first;
  const { probabilities } = softmax;
  const kept = keptValues >= values.length ? values.map((_, j) => j) : topKOracle(probabilities, keptValues);
  const sums = weightedSums(kept, probabilities, values, dimensions);
  // A row of probabilities sums to 2^13 at most, so a sum of products has 25 bits: far from the limit of the shorter form.
  const result = sums.map(sum => requantiseInt32(sum, output, -2048, 2047));
  return { firstScores, first, fetchesLsb, increments, softmax, kept, sums, output: result };
}
