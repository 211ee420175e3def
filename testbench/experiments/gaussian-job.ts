import { OPERAND_BITS, scoreScaleOf } from '../../golden/index.js';
import type { BitPlanes, LayerJob, Random } from '../../golden/index.js';
import { randomJob } from '../../generators/spatten/attention/attention.stimulus.js';

/** A layer in generation whose scores are spread like a normal distribution. */
export interface GaussianChoice {
  readonly tokens: number;
  readonly heads: number;
  readonly headSize: number;
  readonly planes: BitPlanes;
  readonly valueBits: number;
  readonly keptValues: number;
  readonly threshold: number;
  /** Standard deviation of the scores, as they go to softmax. */
  readonly sigma: number;
  /** The first key lies along the query, with the largest score that there is. */
  readonly peak?: boolean;
}

const QUERY_BITS = 8;
/** Magnitude of the elements of a query, whose signs are drawn. */
const QUERY = 64;

/** One query a head of `+-64`, uniform keys: each score is a sum of `headSize` of them, and the table of heads gives it the standard deviation that is asked for. */
export function gaussianJob(random: Random, { sigma, peak = false, ...choice }: GaussianChoice): LayerJob {
  const { heads, headSize, planes } = choice;
  const job = randomJob(random, { ...choice, generate: true, queryBits: QUERY_BITS });
  const query = Array.from({ length: heads }, () =>
    Array.from({ length: headSize }, () => (random.below(2) === 0 ? QUERY : -QUERY)),
  );
  const limit = 2 ** (planes.msbBits + planes.lsbBits - 1) - 1;
  const along = query.map(vector => vector.map(x => Math.sign(x) * limit));
  const operand = QUERY * 2 ** (OPERAND_BITS - QUERY_BITS);
  const deviation = (Math.sqrt(headSize) * operand * 2 ** OPERAND_BITS) / Math.sqrt(12);
  const scale = scoreScaleOf(sigma / deviation);
  return {
    ...job,
    queries: [query],
    keys: job.keys.map((key, token) => (peak && token === 0 ? along : key)),
    headTable: job.headTable.map(entry => ({ ...entry, scale })),
  };
}
