import { GoldenError } from '../../errors.js';
import type { Requantiser } from '../../numerics/requantiser.js';
import { type OperandWidths, type QueryTrace, attendQuery, headOperands } from './attention-head.js';
import { type BitPlanes, OPERAND_BITS } from '../multiply/bit-planes.js';
import { type CascadeRules, NORM_BITS, openLayer, closeLayer } from '../cascade/cascade-layer.js';
import type { Cascade } from '../cascade/cascade.js';
import type { ScoreScale } from '../softmax/exp2-softmax.js';
import { type SoftmaxForm, tableForm } from '../softmax/softmax-form.js';
import { NO_TRAFFIC, type Traffic, addTraffic, headTraffic } from './traffic.js';

/** What the table of heads says of one. */
export interface HeadScales {
  readonly scale: ScoreScale;
  /** From sums of probability times value to outputs, which have one step for all heads and layers: head scores add them up. */
  readonly output: Requantiser;
}

/** A vector for each head, whether it is left or not: [head][dimension]. */
export type HeadVectors = readonly (readonly number[])[];

/** A layer as its descriptor and the memory behind it give it to the hardware (generators/spatten/README.md). */
export interface LayerJob extends CascadeRules, OperandWidths {
  /** Of the keys. */
  readonly planes: BitPlanes;
  readonly headSize: number;
  /** 0 .. 4096. */
  readonly threshold: number;
  readonly keptValues: number;
  /** By head number. */
  readonly headTable: readonly HeadScales[];
  /** Integers of `queryBits`: of every token left in ascending order, or with `generate` of the newest alone. */
  readonly queries: readonly HeadVectors[];
  /** Integers of M + L bits, and of `valueBits`, of every token left in ascending order. */
  readonly keys: readonly HeadVectors[];
  readonly values: readonly HeadVectors[];
}

/** What a layer comes to. */
export interface LayerOutcome {
  /** Numbers of the tokens and heads that the layer worked with, and of the tokens that its queries are of. */
  readonly tokens: readonly number[];
  readonly heads: readonly number[];
  readonly queryTokens: readonly number[];
  /** Every stage of every query, [head left][query]. */
  readonly traces: readonly (readonly QueryTrace[])[];
  /** 12 bits, signed: [query][head left][dimension]. */
  readonly outputs: readonly HeadVectors[];
  /** Sums of the final probabilities of all queries and heads, by token left. */
  readonly columnSums: readonly number[];
  /** What was added to the scores of the tokens left, and of the heads left. */
  readonly tokenSums: readonly number[];
  readonly headSums: readonly number[];
  readonly traffic: Traffic;
  /** What is left for the next layer, with all scores. */
  readonly cascade: Cascade;
}

/** Somebody who works a layer out: this module, or hardware in its place. */
export type LayerExecutor = (job: LayerJob, before: Cascade | undefined) => LayerOutcome;

/**
 * The weight of a token by the operands of its value in a head: min(255, sum of magnitudes >> normShift), with normShift = log2 D + 3: the mean
 * magnitude, at most 2^11, in 8 bits. With less of a shift trained models saturate it, and the weight says nothing.
 */
export function valueNorm(value: readonly number[]): number {
  let sum = 0;
  for (const x of value) sum += Math.abs(x);
  return Math.min(
    2 ** NORM_BITS - 1,
    sum >> (Math.floor(Math.log2(value.length)) + OPERAND_BITS - 1 - NORM_BITS),
  );
}

function checkJob(job: LayerJob, { tokens, heads }: Cascade): void {
  const queries = job.generate ? 1 : tokens.length;
  const counts = [job.queries.length, job.keys.length, job.values.length];
  if (counts.join() !== [queries, tokens.length, tokens.length].join())
    throw new GoldenError(
      'bad-argument',
      `queries, keys and values of ${counts.join(', ')} tokens; ${tokens.length} are left, and ${queries} of them ask`,
    );
  const missing = heads.find(head => job.headTable[head] === undefined);
  if (missing !== undefined)
    throw new GoldenError('bad-argument', `the table of heads has no head ${missing}; give every head`);
}

/**
 * One layer of SpAtten in integers: attention of every head left, the scores of tokens and heads, and what stays. The one path of the integer model; the
 * contract is layer-job.md. Source: SpAtten (HPCA 2021), sections III and IV.
 * @param before what the layer before left; may be absent with `restart`
 * @param softmax which one the build has
 * @throws GoldenError `bad-argument` for a job that does not fit what is left, or that a head refuses
 */
export function runLayerJob(
  job: LayerJob,
  before: Cascade | undefined,
  softmax: SoftmaxForm = tableForm,
): LayerOutcome {
  const cascade = openLayer(before, job);
  checkJob(job, cascade);
  const { tokens, heads } = cascade;
  const columnSums = new Array<number>(tokens.length).fill(0);
  const tokenSums = new Array<number>(tokens.length).fill(0);
  const headSums: number[] = [];
  let traffic = NO_TRAFFIC;
  const traces = heads.map(head => {
    const of = (vectors: readonly HeadVectors[]): (readonly number[])[] => vectors.map(v => v[head] ?? []);
    const operands = headOperands(of(job.keys), of(job.values), job.planes, job);
    const entry = job.headTable[head] as HeadScales;
    const settings = { threshold: job.threshold, keptValues: job.keptValues, ...entry };
    const queries = of(job.queries).map(query => attendQuery(query, operands, settings, softmax));
    const weights = operands.values.map(value => (job.ranking === 'columnSum' ? 1 : valueNorm(value)));
    let headSum = 0;
    for (const { softmax: row, output } of queries) {
      const { probabilities } = row;
      for (let j = 0; j < probabilities.length; j++) {
        const p = probabilities[j] ?? 0;
        columnSums[j] = (columnSums[j] ?? 0) + p;
        tokenSums[j] = (tokenSums[j] ?? 0) + p * (weights[j] ?? 0);
      }
      for (const x of output) headSum += Math.abs(x);
    }
    headSums.push(headSum);
    const work = queries.map(({ fetchesLsb, kept }) => ({ fetchesLsb, kept: kept.length }));
    traffic = addTraffic(
      traffic,
      headTraffic({ ...job, ...job.planes, tokens: tokens.length, queries: work }),
    );
    return queries;
  });
  const queryTokens = job.generate ? [job.tokens - 1] : tokens;
  return {
    tokens,
    heads,
    queryTokens,
    traces,
    outputs: queryTokens.map((_, q) => traces.map(queries => queries[q]?.output ?? [])),
    columnSums,
    tokenSums,
    headSums,
    traffic,
    cascade: closeLayer(cascade, job, tokenSums, headSums),
  };
}
