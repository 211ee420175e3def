import { type RequantiserEntry, isLegalEntry } from './channel-requantiser.js';
import { requantiseInt32 } from './requantiser.js';
import type { CodeLimits } from './truncation-boundary.js';

/** A table, rows of accumulators to be turned into codes, and the ends of these. */
export interface RequantiserJob extends CodeLimits {
  readonly entries: readonly RequantiserEntry[];
  /** One accumulator for each entry in each row. */
  readonly rows: readonly (readonly number[])[];
}

/** Why a job was refused. */
export type RequantiserError =
  'channels-is-zero' | 'channels-over-limit' | 'rows-is-zero' | 'illegal-range' | 'illegal-entry';

/** What the block makes of a job. */
export type RequantiserOutcome =
  | { readonly outcome: 'codes'; readonly codes: readonly (readonly number[])[] }
  | {
      readonly outcome: 'error';
      readonly error: RequantiserError;
      /** Of the first illegal entry; else 0. */
      readonly channel: number;
    };

/**
 * A job of the requantiser block, errors included. The contract is requantiser.md.
 * @param limit the most channels that its table holds
 */
export function requantiseJob(limit: number, job: RequantiserJob): RequantiserOutcome {
  const { entries, rows, least, greatest } = job;
  const refused = (error: RequantiserError, channel = 0): RequantiserOutcome => ({
    outcome: 'error',
    error,
    channel,
  });
  if (entries.length === 0) return refused('channels-is-zero');
  if (entries.length > limit) return refused('channels-over-limit');
  if (rows.length === 0) return refused('rows-is-zero');
  if (least > greatest) return refused('illegal-range');
  const illegal = entries.findIndex(entry => !isLegalEntry(entry));
  if (illegal >= 0) return refused('illegal-entry', illegal);
  const codes = rows.map(row =>
    entries.map((entry, c) => requantiseInt32((row[c] ?? NaN) + entry.bias, entry, least, greatest)),
  );
  return { outcome: 'codes', codes };
}
