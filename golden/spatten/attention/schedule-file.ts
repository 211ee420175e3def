import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GoldenError } from '../../errors.js';
import type { AttentionLimits } from '../control/check-descriptor.js';
import { type Refusing, checkLayerFits, parsedBy } from './job-fits.js';

const whole = z.int('give a whole number');
const yes = z.boolean('give true or false').default(false);
const list = z
  .array(whole, 'give a list with a number for each layer')
  .min(1, 'give a number for each layer');

/** What a file says; whether a build has a place for it is another question. */
const rules = z.strictObject(
  {
    tokens: whole,
    heads: whole,
    headSize: whole,
    keepTokens: list,
    keepHeads: list,
    keptValues: whole,
    threshold: whole.default(0),
    msbBits: whole.default(8),
    lsbBits: whole.default(4),
    midpoint: yes,
    queryBits: whole.default(12),
    valueBits: whole.default(12),
    ranking: z
      .enum(['columnSum', 'columnSumTimesNorm'], 'give columnSum or columnSumTimesNorm')
      .default('columnSum'),
    generate: yes,
    rescale: yes,
    protectFirst: whole.default(0),
    protectLast: whole.default(0),
  },
  { error: issue => (issue.code === 'invalid_type' ? 'give an object with the fields by name' : undefined) },
);

/**
 * How a model is pruned, layer by layer, and in what planes it lies: `keepTokens` and `keepHeads` have a number for each layer, what stays after it; the other fields are
 * those of every layer (generators/spatten/README.md).
 */
export type PruneSchedule = z.infer<typeof rules>;

/**
 * Refuses a schedule that a build has no place for, before anything is simulated.
 * @throws GoldenError `bad-argument`, or as `how` says, that names the field, its value, the limit and what would fit
 */
export function checkScheduleFits(
  limits: AttentionLimits,
  { keepTokens, keepHeads, ...common }: PruneSchedule,
  how: Refusing = { code: 'bad-argument' },
): void {
  const where = how.where === undefined ? '' : `${how.where}: `;
  if (keepTokens.length !== keepHeads.length)
    throw new GoldenError(
      how.code,
      `${where}keepTokens has ${keepTokens.length} layers and keepHeads ${keepHeads.length}; give as many of both`,
    );
  keepTokens.forEach((keep, layer) => {
    checkLayerFits(
      limits,
      { ...common, keepTokens: keep, keepHeads: keepHeads[layer] ?? NaN },
      { ...how, nameOf: field => (/^keep(Tokens|Heads)$/.test(field) ? `${field}[${layer}]` : field) },
    );
  });
}

/**
 * A schedule from a JSON file, which a build has a place for; `threshold`, planes and the like have their defaults.
 * @param build its name, for the message of a limit that is exceeded
 * @throws GoldenError `bad-file` for a file that is not read, a field that is missing, unknown or of another kind, or a limit that is exceeded
 */
export function readSchedule(limits: AttentionLimits, path: string, build?: string): PruneSchedule {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GoldenError('bad-file', `${path} is not readable as JSON (${reason}); check the path`);
  }
  const schedule = parsedBy(rules, json, { code: 'bad-file', where: path });
  const where = build === undefined ? path : `${path}, on ${build}`;
  checkScheduleFits(limits, schedule, { code: 'bad-file', where });
  return schedule;
}
