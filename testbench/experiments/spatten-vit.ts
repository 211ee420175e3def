import { setImmediate } from 'node:timers/promises';
import { argmax } from '../../golden/index.js';
import type { ImageSet, TokenRanking, ViT } from '../../golden/index.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { bitsOf, gainRows, keepHeads, keepTokens, runsOf, variant, variantRows } from './spatten-variants.js';
import type { Comparison, Measured, Variant } from './spatten-variants.js';
import { rounded } from './tally.js';
import { testImages } from './test-images.js';

/** Images of the test set that scales are taken from; the next ones are measured. */
const CALIBRATION = 8;

/** CLS is read out at the end: it stays. */
const CLS = { protectFirst: 1 } as const;

const RANKINGS: Readonly<Record<TokenRanking, string>> = {
  columnSum: 'column sums',
  columnSumTimesNorm: 'column sums times norm',
};
const rankings = Object.keys(RANKINGS) as TokenRanking[];

/** What hardware has unless a row says otherwise. */
const USUAL = bitsOf(8, 4);

const share = (x: number): string => `${String(Math.round(100 * x))} %`;

const SPLITS = [
  [4, 4],
  [5, 3],
  [6, 2],
  [6, 4],
  [8, 4],
] as const;

/** Every line of the table; the first is everything switched off. */
export const VIT_VARIANTS: readonly Variant[] = [
  variant('everything off', undefined, CLS),
  variant('nothing pruned', USUAL, { ...CLS, threshold: 1 }),
  ...[0.7, 0.5, 0.3].flatMap(keep =>
    rankings.flatMap(ranking =>
      [undefined, USUAL].map(bits =>
        variant(`${share(keep)} of tokens, ${RANKINGS[ranking]}`, bits, {
          ...{ ...CLS, ...keepTokens(keep), ranking },
        }),
      ),
    ),
  ),
  ...[0.75, 0.5].flatMap(keep =>
    [undefined, USUAL].map(bits => variant(`${share(keep)} of heads`, bits, { ...CLS, ...keepHeads(keep) })),
  ),
  ...[0.5, 0.25, 0.1].flatMap(values =>
    [undefined, USUAL].map(bits => variant(`${share(values)} of values`, bits, { ...CLS, values })),
  ),
  ...SPLITS.flatMap(([upper, lower]) => [
    variant('upper bits alone', bitsOf(upper, lower), CLS),
    variant('upper bits alone', bitsOf(upper, lower, { scope: 'tensor' }), CLS),
    variant('upper bits alone', bitsOf(upper, lower), CLS, 'float'),
  ]),
  variant('upper bits alone', bitsOf(4, 4, { midpoint: true }), CLS),
  variant('upper bits alone', bitsOf(4, 4, { share: 0.999 }), CLS),
  ...[0.05, 0.1, 0.2, 1].map(threshold =>
    variant(`threshold ${String(threshold)}`, bitsOf(4, 4), { ...CLS, threshold }),
  ),
  ...rankings.map(ranking =>
    variant(`half of tokens and values, 75 % of heads, threshold 0.1, ${RANKINGS[ranking]}`, bitsOf(6, 4), {
      ...{ ...CLS, ...keepTokens(0.5), ...keepHeads(0.75), values: 0.5, threshold: 0.1, ranking },
    }),
  ),
];

const found = (text: string): Variant => {
  const [each] = VIT_VARIANTS.filter(({ name }) => name.endsWith(text) && name.startsWith('integer'));
  if (each === undefined) throw new RangeError(`there is no variant ${text}`);
  return each;
};

const COMPARISONS: readonly Comparison[] = [
  ...[0.7, 0.5, 0.3].map(keep => ({
    name: `norms, ${share(keep)} of tokens`,
    from: found(`${share(keep)} of tokens, ${RANKINGS.columnSum}`),
    to: found(`${share(keep)} of tokens, ${RANKINGS.columnSumTimesNorm}`),
    // The fewer stay, the more the ranking counts.
    ...(keep === 0.3 ? { limits: { min: 0 } } : {}),
  })),
  {
    name: 'a midpoint, 4+4',
    from: found('4+4 bits, a scale a head: upper bits alone'),
    to: found('4+4 bits, midpoint, a scale a head: upper bits alone'),
    limits: { min: 0, max: 0 },
  },
  {
    name: 'a scale a head over one a tensor, 4+4',
    from: found('4+4 bits, a scale a tensor: upper bits alone'),
    to: found('4+4 bits, a scale a head: upper bits alone'),
  },
  {
    name: 'all lower bits, 4+4',
    from: found('4+4 bits, a scale a head: upper bits alone'),
    to: found('4+4 bits, a scale a head: threshold 1'),
  },
];

/** Bits that logits give for a label: -log2 of its softmax. */
function lossOf(logits: Float32Array, label: number): number {
  const most = Math.max(...logits);
  const sum = logits.reduce((total, x) => total + Math.exp(x - most), 0);
  return (Math.log(sum) + most - (logits[label] ?? NaN)) / Math.LN2;
}

/** Runs variants on images behind those that scales are taken from. */
export async function measureVit(
  progress: Progress,
  variants: readonly Variant[],
  count: number,
): Promise<Measured[]> {
  const { model, images: set } = trainedModel();
  const images = testImages(set, count, CALIBRATION);
  const samples = Array.from({ length: CALIBRATION }, (_, i) => samplesOf(model, set, i));
  const runOf = runsOf({ ...model.config, samples, generate: false });
  const { hidden, heads, headDim, mlpHidden } = model.config;
  const measured: Measured[] = [];
  progress(0, variants.length, 'variants');
  for (const each of variants) {
    const run = runOf(each);
    let [hits, bits] = [0, 0];
    for (const image of images) {
      const logits = model.forwardWith(set.image(image), run.attention);
      const label = set.labels[image] ?? 0;
      if (argmax(logits) === label) hits++;
      bits += lossOf(logits, label);
    }
    const { before, after } = run.rows();
    measured.push({
      variant: each,
      quality: [
        { what: 'accuracy', value: rounded((100 * hits) / count, 1), unit: '%' },
        { what: 'loss', value: rounded(bits / count, 3), unit: 'bits' },
      ],
      traffic: run.traffic(),
      linear: before * 3 * hidden * heads * headDim + after * hidden * (heads * headDim + 2 * mlpHidden),
    });
    progress(measured.length, variants.length, 'variants');
    await setImmediate();
  }
  return measured;
}

const samplesOf = (model: ViT, set: ImageSet, image: number) => (tap: Parameters<ViT['forward']>[1]) => {
  model.forward(set.image(image), tap);
};

/** The table: what each choice gains, then every variant. */
export function vitRows(measured: readonly Measured[]): Row[] {
  return [...gainRows(measured, 'loss', COMPARISONS), ...variantRows(measured, true)];
}

/** SpAtten on the trained vision transformer: what each setting costs and saves. */
export const spattenVit: Study = {
  id: 'spatten-vit',
  title:
    'SpAtten on the trained vision transformer: quality, DRAM bytes and multiplications, against 12 bits and nothing pruned',
  images: 64,
  run: async (progress, { images = 64 } = {}) =>
    report('spatten-vit', spattenVit.title, vitRows(await measureVit(progress, VIT_VARIANTS, images))),
};
