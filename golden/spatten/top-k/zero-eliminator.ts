import { GoldenError } from '../../errors.js';

/** An input lane. Key and payload are opaque. */
export interface Lane<K, D> {
  readonly keep: boolean;
  readonly key: K;
  readonly payload: D;
}

/** A valid lane between two shift layers. */
export interface ShiftLane<K, D> {
  /** Dropped lanes before it in the input row; decides every shift and never changes. */
  readonly drops: number;
  readonly key: K;
  readonly payload: D;
}

/** A row between two shift layers; undefined is a bubble, whose key and payload hardware leaves unspecified. */
export type ShiftRow<K, D> = readonly (ShiftLane<K, D> | undefined)[];

/** Every stage of one row. */
export interface Elimination<K, D> {
  /** Per lane: dropped lanes before it; 0 for a dropped lane. */
  readonly drops: readonly number[];
  /** The number of kept lanes. */
  readonly size: number;
  /** The row after shift layer b, for b = 0 .. ceil(log2(lanes)) - 1. */
  readonly layers: readonly ShiftRow<K, D>[];
  /** The `size` kept lanes in their order: lanes 0 .. size-1 of the output. */
  readonly kept: readonly { readonly key: K; readonly payload: D }[];
}

/**
 * SpAtten's zero eliminator: compacts the kept lanes towards lane 0 without changing their order, in one prefix sum and
 * ceil(log2(lanes)) conditional shifts. The contract is zero-eliminator.md.
 * Source: SpAtten (HPCA 2021) section IV-B.
 * @param lanes one row, of one lane or more
 * @throws GoldenError `bad-argument` for an empty row
 */
export function eliminateZeros<K, D>(lanes: readonly Lane<K, D>[]): Elimination<K, D> {
  if (lanes.length === 0) {
    throw new GoldenError('bad-argument', 'eliminateZeros: the row has no lane; give at least one');
  }
  const { drops, size } = prefixDrops(lanes.map(lane => lane.keep));
  let row: ShiftRow<K, D> = lanes.map(({ keep, key, payload }, i) =>
    keep ? { drops: drops[i] ?? 0, key, payload } : undefined,
  );
  const layers: ShiftRow<K, D>[] = [];
  for (let b = 0; 2 ** b < lanes.length; b++) {
    row = shiftLayer(row, b);
    layers.push(row);
  }
  const kept = row.flatMap(lane => (lane === undefined ? [] : [{ key: lane.key, payload: lane.payload }]));
  return { drops, size, layers, kept };
}

/** Stage 1: for each kept lane the number of dropped lanes before it, 0 for a dropped lane; and the number kept. */
export function prefixDrops(keep: readonly boolean[]): { drops: number[]; size: number } {
  let dropped = 0;
  const drops = keep.map(kept => (kept ? dropped : (dropped++, 0)));
  return { drops, size: keep.length - dropped };
}

/** Shift layer b: an element moves towards lane 0 by 2^b if bit b of its drops is 1; the incoming lane has priority. */
export function shiftLayer<K, D>(row: ShiftRow<K, D>, b: number): ShiftRow<K, D> {
  const moves = (lane: ShiftLane<K, D>): boolean => ((lane.drops >> b) & 1) === 1;
  return row.map((here, i) => {
    const incoming = row[i + 2 ** b];
    if (incoming !== undefined && moves(incoming)) return incoming;
    return here !== undefined && !moves(here) ? here : undefined;
  });
}
