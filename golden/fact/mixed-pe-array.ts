import { GoldenError } from '../errors.js';
import { type IntegerMatrix, matrixRow } from '../model/integer-matrix.js';
import { type ProductSize, planTiles, productSize } from '../model/tile-plan.js';
import { mixedOperands } from './mixed-pe.js';
import { type LanePair, mixedStep, mixedSumBits } from './mixed-product.js';
import { type NibbleRounding, int4Of } from './nibbles.js';
import { tokenOrder } from './token-order.js';

/** Options of {@link mixedPeArray}. */
export interface MixedPeArrayOptions {
  /** Inputs and outputs of a tile. */
  readonly rows: number;
  readonly columns: number;
  /** The most beats and the most tiles of a job. */
  readonly depth: number;
  readonly tiles: number;
  readonly accumulatorBits: number;
}

/** What the array holds and takes in between two changes of its weights. */
export interface MixedTile {
  /** [row][column], -128 .. 127. */
  readonly weights: readonly (readonly number[])[];
  /** [beat][row], bytes of two nibbles, 0 .. 255. */
  readonly beats: readonly (readonly number[])[];
}

/** A block of outputs, tile after tile along the depth. */
export interface MixedPeArrayJob {
  /** Beats of INT8 tokens, and of INT4 tokens behind them. */
  readonly int8: number;
  readonly int4: number;
  readonly tiles: readonly MixedTile[];
}

/** Why a job was refused. The block raises the same. */
export type MixedPeArrayError = 'beats-is-zero' | 'beats-over-depth' | 'tiles-is-zero' | 'tiles-over-limit';

/** [lane][column]. */
export type LaneSums = readonly [readonly number[], readonly number[]];

/** What a job leaves. */
export interface MixedPeArrayResult {
  readonly error?: MixedPeArrayError;
  /** After each beat of each tile. */
  readonly accumulators: readonly LaneSums[];
  /** After each beat of the last tile, in steps of INT8 activations; one item of zeros for a refused job. */
  readonly sums: readonly LaneSums[];
}

/**
 * How the array moves its operands: `systolic` passes tokens right and partial sums down, cell by cell; `broadcast` shows a token to all cells of
 * its row at once and adds the products of a column in a tree.
 */
export type MixedPeArrayForm = 'systolic' | 'broadcast';

/** Size of an array, and how it moves its operands; `systolic` when left out. */
export interface MixedPeArrayShape extends Pick<MixedPeArrayOptions, 'rows' | 'columns'> {
  readonly form?: MixedPeArrayForm;
}

/** Cycles from a beat to its sums, when nothing stalls. The sums themselves are the same in both forms. */
export function mixedPeArrayLatency({ rows, columns, form = 'systolic' }: MixedPeArrayShape): number {
  return form === 'systolic' ? rows + columns + 1 : Math.ceil(Math.log2(rows)) + 3;
}

/** Cycles from the job to the last sums of a product of so many beats and tiles, when everything is offered at once and nothing stalls. */
export function mixedPeArrayCycles(shape: MixedPeArrayShape, beats: number, tiles: number): number {
  return shape.rows + (tiles - 1) * Math.max(beats, shape.rows) + beats - 1 + mixedPeArrayLatency(shape);
}

/**
 * The array of mixed-precision processing elements, beat by beat. The contract is mixed-pe-array.md.
 * Source: FACT (ISCA 2023), abstract; the rest is ours.
 * @throws GoldenError `bad-argument` for accumulators that are too narrow, with the least that are not
 */
export function mixedPeArray(job: MixedPeArrayJob, options: MixedPeArrayOptions): MixedPeArrayResult {
  const { rows, columns, depth, accumulatorBits } = options;
  const least = mixedSumBits(rows * options.tiles);
  if (accumulatorBits < least) {
    throw new GoldenError(
      'bad-argument',
      `mixed array: accumulators of ${accumulatorBits} bits are too narrow for ${options.tiles} tiles of ${rows} rows; give ${least}`,
    );
  }
  const none = new Array<number>(columns).fill(0);
  const refuse = (error: MixedPeArrayError): MixedPeArrayResult => ({
    error,
    accumulators: [],
    sums: [[none, none]],
  });
  const count = job.int8 + job.int4;
  if (count === 0) return refuse('beats-is-zero');
  if (count > depth) return refuse('beats-over-depth');
  if (job.tiles.length === 0) return refuse('tiles-is-zero');
  if (job.tiles.length > options.tiles) return refuse('tiles-over-limit');
  let running: LaneSums[] = Array.from({ length: count }, () => [none, none]);
  const accumulators: LaneSums[] = [];
  for (const { weights, beats } of job.tiles) {
    running = running.map((before, b) => addBeat(before, beats[b] ?? [], weights, b < job.int8 ? 8 : 4));
    accumulators.push(...running);
  }
  const scaled = (b: number) => (acc: number) => (b < job.int8 ? acc : acc * 16);
  const sums = running.map(([even, odd], b): LaneSums => [even.map(scaled(b)), odd.map(scaled(b))]);
  return { accumulators, sums };
}

function addBeat(
  before: LaneSums,
  beat: readonly number[],
  weights: MixedTile['weights'],
  bits: 8 | 4,
): LaneSums {
  const operands = beat.map(byte => mixedOperands(bits, [byte >> 4, byte & 15]));
  const after = before[0].map((first, column) =>
    operands.reduce<LanePair>(
      (acc, pair, row) => mixedStep(acc, bits, pair, weights[row]?.[column] ?? NaN),
      [first, before[1][column] ?? NaN],
    ),
  );
  return [after.map(([first]) => first), after.map(([, second]) => second)];
}

/**
 * The jobs of a whole product, one for each block of outputs, in the order in which they run. Sums of job j are those of the outputs
 * `j * columns` and following, of the beats of the order of tokens.
 * @param x activations [token][k] @param w weights [output][k] @param int8 for each token whether it is INT8
 */
export function mixedPeArrayJobs(
  x: IntegerMatrix,
  w: IntegerMatrix,
  int8: readonly boolean[],
  { rows, columns }: Pick<MixedPeArrayOptions, 'rows' | 'columns'>,
  rounding: NibbleRounding = 'floor',
): MixedPeArrayJob[] {
  const order = tokenOrder(int8);
  const upper = (token: number | undefined, k: number): number =>
    token === undefined ? 0 : int4Of(matrixRow(x, token)[k] ?? 0, rounding) & 15;
  const bytes = order.map(beat =>
    Array.from({ length: x.columns }, (_, k) =>
      beat.bits === 8
        ? (matrixRow(x, beat.token)[k] ?? 0) & 255
        : upper(beat.even, k) * 16 + upper(beat.odd, k),
    ),
  );
  const largest: ProductSize = { tokens: x.rows, depth: rows, channels: columns };
  const jobs: { int8: number; int4: number; tiles: MixedTile[] }[] = [];
  const counts = { int8: order.filter(({ bits }) => bits === 8).length };
  for (const tile of planTiles(productSize(x, w), largest)) {
    if (tile.first) jobs.push({ ...counts, int4: order.length - counts.int8, tiles: [] });
    const inside = (k: number): boolean => k < tile.depth.count;
    const at = (row: number): number => tile.depth.from + row;
    const weights = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) =>
        inside(r) && c < tile.channels.count ? (matrixRow(w, tile.channels.from + c)[at(r)] ?? 0) : 0,
      ),
    );
    const beats = bytes.map(row =>
      Array.from({ length: rows }, (_, r) => (inside(r) ? (row[at(r)] ?? 0) : 0)),
    );
    jobs.at(-1)?.tiles.push({ weights, beats });
  }
  return jobs;
}
