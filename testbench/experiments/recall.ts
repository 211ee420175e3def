import { setImmediate } from 'node:timers/promises';
import { EAGER_VARIANTS, RECALL_SHARES, meanRecall, predictionRecall } from '../../golden/index.js';
import type { EagerVariant, RecallRecord } from '../../golden/index.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { rounded } from './tally.js';
import { testImages } from './test-images.js';

/** Images of the test set that scales and shifts are taken from; the next ones are measured. */
const CALIBRATION = [0, 1, 2, 3] as const;

/** Images between two reports of progress. */
const BATCH = 8;

const ABOUT: Readonly<Record<EagerVariant, string>> = {
  both: 'both operands as logarithms',
  weights: 'weights as logarithms',
  activations: 'activations as logarithms',
  nibbles: 'upper four bits of both',
  exact: 'INT8, nothing predicted',
};

const VARIANTS = Object.keys(EAGER_VARIANTS) as EagerVariant[];

/**
 * What the add-only prediction (both as logarithms) must find on this model, by the share of the keys kept, in 1024ths. On 64 images it finds 0.752, 0.843 and
 * 0.905; the means of as few as one image lie within these bounds.
 */
const EXPECTED: Readonly<Record<number, { readonly min: number; readonly max: number }>> = {
  102: { min: 0.73, max: 0.78 },
  256: { min: 0.833, max: 0.853 },
  512: { min: 0.895, max: 0.915 },
};

/** Records of the images behind those of calibration, all variants and shares. @throws GoldenError `bad-argument` when there are fewer images */
export async function recallOf(progress: Progress, count: number): Promise<RecallRecord[]> {
  const { model, images: set } = trainedModel();
  const images = testImages(set, count, CALIBRATION.length);
  let all: RecallRecord[] = [];
  progress(0, images.length, 'images');
  for (let done = 0; done < images.length; done += BATCH) {
    const batch = images.slice(done, done + BATCH);
    const records = predictionRecall(model, set, { calibration: CALIBRATION, images: batch });
    all = records.map((record, i) => ({
      ...record,
      rows: record.rows + (all[i]?.rows ?? 0),
      found: record.found + (all[i]?.found ?? 0),
    }));
    progress(done + batch.length, images.length, 'images');
    await setImmediate();
  }
  return all;
}

const percent = (share: number): string => `k = ${String(Math.round((100 * share) / 1024))} %`;

/** The table: each variant and share over everything, what the variants must keep to, then every layer and head. */
export function recallRows(records: readonly RecallRecord[]): Row[] {
  const of = (variant: EagerVariant, share: number): number =>
    meanRecall(records.filter(record => record.variant === variant && record.share === share));
  const means = VARIANTS.flatMap(variant =>
    RECALL_SHARES.map(share =>
      bounded(
        `${ABOUT[variant]}, ${percent(share)}: all layers and heads`,
        rounded(of(variant, share), 3),
        'of the true top-k',
        variant === 'both' ? (EXPECTED[share] ?? {}) : {},
      ),
    ),
  );
  const order = RECALL_SHARES.map(share =>
    bounded(
      `weights as logarithms less activations as logarithms, ${percent(share)}`,
      rounded(of('weights', share) - of('activations', share), 3),
      'of the true top-k',
      { min: 0 },
    ),
  );
  const heads = records.map((record): Row => ({
    name: `${ABOUT[record.variant]}, ${percent(record.share)}: layer ${String(record.layer)}, head ${String(record.head)}`,
    value: rounded(meanRecall([record]), 3),
    unit: 'of the true top-k',
  }));
  return [...means, ...order, ...heads];
}

/** How much of the true top-k eager prediction finds in the trained vision transformer. */
export const recall: Study = {
  id: 'recall',
  title:
    'Prediction recall: the true top-k of every layer and head that eager prediction finds, trained model',
  images: 64,
  run: async (progress, { images = 64 } = {}) =>
    report('recall', recall.title, recallRows(await recallOf(progress, images))),
};
