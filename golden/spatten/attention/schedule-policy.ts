import { GoldenError } from '../../errors.js';
import type { Widths } from './layer-scales.js';
import type { SpattenPolicy } from './model-run.js';
import type { PruneSchedule } from './schedule-file.js';

/** A model as a schedule must know it. */
export interface ScheduledModel {
  /** For people. */
  readonly name: string;
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  /** Tokens of an input, or the most that a text comes to. */
  readonly tokens: number;
  /** Whether it makes a text, symbol by symbol. */
  readonly generate: boolean;
  /** The first tokens, without which it has no result. */
  readonly needsFirst: number;
}

/**
 * Refuses a schedule for another model.
 * @param path of its file, for the message
 * @throws GoldenError `bad-file` that names the field, its value, and what the model has
 */
export function checkScheduleSuits(schedule: PruneSchedule, model: ScheduledModel, path: string): void {
  const { tokens, heads, headSize, keepTokens, generate, protectFirst } = schedule;
  const { name, layers, needsFirst } = model;
  const refuse = (field: string, value: string, text: string): never => {
    throw new GoldenError('bad-file', `${path}: ${field} ${value}; ${name} ${text}`);
  };
  const is = (value: number | boolean): string => `is ${value}`;
  if (keepTokens.length !== layers)
    refuse('keepTokens', `has ${keepTokens.length} layers`, `has ${layers}: give a number for each`);
  if (generate !== model.generate)
    refuse(
      'generate',
      is(generate),
      `is${model.generate ? '' : ' not'} made symbol by symbol: give ${model.generate}`,
    );
  if (generate && tokens < model.tokens)
    refuse('tokens', is(tokens), `comes to ${model.tokens}: give ${model.tokens} or more`);
  if (!generate && tokens !== model.tokens)
    refuse('tokens', is(tokens), `has ${model.tokens}: give ${model.tokens}`);
  if (heads !== model.heads) refuse('heads', is(heads), `has ${model.heads}: give ${model.heads}`);
  if (headSize !== model.headDim)
    refuse('headSize', is(headSize), `has heads of ${model.headDim}: give ${model.headDim}`);
  if (protectFirst < needsFirst)
    refuse('protectFirst', is(protectFirst), `reads its result from there: give ${needsFirst} or more`);
}

/** What a schedule prunes, as a model is run with it. */
export function policyOf(schedule: PruneSchedule): SpattenPolicy {
  const { keepTokens, keepHeads, keptValues, threshold, ranking, rescale } = schedule;
  const { protectFirst, protectLast } = schedule;
  return {
    tokens: { after: keepTokens },
    heads: { after: keepHeads },
    values: 1,
    ...{ keptValues, threshold: threshold / 4096, ranking, rescale, protectFirst, protectLast },
  };
}

/** The planes that a schedule asks for. */
export function widthsOf({ msbBits, lsbBits, midpoint, queryBits, valueBits }: PruneSchedule): Widths {
  return { planes: { msbBits, lsbBits, midpoint }, queryBits, valueBits };
}
