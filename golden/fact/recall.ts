import type { ImageSet } from '../model/data-set.js';
import type { ViT } from '../model/vit.js';
import { calibrateHeads } from './eager-calibration.js';
import { predictHead } from './eager-predictor.js';
import { EAGER_VARIANTS, type EagerVariant } from './operand-form.js';
import { rowKeep } from './row-selection.js';
import { type LayerActivations, forEachLayer, quantiseActivations, quantiseLayers } from './vit-heads.js';

/** How well one head's top-k was predicted. */
export interface RecallRecord {
  readonly variant: EagerVariant;
  readonly layer: number;
  readonly head: number;
  /** The share of the keys that is kept, in 1024ths, and their number in each row. */
  readonly share: number;
  readonly k: number;
  /** Rows compared: images times tokens. */
  readonly rows: number;
  /** How many of the rows * k keys of the true top-k the predicted top-k has. */
  readonly found: number;
}

/** What is measured. */
export interface RecallOptions {
  /** Numbers of the images that scales and shifts are taken from, one or more. */
  readonly calibration: readonly number[];
  /** Numbers of the images that are measured. */
  readonly images: readonly number[];
  /** All by default. */
  readonly variants?: readonly EagerVariant[];
  /** Shares of the keys kept, in 1024ths; {@link RECALL_SHARES} by default. */
  readonly shares?: readonly number[];
}

/** A tenth, a quarter and a half, in 1024ths. */
export const RECALL_SHARES: readonly number[] = [102, 256, 512];

/** The variants in the order of {@link EAGER_VARIANTS}. */
const ALL_VARIANTS = Object.keys(EAGER_VARIANTS) as EagerVariant[];

/**
 * Recall of eager prediction on a trained model: for each variant, layer, head and share, how much of the true top-k of each row the
 * predicted one has. The truth is the order of q . k of the float model; ties go to the lower index on both sides.
 * @returns a record for each, in the order variant, layer, head, share
 */
export function predictionRecall(model: ViT, set: ImageSet, options: RecallOptions): RecallRecord[] {
  const { calibration, images, variants = ALL_VARIANTS, shares = RECALL_SHARES } = options;
  const { tokens, headDim } = model.config;
  const counts = shares.map(share => rowKeep(share, tokens));
  const layers = quantiseLayers(model, set, calibration);
  const runs = variants.map(variant => ({
    variant,
    heads: calibrateHeads(model, set, calibration, layers, EAGER_VARIANTS[variant]).map(heads =>
      heads.map(head => ({ ...head, found: counts.map(() => 0) })),
    ),
  }));
  for (const image of images) {
    forEachLayer(model, set.image(image), shown => {
      const quantised = layers[shown.layer];
      if (quantised === undefined) return;
      const activations = quantiseActivations(shown.normed, quantised, tokens);
      for (const head of quantised.heads.keys()) {
        const truth = rowsOf(trueScores(shown, head, tokens, headDim), tokens).map(ranks);
        for (const run of runs) {
          const at = run.heads[shown.layer]?.[head];
          if (at === undefined) continue;
          const { scores } = predictHead({ activations, ...at.weights }, at.options);
          const hits = hitsOf(rowsOf(scores.data, tokens), truth, counts);
          hits.forEach((count, n) => (at.found[n] = (at.found[n] ?? 0) + count));
        }
      }
    });
  }
  const rows = images.length * tokens;
  return runs.flatMap(({ variant, heads }) =>
    heads.flatMap((ofLayer, layer) =>
      ofLayer.flatMap(({ found }, head) =>
        found.map((count, n) => ({
          ...{ variant, layer, head, share: shares[n] ?? 0, k: counts[n] ?? 0, rows, found: count },
        })),
      ),
    ),
  );
}

/** The recall of records taken together, 0 .. 1; NaN of none. */
export function meanRecall(records: readonly RecallRecord[]): number {
  const found = records.reduce((sum, record) => sum + record.found, 0);
  return found / records.reduce((sum, { rows, k }) => sum + rows * k, 0);
}

/** For each count, how many of the first `count` keys of all rows are among the true first `count`. */
function hitsOf(
  rows: readonly Int32Array[],
  truth: readonly Uint16Array[],
  counts: readonly number[],
): number[] {
  const hits = counts.map(() => 0);
  rows.forEach((row, i) => {
    const [found, wanted] = [ranks(row), truth[i]];
    counts.forEach((count, n) => {
      for (let j = 0; j < row.length; j++) {
        if ((found[j] ?? count) < count && (wanted?.[j] ?? count) < count) hits[n] = (hits[n] ?? 0) + 1;
      }
    });
  });
  return hits;
}

/** q . k of the float model in double, [query][key]. */
function trueScores(
  { queries, keys }: LayerActivations,
  head: number,
  tokens: number,
  size: number,
): Float64Array {
  const scores = new Float64Array(tokens * tokens);
  const from = head * tokens * size;
  for (let i = 0; i < tokens; i++) {
    for (let j = 0; j < tokens; j++) {
      let sum = 0;
      for (let d = 0; d < size; d++) {
        sum += (queries[from + i * size + d] ?? NaN) * (keys[from + j * size + d] ?? NaN);
      }
      scores[i * tokens + j] = sum;
    }
  }
  return scores;
}

function rowsOf<A extends Float64Array | Int32Array>(data: A, columns: number): A[] {
  return Array.from(
    { length: data.length / columns },
    (_, r) => data.subarray(r * columns, (r + 1) * columns) as A,
  );
}

/** The rank of each value: 0 for the largest; of equal ones the lower index first. */
function ranks(values: Float64Array | Int32Array): Uint16Array {
  const order = Uint16Array.from(values.keys());
  order.sort((i, j) => (values[j] ?? NaN) - (values[i] ?? NaN) || i - j);
  const rank = new Uint16Array(values.length);
  order.forEach((j, r) => (rank[j] = r));
  return rank;
}
