import { GoldenError } from '../errors.js';
import { type Requantiser, requantiseInt32, requantiserOf } from './requantiser.js';
import { roundShift, roundToInteger } from './rounding.js';
import { clamp, fits } from './saturation.js';
import { type CodeLimits, type TruncatedCodes, codeLimits } from './truncation-boundary.js';

/** What the table holds for one output channel. */
export interface RequantiserEntry extends Requantiser {
  /** Added to the accumulator, 32 bits signed. */
  readonly bias: number;
}

/** A requantiser with one entry for each output channel. */
export interface ChannelRequantiser {
  readonly entries: readonly RequantiserEntry[];
  readonly codes: TruncatedCodes;
}

/** The scales on both sides of a layer: what one step is worth. */
export interface LayerScales {
  readonly input: number;
  /** One for each output channel. */
  readonly weights: ArrayLike<number>;
  /** alpha / n of the truncation boundary. */
  readonly output: number;
}

/** Every stage of one accumulator. */
export interface RequantiserStages {
  readonly sum: bigint;
  readonly product: bigint;
  readonly rounded: bigint;
  readonly code: number;
}

/**
 * The table of a layer. The contract is requantiser.md.
 * @param bias the real bias of each channel; none by default
 * @throws GoldenError `bad-argument`, naming the channel, if a multiplier is not in 2^-32 .. 1 or a bias does not fit 32 bits
 */
export function channelRequantiserOf(
  scales: LayerScales,
  codes: TruncatedCodes,
  bias: ArrayLike<number> = [],
): ChannelRequantiser {
  const entries = Array.from(scales.weights, (weight, c) => {
    const step = scales.input * weight;
    const code = roundToInteger((bias[c] ?? 0) / step, 'halfAwayFromZero');
    if (!fits(code, 32, true)) {
      throw new GoldenError('bad-argument', `requantiser: channel ${c} has the bias ${code}, over 32 bits`);
    }
    return { bias: code, ...requantiserOf(step / scales.output) };
  });
  codeLimits(codes);
  return { entries, codes };
}

/** The stages of one accumulator, exact; the definition. */
export function requantiserStages(
  acc: number,
  entry: RequantiserEntry,
  { least, greatest }: CodeLimits,
): RequantiserStages {
  const sum = BigInt(acc) + BigInt(entry.bias);
  const product = sum * BigInt(entry.m0);
  const rounded = roundShift(product, entry.shift, 'halfUp');
  return { sum, product, rounded, code: Number(clamp(rounded, BigInt(least), BigInt(greatest))) };
}

/**
 * The codes of rows of accumulators, one for each channel in a row.
 * @param accumulators 32 bits signed, row-major
 * @throws GoldenError `wrong-shape` if they are not whole rows
 */
export function requantiseRows(accumulators: ArrayLike<number>, by: ChannelRequantiser): Int32Array {
  const channels = by.entries.length;
  if (channels === 0 || accumulators.length % channels !== 0) {
    throw new GoldenError(
      'wrong-shape',
      `requantiser: ${accumulators.length} accumulators are not whole rows of ${channels} channels`,
    );
  }
  const { least, greatest } = codeLimits(by.codes);
  const codes = new Int32Array(accumulators.length);
  by.entries.forEach((entry, c) => {
    for (let at = c; at < codes.length; at += channels) {
      codes[at] = requantiseInt32((accumulators[at] ?? NaN) + entry.bias, entry, least, greatest);
    }
  });
  return codes;
}

/** True if the hardware accepts the entry: 2^30 <= m0 < 2^31 and 30 <= shift <= 62. */
export function isLegalEntry({ m0, shift }: Requantiser): boolean {
  return m0 >= 2 ** 30 && m0 < 2 ** 31 && shift >= 30 && shift <= 62;
}
