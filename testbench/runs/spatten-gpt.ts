import {
  PRUNE_NOTHING,
  attentionLimits,
  generateStepByStep,
  integerArithmetic,
  spattenRun,
} from '../../golden/index.js';
import type { SpattenPolicy, Widths } from '../../golden/index.js';
import { trainedText } from '../../generators/common/real-text.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { EngineName } from '../engines/open.js';
import { keepTokens } from '../experiments/spatten-variants.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { comparisonRows } from './comparison.js';
import { rtlLayers } from './rtl-layers.js';
import { settingsFor } from './settings.js';
import type { RunSetting } from './settings.js';

/** The unit of the vision transformer with room for a longer text. */
const SIZES: AttentionBuild = { ...tinySizes, tokens: 128 };

/** Symbols of the prompt. */
const PROMPT = 32;

const OFF: Widths = {
  planes: { msbBits: 8, lsbBits: 0, midpoint: false },
  queryBits: 8,
  valueBits: 8,
};
const ON: Widths = { ...OFF, planes: { msbBits: 6, lsbBits: 2, midpoint: false } };

const POLICY: SpattenPolicy = {
  ...PRUNE_NOTHING,
  ...keepTokens(0.5),
  values: 0.5,
  threshold: 0.1,
  protectLast: 16,
};

/** The first has everything switched off. */
export const GPT_SETTINGS: readonly RunSetting[] = [
  { name: 'everything off', widths: OFF, policy: PRUNE_NOTHING },
  { name: 'pruned, 6 + 2 bits', widths: ON, policy: POLICY },
];

/** Generates text with the attention of every layer and symbol on the RTL. @param schedule the path of one, in place of all settings but the first */
export async function generateOnRtl(
  engine: EngineName,
  progress: Progress,
  count: number,
  settings = GPT_SETTINGS,
  schedule?: string,
): Promise<readonly Row[]> {
  const { model, text } = trainedText();
  const { layers, heads, headDim } = model.config;
  const steps = PROMPT + count - 1;
  const asked = settingsFor(
    { ...{ layers, heads, headDim, tokens: steps }, name: 'the text', generate: true, needsFirst: 0 },
    { name: 'spatten/attention (tiny, 128 tokens)', limits: SIZES },
    settings,
    schedule,
  );
  const window = text.ids.subarray(0, model.config.context);
  const samples = [(tap: Parameters<typeof model.forward>[1]) => void model.forward(window, tap)];
  const limits = attentionLimits(samples, { layers, heads, scope: 'head', share: 1 });
  const prompt = [...window.slice(0, PROMPT)];
  const total = asked.length * steps;
  let done = 0;
  progress(done, total, 'symbols on the RTL');
  const found = [];
  for (const { name, widths, policy } of asked) {
    const rtl = await rtlLayers(SIZES, engine);
    try {
      const run = spattenRun(integerArithmetic(limits, headDim, widths, rtl.execute), layers, policy, {
        generate: true,
      });
      let position = 0;
      const symbols = generateStepByStep(
        symbol => {
          progress(++done, total, 'symbols on the RTL');
          return model.step(symbol, position++, run.attention);
        },
        prompt,
        count,
      );
      found.push({ name, symbols, totals: rtl.totals() });
    } finally {
      await rtl.close();
    }
  }
  const [off, on] = found;
  const same = on?.symbols.filter((symbol, i) => symbol === off?.symbols[i]).length ?? 0;
  return [
    { name: `symbols generated after a prompt of ${String(PROMPT)}`, value: count, unit: '' },
    ...found.map(({ name, symbols }) => ({
      name: `text, ${name}`,
      value: JSON.stringify(symbols.map(symbol => text.symbols[symbol]).join('')),
      unit: '',
    })),
    ...(on === undefined
      ? []
      : [{ name: 'symbols that are the same', value: same, unit: `of ${String(count)}` }]),
    ...comparisonRows(found, 'symbol', steps),
  ];
}

/** `whittle run spatten-gpt`. */
export const runSpattenGpt: Study = {
  id: 'spatten-gpt',
  title:
    'The trained character model generating text with its attention on the RTL of spatten/attention (tiny, 128 tokens): keys of 6 + 2 bits, half of the tokens and values, the last 16 kept, against INT8 and nothing pruned',
  schedules: true,
  run: async (progress, { schedule } = {}) =>
    report(
      'spatten-gpt',
      runSpattenGpt.title,
      await generateOnRtl('wasm', progress, 64, GPT_SETTINGS, schedule),
    ),
};
