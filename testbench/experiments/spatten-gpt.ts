import { setImmediate } from 'node:timers/promises';
import { GoldenError, bitsStepByStep } from '../../golden/index.js';
import type { GPT, TokenRanking } from '../../golden/index.js';
import { trainedText } from '../../generators/common/real-text.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { bitsOf, gainRows, keepHeads, keepTokens, runsOf, variant, variantRows } from './spatten-variants.js';
import type { Comparison, Measured, Variant } from './spatten-variants.js';
import { rounded } from './tally.js';

/** Windows of the text that scales are taken from; the next ones are measured. */
const CALIBRATION = 2;

/** How far a symbol may be to count as near, for the row that says how much this model looks back. */
const NEAR = 16;

const RANKINGS: Readonly<Record<TokenRanking, string>> = {
  columnSum: 'column sums',
  columnSumTimesNorm: 'column sums times norm',
};
const rankings = Object.keys(RANKINGS) as TokenRanking[];

/** What hardware has unless a row says otherwise. */
const USUAL = bitsOf(8, 4);

const share = (x: number): string => `${String(Math.round(100 * x))} %`;
const windowText = (last: number): string => (last === 0 ? '' : `, the last ${String(last)} protected`);

const SPLITS = [
  [4, 4],
  [5, 3],
  [6, 2],
  [6, 4],
  [8, 4],
] as const;

const tokenVariant = (
  keep: number,
  ranking: TokenRanking,
  protectLast: number,
  bits: typeof USUAL | undefined,
): Variant =>
  variant(`${share(keep)} of tokens, ${RANKINGS[ranking]}${windowText(protectLast)}`, bits, {
    ...{ ...keepTokens(keep), ranking, protectLast },
  });

const tokenVariants = (bits: typeof USUAL | undefined, keeps: readonly number[]): Variant[] =>
  keeps.flatMap(keep =>
    rankings.flatMap(ranking => [0, NEAR].map(last => tokenVariant(keep, ranking, last, bits))),
  );

const upperAlone = (upper: number, lower: number, more: Parameters<typeof bitsOf>[2] = {}): Variant =>
  variant('upper bits alone', bitsOf(upper, lower, more));

const threshold = (t: number, upper: number, lower: number): Variant =>
  variant(`threshold ${String(t)}`, bitsOf(upper, lower), { threshold: t });

/** Every line of the table; the first is everything switched off. */
export const GPT_VARIANTS: readonly Variant[] = [
  variant('everything off', undefined),
  variant('nothing pruned', USUAL, { threshold: 1 }),
  ...tokenVariants(undefined, [0.25]),
  ...tokenVariants(USUAL, [0.5, 0.25, 0.1]),
  ...[0.75, 0.5].map(keep => variant(`${share(keep)} of heads`, USUAL, keepHeads(keep))),
  ...[0.5, 0.2].map(values => variant(`${share(values)} of values`, USUAL, { values })),
  ...SPLITS.flatMap(([upper, lower]) => [
    upperAlone(upper, lower),
    upperAlone(upper, lower, { scope: 'tensor' }),
  ]),
  upperAlone(4, 4, { midpoint: true }),
  upperAlone(4, 4, { share: 0.999 }),
  variant('upper bits alone', bitsOf(4, 4), {}, 'float'),
  ...[0.05, 0.1, 0.2, 1].map(t => threshold(t, 4, 4)),
  threshold(0.1, 6, 2),
  threshold(0.1, 5, 3),
  variant(
    '25 % of tokens, half of the values, threshold 0.1, column sums, the last 16 protected',
    bitsOf(6, 2),
    {
      ...{ ...keepTokens(0.25), values: 0.5, threshold: 0.1, protectLast: NEAR },
    },
  ),
];

const COMPARISONS: readonly Comparison[] = [
  ...[0.5, 0.25, 0.1].flatMap((keep): Comparison[] => [
    {
      name: `protecting the last 16, ${share(keep)} of tokens, column sums`,
      from: tokenVariant(keep, 'columnSum', 0, USUAL),
      to: tokenVariant(keep, 'columnSum', NEAR, USUAL),
      limits: { min: 0.5 },
    },
    {
      name: `norms, ${share(keep)} of tokens, the last 16 protected`,
      from: tokenVariant(keep, 'columnSum', NEAR, USUAL),
      to: tokenVariant(keep, 'columnSumTimesNorm', NEAR, USUAL),
    },
  ]),
  { name: '5+3 over 4+4, upper bits alone', from: upperAlone(4, 4), to: upperAlone(5, 3) },
  {
    name: '6+2 over 4+4, upper bits alone',
    from: upperAlone(4, 4),
    to: upperAlone(6, 2),
    limits: { min: 0.02 },
  },
  {
    name: 'a midpoint, 4+4',
    from: upperAlone(4, 4),
    to: upperAlone(4, 4, { midpoint: true }),
    limits: { min: 0, max: 0 },
  },
  {
    name: 'a scale a head over one a tensor, 4+4',
    from: upperAlone(4, 4, { scope: 'tensor' }),
    to: upperAlone(4, 4),
  },
  { name: 'the threshold 0.1, 4+4', from: upperAlone(4, 4), to: threshold(0.1, 4, 4) },
  {
    name: 'all lower bits over those of the threshold 0.1, 4+4',
    from: threshold(0.1, 4, 4),
    to: threshold(1, 4, 4),
    limits: { min: 0.02 },
  },
];

/** The share of attention, over all layers, heads and queries of a window, that falls on the last symbols: how little a model looks back. */
function nearShare(model: GPT, ids: Uint8Array): number {
  let [near, all] = [0, 0];
  model.forward(ids, (name, value) => {
    if (!name.endsWith('.attn_prob')) return;
    const n = ids.length;
    value().data.forEach((p, i) => {
      const [query, key] = [Math.floor(i / n) % n, i % n];
      all += p;
      if (key > query - NEAR) near += p;
    });
  });
  return near / all;
}

/** What the windows gave. */
export interface MeasuredText {
  readonly variants: readonly Measured[];
  /** The share of attention on the last 16 symbols. */
  readonly near: number;
}

/**
 * Runs variants on windows behind those that scales are taken from, symbol by symbol.
 * @param length symbols of a window; all that the model takes unless told
 * @throws GoldenError `bad-argument` when there are fewer windows
 */
export async function measureGpt(
  progress: Progress,
  variants: readonly Variant[],
  count: number,
  length?: number,
): Promise<MeasuredText> {
  const { model, text } = trainedText();
  const { context, layers, heads, headDim } = model.config;
  const symbols = length ?? context;
  const most = Math.floor((text.ids.length - 1) / context) - CALIBRATION;
  if (count > most)
    throw new GoldenError(
      'bad-argument',
      `--images is ${String(count)}; the text has ${String(most)} windows besides the ${String(CALIBRATION)} that set the scales: give a whole number from 1 to ${String(most)}`,
    );
  const from = (window: number, of: number): Uint8Array =>
    text.ids.subarray(window * context, window * context + of);
  const samples = Array.from({ length: CALIBRATION }, (_, window) => (tap: Parameters<GPT['forward']>[1]) => {
    model.forward(from(window, context), tap);
  });
  const runOf = runsOf({ layers, heads, headDim, samples, generate: true });
  const measured: Measured[] = [];
  progress(0, variants.length * count, 'windows');
  for (const each of variants) {
    const run = runOf(each);
    let bits = 0;
    for (let window = 0; window < count; window++) {
      run.restart();
      let position = 0;
      const next = (symbol: number): Float32Array => model.step(symbol, position++, run.attention);
      bits += bitsStepByStep(next, from(CALIBRATION + window, symbols + 1));
      progress(measured.length * count + window + 1, variants.length * count, 'windows');
      await setImmediate();
    }
    measured.push({
      variant: each,
      quality: [{ what: 'text', value: rounded(bits / (count * symbols), 4), unit: 'bits per character' }],
      traffic: run.traffic(),
      linear: 0,
    });
  }
  return { variants: measured, near: nearShare(model, from(CALIBRATION, context)) };
}

/** The table, and how far the model looks back. */
export function gptRows({ variants, near }: MeasuredText): Row[] {
  return [
    {
      name: `attention on the last ${String(NEAR)} symbols: this model looks back so little that it is a weak judge of rankings`,
      value: rounded(100 * near, 1),
      unit: '%',
    },
    ...gainRows(variants, 'text', COMPARISONS),
    ...variantRows(variants, false),
  ];
}

/** SpAtten on the trained character model, symbol by symbol: what each setting costs and saves. */
export const spattenGpt: Study = {
  id: 'spatten-gpt',
  title:
    'SpAtten on the trained character model (--images: windows of 256), symbol by symbol: bits per character, DRAM bytes and multiplications, against 12 bits and nothing pruned',
  images: 2,
  run: async (progress, { images = 2 } = {}) =>
    report('spatten-gpt', spattenGpt.title, gptRows(await measureGpt(progress, GPT_VARIANTS, images))),
};
