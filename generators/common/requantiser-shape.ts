import { bundle, choice, clog2, s, u } from '../../dsl/index.js';

/** Parameters of the requantiser. */
export interface RequantiserParameters {
  /** The most output channels, 1 .. 4096. */
  readonly channels: number;
  /** Accumulators of a beat: 1, 2, 4, 8, 16 or 32. */
  readonly lanes: number;
}

/** A module made with them has a plain name. */
export const requantiserDefaults = { channels: 192, lanes: 16 } satisfies RequantiserParameters;

/** What the table holds for one channel. */
export const requantiserEntry = bundle({ bias: s(32), m0: u(31), shift: u(6) });

/** The least shift that a multiplier below 1 can have, and the greatest. */
export const LEAST_SHIFT = 30;
export const GREATEST_SHIFT = 62;

/** Widths of the stages: see golden/numerics/requantiser.md. */
export const SUM_BITS = 33;
export const PRODUCT_BITS = 64;
export const ROUNDED_BITS = 35;
export const CODE_BITS = 17;

/** Cycles from an accumulator to its code. */
export const REQUANTISER_LATENCY = 4;

/** Why a job was refused. */
export const requantiserRefusal = choice(
  'None',
  'ChannelsIsZero',
  'ChannelsOverLimit',
  'RowsIsZero',
  'IllegalRange',
  'IllegalEntry',
);

/** The widths that follow from the parameters. */
export interface RequantiserShape extends RequantiserParameters {
  /** Rows of the table: beats of a full row of channels. */
  readonly rows: number;
  /** Bits of a row's number and of a lane's. */
  readonly rowBits: number;
  readonly laneBits: number;
  /** Bits of a number of channels; one more than the limit needs, so that too many are refused and not misread. */
  readonly countBits: number;
}

/** The shape of a requantiser. */
export function requantiserShape({ channels, lanes }: RequantiserParameters): RequantiserShape {
  const rows = Math.ceil(channels / lanes);
  return {
    channels,
    lanes,
    rows,
    rowBits: Math.max(1, clog2(rows)),
    laneBits: clog2(lanes),
    countBits: clog2(rows * lanes + 1) + 1,
  };
}
