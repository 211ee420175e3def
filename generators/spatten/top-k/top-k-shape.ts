import { bundle, choice, clog2, s, u } from '../../../dsl/index.js';
import type { SIntType, UIntType } from '../../../dsl/index.js';

/** The type of a key: an integer, signed or unsigned. */
export type KeyType = UIntType<number> | SIntType<number>;

/** How the threshold is found; see golden/spatten/top-k/top-k.md. */
export type TopKDesign = 'quickSelect' | 'radix' | 'sorter';

/** Parameters of the top-k engine, whatever its design. */
export interface TopKParameters {
  /** Elements of a row: 1, 2, 4, 8, 16 or 32. */
  readonly lanes: number;
  /** The most elements of a job, 1 .. 1024 * lanes. */
  readonly depth: number;
  /** Bits of a key, 1 .. 64. */
  readonly keyWidth: number;
  readonly signed: boolean;
}

/** The size of the paper; a module made with it has a plain name. */
export const topKDefaults = { lanes: 16, depth: 1024, keyWidth: 32, signed: false } satisfies TopKParameters;

/** The widths and types that follow from the parameters. */
export interface TopKShape {
  readonly lanes: number;
  /** Rows of a full job. */
  readonly rows: number;
  /** Bits of a row's number and of a lane's. */
  readonly rowBits: number;
  readonly laneBits: number;
  /** Bits of a number of elements, 0 .. depth. */
  readonly sizeBits: number;
  readonly key: KeyType;
}

/** The shape of an engine. */
export function topKShape({ lanes, depth, keyWidth, signed }: TopKParameters): TopKShape {
  const rows = Math.ceil(depth / lanes);
  return {
    lanes,
    rows,
    rowBits: Math.max(1, clog2(rows)),
    laneBits: clog2(lanes),
    // Whole rows are written, so a position may reach the end of the last one.
    sizeBits: clog2(rows * lanes + 1),
    key: signed ? s(keyWidth) : u(keyWidth),
  };
}

/** An element that leaves: its place in the input, and its key. */
export function elementType({ rowBits, laneBits, key }: TopKShape) {
  return bundle({ index: u(rowBits + laneBits), key });
}

/** The two halves of a partition, and so the two ways in which a round can go on. */
export const side = choice('Left', 'Right');

/** What a round decides. */
export const decision = choice('Left', 'Right', 'Found');

/** Why a job was refused. */
export const refusal = choice('None', 'NOverDepth', 'NIsZero', 'KIsZero', 'KOverN');

/** How a job ended. */
export const outcome = choice('Selected', 'Pass', 'Refused');
