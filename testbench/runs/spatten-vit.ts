import { setImmediate } from 'node:timers/promises';
import { PRUNE_NOTHING, argmax, attentionLimits, integerArithmetic, spattenRun } from '../../golden/index.js';
import type { SpattenPolicy, Widths } from '../../golden/index.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { EngineName } from '../engines/open.js';
import { keepHeads, keepTokens } from '../experiments/spatten-variants.js';
import { rounded } from '../experiments/tally.js';
import { testImages } from '../experiments/test-images.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { comparisonRows } from './comparison.js';
import { rtlLayers } from './rtl-layers.js';
import { settingsFor } from './settings.js';
import type { RunSetting } from './settings.js';

/** Images of the test set that scales are taken from; the next ones are classified. */
const CALIBRATION = 8;

/** INT8 keys and values, nothing pruned. */
const OFF: Widths = {
  planes: { msbBits: 8, lsbBits: 0, midpoint: false },
  queryBits: 8,
  valueBits: 8,
};

/** Keys of four upper bits, and four lower ones for queries that ask for them. */
const ON: Widths = { ...OFF, planes: { msbBits: 4, lsbBits: 4, midpoint: false } };

const POLICY: SpattenPolicy = {
  ...PRUNE_NOTHING,
  ...keepTokens(0.8),
  ...keepHeads(0.9),
  values: 0.5,
  threshold: 0.1,
  protectFirst: 1,
};

/** The first has everything switched off. */
export const VIT_SETTINGS: readonly RunSetting[] = [
  { name: 'everything off', widths: OFF, policy: { ...PRUNE_NOTHING, protectFirst: 1 } },
  { name: 'pruned, 4 bits', widths: ON, policy: { ...POLICY, threshold: 0 } },
  { name: 'pruned, 4 + 4 bits', widths: ON, policy: POLICY },
  { name: 'pruned by norms, 4 + 4 bits', widths: ON, policy: { ...POLICY, ranking: 'columnSumTimesNorm' } },
];

/** Classifies images with the attention of all layers on the RTL. @param schedule the path of one, in place of all settings but the first */
export async function classifyOnRtl(
  engine: EngineName,
  progress: Progress,
  count: number,
  settings = VIT_SETTINGS,
  schedule?: string,
): Promise<readonly Row[]> {
  const { model, images: set } = trainedModel();
  const { layers, heads, headDim } = model.config;
  const asked = settingsFor(
    { ...model.config, name: 'the vision transformer', generate: false, needsFirst: 1 },
    { name: 'spatten/attention (tiny)', limits: tinySizes },
    settings,
    schedule,
  );
  const images = testImages(set, count, CALIBRATION);
  const samples = Array.from(
    { length: CALIBRATION },
    (_, i) => (tap: Parameters<typeof model.forward>[1]) => {
      model.forward(set.image(i), tap);
    },
  );
  const limits = attentionLimits(samples, { layers, heads, scope: 'head', share: 1 });
  const total = asked.length * count;
  const found = [];
  let done = 0;
  progress(done, total, 'images on the RTL');
  for (const { name, widths, policy } of asked) {
    const rtl = await rtlLayers(tinySizes, engine);
    try {
      const run = spattenRun(integerArithmetic(limits, headDim, widths, rtl.execute), layers, policy, {
        generate: false,
      });
      let hits = 0;
      for (const image of images) {
        const logits = model.forwardWith(set.image(image), run.attention);
        if (argmax(logits) === set.labels[image]) hits++;
        progress(++done, total, 'images on the RTL');
        await setImmediate();
      }
      found.push({ name, hits, totals: rtl.totals() });
    } finally {
      await rtl.close();
    }
  }
  const floatHits = images.filter(
    image => argmax(model.forward(set.image(image))) === set.labels[image],
  ).length;
  const accuracy = (name: string, hits: number): Row => ({
    name: `accuracy, ${name}`,
    value: rounded((100 * hits) / count, 1),
    unit: '%',
  });
  return [
    { name: 'images', value: count, unit: '' },
    accuracy('floats', floatHits),
    ...found.map(({ name, hits }) => accuracy(`${name}, attention on the RTL`, hits)),
    ...comparisonRows(found, 'image', count),
  ];
}

/** `whittle run spatten`. */
export const runSpatten: Study = {
  id: 'spatten',
  title:
    'The trained vision transformer with its attention on the RTL of spatten/attention (tiny): upper bits of keys alone or progressive, half of the values, 80 % of tokens by column sums or by norms too, 90 % of heads, against INT8 and nothing pruned',
  images: 16,
  schedules: true,
  run: async (progress, { images = 16, schedule } = {}) =>
    report(
      'spatten',
      runSpatten.title,
      await classifyOnRtl('wasm', progress, images, VIT_SETTINGS, schedule),
    ),
};
