import { basename } from 'node:path';
import { checkModelFits, checkScheduleSuits, policyOf, readSchedule, widthsOf } from '../../golden/index.js';
import type { AttentionLimits, ScheduledModel, SpattenPolicy, Widths } from '../../golden/index.js';

/** A way to run a model. */
export interface RunSetting {
  readonly name: string;
  readonly widths: Widths;
  readonly policy: SpattenPolicy;
}

/** A build of the attention unit that a model runs on. */
export interface NamedBuild {
  readonly name: string;
  readonly limits: AttentionLimits;
}

/**
 * The ways to run a model: those given, or the first of them, with everything switched off, and what a file says. Everything is checked before anything is simulated.
 * @param schedule the path of the file
 * @throws GoldenError `bad-config` for a model, `bad-file` for a file, that the build has no place for, or a file for another model
 */
export function settingsFor(
  model: ScheduledModel,
  { name, limits }: NamedBuild,
  settings: readonly RunSetting[],
  schedule: string | undefined,
): readonly RunSetting[] {
  checkModelFits(limits, model, `${model.name}, on ${name}`);
  if (schedule === undefined) return settings;
  const read = readSchedule(limits, schedule, name);
  checkScheduleSuits(read, model, schedule);
  const own = { name: basename(schedule), widths: widthsOf(read), policy: policyOf(read) };
  return [...settings.slice(0, 1), own];
}
