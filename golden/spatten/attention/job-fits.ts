import { z } from 'zod';
import { GoldenError, type GoldenErrorCode } from '../../errors.js';
import { OPERAND_BITS, UPPER_BITS } from '../multiply/bit-planes.js';
import type { TokenRanking } from '../cascade/cascade-layer.js';
import type { AttentionLimits } from '../control/check-descriptor.js';
import type { HeadScales, HeadVectors, LayerJob } from './layer-job.js';

/** What of a layer a build may have no place for. */
export interface LayerDemands {
  readonly tokens: number;
  readonly heads: number;
  readonly headSize: number;
  readonly keepTokens: number;
  readonly keepHeads: number;
  readonly keptValues: number;
  readonly threshold: number;
  readonly msbBits: number;
  readonly lsbBits: number;
  readonly queryBits: number;
  readonly valueBits: number;
  readonly ranking: TokenRanking;
  readonly generate: boolean;
  readonly protectFirst: number;
  readonly protectLast: number;
}

/** An integer of a range; the message says why, and what would fit. */
function whole(least: number, most: number, why = ''): z.ZodInt {
  const error = `${why}give ${least} to ${most}`;
  return z.int(error).min(least, error).max(most, error);
}

/** The head sizes of a build: the least, and twice that up to the greatest. */
function headSizes({ headSize, largestHead }: Pick<AttentionLimits, 'headSize' | 'largestHead'>): number[] {
  const sizes: number[] = [];
  for (let size = headSize; size <= largestHead; size *= 2) sizes.push(size);
  return sizes;
}

/** The limits of what a model is, whatever is pruned. */
function roomFor({ tokens, heads, ...sizes }: AttentionLimits) {
  const list = headSizes(sizes);
  const error = `the build has heads of ${list.join(' or ')}: give that`;
  return {
    tokens: whole(1, tokens, `the build holds ${tokens} tokens: `),
    heads: whole(1, heads, `the build holds ${heads} heads: `),
    headSize: z.int(error).refine(size => list.includes(size), error),
  };
}

function rankings({ norms }: AttentionLimits, { generate, keptValues, tokens }: LayerDemands) {
  const waits = generate && keptValues < tokens;
  const error = norms
    ? `with generate, values are fetched after they are ranked: give keptValues of ${tokens} or more, or columnSum`
    : 'the build has no norms of values: give columnSum';
  return norms && !waits ? z.enum(['columnSum', 'columnSumTimesNorm']) : z.literal('columnSum', error);
}

/** The limits of a layer's fields; some depend on others. Ranges of a descriptor: descriptor.md. */
function layerRules(limits: AttentionLimits, layer: LayerDemands) {
  const { tokens, heads, msbBits } = layer;
  const upper = `the planes have ${UPPER_BITS.join(', ')} upper bits: give one of them`;
  return z.object({
    ...roomFor(limits),
    keepTokens: whole(1, Math.min(tokens, limits.tokens), `there are ${tokens} tokens: `),
    keepHeads: whole(1, Math.min(heads, limits.heads), `there are ${heads} heads: `),
    keptValues: whole(1, 2 ** 16 - 1),
    threshold: whole(0, 4096, 'it counts in steps of 1 / 4096: '),
    msbBits: z.int(upper).refine(bits => UPPER_BITS.includes(bits), upper),
    lsbBits: whole(
      0,
      OPERAND_BITS - msbBits,
      `operands have ${OPERAND_BITS} bits, ${msbBits} of them upper: `,
    ),
    queryBits: whole(4, OPERAND_BITS),
    valueBits: whole(4, OPERAND_BITS),
    ranking: rankings(limits, layer),
    protectFirst: whole(0, 2 ** 16 - 1),
    protectLast: whole(0, 2 ** 16 - 1),
  });
}

/** Normalised scales: the ranges of the head table (descriptor.md). */
const headTableRules = z.array(
  z.object({
    scale: z.object({ multiplier: whole(2 ** 15, 2 ** 16 - 1), shift: whole(1, 47) }),
    output: z.object({ m0: whole(2 ** 30, 2 ** 31 - 1), shift: whole(30, 62) }),
  }),
);

/** `headTable[2].scale.shift`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );

/** How a refusal is told. */
export interface Refusing {
  readonly code: GoldenErrorCode;
  /** Before the name of the field: a file. */
  readonly where?: string;
  /** How a field is called there. */
  readonly nameOf?: (field: string) => string;
}

const JOB: Refusing = { code: 'bad-argument' };

/**
 * What a schema makes of a value.
 * @throws GoldenError with the code of `how`, for the first issue: field, value, and what would fit
 */
export function parsedBy<T>(schema: z.ZodType<T>, value: unknown, how: Refusing): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = how.where === undefined ? '' : `${how.where}: `;
  if (issue?.code === 'unrecognized_keys')
    throw new GoldenError(how.code, `${where}there is no field ${issue.keys.join(', ')}; take it out`);
  const path = issue?.path ?? [];
  const name = path.length === 0 ? 'it' : (how.nameOf ?? String)(pathText(path));
  const found = valueAt(value, path);
  const text = found === undefined ? 'missing' : typeof found === 'string' ? found : JSON.stringify(found);
  throw new GoldenError(how.code, `${where}${name} is ${text}; ${issue?.message ?? ''}`);
}

/**
 * Refuses a layer that a build has no place for, before anything is simulated.
 * @throws GoldenError that names the field, its value, the limit and what would fit
 */
export function checkLayerFits(limits: AttentionLimits, layer: LayerDemands, how: Refusing = JOB): void {
  parsedBy(layerRules(limits, layer), layer, how);
}

/** Refuses scales that are not normalised, or are not there for every head. */
function checkHeadTable(table: readonly HeadScales[], heads: number): void {
  if (table.length < heads)
    throw new GoldenError('bad-argument', `headTable has ${table.length} heads; give all ${heads}`);
  parsedBy(headTableRules, table, { ...JOB, nameOf: field => `headTable${field}` });
}

/** Refuses vectors of other sizes than the job says, and integers that their plane does not hold. */
function checkVectors(
  name: string,
  list: readonly HeadVectors[],
  bits: number,
  { tokens, heads, headSize }: LayerJob,
): void {
  const refuse = (text: string): never => {
    throw new GoldenError('bad-argument', text);
  };
  const most = 2 ** (bits - 1) - 1;
  const fits = (x: number): boolean => Number.isInteger(x) && x <= most && x >= -most - 1;
  if (list.length > tokens)
    refuse(`${name} are of ${list.length} tokens; the job has ${tokens}: give those left`);
  list.forEach((vectors, t) => {
    if (vectors.length !== heads)
      refuse(`${name}[${t}] has ${vectors.length} heads; the job has ${heads}: give a vector for each`);
    vectors.forEach((vector, h) => {
      if (vector.length !== headSize)
        refuse(`${name}[${t}][${h}] has ${vector.length} elements; headSize is ${headSize}: give as many`);
      const wrong = vector.findIndex(x => !fits(x));
      if (wrong >= 0)
        refuse(
          `${name}[${t}][${h}][${wrong}] is ${String(vector[wrong])}; its plane has ${bits} bits: give ${-most - 1} to ${most}`,
        );
    });
  });
}

/**
 * Refuses a job that a build has no place for, before anything is simulated: tokens, heads and their size, what is kept, threshold, planes, the ranking, scales, and
 * the vectors and integers themselves. What a job must go on from is checked by `runLayerJob`.
 * @throws GoldenError `bad-argument` that names the field, its value, the limit and what would fit
 */
export function checkJobFits(limits: AttentionLimits, job: LayerJob): void {
  const { planes } = job;
  checkLayerFits(limits, { ...job, msbBits: planes.msbBits, lsbBits: planes.lsbBits });
  checkHeadTable(job.headTable, job.heads);
  checkVectors('queries', job.queries, job.queryBits, job);
  checkVectors('keys', job.keys, planes.msbBits + planes.lsbBits, job);
  checkVectors('values', job.values, job.valueBits, job);
}

/**
 * Refuses a model that a build has no place for: a vision transformer as its configuration says, a GPT with its context as `tokens`.
 * @param path of its configuration, for the message
 * @throws GoldenError `bad-config` that names the dimension, its value, the limit and what would fit
 */
export function checkModelFits(
  limits: AttentionLimits,
  { tokens, heads, headDim }: { readonly tokens: number; readonly heads: number; readonly headDim: number },
  path?: string,
): void {
  parsedBy(
    z.object(roomFor(limits)),
    { tokens, heads, headSize: headDim },
    {
      code: 'bad-config',
      ...(path === undefined ? {} : { where: path }),
      nameOf: field => (field === 'headSize' ? 'headDim' : field),
    },
  );
}
