import { GoldenError } from '../../errors.js';

/** How much of something is pruned over the layers of a model. */
export interface PruneRatios {
  /** The mean share that is pruned in the layers that prune at all, 0 .. 1 (1 excluded). */
  readonly average: number;
  /** The share at the first of these layers; that at the last is 2 * average - first. `average` unless given. */
  readonly first?: number;
  /** The share of layers, from the first one on, that prune nothing. */
  readonly untouched: number;
}

/** How many stay after each layer, as they were given. */
export interface KeptCounts {
  readonly after: readonly number[];
}

/** What is pruned of tokens, or of heads, over the layers of a model. */
export type Pruning = PruneRatios | KeptCounts;

/** Shares of layers that prune no tokens, and no heads (SpAtten, section III-A). */
export const UNTOUCHED_FOR_TOKENS = 0.15;
export const UNTOUCHED_FOR_HEADS = 0.3;

/**
 * How many of `count` tokens or heads each layer works with, by the paper's schedule: the first layers keep all, the ratios of the others lie
 * on a line, and a layer keeps floor(count * (1 - ratio)), at least one and never more than the layer before.
 * @throws GoldenError `bad-argument` for ratios outside 0 .. 1
 */
export function keepSchedule(
  layers: number,
  count: number,
  { average, first = average, untouched }: PruneRatios,
): number[] {
  const last = 2 * average - first;
  if (![first, last, average].every(ratio => ratio >= 0 && ratio < 1))
    throw new GoldenError(
      'bad-argument',
      `pruning from ${first} to ${last} of all; every ratio must be at least 0 and below 1`,
    );
  if (!(untouched >= 0 && untouched <= 1))
    throw new GoldenError('bad-argument', `${untouched} of the layers untouched; give a share from 0 to 1`);
  const whole = Math.ceil(layers * untouched);
  const kept: number[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const steps = Math.max(1, layers - whole - 1);
    const ratio = layer < whole ? 0 : first + ((last - first) * (layer - whole)) / steps;
    // What the ratio loses in the last bit must not cost a token.
    const most = Math.max(1, Math.floor(count * (1 - ratio) + 1e-9));
    kept.push(Math.min(most, kept.at(-1) ?? count));
  }
  return kept;
}

/**
 * How many of `count` tokens or heads stay after each layer: what the next one works with, by the schedule of ratios, or the counts that were given where so many are there.
 * @param rounds after the last layer comes the first again; without it the last leaves what it worked with
 * @param least of what the ratios leave
 * @throws GoldenError as {@link keepSchedule}
 */
export function keptAfter(
  layers: number,
  count: number,
  pruning: Pruning,
  { rounds, least = 1 }: { readonly rounds: boolean; readonly least?: number },
): number[] {
  if ('after' in pruning) return pruning.after.map(kept => Math.min(kept, count));
  const schedule = keepSchedule(layers, count, pruning);
  const [first = count] = schedule;
  return schedule.map((own, layer) => Math.max(least, schedule[layer + 1] ?? (rounds ? first : own)));
}
